// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/PackEdit.h"

#include "base/File.h"
#include "base/Folder.h"
#include "gallery/PackFolder.h"
#include "gallery/PackStaging.h"

#include <QFileInfo>
#include <QMap>

#include <functional>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<Result<void>(PackStaging &staging, const QString &name)>;

/// Changes pictures in the next state of their packs, then makes each of these states the pack.
Result<void> change(const QString &packs, const QStringList &ids, const Change &change) {
    const auto lock = PacksLock::take(packs);
    if (!lock)
        return failure(lock);
    QMap<QString, QStringList> namesOfPacks;
    for (const QString &id : ids) {
        if (!QFileInfo(packs + u'/' + id + u".svg"_s).isFile())
            return fail(u"gallery.no-such-illustration"_s, id);
        namesOfPacks[id.section(u'/', 0, 0)].append(id.section(u'/', 1));
    }
    for (auto names = namesOfPacks.begin(); names != namesOfPacks.end(); ++names) {
        const auto pack = readPackManifest(packs, names.key());
        if (!pack)
            return fail(u"gallery.no-such-pack"_s, names.key());
        auto staging = PackStaging::begin(packs, *pack);
        if (!staging)
            return failure(staging);
        for (const QString &name : *names)
            if (auto changed = change(**staging, name); !changed)
                return changed;
        if (auto committed = (*staging)->commit(); !committed)
            return committed;
    }
    return {};
}

} // namespace

Result<void> describePictures(const QString &packs, const QStringList &ids, const Description &description,
                              Describing how) {
    return change(packs, ids, [&](PackStaging &staging, const QString &name) -> Result<void> {
        const QString path = packs + u'/' + staging.pack().id + u'/' + name + u".svg"_s;
        const auto picture =
            readPicture(path).and_then([&](const Picture &found) { return described(found, description, how, path); });
        if (!picture)
            return failure(picture);
        return staging.put(name, *picture);
    });
}

Result<void> removePictures(const QString &packs, const QStringList &ids) {
    return change(packs, ids, [](PackStaging &staging, const QString &name) -> Result<void> {
        staging.remove(name);
        return {};
    });
}

Result<void> renamePack(const QString &packs, const QString &id, const QString &title) {
    const auto lock = PacksLock::take(packs);
    if (!lock)
        return failure(lock);
    auto pack = readPackManifest(packs, id);
    if (!pack)
        return fail(u"gallery.no-such-pack"_s, id);
    pack->title.byLanguage = {{QString(), title.simplified().left(200)}};
    return writeFile(pack->folder + u"/pack.json"_s, packManifest(*pack));
}

Result<void> removePack(const QString &packs, const QString &id) {
    const auto lock = PacksLock::take(packs);
    if (!lock)
        return failure(lock);
    const auto pack = readPackManifest(packs, id);
    if (!pack)
        return fail(u"gallery.no-such-pack"_s, id);
    return removeFolder(pack->folder);
}

} // namespace thanksmith
