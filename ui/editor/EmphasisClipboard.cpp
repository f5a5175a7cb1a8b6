// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/EmphasisClipboard.h"

#include "base/Json.h"
#include "card/EmphasisJson.h"

#include <QJsonDocument>
#include <QMimeData>

namespace thanksmith {

using namespace Qt::StringLiterals;

namespace {

const QString markedType = u"application/x-thanksmith-words+json"_s;
constexpr qsizetype longest = 1 << 20; ///< bytes

QString cleaned(QString text) {
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    text.remove(QChar::ObjectReplacementCharacter);
    text.remove(QChar::Null);
    return text;
}

} // namespace

QMimeData *mimeDataOf(const MarkedWords &words) {
    auto *data = new QMimeData;
    data->setText(words.text);
    if (!words.emphasis.empty()) {
        const QJsonObject marked{{"text"_L1, words.text}, {"emphasis"_L1, jsonFromEmphasis(words.emphasis)}};
        data->setData(markedType, QJsonDocument(marked).toJson(QJsonDocument::Compact));
    }
    return data;
}

MarkedWords wordsFrom(const QMimeData &data) {
    const QByteArray bytes = data.data(markedType);
    if (!bytes.isEmpty() && bytes.size() <= longest) {
        const Result<QJsonObject> marked = parseJsonObject(bytes, markedType);
        const QString text = marked ? marked->value("text"_L1).toString() : QString();
        if (!text.isEmpty() && cleaned(text) == text) {
            if (const auto spans = emphasisFromJson(marked->value("emphasis"_L1), text, markedType))
                return {text, *spans};
        }
    }
    return {cleaned(data.text()), {}};
}

} // namespace thanksmith
