// SPDX-License-Identifier: GPL-3.0-or-later
#include "Samples.h"

#include "card/Paper.h"
#include "layout/LayoutSpec.h"
#include "layout/SafeZone.h"
#include "render/Export.h"
#include "render/PrintedPage.h"
#include "render/ScreenPainter.h"
#include "support/catch.h"

#include <QImage>
#include <QRegularExpression>

#include <cmath>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

constexpr double pixelsPerMm = 5;
constexpr double dpi = pixelsPerMm * 25.4;

/// A picture with other colours at each edge of its viewBox, and nothing beyond it.
CardPicture striped() {
    return {u"striped"_s,
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 300 400'>"
            "<rect width='300' height='400' fill='#208040'/>"
            "<rect width='300' height='40' fill='#c02020'/><rect width='40' height='400' fill='#2020c0'/>"
            "<rect x='260' width='40' height='400' fill='#c0c020'/></svg>",
            u"Streifen"_s};
}

Card fullCard() {
    Card card = sampleCard();
    card.layout = u"full"_s;
    card.picture = striped();
    return card;
}

QImage decoded(const Result<QByteArray> &png) {
    REQUIRE(png.has_value());
    return QImage::fromData(*png).convertToFormat(QImage::Format_RGB32);
}

/// Everything but the ground, as pixels.
QRect inkOf(const Page &page) {
    const QSize size = pixelSize(page, dpi);
    const QImage ground = renderGroundLayer(page, size);
    const QImage all = renderPage(page, size);
    QRect box;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            box |= ground.pixel(x, y) != all.pixel(x, y) ? QRect(x, y, 1, 1) : QRect();
    }
    return box;
}

} // namespace

TEST_CASE("With bleed the picture itself goes on beyond the cut, and inside it nothing changes", "[render]") {
    const Page page = composed(fullCard());
    const QImage plain = decoded(encodePng(page, {.dpi = dpi}));
    const QImage bled = decoded(encodePng(page, {.dpi = dpi, .bleed = true}));
    const int edge = int(bleedWidth * pixelsPerMm);
    REQUIRE(bled.width() == plain.width() + 2 * edge);
    REQUIRE(bled.height() == plain.height() + 2 * edge);
    int different = 0;
    for (int y = 0; y < plain.height(); ++y) {
        for (int x = 0; x < plain.width(); ++x) {
            const QColor a = plain.pixelColor(x, y);
            const QColor b = bled.pixelColor(x + edge, y + edge);
            different += std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) > 48 ? 1 : 0;
        }
    }
    CHECK(different < plain.width() * plain.height() / 200); // soft edges
    const int middle = bled.height() / 2;
    CHECK(bled.pixelColor(1, middle) == QColor(0x20, 0x20, 0xc0));
    CHECK(bled.pixelColor(bled.width() - 2, middle) == QColor(0xc0, 0xc0, 0x20));
}

TEST_CASE("A PDF with bleed says where it is cut, and every reader shows the bleed", "[render]") {
    const QTemporaryDir folder;
    const Page page = composed(fullCard());
    save(folder.filePath(u"bleed.pdf"_s), *encodePdf({page}, {.bleed = true}));
    save(folder.filePath(u"marks.pdf"_s), *encodePdf({page}, {.marks = true, .bleed = true}));
    const auto boxes = [&](const QString &file) {
        return QString::fromUtf8(run(folder.path(), u"pdfinfo"_s, {u"-box"_s, file})).simplified();
    };
    const double a6 = 105 / 25.4 * 72;
    const auto width = [&](const QString &text, const QString &box) {
        const auto match = QRegularExpression(box + u": +([\\d.]+) +[\\d.]+ +([\\d.]+)"_s).match(text);
        return match.captured(2).toDouble() - match.captured(1).toDouble();
    };
    const double bleed = 2 * bleedWidth / 25.4 * 72;
    for (const QString &file : {u"bleed.pdf"_s, u"marks.pdf"_s}) {
        const QString text = boxes(file);
        INFO(text.toStdString());
        CHECK(width(text, u"TrimBox"_s) == Approx(a6).margin(0.02));
        CHECK(width(text, u"BleedBox"_s) == Approx(a6 + bleed).margin(0.02));
    }
    CHECK(width(boxes(u"bleed.pdf"_s), u"MediaBox"_s) == Approx(a6 + bleed).margin(0.02));
    CHECK(width(boxes(u"marks.pdf"_s), u"MediaBox"_s) == Approx(a6 + 2 * bleed).margin(0.02));
    run(folder.path(), u"pdftoppm"_s,
        {u"-png"_s, u"-singlefile"_s, u"-r"_s, QString::number(dpi), u"bleed.pdf"_s, u"shown"_s});
    const QImage shown(folder.filePath(u"shown.png"_s));
    CHECK(shown.pixelColor(3, shown.height() / 2) == QColor(0x20, 0x20, 0xc0));
}

TEST_CASE("A page without bleed or marks is exported as it is", "[render]") {
    const Page page = composed(fullCard());
    CHECK(printedPage(page, {}).size == page.size);
    CHECK(renderPage(printedPage(page, {}), QSize(210, 296)) == renderPage(page, QSize(210, 296)));
}

TEST_CASE("Every layout keeps words from the cut, on every paper and turned", "[render]") {
    int checked = 0;
    for (const LayoutSpec &layout : layouts()) {
        for (const Paper &paper : papers()) {
            for (const bool landscape : {false, true}) {
                for (const bool pictured : {false, true}) {
                    Card card = pictured ? fullCard() : sampleCard();
                    card.layout = layout.id;
                    card.paper = paper.id;
                    card.landscape = landscape;
                    card.texts.message = card.texts.message.repeated(pictured ? 3 : 1);
                    const Page page = composed(card);
                    INFO(layout.id.toStdString() << " " << paper.id.toStdString() << " " << landscape << pictured);
                    if (page.fit == Fit::TooLong) // is told by itself
                        continue;
                    ++checked;
                    CHECK(wordsAreSafe(page));
                    if (paper.id != u"a6"_s) // what letters really cover, where it is quick to see
                        continue;
                    const double safe = safeWidth * pixelsPerMm;
                    const QSizeF size = page.size * pixelsPerMm;
                    CHECK(QRectF(safe, safe, size.width() - 2 * safe, size.height() - 2 * safe)
                              .contains(QRectF(inkOf(page))));
                }
            }
        }
    }
    CHECK(checked > int(layouts().size() * papers().size()) * 3);
}

TEST_CASE("Words near the cut are noticed", "[render]") {
    Page page = composed(sampleCard());
    CHECK(wordsAreSafe(page));
    page.regions.front().box.moveLeft(safeWidth - 0.5);
    CHECK_FALSE(wordsAreSafe(page));
}
