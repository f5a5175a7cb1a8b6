// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/PackArchive.h"

#include "base/File.h"
#include "gallery/PackFolder.h"

#include <QFileInfo>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxManifest = 64 << 10; ///< bytes

bool isManifest(const QString &entry) {
    return entry == "pack.json"_L1 || (entry.endsWith("/pack.json"_L1) && entry.count(u'/') == 1);
}

bool isPicture(const QString &entry) {
    const QString file = entry.section(u'/', -1);
    return !file.startsWith(u'.') && !entry.startsWith("__MACOSX/"_L1) &&
           (file.endsWith(".svg"_L1, Qt::CaseInsensitive) || file.endsWith(".svgz"_L1, Qt::CaseInsensitive));
}

ImportSource sourceOf(const QString &entry, const QByteArray &bytes, const QString &archive, qsizetype base) {
    ImportSource source;
    source.file = archive + u": "_s + entry;
    source.bytes = bytes;
    source.folders = entry.sliced(base).split(u'/');
    const QString file = source.folders.takeLast();
    source.name = idFromWords(file.left(file.lastIndexOf(u'.')), u"picture"_s);
    return source;
}

} // namespace

Result<ImportGroup> readPackArchive(const QByteArray &zip, const QString &name) {
    QString manifestEntry;
    QByteArray manifest;
    std::vector<std::pair<QString, QByteArray>> pictures;
    const auto read = readArchive(
        zip, name, [](const QString &entry) { return isManifest(entry) || isPicture(entry); },
        [&](const QString &entry, const QByteArray &bytes) -> Result<void> {
            if (!isManifest(entry)) {
                pictures.emplace_back(entry, bytes);
            } else if (manifestEntry.isEmpty() || entry.size() < manifestEntry.size()) {
                manifestEntry = entry;
                manifest = bytes;
            }
            return {};
        });
    if (!read)
        return failure(read);
    if (manifestEntry.isEmpty())
        return fail(u"pack.no-manifest"_s, name);
    if (manifest.size() > maxManifest)
        return fail(u"pack.bad-manifest"_s, name, u"length"_s);
    auto pack = parsePack(manifest, name);
    if (!pack)
        return failure(pack);
    if (!isPackId(pack->id))
        return fail(u"pack.bad-manifest"_s, name, u"id"_s);
    if (pack->title.isEmpty())
        return fail(u"pack.bad-manifest"_s, name, u"title"_s);
    if (isReservedPackId(pack->id))
        return fail(u"pack.reserved-id"_s, name, {}, {pack->id});
    pack->installed = true;
    for (QString &first : pack->first)
        first = idFromWords(first, first);
    ImportGroup group{*pack, true, false, {}};
    const QString base = manifestEntry.chopped(9); // "pack.json"
    for (const auto &[entry, bytes] : pictures)
        if (entry.startsWith(base))
            group.sources.push_back(sourceOf(entry, bytes, name, base.size()));
    if (group.sources.empty())
        return fail(u"pack.no-pictures"_s, name);
    return group;
}

Result<ImportGroup> readPackArchive(const QString &path) {
    const auto bytes = readFile(path, ArchiveLimits().bytes);
    if (!bytes)
        return failure(bytes);
    return readPackArchive(*bytes, path);
}

} // namespace thanksmith
