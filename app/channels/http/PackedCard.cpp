// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/http/PackedCard.h"

#include "channels/FileName.h"

#include <QJsonDocument>
#include <QTextBoundaryFinder>

namespace thanksmith {
using namespace Qt::StringLiterals;

QString PackedCard::caption(const QString &which) const {
    const QString words = text("text"_L1);
    return which == u"title"_s || words.isEmpty() ? text("title"_L1) : words;
}

QString PackedCard::fileName() const {
    return safeFileStem(text("title"_L1), 100, u"card"_s) + u".png"_s;
}

Result<QByteArray> packCard(const Parcel &parcel, qint64 maxPng, const QByteArray &small) {
    if (parcel.png.isEmpty())
        return fail(u"parcel.no-picture"_s, parcel.subject);
    if (parcel.png.size() > maxPng)
        return fail(u"parcel.too-big"_s, parcel.subject, {},
                    {QString::number(parcel.png.size()), QString::number(maxPng)});
    const QJsonObject facts{{u"id"_s, parcel.id},
                            {u"to"_s, QJsonObject{{u"name"_s, parcel.to.name}, {u"address"_s, parcel.to.address}}},
                            {u"from"_s, parcel.senderName},
                            {u"title"_s, parcel.subject},
                            {u"text"_s, parcel.plainText},
                            {u"alt"_s, parcel.altText},
                            {u"language"_s, parcel.language},
                            {u"date"_s, parcel.date.toUTC().toString(Qt::ISODate)},
                            {u"width"_s, parcel.pngSize.width()},
                            {u"height"_s, parcel.pngSize.height()}};
    QList<NamedFile> files{{u"facts.json"_s, QJsonDocument(facts).toJson(QJsonDocument::Compact)},
                           {u"whole.png"_s, parcel.png}};
    if (!small.isEmpty())
        files.append({u"small.jpg"_s, small});
    return packFiles(files);
}

Result<PackedCard> unpackCard(const QByteArray &packed) {
    const auto files = unpackFiles(packed);
    if (!files)
        return failure(files);
    PackedCard card;
    for (const NamedFile &file : *files) {
        if (file.name == u"facts.json"_s)
            card.facts = QJsonDocument::fromJson(file.bytes).object();
        else if (file.name == u"whole.png"_s)
            card.png = file.bytes;
        else if (file.name == u"small.jpg"_s)
            card.small = file.bytes;
    }
    if (card.facts.isEmpty() || card.png.isEmpty())
        return fail(u"delivery.damaged-parcel"_s);
    return card;
}

QString cutText(const QString &text, qsizetype max) {
    if (text.size() <= max)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(max - 1);
    const qsizetype end = finder.isAtBoundary() ? max - 1 : finder.toPreviousBoundary();
    return text.left(std::max<qsizetype>(0, end)) + u'…';
}

} // namespace thanksmith
