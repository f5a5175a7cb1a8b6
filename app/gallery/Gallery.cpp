// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/Gallery.h"

#include "base/File.h"
#include "base/Json.h"
#include "base/Resources.h"
#include "gallery/Occasions.h"
#include "gallery/SearchText.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxManifest = 64 << 10; ///< bytes
constexpr int maxPictures = 2000;        ///< of one pack

/// A pack.json, and the pictures that it wants at the front.
struct Manifest {
    Pack pack;
    QStringList first;
};

std::optional<Manifest> readManifest(const QString &folder, const QString &id) {
    const QString path = folder + u"/pack.json"_s;
    const auto object =
        readFile(path, maxManifest).and_then([&](const QByteArray &bytes) { return parseJsonObject(bytes, path); });
    if (!object || object->value("format"_L1) != "thanks-pack"_L1)
        return {};
    Manifest manifest;
    manifest.pack = {id, LocalizedText::fromJson(object->value("title"_L1).toObject()),
                     object->value("order"_L1).toInt()};
    for (const QJsonValue &name : object->value("first"_L1).toArray())
        manifest.first.append(name.toString());
    return manifest;
}

/// The names of a pack's pictures without ".svg": those of `first`, then the others in the order of the alphabet.
QStringList pictureNames(const QString &folder, const QStringList &first) {
    QStringList names;
    for (const QString &file : QDir(folder).entryList({u"*.svg"_s}, QDir::Files, QDir::Name))
        names.append(file.chopped(4));
    names = names.mid(0, maxPictures);
    std::stable_sort(names.begin(), names.end(), [&](const QString &a, const QString &b) {
        const auto rank = [&](const QString &name) {
            const qsizetype at = first.indexOf(name);
            return at < 0 ? first.size() : at;
        };
        return rank(a) < rank(b);
    });
    return names;
}

/// The words a picture is found by, those of more weight first.
struct Haystack {
    QStringList title;
    QStringList tags;
    QStringList rest;
};

Haystack haystackOf(const Illustration &illustration, const Pack *pack) {
    Haystack words;
    const auto add = [](QStringList &to, const LocalizedText &text) {
        for (const QString &inLanguage : text.byLanguage)
            to += searchWords(inLanguage);
    };
    add(words.title, illustration.info.title);
    for (const QStringList &tags : illustration.info.tags)
        words.tags += searchWords(tags.join(u' '));
    for (const QString &id : illustration.info.occasions) {
        words.rest += searchWords(id);
        if (const Occasion *occasion = findOccasion(id))
            add(words.rest, occasion->name);
    }
    add(words.rest, illustration.info.alt);
    if (pack)
        add(words.rest, pack->title);
    return words;
}

/// How well one searched word fits; 0: not at all. Whole words beat beginnings.
int fit(const Haystack &words, const QString &searched) {
    const auto holds = [&](const QStringList &in) {
        return in.contains(searched)                                                                               ? 2
               : std::any_of(in.begin(), in.end(), [&](const QString &word) { return word.startsWith(searched); }) ? 1
                                                                                                                   : 0;
    };
    if (const int title = holds(words.title))
        return 64 + title;
    if (const int tags = holds(words.tags))
        return 8 + tags;
    return holds(words.rest);
}

} // namespace

Gallery::Gallery(const QString &root) {
    initResources();
    std::vector<Manifest> manifests;
    for (const QString &id : QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (auto manifest = readManifest(root + u'/' + id, id))
            manifests.push_back(std::move(*manifest));
    }
    std::stable_sort(manifests.begin(), manifests.end(),
                     [](const Manifest &a, const Manifest &b) { return a.pack.order < b.pack.order; });
    for (const Manifest &manifest : manifests) {
        const QString folder = root + u'/' + manifest.pack.id;
        m_packs.push_back(manifest.pack);
        for (const QString &name : pictureNames(folder, manifest.first)) {
            const QString path = folder + u'/' + name + u".svg"_s;
            const auto bytes = readFile(path, SvgLimits().bytes);
            if (!bytes)
                continue;
            if (const auto info = readPictureHead(*bytes, path)) // what is no picture is not shown
                m_illustrations.push_back(
                    {manifest.pack.id + u'/' + name, manifest.pack.id, path, *info, fingerprintOf(*bytes)});
        }
    }
}

const Illustration *Gallery::find(const QString &id) const {
    const auto found = std::find_if(m_illustrations.begin(), m_illustrations.end(),
                                    [&](const Illustration &illustration) { return illustration.id == id; });
    return found == m_illustrations.end() ? nullptr : &*found;
}

std::vector<const Illustration *> Gallery::search(const QString &words, const QString &pack) const {
    struct Hit {
        const Illustration *illustration;
        int rank;
    };
    std::vector<Hit> hits;
    const QStringList searched = searchWords(words);
    for (const Illustration &illustration : m_illustrations) {
        if (!pack.isEmpty() && illustration.pack != pack)
            continue;
        const auto home = std::find_if(m_packs.begin(), m_packs.end(),
                                       [&](const Pack &candidate) { return candidate.id == illustration.pack; });
        const Haystack haystack = haystackOf(illustration, home == m_packs.end() ? nullptr : &*home);
        int rank = 0;
        const bool all = std::all_of(searched.begin(), searched.end(), [&](const QString &word) {
            const int one = fit(haystack, word);
            rank += one;
            return one > 0;
        });
        if (all)
            hits.push_back({&illustration, rank});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.rank > b.rank; });
    std::vector<const Illustration *> found;
    for (const Hit &hit : hits)
        found.push_back(hit.illustration);
    return found;
}

Result<Picture> Gallery::picture(const Illustration &illustration) const {
    return readPicture(illustration.path);
}

quint64 fingerprintOf(const QByteArray &bytes) {
    return qHashBits(bytes.constData(), size_t(bytes.size()));
}

CardPicture cardPicture(const Picture &picture, const QString &id, const QString &language) {
    return {id, picture.svg, picture.info.alt.in(language)};
}

} // namespace thanksmith
