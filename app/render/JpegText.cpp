// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/JpegText.h"

#include "render/PngStream.h"

#include <QXmlStreamWriter>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

const QByteArray xmpName("http://ns.adobe.com/xap/1.0/\0", 29);
constexpr qsizetype largestSegment = 65'533; ///< bytes of content

const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
const QString dublinCore = u"http://purl.org/dc/elements/1.1/"_s;

/// One text in the page's language; readers look for the default.
void writeWords(QXmlStreamWriter &out, const QString &name, const QString &words) {
    if (words.isEmpty())
        return;
    out.writeStartElement(dublinCore, name);
    out.writeStartElement(rdf, u"Alt"_s);
    out.writeStartElement(rdf, u"li"_s);
    out.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    out.writeCharacters(words);
    for (int i = 0; i < 3; ++i)
        out.writeEndElement();
}

QByteArray packet(const Page &page) {
    QByteArray xml;
    QXmlStreamWriter out(&xml);
    out.writeProcessingInstruction(u"xpacket"_s, u"begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""_s);
    out.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    out.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    out.writeNamespace(rdf, u"rdf"_s);
    out.writeStartElement(rdf, u"RDF"_s);
    out.writeNamespace(dublinCore, u"dc"_s);
    out.writeStartElement(rdf, u"Description"_s);
    out.writeAttribute(rdf, u"about"_s, {});
    writeWords(out, u"title"_s, page.title);
    writeWords(out, u"description"_s, descriptionOf(page));
    for (int i = 0; i < 3; ++i)
        out.writeEndElement();
    out.writeProcessingInstruction(u"xpacket"_s, u"end=\"r\""_s);
    return xml;
}

/// Where the first segment after the file's beginning and its JFIF segment stands; -1 without them.
qsizetype afterJfif(const QByteArray &jpeg) {
    if (!jpeg.startsWith("\xFF\xD8\xFF\xE0") || jpeg.size() < 6)
        return -1;
    return 4 + (qsizetype(quint8(jpeg[4])) << 8) + quint8(jpeg[5]);
}

} // namespace

QByteArray withJpegText(const QByteArray &jpeg, const Page &page) {
    const QByteArray content = xmpName + packet(page);
    const qsizetype at = afterJfif(jpeg);
    if (at < 0 || at > jpeg.size() || content.size() > largestSegment)
        return jpeg;
    const auto length = quint16(content.size() + 2);
    QByteArray segment("\xFF\xE1", 2);
    segment.append(char(length >> 8)).append(char(length & 0xFF)).append(content);
    return QByteArray(jpeg).insert(at, segment);
}

} // namespace thanksmith
