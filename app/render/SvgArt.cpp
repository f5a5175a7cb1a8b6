// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/SvgArt.h"

#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

const QString &svgNamespace() {
    static const QString name = u"http://www.w3.org/2000/svg"_s;
    return name;
}

/// "#a" and "url(#a)" become "#Xa" and "url(#Xa)"; ids get the prefix.
QString prefixed(const QXmlStreamAttribute &attribute, const QString &prefix) {
    const QString value = attribute.value().toString();
    if (attribute.name() == "id"_L1)
        return prefix + value;
    if (attribute.name() == "href"_L1 && value.startsWith(u'#'))
        return u'#' + prefix + value.mid(1);
    static const QRegularExpression reference(u"url\\(\\s*(['\"]?)\\s*#"_s);
    return QString(value).replace(reference, u"url(\\1#"_s + prefix);
}

/// What the root says of its place rather than of its drawing.
bool isPlacing(const QString &name) {
    static const QStringList names{u"x"_s,       u"y"_s,     u"width"_s,   u"height"_s,
                                   u"viewBox"_s, u"class"_s, u"version"_s, u"preserveAspectRatio"_s,
                                   u"id"_s,      u"role"_s,  u"overflow"_s};
    return names.contains(name) || name.contains(u':') || name.startsWith("aria-"_L1) || name.startsWith("data-"_L1);
}

void copyElement(QXmlStreamReader &in, const QString &prefix, QXmlStreamWriter &out) {
    out.writeStartElement(in.name().toString());
    const auto attributes = in.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        const bool link = attribute.namespaceUri() == "http://www.w3.org/1999/xlink"_L1;
        const bool spaces = attribute.qualifiedName() == "xml:space"_L1; // of words
        if (!attribute.namespaceUri().isEmpty() && !link && !spaces)
            continue;
        const QString name = link ? u"xlink:"_s + attribute.name().toString() : attribute.qualifiedName().toString();
        if (name != "class"_L1)
            out.writeAttribute(name, prefixed(attribute, prefix));
    }
}

} // namespace

QRectF viewBoxOf(const QByteArray &canonicalSvg) {
    QXmlStreamReader in(canonicalSvg);
    if (!in.readNextStartElement())
        return {};
    const QString box = in.attributes().value("viewBox"_L1).toString();
    const QStringList numbers = box.simplified().replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
    if (numbers.size() != 4)
        return {};
    return {numbers[0].toDouble(), numbers[1].toDouble(), numbers[2].toDouble(), numbers[3].toDouble()};
}

void copySvgContents(const QByteArray &canonicalSvg, const QString &idPrefix, QXmlStreamWriter &out) {
    QXmlStreamReader in(canonicalSvg);
    if (!in.readNextStartElement())
        return;
    out.writeStartElement(u"g"_s); // the root's own paint is inherited by all
    for (const QXmlStreamAttribute &attribute : in.attributes()) {
        const QString name = attribute.qualifiedName().toString();
        if (!isPlacing(name))
            out.writeAttribute(name, prefixed(attribute, idPrefix));
    }
    int depth = 1;
    while (depth > 0 && !in.atEnd()) {
        switch (in.readNext()) {
        case QXmlStreamReader::StartElement:
            if (in.namespaceUri() != svgNamespace() || in.name() == "title"_L1 || in.name() == "desc"_L1 ||
                in.name() == "metadata"_L1) {
                in.skipCurrentElement();
                break;
            }
            copyElement(in, idPrefix, out);
            ++depth;
            break;
        case QXmlStreamReader::EndElement:
            out.writeEndElement();
            --depth;
            break;
        case QXmlStreamReader::Characters:
            if (in.text() != "\n"_L1) // what canonical SVG has between elements; the rest are words
                out.writeCharacters(in.text().toString());
            break;
        default:
            break;
        }
    }
}

} // namespace thanksmith
