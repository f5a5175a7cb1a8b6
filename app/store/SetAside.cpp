// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Database.h"

#include <QFile>

#include <array>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr std::array companions{"-journal", "-wal", "-shm"};

bool isFree(const QString &name) {
    for (const char *companion : companions) {
        if (QFile::exists(name + QLatin1StringView(companion)))
            return false;
    }
    return !QFile::exists(name);
}

} // namespace

Result<QString> setAsideDamaged(const QString &file, const QDateTime &now) {
    if (!QFile::exists(file))
        return fail(u"file.missing"_s, file);
    const QString stem = file + ".damaged-"_L1 + now.toString(u"yyyyMMdd-HHmmss"_s);
    QString target = stem;
    for (int n = 2; !isFree(target); ++n)
        target = stem + u'-' + QString::number(n);
    // The journal first: left behind alone, it would be played back into the new database made under the old name.
    for (const char *companion : companions) {
        const QLatin1StringView suffix(companion);
        if (QFile::exists(file + suffix) && !QFile::rename(file + suffix, target + suffix))
            return fail(u"file.unwritable"_s, file + suffix);
    }
    if (!QFile::rename(file, target))
        return fail(u"file.unwritable"_s, file);
    return target;
}

} // namespace thanksmith
