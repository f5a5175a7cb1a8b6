// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/Emphasis.h"
#include "layout/FontContext.h"
#include "layout/LineBreaker.h"

#include <memory>

namespace thanksmith {

/// What a text is set with.
struct TextSetting {
    FaceSpec face;
    FaceSpec bold = {}; ///< of emphasised words
    FaceSpec italic = {};
    FaceSpec boldItalic = {};
    QStringList fallbacks = {};
    QString language = {};
    EmphasisSpans emphasis = {};
    bool rightToLeft = false; ///< where the text itself does not say

    [[nodiscard]] const FaceSpec &faceFor(const Emphasis &emphasis) const {
        if (emphasis.bold)
            return emphasis.italic ? boldItalic : bold;
        return emphasis.italic ? italic : face;
    }
    bool operator==(const TextSetting &) const = default;
};

/// A stretch of one face on a line. Positions and widths in em, from the line's left end on the baseline.
struct SetPiece {
    std::shared_ptr<const FontFace> face;
    bool accent = false; ///< in the colour of emphasised words
    double scale = 1;    ///< of the text's size: faces of emphasised words may be larger on their body
    std::vector<PlacedGlyph> glyphs;
    std::vector<Cluster> clusters;
};

struct SetLine {
    std::vector<SetPiece> pieces; ///< logical order
    double width = 0;             ///< em
    QStringList missing;          ///< graphemes no font has; they stand for nothing on the page
};

/// Scripts with marks high above or low below their letters need more room than a style's leading gives: how far
/// those reach, em; zero in other scripts.
struct TallInk {
    double above = 0;
    double below = 0;
};

/// One paragraph, shaped once by Pango; use it in the thread that made it.
class ShapedText {
public:
    ShapedText(const QString &text, const TextSetting &setting);
    ~ShapedText();
    ShapedText(const ShapedText &) = delete;
    ShapedText &operator=(const ShapedText &) = delete;

    [[nodiscard]] const MeasuredText &measured() const { return m_measured; } ///< in em
    [[nodiscard]] bool rightToLeft() const { return m_rightToLeft; }
    [[nodiscard]] const TallInk &tallInk() const { return m_tall; }

    /// From now on words may be parted with hyphens, except `names`; false where nothing changes by that.
    bool allowHyphens(const QStringList &names) const;

    /// Sets one line: items that the line cuts are shaped anew, in the paragraph's context.
    [[nodiscard]] SetLine setLine(const Line &line) const;

private:
    struct Items;

    void itemise(const TextSetting &setting);
    void measure(const TextSetting &setting);
    void findBreaks();
    void measureHyphen() const;
    [[nodiscard]] bool isAccent(int byte) const;

    QString m_text;
    QString m_language;
    QByteArray m_utf8;
    std::vector<int> m_byteAt; ///< of each character, and the end
    std::unique_ptr<Items> m_items;
    mutable MeasuredText m_measured;
    mutable QStringList m_hyphenatedWithout; ///< names
    mutable bool m_hyphenated = false;
    std::vector<std::pair<int, int>> m_accents; ///< bytes
    TallInk m_tall;
    double m_tracking = 0;
    bool m_rightToLeft = false;
};

/// The same, from the thread's store of paragraphs shaped lately: a keystroke shapes the paragraph it changes.
[[nodiscard]] std::shared_ptr<const ShapedText> shapedText(const QString &text, const TextSetting &setting);

} // namespace thanksmith
