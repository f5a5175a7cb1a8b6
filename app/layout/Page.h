// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QRectF>
#include <QString>

#include <memory>
#include <tuple>
#include <variant>
#include <vector>

namespace thanksmith {

/// Which part of the writing a piece of text belongs to.
enum class Field { Title, Message, Closing, From };

/// A face as it was laid out with: everything a renderer needs to draw the same glyphs.
struct FontFace {
    QString file;
    int index = 0;       ///< face index in a collection (named instances in the high 16 bits, as FreeType has it)
    QString variations;  ///< "wght=650,opsz=32", empty for static faces
    bool colour = false; ///< colour bitmaps (emoji)
    double slant = 0;    ///< an upright face that stands in for an italic one leans by this: x grows by slant * height

    bool operator==(const FontFace &) const = default;
    bool operator<(const FontFace &other) const {
        return std::tie(file, index, variations, slant) <
               std::tie(other.file, other.index, other.variations, other.slant);
    }
};

struct PlacedGlyph {
    quint32 index = 0; ///< glyph id in the face
    QPointF position;  ///< baseline origin on the page, mm

    bool operator==(const PlacedGlyph &) const = default;
};

/// Glyphs that stand for one indivisible piece of text.
struct Cluster {
    QString text;       ///< the words it stands for
    int firstGlyph = 0; ///< into GlyphRun::glyphs
    int glyphCount = 0;
    double advance = 0; ///< mm
    bool rightToLeft = false;

    bool operator==(const Cluster &) const = default;
};

/// Text of one face, size and colour on one line, in logical order.
struct GlyphRun {
    std::shared_ptr<const FontFace> face;
    double size = 0; ///< em, mm
    QColor colour;
    Field field = Field::Message;
    int line = 0; ///< counted over the page, for reading order
    std::vector<PlacedGlyph> glyphs;
    std::vector<Cluster> clusters;
};

/// A flat rectangle.
struct Fill {
    QRectF box; ///< mm
    QColor colour;
    double radius = 0; ///< mm
    QColor stroke;     ///< invalid: none
    double strokeWidth = 0;
};

/// A picture, drawn from canonical SVG, clipped to its box.
struct PlacedPicture {
    std::shared_ptr<const QByteArray> svg; ///< canonical and recoloured
    QRectF box;                            ///< mm on the page
    QRectF source;                         ///< the part of the picture that fills box, user units
    QColor ground;                         ///< fills the box behind the picture; invalid: none
    double radius = 0;                     ///< mm
    QString alt;
};

using PageItem = std::variant<Fill, PlacedPicture, GlyphRun>;

/// Where a part of the writing stands, for clicks on the card.
struct TextRegion {
    Field field = Field::Message;
    QRectF box; ///< mm, around the words as set
};

/// How the words fit.
enum class Fit { Fits, TooLong };

/// Around a page that is printed and cut, mm: how far beyond the cut its ground and pictures go on, and how far inside
/// words keep.
inline constexpr double bleedWidth = 3;
inline constexpr double safeWidth = 4;

/// The finished geometry of one side of a card, in mm from its upper left corner: a display list, the only thing that
/// is ever drawn or exported. Items are painted in order; all GlyphRuns come last.
struct Page {
    QSizeF size; ///< mm
    QColor sheet;
    std::vector<PageItem> items;
    std::vector<TextRegion> regions;
    Fit fit = Fit::Fits;
    double fill = 0;           ///< how much of the room for words is used, 0..1 at the smallest size (>1: too long)
    QStringList missingGlyphs; ///< graphemes no installed font has
    QString title;             ///< of the document
    QString alt;               ///< of the picture
    QString plainText;         ///< all words in reading order
    QString language;          ///< BCP 47
};

} // namespace thanksmith
