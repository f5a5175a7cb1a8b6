// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/Export.h"
#include "render/FaceStore.h"
#include "render/Outline.h"
#include "render/PrintedPage.h"
#include "render/SvgArt.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QXmlStreamWriter>

#include <map>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

QString number(double value) {
    return QString::number(value, 'f', 4).remove(QRegularExpression(u"\\.?0+$"_s));
}

/// Writes one page as SVG; millimetres are its user units.
class SvgPage {
public:
    SvgPage(const Page &page, QByteArray *out)
        : m_page(page)
        , m_buffer(out)
        , m_out(&m_buffer) {
        m_buffer.open(QIODevice::WriteOnly);
    }
    void write();

private:
    using GlyphKey = std::pair<FontFace, quint32>;

    void writeRoot();
    void writeGlyphs();
    void writeRect(const QRectF &box, double radius);
    void writeFill(const Fill &fill);
    void writePicture(const PlacedPicture &picture);
    void writeRun(const GlyphRun &run);
    void writeColourRun(const GlyphRun &run);
    void attribute(const char *name, const QString &value) { m_out.writeAttribute(QLatin1StringView(name), value); }

    const Page &m_page;
    QBuffer m_buffer;
    QXmlStreamWriter m_out;
    std::map<GlyphKey, QString> m_ids; ///< of the outlines in <defs>
    std::map<FontFace, double> m_unitsPerEm;
    std::map<GlyphKey, QByteArray> m_emoji; ///< as PNG
    int m_pictures = 0;
};

void SvgPage::writeRoot() {
    const QString width = number(m_page.size.width());
    const QString height = number(m_page.size.height());
    m_out.writeStartElement(u"svg"_s);
    attribute("xmlns", u"http://www.w3.org/2000/svg"_s);
    attribute("xmlns:xlink", u"http://www.w3.org/1999/xlink"_s);
    attribute("width", width + u"mm"_s);
    attribute("height", height + u"mm"_s);
    attribute("viewBox", u"0 0 %1 %2"_s.arg(width, height));
    attribute("role", u"img"_s);
    if (!m_page.language.isEmpty())
        attribute("xml:lang", m_page.language);
    m_out.writeTextElement(u"title"_s, m_page.title);
    m_out.writeTextElement(u"desc"_s,
                           m_page.alt.isEmpty() ? m_page.plainText : m_page.plainText + u"\n\n"_s + m_page.alt);
}

void SvgPage::writeGlyphs() {
    m_out.writeStartElement(u"defs"_s);
    for (const PageItem &item : m_page.items) {
        const auto *run = std::get_if<GlyphRun>(&item);
        if (!run || run->face->colour)
            continue;
        for (const PlacedGlyph &glyph : run->glyphs) {
            const GlyphKey key{*run->face, glyph.index};
            if (m_ids.contains(key))
                continue;
            const GlyphOutline outline = glyphOutline(*run->face, glyph.index);
            const QString id = outline.path.isEmpty() ? QString() : u"glyph-%1"_s.arg(m_ids.size());
            m_ids.emplace(key, id);
            m_unitsPerEm[*run->face] = outline.unitsPerEm;
            if (id.isEmpty())
                continue;
            m_out.writeEmptyElement(u"path"_s);
            attribute("id", id);
            attribute("d", QString::fromLatin1(outline.path));
        }
    }
    m_out.writeEndElement();
}

void SvgPage::writeRect(const QRectF &box, double radius) {
    m_out.writeEmptyElement(u"rect"_s);
    attribute("x", number(box.x()));
    attribute("y", number(box.y()));
    attribute("width", number(box.width()));
    attribute("height", number(box.height()));
    if (radius > 0)
        attribute("rx", number(radius));
}

void SvgPage::writeFill(const Fill &fill) {
    writeRect(fill.box, fill.radius);
    attribute("fill", fill.colour.isValid() ? fill.colour.name() : u"none"_s);
    if (fill.stroke.isValid()) {
        attribute("stroke", fill.stroke.name());
        attribute("stroke-width", number(fill.strokeWidth));
    }
}

