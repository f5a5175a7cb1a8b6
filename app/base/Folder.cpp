// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>
#include <cstdio>
#include <cstring>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView staged{".staged-"};
constexpr QLatin1StringView aside{".aside-"};

tl::unexpected<Error> writeFailure(const QString &path, int errorNumber) {
    if (errorNumber == ENOSPC || errorNumber == EDQUOT)
        return fail(u"file.disk-full"_s, path);
    return fail(u"file.unwritable"_s, path, {}, {QString::fromLocal8Bit(std::strerror(errorNumber))});
}

#ifdef Q_OS_UNIX
/// An open folder, as fsync wants it.
class OpenFolder {
public:
    explicit OpenFolder(const QString &path)
        : m_fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {}
    ~OpenFolder() {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    OpenFolder(const OpenFolder &) = delete;
    OpenFolder &operator=(const OpenFolder &) = delete;
    /// The names in it.
    [[nodiscard]] bool sync() const { return m_fd >= 0 && ::fsync(m_fd) == 0; }
    /// All that is in it; in one go where that is possible, as it may be thousands of files.
    [[nodiscard]] bool syncAll(const QString &path) const {
#ifdef Q_OS_LINUX
        Q_UNUSED(path)
        return m_fd >= 0 && ::syncfs(m_fd) == 0;
#else
        for (const QFileInfo &file : QDir(path).entryInfoList(QDir::Files | QDir::Hidden)) {
            const int fd = ::open(QFile::encodeName(file.filePath()).constData(), O_RDONLY | O_CLOEXEC);
            if (fd < 0 || ::fsync(fd) != 0)
                return false;
            ::close(fd);
        }
        return sync();
#endif
    }

private:
    int m_fd;
};
#endif

bool moveFolder(const QString &from, const QString &to) {
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

/// Both at once, where the system can.
bool exchange(const QString &one, const QString &other) {
#if defined(Q_OS_LINUX) && defined(RENAME_EXCHANGE)
    return ::renameat2(AT_FDCWD, QFile::encodeName(one).constData(), AT_FDCWD, QFile::encodeName(other).constData(),
                       RENAME_EXCHANGE) == 0;
#else
    Q_UNUSED(one)
    Q_UNUSED(other)
    return false;
#endif
}

QString asideOf(const QString &path) {
    return QFileInfo(path).path() + u'/' + aside + QFileInfo(path).fileName();
}

void syncParent(const QString &path) {
#ifdef Q_OS_UNIX
    (void)OpenFolder(QFileInfo(path).absolutePath()).sync();
#endif
}

} // namespace

Result<void> replaceFolder(const QString &from, const QString &path) {
#ifdef Q_OS_UNIX
    errno = 0;
    if (!OpenFolder(from).syncAll(from))
        return writeFailure(path, errno);
#endif
    if (!QFileInfo::exists(path)) {
        if (!moveFolder(from, path))
            return writeFailure(path, errno);
        syncParent(path);
        return {};
    }
    if (exchange(from, path)) {
        syncParent(path);
        QDir(from).removeRecursively();
        return {};
    }
    // Two steps; clearLeftovers takes the first one back where the second is missing.
    if (!moveFolder(path, asideOf(path)))
        return writeFailure(path, errno);
    if (!moveFolder(from, path)) {
        const int number = errno;
        (void)moveFolder(asideOf(path), path);
        return writeFailure(path, number);
    }
    syncParent(path);
    QDir(asideOf(path)).removeRecursively();
    return {};
}

Result<void> removeFolder(const QString &path) {
    const auto away = stagingFolder(path);
    if (!away)
        return failure(away);
    if (!moveFolder(path, *away)) { // an empty folder may be replaced
        const int number = errno;
        QDir().rmdir(*away);
        return writeFailure(path, number);
    }
    syncParent(path);
    QDir(*away).removeRecursively();
    return {};
}

Result<QString> stagingFolder(const QString &path) {
    QTemporaryDir folder(QFileInfo(path).absolutePath() + u'/' + staged + u"XXXXXX"_s);
    if (!folder.isValid())
        return fail(u"folder.unwritable"_s, QFileInfo(path).absolutePath());
    folder.setAutoRemove(false);
    return folder.path();
}

void clearLeftovers(const QString &parent) {
    const QDir folder(parent);
    const auto filter = QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot;
    for (const QFileInfo &left : folder.entryInfoList({staged + u'*'}, filter))
        QDir(left.filePath()).removeRecursively();
    for (const QFileInfo &left : folder.entryInfoList({aside + u'*'}, filter)) {
        const QString home = parent + u'/' + left.fileName().sliced(aside.size());
        if (QFileInfo::exists(home))
            QDir(left.filePath()).removeRecursively();
        else
            (void)moveFolder(left.filePath(), home);
    }
}

Result<void> writeStaged(const QString &path, const QByteArray &bytes) {
    QFile::remove(path);
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return writeFailure(path, errno);
    file.close();
    return {};
}

Result<void> linkStaged(const QString &from, const QString &to) {
#ifdef Q_OS_UNIX
    if (::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0)
        return {};
#endif
    errno = 0;
    if (!QFile::copy(from, to))
        return writeFailure(to, errno);
    return {};
}

} // namespace thanksmith
