// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ComposedGlyphs.h"
#include "PdfFaces.h"

#include <QHash>

namespace thanksmith {

/// Draws pages with cairo, in mm. Pictures and emoji are recorded once and shared by all pages that one drawer draws:
/// cairo then stores each once per file.
class PageDrawer {
public:
    PageDrawer() = default;
    PageDrawer(const PageDrawer &) = delete;
    PageDrawer &operator=(const PageDrawer &) = delete;
    ~PageDrawer();

    /// What touches the page's edges is drawn `bleed` mm beyond them. False where a picture or a font fails; see
    /// reason().
    [[nodiscard]] bool draw(cairo_t *cairo, const Page &page, double bleed);
    [[nodiscard]] const QString &reason() const { return m_reason; }
    /// Alt texts of all pictures drawn so far, in order: one for each "Figure" of the document's structure.
    [[nodiscard]] const QStringList &alts() const { return m_alts; }

private:
    struct Art {
        cairo_surface_t *surface = nullptr;
        QRectF viewBox;
    };

    void drawFill(cairo_t *cairo, const Fill &fill);
    bool drawPicture(cairo_t *cairo, const PlacedPicture &picture);
    bool drawRun(cairo_t *cairo, const GlyphRun &run);
    void drawComposed(cairo_t *cairo, const GlyphRun &run, const Cluster &letter);
    void drawColourRun(cairo_t *cairo, const GlyphRun &run);
    [[nodiscard]] const Art *art(const QByteArray &svg);
    [[nodiscard]] cairo_surface_t *emoji(const FontFace &face, quint32 glyph, QRectF *box);

    struct Emoji {
        cairo_surface_t *surface = nullptr;
        QRectF box;
    };
    PdfFaces m_faces;
    ComposedGlyphs m_composed;    ///< of these faces
    QHash<QByteArray, Art> m_art; ///< by content: pages may hold equal copies
    std::map<std::pair<FontFace, quint32>, Emoji> m_emoji;
    QStringList m_alts;
    QString m_reason;
};

} // namespace thanksmith
