// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"

#include <vector>

namespace thanksmith {

/// A face as asked for.
struct FaceSpec {
    QString family;
    int weight = 400;
    bool italic = false;
    double tracking = 0; ///< em
    double scale = 1;    ///< of the style's nominal size

    bool operator==(const FaceSpec &) const = default;
};

/// Faces and sizes of a card's words, as data (resources/type-styles.json). Sizes in mm on A6; other papers scale.
/// The faces of emphasised words are, where the data does not say otherwise, the bold and the italic one of the text's
/// family, at the text's scale.
struct TypeStyle {
    QString id;
    LocalizedText name;
    FaceSpec display;
    FaceSpec text;
    FaceSpec signature;
    FaceSpec bold;
    FaceSpec italic;
    FaceSpec boldItalic;
    QStringList fallbacks; ///< families for what the style's faces lack; "... CJK": see fallbacksFor

    bool operator==(const TypeStyle &) const = default;
};

[[nodiscard]] const std::vector<TypeStyle> &typeStyles();
[[nodiscard]] const TypeStyle *findTypeStyle(const QString &id);

/// The fallbacks with the Han forms of this language: "Noto Sans CJK" becomes "Noto Sans CJK JP" for Japanese. Where
/// the language has none of its own (`text` may still hold some), kana and Hangul tell, and else the simplified forms
/// are taken.
[[nodiscard]] QStringList fallbacksFor(const TypeStyle &style, const QString &language, const QString &text);

} // namespace thanksmith
