// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/Card.h"
#include "gallery/Illustration.h"
#include "gallery/Pack.h"

#include <QHash>

#include <vector>

namespace thanksmith {

/// The packs and their pictures as they were found, by looking into the folders (nothing lists them): the built-in
/// ones, and behind them those that were imported. Reads only the head of each file (its description), of imported ones
/// nothing that their pack's index file knows. A value: it does not follow the folders (Shelf does).
class Gallery {
public:
    /// The built-in packs. `root` holds one folder per pack.
    explicit Gallery(const QString &root = QStringLiteral(":/illustrations"));
    /// The same with the packs that were imported into the folder `packs`. What has a built-in pack's id is left out.
    [[nodiscard]] Gallery with(const QString &packs) const;

    [[nodiscard]] const std::vector<Pack> &packs() const { return m_packs; }
    [[nodiscard]] const std::vector<Illustration> &illustrations() const { return m_illustrations; }
    /// Null where there is none.
    [[nodiscard]] const Illustration *find(const QString &id) const;
    [[nodiscard]] const Pack *findPack(const QString &id) const;
    /// Pictures whose title, tags, occasions, alt text or pack fit every word of `words` (prefixes of words; case and
    /// accents do not matter; German and English both searched), best first; all for no words. `pack` empty: all packs.
    [[nodiscard]] std::vector<const Illustration *> search(const QString &words, const QString &pack = {}) const;
    /// Reads and checks the whole picture.
    [[nodiscard]] static Result<Picture> picture(const Illustration &illustration);

private:
    void add(const QString &root, bool installed);

    std::vector<Pack> m_packs;
    std::vector<Illustration> m_illustrations;
    QHash<QString, qsizetype> m_places; ///< of ids among the illustrations
};

/// What a card carries of a picture. `language` chooses the alt text.
[[nodiscard]] CardPicture cardPicture(const Picture &picture, const QString &id, const QString &language);

} // namespace thanksmith
