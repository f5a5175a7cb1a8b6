// SPDX-License-Identifier: GPL-3.0-or-later
#include "Texts.h"

#include "support/catch.h"
#include "support/places.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace thanksmith {
using namespace Qt::StringLiterals;

std::vector<SampleText> sampleTexts() {
    QFile file(QStringLiteral(TEST_DATA "/layout/texts.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<SampleText> texts;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).object().value("texts"_L1).toArray()) {
        const QJsonObject entry = value.toObject();
        const auto text = [&](QLatin1StringView member) { return entry.value(member).toString(); };
        Card card;
        card.language = text("language"_L1);
        card.texts = {text("title"_L1), text("to"_L1), text("message"_L1), text("closing"_L1), text("from"_L1)};
        texts.push_back({text("id"_L1), card});
    }
    REQUIRE(texts.size() == 10);
    return texts;
}

Page composedPage(const Card &card) {
    const Result<Page> page = composePage(card);
    REQUIRE(page.has_value());
    return *page;
}

std::vector<GlyphRun> runsOf(const Page &page) {
    std::vector<GlyphRun> runs;
    for (const PageItem &item : page.items) {
        if (const auto *run = std::get_if<GlyphRun>(&item))
            runs.push_back(*run);
    }
    return runs;
}

std::map<int, QString> linesOf(const Page &page, Field field) {
    std::map<int, QString> lines;
    for (const GlyphRun &run : runsOf(page)) {
        for (const Cluster &cluster : run.clusters) {
            if (run.field == field)
                lines[run.line] += cluster.text;
        }
    }
    return lines;
}

QString withoutBlanks(QString text) {
    text.removeIf([](QChar c) { return c.isSpace() || c == QChar::SoftHyphen; });
    return text;
}

QString wordsOf(const Page &page, Field field) {
    QString words;
    for (const auto &line : linesOf(page, field))
        words += line.second;
    return withoutBlanks(words);
}

} // namespace thanksmith