void SvgPage::writePicture(const PlacedPicture &picture) {
    const QString clip = u"clip-%1"_s.arg(m_pictures);
    const QString prefix = u"art-%1-"_s.arg(m_pictures++);
    if (picture.ground.isValid()) {
        writeRect(picture.box, picture.radius);
        attribute("fill", picture.ground.name());
    }
    if (!picture.svg)
        return;
    m_out.writeStartElement(u"clipPath"_s);
    attribute("id", clip);
    writeRect(picture.box, picture.radius);
    m_out.writeEndElement();
    m_out.writeStartElement(u"g"_s);
    attribute("clip-path", u"url(#%1)"_s.arg(clip));
    m_out.writeStartElement(u"g"_s);
    const double unit = picture.box.width() / picture.source.width();
    attribute("transform", u"translate(%1 %2) scale(%3)"_s.arg(number(picture.box.x() - picture.source.x() * unit),
                                                               number(picture.box.y() - picture.source.y() * unit),
                                                               QString::number(unit, 'g', 10)));
    const QRectF whole = viewBoxOf(*picture.svg);
    const bool isCut = !whole.contains(picture.source); // nothing beyond the picture's own edges is drawn anywhere
    if (isCut) {
        m_out.writeStartElement(u"clipPath"_s);
        attribute("id", prefix + u"edge"_s);
        writeRect(whole, 0);
        m_out.writeEndElement();
        m_out.writeStartElement(u"g"_s);
        attribute("clip-path", u"url(#%1edge)"_s.arg(prefix));
    }
    copySvgContents(*picture.svg, prefix + u"of-"_s, m_out);
    for (int open = isCut ? 3 : 2; open > 0; --open)
        m_out.writeEndElement();
}

void SvgPage::writeRun(const GlyphRun &run) {
    m_out.writeStartElement(u"g"_s);
    attribute("fill", run.colour.name());
    const QString scale = QString::number(run.size / m_unitsPerEm[*run.face], 'g', 8);
    for (const PlacedGlyph &glyph : run.glyphs) {
        const QString &id = m_ids[{*run.face, glyph.index}];
        if (id.isEmpty())
            continue;
        m_out.writeEmptyElement(u"use"_s);
        attribute("xlink:href", u'#' + id);
        attribute("transform",
                  u"translate(%1 %2) scale(%3)"_s.arg(number(glyph.position.x()), number(glyph.position.y()), scale));
    }
    m_out.writeEndElement();
}

void SvgPage::writeColourRun(const GlyphRun &run) {
    for (const PlacedGlyph &glyph : run.glyphs) {
        const GlyphPicture picture = glyphPicture(*run.face, glyph.index);
        if (picture.image.isNull())
            continue;
        QByteArray &png = m_emoji[{*run.face, glyph.index}];
        if (png.isEmpty()) {
            QBuffer buffer(&png);
            buffer.open(QIODevice::WriteOnly);
            picture.image.save(&buffer, "PNG");
        }
        m_out.writeEmptyElement(u"image"_s);
        attribute("x", number(glyph.position.x() + picture.box.x() * run.size));
        attribute("y", number(glyph.position.y() + picture.box.y() * run.size));
        attribute("width", number(picture.box.width() * run.size));
        attribute("height", number(picture.box.height() * run.size));
        attribute("xlink:href", u"data:image/png;base64,"_s + QString::fromLatin1(png.toBase64()));
    }
}

void SvgPage::write() {
    m_out.writeStartDocument();
    writeRoot();
    writeGlyphs();
    writeRect(QRectF(QPointF(), m_page.size), 0);
    attribute("fill", m_page.sheet.name());
    for (const PageItem &item : m_page.items) {
        if (const auto *fill = std::get_if<Fill>(&item))
            writeFill(*fill);
        else if (const auto *picture = std::get_if<PlacedPicture>(&item))
            writePicture(*picture);
        else if (const auto *run = std::get_if<GlyphRun>(&item))
            run->face->colour ? writeColourRun(*run) : writeRun(*run);
    }
    m_out.writeEndElement();
    m_out.writeEndDocument();
}

} // namespace

Result<QByteArray> encodeSvg(const Page &page, const ExportOptions &options) {
    QByteArray out;
    const Page printed = printedPage(page, options);
    SvgPage(printed, &out).write();
    return out;
}

} // namespace thanksmith
