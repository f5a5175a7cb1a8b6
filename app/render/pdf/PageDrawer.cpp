// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageDrawer.h"

#include "render/FaceStore.h"
#include "render/PrintedPage.h"
#include "render/SvgArt.h"

#include <QTextBoundaryFinder>

#include <librsvg/rsvg.h>

#include FT_ADVANCES_H

#include <cmath>
#include <cstring>
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

void setFont(cairo_t *cairo, cairo_font_face_t *face, double size, double slant = 0) {
    cairo_set_font_face(cairo, face);
    const cairo_matrix_t matrix{size, 0, -slant * size, size, 0, 0};
    cairo_set_font_matrix(cairo, &matrix);
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_set_font_options(cairo, options);
    cairo_font_options_destroy(options);
}

/// The PDF's structure elements (ISO 32000-1, 14.8.4), by which screen readers find their way.
const char *const headingElement = "H1";
const char *const paragraphElement = "P";
const char *const figureElement = "Figure";

/// em. Widths in a PDF are whole thousandths of an em; in faces of other units they drift along the line. A step far
/// below a pixel at every word makes cairo place it anew.
constexpr double wordStep = 0.0015;

const char *elementOf(Field field) {
    return field == Field::Title ? headingElement : paragraphElement;
}

void showGlyph(cairo_t *cairo, const QString &text, const cairo_glyph_t &glyph) {
    const QByteArray utf8 = text.toUtf8();
    const cairo_text_cluster_t whole{int(utf8.size()), 1};
    cairo_show_text_glyphs(cairo, utf8.constData(), int(utf8.size()), &glyph, 1, &whole, 1,
                           cairo_text_cluster_flags_t{});
}

/// The run's clusters, a letter and its marks as one: readers would take marks for letters of their own.
std::vector<Cluster> lettersOf(const GlyphRun &run) {
    QString text;
    for (const Cluster &cluster : run.clusters)
        text += cluster.text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    std::vector<Cluster> letters;
    qsizetype at = 0;
    for (const Cluster &cluster : run.clusters) {
        finder.setPosition(at);
        at += cluster.text.size();
        if (letters.empty() || finder.isAtBoundary()) {
            letters.push_back(cluster);
            continue;
        }
        Cluster &letter = letters.back();
        letter.text += cluster.text;
        letter.glyphCount += cluster.glyphCount;
        letter.advance += cluster.advance;
    }
    return letters;
}

/// Where the pen stands to draw these glyphs: at the left one of those that move it; marks are set off from there.
QPointF penOf(FT_Face face, std::vector<PlacedGlyph>::const_iterator begin,
              std::vector<PlacedGlyph>::const_iterator end) {
    QPointF pen = begin->position;
    bool found = false;
    for (auto glyph = begin; glyph != end; ++glyph) {
        FT_Fixed advance = 0;
        if (FT_Get_Advance(face, glyph->index, FT_LOAD_NO_SCALE, &advance) != 0 || advance == 0)
            continue;
        if (!found || glyph->position.x() < pen.x())
            pen = glyph->position;
        found = true;
    }
    return pen;
}

} // namespace

PageDrawer::~PageDrawer() {
    for (const Art &entry : m_art)
        cairo_surface_destroy(entry.surface);
    for (const auto &entry : m_emoji) {
        if (entry.second.surface)
            cairo_surface_destroy(entry.second.surface);
    }
}

