// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/DriverDialog.h"

#include "base/Plugin.h"

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

/// What the system's dialog would answer were it only confirmed.
PrintTicket plainTicket(const DriverRequest &request) {
    return {
        request.printer,
        request.title,
        {{u"copies"_s, QString::number(request.copies)}, {u"media"_s, request.media}, {u"print-scaling"_s, u"none"_s}}};
}

} // namespace

DriverDialog systemDriverDialog() {
    return [](QWidget *parent, const DriverRequest &request, std::function<void(DriverAnswer)> done) {
        const auto dialog = createFromPlugin<SystemDriverDialog>(u"printdialog"_s);
        if (dialog)
            (*dialog)->open(parent, request, std::move(done));
        else
            done({plainTicket(request), {}});
    };
}

} // namespace thanksmith
