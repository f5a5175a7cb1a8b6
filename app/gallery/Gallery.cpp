// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/Gallery.h"

#include "base/Resources.h"
#include "gallery/PackFolder.h"

#include <algorithm>

namespace thanksmith {

namespace {

/// How well one searched word fits; 0: not at all. Whole words beat beginnings.
int fit(const PictureWords &words, const WordList &pack, const QString &searched) {
    if (const int title = words.title.holds(searched))
        return 64 + title;
    if (const int tags = words.tags.holds(searched))
        return 8 + tags;
    return std::max(words.rest.holds(searched), pack.holds(searched));
}

QHash<QString, WordList> wordsOfPacks(const std::vector<Pack> &packs) {
    QHash<QString, WordList> words;
    for (const Pack &pack : packs) {
        for (const QString &inLanguage : pack.title.byLanguage)
            words[pack.id].add(inLanguage);
    }
    return words;
}

} // namespace

Gallery::Gallery(const QString &root) {
    initResources();
    add(root, false);
}

Gallery Gallery::with(const QString &packs) const {
    Gallery all = *this;
    all.add(packs, true);
    return all;
}

void Gallery::add(const QString &root, bool installed) {
    for (PackFolder &folder : readPackFolders(root, installed)) {
        if (findPack(folder.pack.id))
            continue;
        m_packs.push_back(std::move(folder.pack));
        for (Illustration &illustration : folder.illustrations) {
            m_places.insert(illustration.id, qsizetype(m_illustrations.size()));
            m_illustrations.push_back(std::move(illustration));
        }
    }
}

const Illustration *Gallery::find(const QString &id) const {
    const auto found = m_places.find(id);
    return found == m_places.end() ? nullptr : &m_illustrations[std::size_t(*found)];
}

const Pack *Gallery::findPack(const QString &id) const {
    const auto found = std::find_if(m_packs.begin(), m_packs.end(), [&](const Pack &pack) { return pack.id == id; });
    return found == m_packs.end() ? nullptr : &*found;
}

std::vector<const Illustration *> Gallery::search(const QString &words, const QString &pack) const {
    struct Hit {
        const Illustration *illustration;
        int rank;
    };
    std::vector<Hit> hits;
    const QStringList searched = searchWords(words);
    const QHash<QString, WordList> packWords = wordsOfPacks(m_packs);
    for (const Illustration &illustration : m_illustrations) {
        if (!pack.isEmpty() && illustration.pack != pack)
            continue;
        int rank = 0;
        const bool all = std::all_of(searched.begin(), searched.end(), [&](const QString &word) {
            const int one = fit(illustration.words, packWords.value(illustration.pack), word);
            rank += one;
            return one > 0;
        });
        if (all)
            hits.push_back({&illustration, rank});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.rank > b.rank; });
    std::vector<const Illustration *> found;
    found.reserve(hits.size());
    for (const Hit &hit : hits)
        found.push_back(hit.illustration);
    return found;
}

Result<Picture> Gallery::picture(const Illustration &illustration) {
    return readPicture(illustration.path);
}

CardPicture cardPicture(const Picture &picture, const QString &id, const QString &language) {
    return {id, picture.svg, picture.info.alt.in(language)};
}

} // namespace thanksmith
