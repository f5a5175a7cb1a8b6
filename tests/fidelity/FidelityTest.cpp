// SPDX-License-Identifier: GPL-3.0-or-later
#include "Distance.h"
#include "Peers.h"

#include "base/Json.h"
#include "layout/Compose.h"
#include "layout/LayoutSpec.h"
#include "layout/TypeStyle.h"
#include "render/Export.h"
#include "render/ScreenPainter.h"
#include "support/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <random>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

constexpr int width = 420; ///< px of an A6 page upright
constexpr double dpi = width * over / (105 / 25.4);
constexpr size_t atOnce = 40;    ///< pages in one file
constexpr size_t inBrowser = 20; ///< of them

struct Sample {
    std::string name;
    Page page;
    [[nodiscard]] QSize size() const {
        return {int(std::lround(page.size.width() * width / 105)) * over,
                int(std::lround(page.size.height() * width / 105)) * over};
    }
};

std::vector<CardTexts> texts(QStringList &languages) {
    QFile file(QStringLiteral(TEST_DATA) + u"/layout/texts.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<CardTexts> all;
    for (const QJsonValue &entry : QJsonDocument::fromJson(file.readAll())["texts"_L1].toArray()) {
        const auto member = [&entry](QLatin1StringView name) { return entry[name].toString(); };
        all.push_back(
            {member("title"_L1), member("to"_L1), member("message"_L1), member("closing"_L1), member("from"_L1)});
        languages.append(member("language"_L1));
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

Card cardFor(const CardTexts &words, const QString &language, const LayoutSpec &layout, const QString &picture) {
    Card card;
    card.texts = words;
    card.language = language;
    card.layout = layout.id;
    QFile file(picture);
    if (file.open(QIODevice::ReadOnly))
        card.picture = CardPicture{picture, file.readAll(), {}};
    return card;
}

Sample sampleOf(const Card &card, const QString &name) {
    const Result<Page> page = composePage(card);
    INFO(name.toStdString());
    REQUIRE(page.has_value());
    return {name.toStdString(), *page};
}

/// A page of each kind, the same ones every time.
std::vector<Sample> seeded() {
    QStringList languages;
    const std::vector<CardTexts> words = texts(languages);
    const QStringList pictures = illustrations();
    std::mt19937 random(20261122);
    const auto pick = [&random](size_t count) { return size_t(random() % count); };
    std::vector<Sample> samples;
    for (size_t i = 0; i < atOnce; ++i) {
        const size_t text = i % words.size(); // each four times
        const LayoutSpec &layout = layouts()[pick(layouts().size())];
        const QString picture = pick(8) == 0 ? QString() : pictures[qsizetype(pick(size_t(pictures.size())))];
        Card card = cardFor(words[text], languages[qsizetype(text)], layout, picture);
        card.landscape = pick(4) == 0;
        card.style = typeStyles()[pick(typeStyles().size())].id;
        card.palette = pick(4) == 0 ? u"night"_s : card.palette;
        samples.push_back(sampleOf(
            card, u"%1 %2 %3 %4"_s.arg(languages[qsizetype(text)], layout.id, card.style, picture.section(u'/', -1))));
    }
    return samples;
}

/// The largest distances seen, for the report.
struct Worst {
    double mean = 0;
    double cell = 0;
};

void checkAlike(const Sample &sample, const char *what, const QImage &reference, const QImage &other, double mean,
                Worst &worst) {
    REQUIRE_FALSE(other.isNull());
    // Readers round a page up to whole pixels.
    const Distance apart = distance(reference, reduced(other.copy(QRect(QPoint(), sample.size()))));
    INFO(sample.name << ", " << what << ": mean " << apart.mean << ", worst cell " << apart.worstCell);
    CHECK(apart.mean < mean);
    CHECK(apart.worstCell < 0.10);
    worst.mean = std::max(worst.mean, apart.mean);
    worst.cell = std::max(worst.cell, apart.worstCell);
}

void save(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

void checkEverywhere(const std::vector<Sample> &samples, bool withInkscape) {
    const QTemporaryDir folder;
    std::vector<Page> pages;
    QStringList svgs;
    std::vector<QSize> sizes;
    for (const Sample &sample : samples) {
        pages.push_back(sample.page);
        svgs.append(u"page-%1.svg"_s.arg(svgs.size(), 3, 10, QChar(u'0')));
        sizes.push_back(sample.size());
        const auto svg = encodeSvg(sample.page, {});
        REQUIRE(svg.has_value());
        save(folder.filePath(svgs.last()), *svg);
    }
    const auto pdf = encodePdf(pages, {});
    REQUIRE(pdf.has_value());
    save(folder.filePath(u"pages.pdf"_s), *pdf);
    const QStringList poppler = byPoppler(folder.path(), u"pages.pdf"_s, dpi);
    const QStringList mupdf = byMupdf(folder.path(), u"pages.pdf"_s, dpi);
    REQUIRE(poppler.size() == qsizetype(samples.size()));
    REQUIRE(mupdf.size() == qsizetype(samples.size()));
    const size_t shown = std::min(inBrowser, samples.size());
    const std::vector<QImage> chromium =
        byChromium(folder.path(), svgs.first(qsizetype(shown)), {sizes.begin(), sizes.begin() + std::ptrdiff_t(shown)});
    Worst worst[5];
    for (size_t i = 0; i < samples.size(); ++i) {
        const Sample &sample = samples[i];
        const QImage reference = reduced(renderPage(sample.page, sizes[i]));
        const auto index = qsizetype(i);
        checkAlike(sample, "SVG by librsvg", reference, byLibrsvg(folder.path(), svgs[index], sizes[i]), 0.005,
                   worst[0]);
        checkAlike(sample, "PDF by poppler", reference, QImage(poppler[index]), 0.007, worst[1]);
        checkAlike(sample, "PDF by mupdf", reference, QImage(mupdf[index]), 0.005, worst[2]);
        if (i < shown)
            checkAlike(sample, "SVG by Chromium", reference, chromium[i], 0.005, worst[3]);
        if (i < shown && withInkscape)
            checkAlike(sample, "SVG by Inkscape", reference, byInkscape(folder.path(), svgs[index], sizes[i]), 0.005,
                       worst[4]);
    }
    const char *const names[] = {"librsvg", "poppler", "mupdf", "Chromium", "Inkscape"};
    for (size_t i = 0; i < 5; ++i)
        std::printf("%-8s mean at most %.3f %%, cell %.1f %%\n", names[i], worst[i].mean * 100, worst[i].cell * 100);
}

} // namespace

TEST_CASE("Forty pages look the same as picture, PDF and SVG in every reader", "[fidelity]") {
    checkEverywhere(seeded(), false);
}

TEST_CASE("So does every illustration in every layout with every text", "[.][full]") {
    QStringList languages;
    const std::vector<CardTexts> words = texts(languages);
    const bool withInkscape = !QStandardPaths::findExecutable(u"inkscape"_s).isEmpty();
    std::vector<Sample> samples;
    for (const QString &picture : illustrations()) {
        for (const LayoutSpec &layout : layouts()) {
            for (size_t text = 0; text < words.size(); ++text) {
                samples.push_back(
                    sampleOf(cardFor(words[text], languages[qsizetype(text)], layout, picture),
                             u"%1 %2 %3"_s.arg(languages[qsizetype(text)], layout.id, picture.section(u'/', -1))));
                if (samples.size() == atOnce) {
                    checkEverywhere(samples, withInkscape);
                    samples.clear();
                }
            }
        }
    }
    if (!samples.empty())
        checkEverywhere(samples, withInkscape);
}

TEST_CASE("The measure sees a word that is missing", "[fidelity]") {
    QStringList languages;
    Card card = cardFor(texts(languages).front(), u"de"_s, layouts().front(), {});
    const Sample with = sampleOf(card, u"with"_s);
    card.texts.from.clear();
    const Sample without = sampleOf(card, u"without"_s);
    CHECK(distance(reduced(renderPage(with.page, with.size())), reduced(renderPage(without.page, with.size())))
              .worstCell > 0.10);
}
