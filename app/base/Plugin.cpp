// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Plugin.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibrary>

namespace thanksmith {
using namespace Qt::StringLiterals;

QString pluginFolder() {
    const QString own = QCoreApplication::applicationDirPath();
    const QString folder = QDir::cleanPath(own + u"/../lib/thanksmith"_s);
    return QFileInfo::exists(folder) ? folder : own;
}

Result<void *> resolvePlugin(const QString &name, const char *symbol) {
    QLibrary library(pluginFolder() + u"/thanksmith_"_s + name);
    library.setLoadHints(QLibrary::PreventUnloadHint);
    if (!library.load())
        return fail(u"plugin.missing"_s, name, {}, {library.errorString()});
    auto *address = reinterpret_cast<void *>(library.resolve(symbol));
    if (!address)
        return fail(u"plugin.missing"_s, name, {}, {library.errorString()});
    return address;
}

} // namespace thanksmith
