// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/Emphasis.h"
#include "card/Palette.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace thanksmith {

/// The picture a card carries inside itself, so that the file needs nothing else.
struct CardPicture {
    QString id;     ///< gallery id ("thanks/tea"), or a file's base name for an own picture
    QByteArray svg; ///< the SVG, canonical (picture/Picture.h); at most 2 MiB
    QString alt;    ///< alt text in the card's language; may be empty

    /// Copies share their bytes, which then need not be compared: cards are, with every key.
    bool operator==(const CardPicture &other) const {
        const bool shared = svg.constData() == other.svg.constData() && svg.size() == other.svg.size();
        return id == other.id && alt == other.alt && (shared || svg == other.svg);
    }
};

/// The words of a card. All plain text; only `message` may have line breaks.
struct CardTexts {
    QString title;
    QString to;
    QString message;
    QString closing;
    QString from;
    EmphasisSpans emphasis = {}; ///< of the message

    bool operator==(const CardTexts &) const = default;
};

/// Puts `words` in the place of `removed` code units of the message; its emphasis keeps to the words it stands on, and
/// new words take that of the first one replaced. `from` and `removed` are cut to the message.
void replaceInMessage(CardTexts &texts, int from, int removed, const QString &words);

/// What a person designs. A value; see CardFile.h for its file format.
struct Card {
    QString paper = QStringLiteral("a6");
    bool landscape = false;
    QString layout = QStringLiteral("top");
    QString palette = QStringLiteral("paper");
    std::optional<Palette> ownPalette; ///< the colours of `palette`, where that is not one of the program's
    QString style = QStringLiteral("classic");
    QString language = QStringLiteral("en"); ///< BCP 47 tag: quotes, hyphens, screen readers
    CardTexts texts;
    std::optional<CardPicture> picture;
    QString skin;        ///< id of a SkinTone for the person in the picture; empty: as drawn
    QJsonObject unknown; ///< members of the file this version does not know; kept and written back

    bool operator==(const Card &) const = default;
};

/// The palette a card names: the one it carries, else the program's. Null where there is none.
[[nodiscard]] const Palette *paletteOf(const Card &card);
/// Gives the card a palette; one that is not the program's is carried along.
void setPalette(Card &card, const Palette &palette);

/// The texts' limits in UTF-16 code units, as the file format and the editor hold them.
inline constexpr int maxShortText = 400; ///< title, to, closing, from
inline constexpr int maxMessage = 20'000;

} // namespace thanksmith