bool PageDrawer::draw(cairo_t *cairo, const Page &trimmed, double bleed) {
    // Readers round a page up to whole pixels and printers cut not quite where they should: what ends at the edge goes
    // on.
    const Page page = pageWithBleed(trimmed, bleed);
    cairo_translate(cairo, -bleed, -bleed);
    addRect(cairo, QRectF(QPointF(), page.size), 0);
    cairo_clip(cairo);
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
            drawn = drawPicture(cairo, *picture) && drawn;
        else
            drawn = drawRun(cairo, *run) && drawn;
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

const PageDrawer::Art *PageDrawer::art(const QByteArray &svg) {
    const auto it = m_art.constFind(svg);
    if (it != m_art.constEnd())
        return &*it;
    GError *error = nullptr;
    RsvgHandle *handle =
        rsvg_handle_new_from_data(reinterpret_cast<const guint8 *>(svg.constData()), gsize(svg.size()), &error);
    Art made;
    made.viewBox = viewBoxOf(svg);
    if (handle && !made.viewBox.isEmpty()) {
        const RsvgRectangle box{0, 0, made.viewBox.width(), made.viewBox.height()};
        const cairo_rectangle_t extents{0, 0, box.width, box.height};
        made.surface = cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &extents);
        cairo_t *recorder = cairo_create(made.surface);
        if (!rsvg_handle_render_document(handle, recorder, &box, &error)) {
            cairo_surface_destroy(made.surface);
            made.surface = nullptr;
        }
        cairo_destroy(recorder);
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

bool PageDrawer::drawPicture(cairo_t *cairo, const PlacedPicture &picture) {
    if (picture.ground.isValid()) {
        addRect(cairo, picture.box, picture.radius);
        setColour(cairo, picture.ground);
        cairo_fill(cairo);
    }
    if (!picture.svg)
        return true;
    const Art *drawing = art(*picture.svg);
    if (!drawing)
        return false;
    cairo_tag_begin(cairo, figureElement, nullptr);
    m_alts.append(picture.alt);
    cairo_save(cairo);
    addRect(cairo, picture.box, picture.radius);
    cairo_clip(cairo);
    const double unit = picture.box.width() / picture.source.width();
    cairo_translate(cairo, picture.box.x(), picture.box.y());
    cairo_scale(cairo, unit, unit);
    cairo_set_source_surface(cairo, drawing->surface, drawing->viewBox.x() - picture.source.x(),
                             drawing->viewBox.y() - picture.source.y());
    cairo_paint(cairo);
    cairo_restore(cairo);
    cairo_tag_end(cairo, figureElement);
    return true;
}

bool PageDrawer::drawRun(cairo_t *cairo, const GlyphRun &run) {
    if (run.face->colour) {
        drawColourRun(cairo, run);
        return true;
    }
    cairo_font_face_t *face = m_faces.face(*run.face);
    if (!face) {
        m_reason = run.face->file;
        return false;
    }
    setColour(cairo, run.colour);
    // Letter by letter in logical order, so that the words are read in their order in every direction of writing; cairo
    // joins what follows on the same line into one operator.
    const bool drifts = m_faces.opened(*run.face)->units_per_EM != 1000;
    double raise = 0;
    bool isSet = false;
    for (const Cluster &letter : lettersOf(run)) {
        if (letter.glyphCount == 0)
            continue;
        if (drifts && letter.text == u" "_s)
            raise = raise > 0 ? 0 : wordStep * run.size;
        const qsizetype characters = letter.text.toUcs4().size();
        if (letter.glyphCount > 1 || (letter.rightToLeft && characters > 1)) {
            drawComposed(cairo, run, letter);
            isSet = false;
            continue;
        }
        const PlacedGlyph &glyph = run.glyphs[size_t(letter.firstGlyph)];
        if (!isSet)
            setFont(cairo, face, run.size, run.face->slant);
        isSet = true;
        showGlyph(cairo, letter.text, {glyph.index, glyph.position.x(), glyph.position.y() - raise});
    }
    return true;
}

/// What several glyphs show together becomes one glyph of its own. Readers turn text from right to left around letter
/// by letter; so there each character gets a part of the width, of which the first one, on the right, draws all.
void PageDrawer::drawComposed(cairo_t *cairo, const GlyphRun &run, const Cluster &letter) {
    FT_Face opened = m_faces.opened(*run.face);
    const auto begin = run.glyphs.begin() + letter.firstGlyph;
    const auto end = begin + letter.glyphCount;
    const QPointF origin = penOf(opened, begin, end);
    const QList<uint> characters = letter.text.toUcs4();
    const int parts = letter.rightToLeft ? int(characters.size()) : 1;
    const double width = letter.advance / parts;
    setFont(cairo, m_composed.font(), run.size);
    for (int i = 0; i < parts; ++i) {
        const QPointF at = origin + QPointF(width * (parts - 1 - i), 0);
        std::vector<GlyphPart> shown;
        for (auto glyph = begin; i == 0 && glyph != end; ++glyph)
            shown.push_back({glyph->index, (glyph->position - at) / run.size});
        const QString text =
            parts == 1 ? letter.text : QString::fromUcs4(reinterpret_cast<const char32_t *>(&characters[i]), 1);
        const unsigned long glyph = m_composed.glyph(*run.face, opened, text, shown, width / run.size);
        showGlyph(cairo, text, {glyph, at.x(), at.y()});
    }
}

cairo_surface_t *PageDrawer::emoji(const FontFace &face, quint32 glyph, QRectF *box) {
    auto it = m_emoji.find({face, glyph});
    if (it == m_emoji.end()) {
        const GlyphPicture picture = glyphPicture(face, glyph);
        Emoji made{nullptr, picture.box};
        if (!picture.image.isNull()) {
            made.surface =
                cairo_image_surface_create(CAIRO_FORMAT_ARGB32, picture.image.width(), picture.image.height());
            cairo_surface_flush(made.surface);
            for (int y = 0; y < picture.image.height(); ++y)
                std::memcpy(cairo_image_surface_get_data(made.surface) +
                                y * cairo_image_surface_get_stride(made.surface),
                            picture.image.constScanLine(y), size_t(picture.image.width()) * 4);
            cairo_surface_mark_dirty(made.surface);
        }
        it = m_emoji.emplace(std::pair(face, glyph), made).first;
    }
    *box = it->second.box;
    return it->second.surface;
}

void PageDrawer::drawColourRun(cairo_t *cairo, const GlyphRun &run) {
    for (const Cluster &cluster : run.clusters) {
        for (int i = cluster.firstGlyph; i < cluster.firstGlyph + cluster.glyphCount; ++i) {
            const PlacedGlyph &glyph = run.glyphs[size_t(i)];
            QRectF box;
            cairo_surface_t *picture = emoji(*run.face, glyph.index, &box);
            if (!picture)
                continue;
            cairo_save(cairo);
            cairo_translate(cairo, glyph.position.x() + box.x() * run.size, glyph.position.y() + box.y() * run.size);
            const double unit = box.width() * run.size / cairo_image_surface_get_width(picture);
            cairo_scale(cairo, unit, unit);
            cairo_set_source_surface(cairo, picture, 0, 0);
            cairo_paint(cairo);
            cairo_restore(cairo);
        }
        cairo_font_face_t *blank = m_faces.blankFace(cluster.advance / run.size);
        if (cluster.glyphCount == 0 || !blank)
            continue;
        const QPointF at = run.glyphs[size_t(cluster.firstGlyph)].position;
        setColour(cairo, run.colour);
        setFont(cairo, blank, run.size);
        showGlyph(cairo, cluster.text, {m_faces.blankGlyph(cluster.text), at.x(), at.y()});
    }
}

} // namespace thanksmith
