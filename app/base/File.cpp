// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/File.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstring>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_UNIX
/// After a rename only the folder's own fsync makes the new name survive a power loss.
void syncFolderOf(const QString &path) {
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int fd = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) {
        ::fsync(fd);
        ::close(fd);
    }
}
#else
void syncFolderOf(const QString &) {}
#endif

tl::unexpected<Error> writeFailure(const QString &path, int errorNumber, const QString &reason) {
    if (errorNumber == ENOSPC || errorNumber == EDQUOT)
        return fail(u"file.disk-full"_s, path);
    return fail(u"file.unwritable"_s, path, {}, {reason});
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 maxBytes) {
    const QFileInfo info(path);
    if (!info.exists())
        return fail(u"file.missing"_s, path);
    if (!info.isFile())
        return fail(u"file.not-a-file"_s, path);
    if (info.size() > maxBytes)
        return fail(u"file.too-big"_s, path, {}, {QString::number(maxBytes)});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(u"file.unreadable"_s, path, {}, {file.errorString()});
    QByteArray bytes = file.read(maxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(u"file.unreadable"_s, path, {}, {file.errorString()});
    if (bytes.size() > maxBytes) // it grew while we read
        return fail(u"file.too-big"_s, path, {}, {QString::number(maxBytes)});
    return bytes;
}

Result<void> writeFile(const QString &path, const QByteArray &bytes) {
    return writeFile(path, [&bytes](QIODevice &file) -> Result<void> {
        // A nearly full disk takes a part and says nothing: only the next call fails, and its failure is the file's.
        for (qsizetype done = 0; done < bytes.size();) {
            const qint64 written = file.write(bytes.constData() + done, bytes.size() - done);
            if (written <= 0)
                break;
            done += written;
        }
        return {};
    });
}

Result<void> writeFile(const QString &path, const std::function<Result<void>(QIODevice &)> &write) {
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return writeFailure(path, errno, file.errorString());
    const Result<void> content = write(file);
    const bool flushed = file.flush();
    if (!flushed || file.error() != QFileDevice::NoError) {
        const QString reason = file.errorString();
        const bool full = reason == qt_error_string(ENOSPC) || reason == qt_error_string(EDQUOT);
        file.cancelWriting();
        return writeFailure(path, full ? ENOSPC : 0, reason);
    }
    if (!content) {
        file.cancelWriting();
        return content;
    }
    if (!file.commit())
        return writeFailure(path, errno, file.errorString());
    syncFolderOf(path);
    return {};
}

Result<void> ensureFolder(const QString &path) {
    if (QFileInfo(path).isDir())
        return {};
    if (!QDir().mkpath(path))
        return fail(u"folder.unwritable"_s, path);
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return {};
}

} // namespace thanksmith
