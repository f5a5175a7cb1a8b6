// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Migrations.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

bool hasStatement(const QString &paragraph) {
    const QStringList lines = paragraph.split(u'\n');
    return std::any_of(lines.begin(), lines.end(), [](const QString &line) {
        const QString text = line.trimmed();
        return !text.isEmpty() && !text.startsWith("--"_L1);
    });
}

QStringList statementsOf(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString script = QString::fromUtf8(file.readAll()).replace("\r\n"_L1, "\n"_L1);
    QStringList statements;
    for (const QString &paragraph : script.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        if (hasStatement(paragraph))
            statements += paragraph.trimmed();
    }
    return statements;
}

} // namespace

std::vector<Migration> readMigrations(const QString &folder) {
    std::vector<Migration> migrations;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        bool isNumber = false;
        const int number = name.section(u'-', 0, 0).toInt(&isNumber);
        if (isNumber && number > 0)
            migrations.push_back({number, statementsOf(dir.filePath(name))});
    }
    std::sort(migrations.begin(), migrations.end(),
              [](const Migration &a, const Migration &b) { return a.number < b.number; });
    return migrations;
}

} // namespace thanksmith
