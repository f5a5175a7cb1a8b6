// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/Card.h"
#include "picture/Picture.h"

#include <vector>

namespace thanksmith {

/// One picture of the gallery. The picture itself is read when it is asked for.
struct Illustration {
    QString id;   ///< "thanks/tea"
    QString pack; ///< "thanks"
    QString path; ///< resource or file
    PictureInfo info;
    quint64 fingerprint = 0; ///< of the file as it was found

    bool operator==(const Illustration &) const = default;
};

/// A collection of illustrations: a folder with a pack.json.
struct Pack {
    QString id;
    LocalizedText title;
    int order = 0;

    bool operator==(const Pack &) const = default;
};

/// The built-in packs and their pictures, found by looking into the folders (nothing lists them). Reads only the head
/// of each file (its description); reading 30 takes a few milliseconds.
class Gallery {
public:
    /// `root` holds one folder per pack; the built-in one is ":/illustrations".
    explicit Gallery(const QString &root = QStringLiteral(":/illustrations"));

    [[nodiscard]] const std::vector<Pack> &packs() const { return m_packs; }
    [[nodiscard]] const std::vector<Illustration> &illustrations() const { return m_illustrations; }
    /// Null where there is none.
    [[nodiscard]] const Illustration *find(const QString &id) const;
    /// Pictures whose title, tags, occasions, alt text or pack fit every word of `words` (prefixes of words; case and
    /// accents do not matter; German and English both searched), best first; all for no words. `pack` empty: all packs.
    [[nodiscard]] std::vector<const Illustration *> search(const QString &words, const QString &pack = {}) const;
    /// Reads and checks the whole picture.
    [[nodiscard]] Result<Picture> picture(const Illustration &illustration) const;

private:
    std::vector<Pack> m_packs;
    std::vector<Illustration> m_illustrations;
};

/// Tells files apart, on this machine; no safeguard against who wants two to look the same.
[[nodiscard]] quint64 fingerprintOf(const QByteArray &bytes);

/// What a card carries of a picture. `language` chooses the alt text.
[[nodiscard]] CardPicture cardPicture(const Picture &picture, const QString &id, const QString &language);

} // namespace thanksmith
