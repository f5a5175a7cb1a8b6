// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/PackFolder.h"

#include "base/File.h"
#include "base/Resources.h"

#include <QDateTime>
#include <QDir>

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxManifest = 64 << 10; ///< bytes
constexpr int maxPictures = 50'000;      ///< of one pack

Illustration illustrationOf(const Pack &pack, IndexedPicture &&indexed) {
    Illustration one;
    one.id = pack.id + u'/' + indexed.file.chopped(4);
    one.pack = pack.id;
    one.path = pack.folder + u'/' + indexed.file;
    one.licence = indexed.info.licence.isEmpty() ? pack.licence : indexed.info.licence;
    one.info = std::move(indexed.info);
    one.fingerprint = indexed.fingerprint;
    one.digest = std::move(indexed.digest);
    one.words = std::move(indexed.words);
    one.unlike = std::move(indexed.unlike);
    one.installed = pack.installed;
    return one;
}

/// None: it is no picture, and not shown.
std::optional<IndexedPicture> readHead(const QString &path) {
    const auto bytes = readFile(path, SvgLimits().bytes);
    if (!bytes)
        return {};
    const auto info = readPictureHead(*bytes, path);
    if (!info)
        return {};
    return indexedPicture(path, *info, *bytes);
}

void putFirst(std::vector<Illustration> &illustrations, const Pack &pack) {
    if (pack.first.isEmpty())
        return;
    const auto rank = [&](const Illustration &one) {
        const qsizetype at = pack.first.indexOf(QStringView(one.id).sliced(pack.id.size() + 1));
        return at < 0 ? pack.first.size() : at;
    };
    std::stable_sort(illustrations.begin(), illustrations.end(),
                     [&](const Illustration &a, const Illustration &b) { return rank(a) < rank(b); });
}

PackFolder readPackFolder(Pack pack) {
    PackFolder folder{std::move(pack), {}};
    QHash<QString, IndexedPicture> known;
    if (folder.pack.installed)
        known = readPackIndex(folder.pack.folder);
    bool fresh = false;
    QFileInfoList files = QDir(folder.pack.folder).entryInfoList({u"*.svg"_s}, QDir::Files, QDir::Unsorted);
    std::sort(files.begin(), files.end(), [](const QFileInfo &a, const QFileInfo &b) {
        return a.fileName().chopped(4) < b.fileName().chopped(4); // "cat" before "cat-2"
    });
    files = files.mid(0, maxPictures);
    std::vector<IndexedPicture> kept;
    for (const QFileInfo &file : std::as_const(files)) {
        const auto found = known.find(file.fileName());
        const bool same = found != known.end() && found->size == file.size() &&
                          found->modified == file.lastModified().toMSecsSinceEpoch();
        auto indexed = same ? std::optional(std::move(*found)) : readHead(file.filePath());
        fresh = fresh || !same;
        if (indexed)
            kept.push_back(std::move(*indexed));
    }
    if (folder.pack.installed &&
        (fresh || known.size() != qsizetype(kept.size()))) // without it the next start is slower
        (void)writeFile(folder.pack.folder + u'/' + packIndexName, packIndexBytes(kept));
    folder.illustrations.reserve(kept.size());
    for (IndexedPicture &indexed : kept)
        folder.illustrations.push_back(illustrationOf(folder.pack, std::move(indexed)));
    putFirst(folder.illustrations, folder.pack);
    return folder;
}

} // namespace

IndexedPicture indexedPicture(const QString &path, const PictureInfo &info, const QByteArray &bytes) {
    const QFileInfo file(path);
    IndexedPicture one;
    one.file = file.fileName();
    one.size = file.size();
    one.modified = file.lastModified().toMSecsSinceEpoch();
    one.info = info;
    one.fingerprint = fingerprintOf(bytes);
    one.words = wordsOf(info);
    return one;
}

std::optional<Pack> readPackManifest(const QString &root, const QString &id) {
    const QString folder = root + u'/' + id;
    const QString path = folder + u"/pack.json"_s;
    auto pack = readFile(path, maxManifest).and_then([&](const QByteArray &bytes) { return parsePack(bytes, path); });
    if (!pack)
        return {};
    pack->id = id;
    pack->folder = folder;
    return *pack;
}

bool isReservedPackId(const QString &id) {
    initResources();
    return id == ownPackId || readPackManifest(u":/illustrations"_s, id).has_value();
}

std::vector<PackFolder> readPackFolders(const QString &root, bool installed) {
    std::vector<Pack> packs;
    for (const QString &id : QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (auto pack = readPackManifest(root, id)) {
            pack->installed = installed;
            packs.push_back(std::move(*pack));
        }
    }
    std::stable_sort(packs.begin(), packs.end(), [](const Pack &a, const Pack &b) { return a.order < b.order; });
    std::vector<PackFolder> folders;
    for (Pack &pack : packs)
        folders.push_back(readPackFolder(std::move(pack)));
    return folders;
}

} // namespace thanksmith
