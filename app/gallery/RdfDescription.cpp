// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/RdfDescription.h"

#include "picture/Inflate.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int maxTags = 40;
constexpr QLatin1StringView dublinCore{"http://purl.org/dc/elements/1.1/"};
constexpr QLatin1StringView rdf{"http://www.w3.org/1999/02/22-rdf-syntax-ns#"};

bool isCreativeCommons(QStringView space) {
    return space == "http://creativecommons.org/ns#"_L1 || space == "http://web.resource.org/cc/"_L1;
}

/// All text until the element that is open ends: its own, or that of the first element inside that has some.
QString innerText(QXmlStreamReader &xml) {
    QString text;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        case QXmlStreamReader::Characters:
            if (text.isEmpty())
                text = xml.text().toString().simplified();
            break;
        default:
            break;
        }
    }
    return text;
}

QStringList keywords(QXmlStreamReader &xml) {
    QStringList words;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement)
            ++depth;
        else if (token == QXmlStreamReader::EndElement)
            --depth;
        else if (token == QXmlStreamReader::Characters && words.size() < maxTags)
            for (const QString &word : xml.text().toString().simplified().split(u',', Qt::SkipEmptyParts))
                words.append(word.trimmed());
    }
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

void readWork(QXmlStreamReader &xml, Description &found) {
    while (xml.readNextStartElement()) {
        const QStringView space = xml.namespaceUri();
        const QStringView name = xml.name();
        if (space == dublinCore && name == "title"_L1)
            found.title = innerText(xml);
        else if (space == dublinCore && name == "description"_L1)
            found.alt = innerText(xml);
        else if (space == dublinCore && name == "creator"_L1)
            found.author = innerText(xml);
        else if (space == dublinCore && name == "language"_L1)
            found.language = innerText(xml);
        else if (space == dublinCore && name == "subject"_L1)
            found.tags = keywords(xml);
        else if (isCreativeCommons(space) && name == "license"_L1) {
            found.licence = spdxOfLicence(xml.attributes().value(rdf, "resource"_L1).toString());
            xml.skipCurrentElement();
        } else
            xml.skipCurrentElement();
    }
}

} // namespace

QString spdxOfLicence(const QString &address) {
    static const QRegularExpression publicDomain(
        u"^https?://(creativecommons\\.org/licenses/publicdomain|web\\.resource\\.org/cc/PublicDomain)/?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression zero(u"^https?://creativecommons\\.org/publicdomain/zero/1\\.0/?"_s);
    static const QRegularExpression licence(
        u"^https?://creativecommons\\.org/licenses/(by|by-sa|by-nd|by-nc|by-nc-sa|by-nc-nd)/([1-4]\\.[05])/?"_s);
    if (publicDomain.match(address).hasMatch())
        return u"CC-PDDC"_s;
    if (zero.match(address).hasMatch())
        return u"CC0-1.0"_s;
    const QRegularExpressionMatch match = licence.match(address);
    return match.hasMatch() ? u"CC-"_s + match.captured(1).toUpper() + u'-' + match.captured(2) : QString();
}

Description rdfDescription(const QByteArray &svg) {
    Description found;
    const auto plain = isGzip(svg) ? inflateGzip(svg, {}) : Result<QByteArray>(svg);
    if (!plain)
        return found;
    QXmlStreamReader xml(*plain);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::DTD)
            return {};
        if (xml.isStartElement() && xml.name() == "Work"_L1 && isCreativeCommons(xml.namespaceUri())) {
            readWork(xml, found);
            break;
        }
    }
    static const QRegularExpression tag(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"_s);
    if (!tag.match(found.language).hasMatch())
        found.language.clear();
    return found;
}

} // namespace thanksmith
