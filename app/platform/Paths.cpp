// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/Paths.h"

#include <QDir>
#include <QStandardPaths>

namespace thanksmith {
using namespace Qt::StringLiterals;

Paths Paths::locate(const QString &override) {
    QString folder = override;
    if (folder.isEmpty())
        folder = qEnvironmentVariable("THANKSMITH_DATA_DIR");
    if (folder.isEmpty()) // not AppDataLocation: that depends on names an application sets, tests and tools do not
        folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/thanksmith"_s;
    return Paths{QDir::cleanPath(QDir::current().absoluteFilePath(folder))};
}

} // namespace thanksmith
