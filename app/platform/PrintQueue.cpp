// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/PrintQueue.h"

#include "base/Plugin.h"

namespace thanksmith {
using namespace Qt::StringLiterals;

Result<std::unique_ptr<PrintQueue>> systemPrintQueue() {
    return createFromPlugin<PrintQueue>(u"cups"_s);
}

} // namespace thanksmith
