// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/RecentFiles.h"

#include <QFileInfo>

namespace thanksmith {

namespace {
constexpr qsizetype maxRecent = 10;
}

void addRecentFile(Settings &settings, const QString &path) {
    QStringList list = settings.get(recentFiles);
    const QString absolute = QFileInfo(path).absoluteFilePath();
    list.removeAll(absolute);
    list.prepend(absolute);
    settings.set(recentFiles, QStringList(list.mid(0, maxRecent)));
}

QStringList existingRecentFiles(const Settings &settings) {
    QStringList list = settings.get(recentFiles);
    list.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return list;
}

} // namespace thanksmith
