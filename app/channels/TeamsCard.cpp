// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/TeamsCard.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPainter>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 3000;
constexpr qsizetype longestAlt = 400;

QJsonObject body(const PackedCard &card) {
    const QJsonObject words{{u"type"_s, u"TextRun"_s}, {u"text"_s, cutText(card.caption(u"words"_s), longestText)}};
    QJsonArray blocks;
    if (!card.small.isEmpty())
        blocks.append(QJsonObject{{u"type"_s, u"Image"_s},
                                  {u"url"_s, u"data:image/jpeg;base64,"_s + QString::fromLatin1(card.small.toBase64())},
                                  {u"altText"_s, cutText(card.text("alt"_L1), longestAlt)}});
    blocks.append(QJsonObject{{u"type"_s, u"RichTextBlock"_s}, {u"inlines"_s, QJsonArray{words}}});
    return {{u"$schema"_s, u"http://adaptivecards.io/schemas/adaptive-card.json"_s},
            {u"type"_s, u"AdaptiveCard"_s},
            {u"version"_s, u"1.5"_s},
            {u"fallbackText"_s, cutText(card.text("title"_L1), longestAlt)},
            {u"body"_s, blocks}};
}

QByteArray jpeg(const QImage &image, int quality) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", quality);
    return bytes;
}

} // namespace

QByteArray teamsMessage(const PackedCard &card) {
    const QJsonObject attachment{{u"contentType"_s, u"application/vnd.microsoft.card.adaptive"_s},
                                 {u"contentUrl"_s, QJsonValue::Null},
                                 {u"content"_s, body(card)}};
    return QJsonDocument(QJsonObject{{u"type"_s, u"message"_s}, {u"attachments"_s, QJsonArray{attachment}}})
        .toJson(QJsonDocument::Compact);
}

QByteArray teamsPicture(const QByteArray &png, qsizetype maxBytes) {
    const QImage whole = QImage::fromData(png, "PNG");
    if (whole.isNull())
        return {};
    for (const int width : {480, 420, 360, 300, 250, 200, 150, 100}) {
        if (width > whole.width() && width > 100)
            continue;
        QImage flat(QSize(width, qMax(1, qRound(double(width) * whole.height() / whole.width()))),
                    QImage::Format_RGB32);
        flat.fill(Qt::white); // a JPEG has no see-through places
        QPainter painter(&flat);
        painter.drawImage(0, 0, whole.scaled(flat.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        painter.end();
        for (const int quality : {82, 70, 58, 46}) {
            if (const QByteArray bytes = jpeg(flat, quality); !bytes.isEmpty() && bytes.size() <= maxBytes)
                return bytes;
        }
    }
    return {};
}

} // namespace thanksmith
