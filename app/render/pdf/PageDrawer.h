// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "WordDrawer.h"

#include <QHash>
#include <QSize>

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

    /// Sizes of the drawings whose units are so small that whole ones do, each drawn once and followed by its stand-in;
    /// see PdfRewriter.
    [[nodiscard]] const QList<QSize> &drawings() const { return m_drawings; }

private:
    struct Art {
        cairo_surface_t *surface = nullptr;
        cairo_surface_t *standIn = nullptr; ///< painted in its place after the first time; may be null
        QRectF viewBox;
        double scale = 1; ///< surface units per user unit
    };

    void introduce(cairo_t *cairo, const QByteArray &svg, const QSizeF &page);
    void drawFill(cairo_t *cairo, const Fill &fill);
    bool drawPicture(cairo_t *cairo, const PlacedPicture &picture, const QSizeF &page);
    bool drawWords(cairo_t *cairo, const GlyphRun &run);
    [[nodiscard]] const Art *art(const QByteArray &svg, const QSizeF &page);

    WordDrawer m_words;
    QHash<QByteArray, Art> m_art; ///< by content: pages may hold equal copies
    QList<QSize> m_drawings;
    QStringList m_alts;
    QString m_reason;
};

} // namespace thanksmith
