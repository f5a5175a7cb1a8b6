// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageDrawer.h"

#include "picture/Raster.h"
#include "render/PrintedPage.h"
#include "render/SvgArt.h"

#include <librsvg/rsvg.h>

#include <cmath>
#include <optional>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

void setColour(cairo_t *cairo, const QColor &colour) {
    cairo_set_source_rgb(cairo, colour.redF(), colour.greenF(), colour.blueF());
}

void addRect(cairo_t *cairo, const QRectF &box, double radius) {
    if (radius <= 0) {
        cairo_rectangle(cairo, box.x(), box.y(), box.width(), box.height());
        return;
    }
    const double r = std::min({radius, box.width() / 2, box.height() / 2});
    cairo_new_sub_path(cairo);
    cairo_arc(cairo, box.right() - r, box.top() + r, r, -M_PI / 2, 0);
    cairo_arc(cairo, box.right() - r, box.bottom() - r, r, 0, M_PI / 2);
    cairo_arc(cairo, box.left() + r, box.bottom() - r, r, M_PI / 2, M_PI);
    cairo_arc(cairo, box.left() + r, box.top() + r, r, M_PI, 3 * M_PI / 2);
    cairo_close_path(cairo);
}

/// The PDF's structure elements (ISO 32000-1, 14.8.4), by which screen readers find their way.
const char *const headingElement = "H1";
const char *const paragraphElement = "P";
const char *const figureElement = "Figure";

/// mm: 1/1000 in, of a picture as large as its page; points are half of that off at most.
constexpr double artStep = 25.4 / 1000;

/// What librsvg makes pixels of, or what has pixels of its own.
bool needsPixels(const QByteArray &svg) {
    return needsLibrsvg(svg) || svg.contains("<mask") || svg.contains("<filter") || svg.contains("<pattern") ||
           svg.contains("<image");
}

/// As large as a drawing, and nothing but that: cairo looks through a whole drawing on each page that shows it, which
/// is most of the time that a batch takes. PdfRewriter puts the drawing in its place.
cairo_surface_t *standInFor(const cairo_rectangle_t &extents) {
    cairo_surface_t *surface = cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &extents);
    cairo_t *recorder = cairo_create(surface);
    cairo_rectangle(recorder, 0, 0, extents.width, extents.height);
    cairo_fill(recorder);
    cairo_destroy(recorder);
    return surface;
}

const char *elementOf(Field field) {
    return field == Field::Title ? headingElement : paragraphElement;
}

} // namespace

PageDrawer::~PageDrawer() {
    for (const Art &entry : m_art) {
        cairo_surface_destroy(entry.surface);
        cairo_surface_destroy(entry.standIn);
    }
}

bool PageDrawer::draw(cairo_t *cairo, const Page &trimmed, double bleed) {
    // Readers round a page up to whole pixels and printers cut not quite where they should: what ends at the edge goes
    // on.
    const Page page = pageWithBleed(trimmed, bleed);
    cairo_translate(cairo, -bleed, -bleed);
    addRect(cairo, QRectF(QPointF(), page.size), 0);
    cairo_clip(cairo);
    for (const PageItem &item : page.items) {
        const auto *picture = std::get_if<PlacedPicture>(&item);
        if (picture && picture->svg && !m_art.contains(*picture->svg))
            introduce(cairo, *picture->svg, page.size);
    }
    setColour(cairo, page.sheet);
    cairo_paint(cairo);
    std::optional<Field> open; // the structure element that words are in
    bool drawn = true;
    for (const PageItem &item : page.items) {
        const auto *run = std::get_if<GlyphRun>(&item);
        const std::optional<Field> field = run ? std::optional(run->field) : std::nullopt;
        if (open && open != field)
            cairo_tag_end(cairo, elementOf(*open));
        if (field && open != field)
            cairo_tag_begin(cairo, elementOf(*field), nullptr);
        open = field;
        if (const auto *fill = std::get_if<Fill>(&item))
            drawFill(cairo, *fill);
        else if (const auto *picture = std::get_if<PlacedPicture>(&item))
            drawn = drawPicture(cairo, *picture, page.size) && drawn;
        else
            drawn = drawWords(cairo, *run) && drawn;
    }
    if (open)
        cairo_tag_end(cairo, elementOf(*open));
    return drawn;
}

