// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/PackStaging.h"

#include "base/File.h"
#include "base/Folder.h"
#include "gallery/PackFolder.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

PacksLock::PacksLock(const QString &packs)
    : m_file(packs + u"/.lock"_s) {
    m_file.setStaleLockTime(0); // an import may take long; that its program has gone is seen anyway
}

Result<std::unique_ptr<PacksLock>> PacksLock::take(const QString &packs) {
    if (auto there = ensureFolder(packs); !there)
        return failure(there);
    std::unique_ptr<PacksLock> lock(new PacksLock(packs));
    if (!lock->m_file.tryLock(0)) {
        if (lock->m_file.error() == QLockFile::LockFailedError)
            return fail(u"pack.busy"_s, packs);
        return fail(u"folder.unwritable"_s, packs);
    }
    clearLeftovers(packs);
    return lock;
}

PackStaging::PackStaging(QString packs, Pack pack, QString folder)
    : m_target(packs + u'/' + pack.id)
    , m_pack(std::move(pack))
    , m_folder(std::move(folder)) {}

PackStaging::~PackStaging() {
    if (!m_folder.isEmpty())
        QDir(m_folder).removeRecursively();
}

Result<std::unique_ptr<PackStaging>> PackStaging::begin(const QString &packs, const Pack &pack, Beginning beginning) {
    const auto folder = stagingFolder(packs + u'/' + pack.id);
    if (!folder)
        return failure(folder);
    std::unique_ptr<PackStaging> staging(new PackStaging(packs, pack, *folder));
    if (beginning == Beginning::Kept)
        if (auto taken = staging->takeOver(); !taken)
            return failure(taken);
    return staging;
}

Result<void> PackStaging::takeOver() {
    const QHash<QString, IndexedPicture> known = readPackIndex(m_target);
    for (const QFileInfo &file : QDir(m_target).entryInfoList(QDir::Files)) {
        if (file.fileName() == "pack.json"_L1 || file.fileName() == packIndexName)
            continue; // made anew
        if (auto linked = linkStaged(file.filePath(), m_folder + u'/' + file.fileName()); !linked)
            return linked;
        if (!file.fileName().endsWith(".svg"_L1))
            continue;
        IndexedPicture indexed = known.value(file.fileName()); // the next reading finds out what is not known
        indexed.file = file.fileName();
        m_pictures.insert(file.fileName(), indexed);
    }
    return {};
}

Result<void> PackStaging::put(const QString &name, const Picture &picture) {
    const QString path = m_folder + u'/' + name + u".svg"_s;
    if (auto written = writeStaged(path, picture.svg); !written)
        return written;
    IndexedPicture indexed = indexedPicture(path, picture.info, picture.svg);
    indexed.digest = digestOf(picture.svg);
    for (auto feature = picture.features.begin(); feature != picture.features.end(); ++feature)
        if (*feature == FeatureTreatment::ByLibrsvg)
            indexed.unlike.append(feature.key());
    const QMutexLocker lock(&m_mutex);
    m_pictures.insert(indexed.file, indexed);
    return {};
}

Result<QString> PackStaging::add(const QString &name, const Picture &picture) {
    const QByteArray digest = digestOf(picture.svg);
    QString free = name;
    {
        const QMutexLocker lock(&m_mutex);
        for (int number = 2;; ++number) {
            const auto found = m_pictures.constFind(free + u".svg"_s);
            if (found == m_pictures.constEnd())
                break;
            if (found->digest == digest)
                return free;
            free = name + u'-' + QString::number(number);
        }
        IndexedPicture taken;
        taken.digest = digest;
        m_pictures.insert(free + u".svg"_s, taken);
    }
    return put(free, picture).map([&] { return free; });
}

void PackStaging::remove(const QString &name) {
    QFile::remove(m_folder + u'/' + name + u".svg"_s);
    const QMutexLocker lock(&m_mutex);
    m_pictures.remove(name + u".svg"_s);
}

Result<void> PackStaging::commit() {
    std::vector<IndexedPicture> pictures(m_pictures.cbegin(), m_pictures.cend());
    std::sort(pictures.begin(), pictures.end(),
              [](const IndexedPicture &a, const IndexedPicture &b) { return a.file < b.file; });
    const auto written =
        writeStaged(m_folder + u"/pack.json"_s, packManifest(m_pack))
            .and_then([&] { return writeStaged(m_folder + u'/' + packIndexName, packIndexBytes(pictures)); })
            .and_then([&] { return replaceFolder(m_folder, m_target); });
    if (!written)
        return written;
    m_folder.clear();
    return {};
}

} // namespace thanksmith
