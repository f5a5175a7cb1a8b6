// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/FolderDelivery.h"

#include "base/File.h"
#include "channels/Files.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

Outcome cancelled() {
    return {.kind = Outcome::Kind::Retry, .reason = {u"delivery.cancelled"_s, {}, {}, {}}};
}

/// A full disk passes; a missing or locked folder is the user's to mend.
Outcome failedWriting(const Error &error) {
    if (error.code == u"file.disk-full"_s)
        return {.kind = Outcome::Kind::Retry, .reason = {u"delivery.disk-full"_s, error.subject, {}, {}}};
    return {.kind = Outcome::Kind::Failed,
            .reason = {u"delivery.folder-unwritable"_s, error.subject, {}, {error.args.value(0)}}};
}

Result<void> makeFolder(const QString &folder) {
    if (!QFileInfo(folder).exists() && !QFileInfo(QFileInfo(QDir::cleanPath(folder)).path()).isDir())
        return fail(u"delivery.folder-missing"_s, folder);
    if (!ensureFolder(folder))
        return fail(u"delivery.folder-unwritable"_s, folder, {}, {QString()});
    return {};
}

} // namespace

FolderDelivery::FolderDelivery(QString folder, QByteArray packed, std::function<bool()> committing)
    : m_folder(std::move(folder))
    , m_packed(std::move(packed))
    , m_committing(std::move(committing)) {}

void FolderDelivery::start() {
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT finished(m_cancelled ? cancelled() : write()); }, Qt::QueuedConnection);
}

void FolderDelivery::cancel() {
    m_cancelled = true;
}

Outcome FolderDelivery::write() {
    const auto files = unpackFiles(m_packed);
    if (!files)
        return {.kind = Outcome::Kind::Failed, .reason = files.error()};
    if (const auto made = makeFolder(m_folder); !made)
        return {.kind = Outcome::Kind::Failed, .reason = made.error()};
    if (m_committing && !m_committing())
        return {.kind = Outcome::Kind::Retry, .reason = {u"delivery.not-recorded"_s, {}, {}, {}}};
    const QDir folder(m_folder);
    qint64 done = 0;
    for (const NamedFile &file : *files) {
        if (const auto written = writeFile(folder.filePath(file.name), file.bytes); !written)
            return failedWriting(written.error());
        done += file.bytes.size();
        Q_EMIT progressed(done, m_packed.size());
    }
    return {.kind = Outcome::Kind::Sent, .reason = {}, .where = folder.filePath(files->first().name)};
}

FolderTest::FolderTest(QString folder)
    : m_folder(std::move(folder)) {}

void FolderTest::start() {
    const auto attempt = [this]() -> Outcome {
        if (m_cancelled)
            return cancelled();
        if (const auto made = makeFolder(m_folder); !made)
            return {.kind = Outcome::Kind::Failed, .reason = made.error()};
        const QString probe = QDir(m_folder).filePath(u".thanksmith-"_s + QUuid::createUuid().toString(QUuid::Id128));
        if (const auto written = writeFile(probe, "test"); !written)
            return failedWriting(written.error());
        QFile::remove(probe);
        return {.kind = Outcome::Kind::Sent, .reason = {}, .where = m_folder};
    };
    QMetaObject::invokeMethod(
        this, [this, attempt] { Q_EMIT finished(attempt()); }, Qt::QueuedConnection);
}

void FolderTest::cancel() {
    m_cancelled = true;
}

} // namespace thanksmith