void PageDrawer::drawFill(cairo_t *cairo, const Fill &fill) {
    addRect(cairo, fill.box, fill.radius);
    if (fill.colour.isValid()) {
        setColour(cairo, fill.colour);
        cairo_fill_preserve(cairo);
    }
    if (fill.stroke.isValid()) {
        setColour(cairo, fill.stroke);
        cairo_set_line_width(cairo, fill.strokeWidth);
        cairo_stroke_preserve(cairo);
    }
    cairo_new_path(cairo);
}

/// Pictures are recorded in steps so small that PdfRewriter can take away what is finer. Not those with pixels, of
/// which there would be far too many.
const PageDrawer::Art *PageDrawer::art(const QByteArray &svg, const QSizeF &page) {
    const auto it = m_art.constFind(svg);
    if (it != m_art.constEnd())
        return &*it;
    GError *error = nullptr;
    RsvgHandle *handle =
        rsvg_handle_new_from_data(reinterpret_cast<const guint8 *>(svg.constData()), gsize(svg.size()), &error);
    Art made;
    made.viewBox = viewBoxOf(svg);
    if (handle && !made.viewBox.isEmpty()) {
        const bool inSteps = !needsPixels(svg);
        if (inSteps)
            made.scale =
                std::max(page.width(), page.height()) / artStep / std::max(made.viewBox.width(), made.viewBox.height());
        const RsvgRectangle box{0, 0, made.viewBox.width() * made.scale, made.viewBox.height() * made.scale};
        cairo_rectangle_t extents{0, 0, box.width, box.height};
        if (inSteps) {
            m_drawings.append(QSize(int(std::ceil(box.width)), int(std::ceil(box.height))));
            extents.width = m_drawings.last().width();
            extents.height = m_drawings.last().height();
        }
        made.surface = cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &extents);
        cairo_t *recorder = cairo_create(made.surface);
        if (!rsvg_handle_render_document(handle, recorder, &box, &error)) {
            cairo_surface_destroy(made.surface);
            made.surface = nullptr;
        }
        cairo_destroy(recorder);
        if (inSteps && made.surface)
            made.standIn = standInFor(extents);
    }
    if (handle)
        g_object_unref(handle);
    if (!made.surface) {
        m_reason = error ? QString::fromUtf8(error->message) : u"librsvg"_s;
        g_clear_error(&error);
        return nullptr;
    }
    return &*m_art.insert(svg, made);
}

/// Cairo keeps of a picture for all pages only what the first of them shows of it. So it is first painted whole, as
/// large as the page lets it, below the sheet's colour. (Much smaller, cairo 1.16 has been seen to give up.)
void PageDrawer::introduce(cairo_t *cairo, const QByteArray &svg, const QSizeF &page) {
    const Art *drawing = art(svg, page);
    if (!drawing)
        return; // drawPicture will say so
    const double unit =
        std::min(page.width() / drawing->viewBox.width(), page.height() / drawing->viewBox.height()) / drawing->scale;
    cairo_save(cairo);
    cairo_scale(cairo, unit, unit);
    for (cairo_surface_t *part : {drawing->surface, drawing->standIn}) {
        if (!part)
            continue;
        cairo_set_source_surface(cairo, part, 0, 0);
        cairo_paint(cairo);
    }
    cairo_restore(cairo);
}

bool PageDrawer::drawPicture(cairo_t *cairo, const PlacedPicture &picture, const QSizeF &page) {
    if (picture.ground.isValid()) {
        addRect(cairo, picture.box, picture.radius);
        setColour(cairo, picture.ground);
        cairo_fill(cairo);
    }
    if (!picture.svg)
        return true;
    const Art *drawing = art(*picture.svg, page);
    if (!drawing)
        return false;
    cairo_tag_begin(cairo, figureElement, nullptr);
    m_alts.append(picture.alt);
    cairo_save(cairo);
    addRect(cairo, picture.box, picture.radius);
    cairo_clip(cairo);
    const double unit = picture.box.width() / picture.source.width();
    cairo_translate(cairo, picture.box.x(), picture.box.y());
    cairo_scale(cairo, unit / drawing->scale, unit / drawing->scale);
    const QPointF at = (drawing->viewBox.topLeft() - picture.source.topLeft()) * drawing->scale;
    cairo_set_source_surface(cairo, drawing->standIn ? drawing->standIn : drawing->surface, at.x(), at.y());
    cairo_paint(cairo);
    cairo_restore(cairo);
    cairo_tag_end(cairo, figureElement);
    return true;
}

bool PageDrawer::drawWords(cairo_t *cairo, const GlyphRun &run) {
    const bool drawn = m_words.draw(cairo, run);
    if (!drawn)
        m_reason = run.face->file;
    return drawn;
}

} // namespace thanksmith
