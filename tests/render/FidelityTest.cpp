// SPDX-License-Identifier: GPL-3.0-or-later
#include "Samples.h"

#include "layout/LayoutSpec.h"
#include "render/Export.h"
#include "render/ScreenPainter.h"
#include "support/catch.h"

#include <QImage>

#include <cmath>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

constexpr int width = 420;
constexpr int height = 592;
constexpr int over = 4; ///< at 1x the readers snap glyphs by themselves

/// Each pixel the mean of over x over pixels.
QImage reduced(const QImage &large) {
    return large.convertToFormat(QImage::Format_RGB32)
        .scaled(width * over, height * over)
        .scaled(width, height, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

struct Distance {
    double mean = 0;      ///< of all channels, 0..1
    double worstCell = 0; ///< mean of the worst of 48 x 64 cells
};

Distance distance(const QImage &a, const QImage &b) {
    constexpr int columns = 48;
    constexpr int rows = 64;
    std::vector<double> sum(columns * rows);
    std::vector<int> count(columns * rows);
    double all = 0;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            const double d =
                (std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) + std::abs(qBlue(p) - qBlue(q))) / 765.0;
            const auto cell = size_t(y * rows / height * columns + x * columns / width);
            sum[cell] += d;
            ++count[cell];
            all += d;
        }
    }
    Distance result{all / (width * height), 0};
    for (size_t i = 0; i < sum.size(); ++i)
        result.worstCell = std::max(result.worstCell, sum[i] / count[i]);
    return result;
}

void checkAlike(const char *what, const QImage &reference, const QImage &other) {
    REQUIRE_FALSE(other.isNull());
    const Distance apart = distance(reference, reduced(other));
    INFO(what << ": mean " << apart.mean << ", worst cell " << apart.worstCell);
    CHECK(apart.mean < 0.01);
    CHECK(apart.worstCell < 0.10);
}

/// How Chromium draws an SVG file, at `over` times the size.
QImage byChromium(const QTemporaryDir &folder, const QString &svg) {
    save(folder.filePath(u"page.html"_s),
         "<!doctype html><style>body{margin:0}img{display:block;width:" + QByteArray::number(width * over) +
             "px;height:" + QByteArray::number(height * over) + "px}</style><img src='" + svg.toUtf8() + "'>");
    run(folder.path(), u"chromium"_s,
        {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--hide-scrollbars"_s,
         u"--force-device-scale-factor=1"_s, u"--force-color-profile=srgb"_s,
         u"--user-data-dir="_s + folder.filePath(u"profile"_s),
         u"--window-size=%1,%2"_s.arg(width * over).arg(height * over),
         u"--screenshot="_s + folder.filePath(u"chromium.png"_s), u"file://"_s + folder.filePath(u"page.html"_s)});
    return QImage(folder.filePath(u"chromium.png"_s));
}

void checkEverywhere(const Card &card, bool withChromium = false) {
    const QTemporaryDir folder;
    const Page page = composed(card);
    const auto png = encodePng(page, {0, width * over, false});
    const auto svg = encodeSvg(page, {});
    const auto pdf = encodePdf({page}, {});
    REQUIRE(png.has_value());
    REQUIRE(svg.has_value());
    REQUIRE(pdf.has_value());
    save(folder.filePath(u"card.svg"_s), *svg);
    save(folder.filePath(u"card.pdf"_s), *pdf);
    const QString w = QString::number(width * over);
    const QString h = QString::number(height * over);
    run(folder.path(), u"rsvg-convert"_s, {u"-w"_s, w, u"-h"_s, h, u"-o"_s, u"svg.png"_s, u"card.svg"_s});
    run(folder.path(), u"pdftoppm"_s,
        {u"-png"_s, u"-singlefile"_s, u"-scale-to-x"_s, w, u"-scale-to-y"_s, h, u"card.pdf"_s, u"poppler"_s});
    run(folder.path(), u"mutool"_s,
        {u"draw"_s, u"-w"_s, w, u"-h"_s, h, u"-f"_s, u"-o"_s, u"mupdf.png"_s, u"card.pdf"_s});
    const QImage reference = reduced(QImage::fromData(*png));
    checkAlike("SVG by librsvg", reference, QImage(folder.filePath(u"svg.png"_s)));
    if (withChromium)
        checkAlike("SVG by Chromium", reference, byChromium(folder, u"card.svg"_s));
    checkAlike("PDF by poppler", reference, QImage(folder.filePath(u"poppler.png"_s)));
    checkAlike("PDF by mupdf", reference, QImage(folder.filePath(u"mupdf.png"_s)));
    checkAlike("screen", reference, renderPage(page, QSize(width, height)));
}

} // namespace

TEST_CASE("Screen, PNG, SVG and PDF show the same page in every layout", "[render]") {
    for (const LayoutSpec &layout : layouts()) {
        INFO(layout.id.toStdString());
        Card card = sampleCard();
        card.layout = layout.id;
        card.picture = builtInPicture(u"thanks/tea"_s);
        checkEverywhere(card, layout.id == u"top"_s || layout.id == u"words"_s); // Chromium takes its time
    }
}

TEST_CASE("So they do in every style and without a picture", "[render]") {
    for (const QString &style : {u"classic"_s, u"clear"_s, u"warm"_s, u"round"_s}) {
        INFO(style.toStdString());
        Card card = sampleCard();
        card.style = style;
        card.palette = u"night"_s;
        card.texts.title = u"Merci, 谢谢, תודה"_s;
        checkEverywhere(card, style == u"warm"_s);
    }
}

TEST_CASE("The measure sees a word that is missing", "[render]") {
    Card card = sampleCard();
    const QImage with = reduced(renderPage(composed(card), QSize(width * over, height * over)));
    card.texts.from.clear();
    const QImage without = reduced(renderPage(composed(card), QSize(width * over, height * over)));
    CHECK(distance(with, without).worstCell > 0.10);
}
