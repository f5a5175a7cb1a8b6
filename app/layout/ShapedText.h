// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/FontContext.h"
#include "layout/LineBreaker.h"

#include <memory>

namespace thanksmith {

/// What a text is set with.
struct TextSetting {
    FaceSpec face;
    QStringList fallbacks;
    QString language;
};

/// A stretch of one face on a line. Positions and widths in em, from the line's left end on the baseline.
struct SetPiece {
    std::shared_ptr<const FontFace> face;
    std::vector<PlacedGlyph> glyphs;
    std::vector<Cluster> clusters;
};

struct SetLine {
    std::vector<SetPiece> pieces; ///< logical order
    double width = 0;             ///< em
    QStringList missing;          ///< graphemes no font has
};

/// One paragraph, shaped once by Pango; use it in the thread that made it.
class ShapedText {
public:
    ShapedText(const QString &text, const TextSetting &setting);
    ~ShapedText();
    ShapedText(ShapedText &&) noexcept;
    ShapedText &operator=(ShapedText &&) = delete;

    [[nodiscard]] const MeasuredText &measured() const { return m_measured; } ///< in em
    [[nodiscard]] bool rightToLeft() const { return m_rightToLeft; }

    /// Sets one line: items that the line cuts are shaped anew, in the paragraph's context.
    [[nodiscard]] SetLine setLine(const Line &line) const;

private:
    struct Items;

    void itemise(const TextSetting &setting);
    void measure(const TextSetting &setting);

    QByteArray m_utf8;
    std::vector<int> m_byteAt; ///< of each character, and the end
    std::unique_ptr<Items> m_items;
    MeasuredText m_measured;
    double m_tracking = 0;
    bool m_rightToLeft = false;
};

} // namespace thanksmith
