// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Database.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_UNIX
bool syncPath(const QString &path, int flags) {
    const int fd = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (fd < 0)
        return false;
    const bool done = ::fsync(fd) == 0;
    ::close(fd);
    return done;
}

/// One rename that replaces; QFile::rename refuses an existing name.
bool replace(const QString &from, const QString &to) {
    return syncPath(from, O_RDONLY) &&
           ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0 &&
           syncPath(QFileInfo(to).absolutePath(), O_RDONLY | O_DIRECTORY);
}
#else
bool replace(const QString &from, const QString &to) {
    return (!QFile::exists(to) || QFile::remove(to)) && QFile::rename(from, to);
}
#endif

} // namespace

Result<void> Database::backup(const QString &target) {
    if (QFileInfo(target).canonicalFilePath() == QFileInfo(m_file).canonicalFilePath())
        return fail(u"file.unwritable"_s, target);
    // VACUUM INTO accepts an empty file, and QTemporaryFile makes it 0600.
    QTemporaryFile copy(target + ".XXXXXX"_L1);
    if (!copy.open())
        return fail(u"file.unwritable"_s, target, {}, {copy.errorString()});
    const QString name = copy.fileName();
    copy.close();
    if (const auto copied = run(u"VACUUM INTO ?"_s, {name}); !copied)
        return copied.error().code == u"db.disk-full"_s ? fail(u"file.disk-full"_s, target) : failure(copied);
    if (!replace(name, target))
        return fail(u"file.unwritable"_s, target);
    copy.setAutoRemove(false);
    return {};
}

} // namespace thanksmith
