// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cards.h"

#include "Distance.h"

#include "layout/Compose.h"
#include "layout/LayoutSpec.h"
#include "layout/TypeStyle.h"
#include "support/catch.h"
#include "support/places.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <random>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr size_t seededCount = 40;

struct Text {
    QString language;
    CardTexts texts;
};

std::vector<Text> allTexts() {
    QFile file(QStringLiteral(TEST_DATA) + u"/layout/texts.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<Text> all;
    for (const QJsonValue &entry : QJsonDocument::fromJson(file.readAll())["texts"_L1].toArray()) {
        const auto member = [&entry](QLatin1StringView name) { return entry[name].toString(); };
        all.push_back(
            {member("language"_L1),
             {member("title"_L1), member("to"_L1), member("message"_L1), member("closing"_L1), member("from"_L1)}});
    }
    REQUIRE(all.size() == 10);
    return all;
}

QStringList illustrations() {
    QStringList paths;
    QDirIterator it(QStringLiteral(SOURCE_ROOT) + u"/illustrations"_s, {u"*.svg"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        paths.append(it.next());
    paths.sort();
    REQUIRE(paths.size() >= 16);
    return paths;
}

Recipe recipe(const Text &text, const LayoutSpec &layout, const QString &style, const QString &picture) {
    Card card;
    card.texts = text.texts;
    card.language = text.language;
    card.layout = layout.id;
    if (!style.isEmpty())
        card.style = style;
    QFile file(picture);
    if (!picture.isEmpty()) {
        REQUIRE(file.open(QIODevice::ReadOnly));
        card.picture = CardPicture{picture, file.readAll(), {}};
    }
    const QString name = u"%1 %2 %3 %4"_s.arg(text.language, layout.id, card.style, picture.section(u'/', -1));
    return {name.toStdString(), card};
}

} // namespace

QSize Sample::size() const {
    const double unit = pageWidth / 105.0;
    return {int(std::lround(page.size.width() * unit)) * over, int(std::lround(page.size.height() * unit)) * over};
}

Sample composed(const Recipe &recipe) {
    const Result<Page> page = composePage(recipe.card);
    INFO(recipe.name);
    REQUIRE(page.has_value());
    return {recipe.name, *page};
}

std::vector<Sample> seededSamples() {
    const std::vector<Text> texts = allTexts();
    const QStringList pictures = illustrations();
    std::mt19937 random(20261122);
    const auto pick = [&random](size_t count) { return size_t(random() % count); };
    std::vector<Sample> samples;
    for (size_t i = 0; i < seededCount; ++i) {
        const Text &text = texts[i % texts.size()]; // each four times
        const LayoutSpec &layout = layouts()[pick(layouts().size())];
        const QString picture = pick(8) == 0 ? QString() : pictures[qsizetype(pick(size_t(pictures.size())))];
        Recipe made = recipe(text, layout, typeStyles()[pick(typeStyles().size())].id, picture);
        made.card.landscape = pick(4) == 0;
        if (pick(4) == 0)
            made.card.palette = u"night"_s;
        samples.push_back(composed(made));
    }
    return samples;
}

std::vector<Recipe> allRecipes() {
    const std::vector<Text> texts = allTexts();
    std::vector<Recipe> recipes;
    for (const QString &picture : illustrations()) {
        for (const LayoutSpec &layout : layouts()) {
            for (const Text &text : texts)
                recipes.push_back(recipe(text, layout, {}, picture));
        }
    }
    return recipes;
}

} // namespace thanksmith
