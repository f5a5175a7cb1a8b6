// SPDX-License-Identifier: GPL-3.0-or-later
#include "WordDrawer.h"

#include "render/FaceStore.h"

#include <QTextBoundaryFinder>

#include FT_ADVANCES_H

#include <cmath>
#include <cstring>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

void setColour(cairo_t *cairo, const QColor &colour) {
    cairo_set_source_rgb(cairo, colour.redF(), colour.greenF(), colour.blueF());
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

/// em. Widths in a PDF are whole thousandths of an em; in faces of other units they drift along the line. A step far
/// below a pixel at every word makes cairo place it anew.
constexpr double wordStep = 0.0015;

/// Beside whole points. Cairo leaves out what covers nothing, and so a blank whose corner is on one (1/256 pt is all it
/// knows): the words around would become one.
double besideWhole(double device) {
    constexpr double step = 1.0 / 64; // pt
    return std::abs(device - std::round(device)) < step ? std::round(device) + step : device;
}

void showGlyph(cairo_t *cairo, const QString &text, cairo_glyph_t glyph) {
    const QByteArray utf8 = text.toUtf8();
    const cairo_text_cluster_t whole{int(utf8.size()), 1};
    cairo_user_to_device(cairo, &glyph.x, &glyph.y);
    glyph.x = besideWhole(glyph.x);
    glyph.y = besideWhole(glyph.y);
    cairo_device_to_user(cairo, &glyph.x, &glyph.y);
    cairo_show_text_glyphs(cairo, utf8.constData(), int(utf8.size()), &glyph, 1, &whole, 1,
                           cairo_text_cluster_flags_t{});
}

/// The run's clusters, a letter and its marks as one: readers would take marks for letters of their own. So they would
/// a letter that shows nothing, after the one whose shape holds both (lam and alef in some fonts).
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
        const bool isShownBefore = cluster.rightToLeft && cluster.glyphCount > 0 && cluster.advance <= 0;
        if (letters.empty() || (finder.isAtBoundary() && !isShownBefore)) {
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

QStringList charactersOf(const QString &text) {
    QStringList characters;
    for (const uint character : text.toUcs4())
        characters.append(QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1));
    return characters;
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

WordDrawer::~WordDrawer() {
    for (const auto &entry : m_emoji) {
        if (entry.second.surface)
            cairo_surface_destroy(entry.second.surface);
    }
}

bool WordDrawer::draw(cairo_t *cairo, const GlyphRun &run) {
    if (run.face->colour) {
        drawColourRun(cairo, run);
        return true;
    }
    cairo_font_face_t *face = m_faces.face(*run.face);
    if (!face)
        return false;
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
void WordDrawer::drawComposed(cairo_t *cairo, const GlyphRun &run, const Cluster &letter) {
    FT_Face opened = m_faces.opened(*run.face);
    const auto begin = run.glyphs.begin() + letter.firstGlyph;
    const auto end = begin + letter.glyphCount;
    const QPointF origin = penOf(opened, begin, end);
    const QStringList characters = letter.rightToLeft ? charactersOf(letter.text) : QStringList{letter.text};
    const int parts = int(characters.size());
    const double width = letter.advance / parts;
    for (int i = 0; i < parts; ++i) {
        const QPointF at = origin + QPointF(width * (parts - 1 - i), 0);
        std::vector<GlyphPart> shown;
        for (auto glyph = begin; i == 0 && glyph != end; ++glyph)
            shown.push_back({glyph->index, (glyph->position - at) / run.size});
        const QString &text = characters[i];
        const ComposedGlyphs::Glyph glyph = m_composed.glyph(*run.face, opened, text, shown, width / run.size);
        setFont(cairo, glyph.font, run.size);
        showGlyph(cairo, text, {glyph.index, at.x(), at.y()});
    }
}

cairo_surface_t *WordDrawer::emoji(const FontFace &face, quint32 glyph, QRectF *box) {
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

void WordDrawer::drawColourRun(cairo_t *cairo, const GlyphRun &run) {
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
        if (cluster.glyphCount > 0)
            drawEmojiText(cairo, run, cluster);
    }
}

/// Empty glyphs that carry the emoji's text; from right to left one a character, see drawComposed.
void WordDrawer::drawEmojiText(cairo_t *cairo, const GlyphRun &run, const Cluster &cluster) {
    const QStringList parts = cluster.rightToLeft ? charactersOf(cluster.text) : QStringList{cluster.text};
    const double width = cluster.advance / double(parts.size());
    cairo_font_face_t *blank = m_faces.blankFace(width / run.size);
    if (!blank)
        return;
    const QPointF at = run.glyphs[size_t(cluster.firstGlyph)].position;
    setColour(cairo, run.colour);
    setFont(cairo, blank, run.size);
    for (qsizetype i = 0; i < parts.size(); ++i)
        showGlyph(cairo, parts[i],
                  {m_faces.blankGlyph(parts[i]), at.x() + width * double(parts.size() - 1 - i), at.y()});
}

} // namespace thanksmith
