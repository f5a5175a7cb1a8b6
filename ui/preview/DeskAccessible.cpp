// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/DeskAccessible.h"

#include "ui/preview/DeskWidget.h"

#include <QAccessibleWidget>

namespace thanksmith {

namespace {

QAccessibleInterface *makeDesk(const QString &, QObject *object) {
    auto *desk = qobject_cast<DeskWidget *>(object);
    return desk != nullptr ? new QAccessibleWidget(desk, QAccessible::Graphic) : nullptr;
}

} // namespace

void installDeskAccessibility() {
    static const bool installed = [] {
        QAccessible::installFactory(makeDesk);
        return true;
    }();
    static_cast<void>(installed);
}

} // namespace thanksmith
