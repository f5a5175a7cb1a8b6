// SPDX-License-Identifier: GPL-3.0-or-later
#include "Samples.h"

#include "layout/Compose.h"
#include "render/PdfBatch.h"
#include "render/PngBatch.h"
#include "render/ScreenPainter.h"
#include "support/catch.h"
#include "support/places.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QRegularExpression>

#include <cmath>
#include <thread>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(int person) {
    return u"Person%1 Müller"_s.arg(person);
}

/// One card for many people: the picture is made ready once.
std::vector<Page> pagesFor(int people) {
    Card card = sampleCard();
    card.picture = builtInPicture(u"thanks/tea"_s);
    const Result<PreparedPicture> picture = preparePicture(card);
    REQUIRE(picture.has_value());
    std::vector<Page> pages;
    for (int i = 0; i < people; ++i) {
        card.texts.title = u"Danke, %1!"_s.arg(nameOf(i));
        if (i % 4 == 3) // a layout that makes room: another ground
            card.texts.message = card.texts.message.repeated(12);
        const Result<Page> page = composePage(card, *picture);
        REQUIRE(page.has_value());
        pages.push_back(*page);
        card.texts.message = sampleCard().texts.message;
    }
    return pages;
}

QImage decoded(const Result<QByteArray> &png) {
    REQUIRE(png.has_value());
    return QImage::fromData(*png, "PNG").convertToFormat(QImage::Format_RGB32);
}

/// Takes so many bytes and no more.
class SmallDisk : public QBuffer {
protected:
    qint64 writeData(const char *bytes, qint64 count) override {
        if (pos() + count > 3000) {
            setErrorString(u"No space left"_s);
            return -1;
        }
        return QBuffer::writeData(bytes, count);
    }
};

} // namespace

TEST_CASE("A batch's PNG files have the pixels and the words of single ones", "[render]") {
    for (const ExportOptions &options : {ExportOptions{.dpi = 110}, ExportOptions{.dpi = 60, .bleed = true}}) {
        PngBatch batch(options);
        for (const Page &page : pagesFor(8)) {
            const Result<QByteArray> png = batch.encode(page);
            CHECK(decoded(png) == decoded(encodePng(page, options)));
            CHECK(png->contains(page.title.toUtf8()));
            CHECK(png->contains("pHYs"));
        }
    }
}

TEST_CASE("A batch's PNG files pass another reader's checks", "[render]") {
    const QTemporaryDir folder;
    PngBatch batch({.dpi = 80});
    const std::vector<Page> pages = pagesFor(2);
    for (const Page &page : pages)
        save(folder.filePath(u"card.png"_s), *batch.encode(page));
    const QByteArray read = run(folder.path(), u"identify"_s, {u"-regard-warnings"_s, u"-verbose"_s, u"card.png"_s});
    CHECK(read.contains("Colorspace: sRGB"));
}

TEST_CASE("Threads share a batch", "[render]") {
    const std::vector<Page> pages = pagesFor(12);
    PngBatch batch({.dpi = 60});
    std::vector<QByteArray> files(pages.size());
    std::vector<std::thread> threads;
    for (size_t first : {0U, 1U, 2U})
        threads.emplace_back([&, first] {
            for (size_t i = first; i < pages.size(); i += 3)
                files[i] = batch.encode(pages[i]).value_or(QByteArray());
        });
    for (std::thread &thread : threads)
        thread.join();
    for (size_t i = 0; i < pages.size(); ++i)
        CHECK(decoded(files[i]) == decoded(encodePng(pages[i], {.dpi = 60})));
}

TEST_CASE("A batch refuses what a single export refuses", "[render]") {
    PngBatch batch({.dpi = 100'000});
    const Result<QByteArray> refused = batch.encode(composed(sampleCard()));
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == u"export.too-many-pixels"_s);
}

TEST_CASE("One PDF of many people holds the picture once and all their names", "[render]") {
    const QTemporaryDir folder;
    QBuffer out;
    REQUIRE(out.open(QIODevice::WriteOnly));
    Result<PdfBatch> batch = PdfBatch::begin(out, {});
    REQUIRE(batch.has_value());
    const std::vector<Page> pages = pagesFor(40);
    for (int copy = 0; copy < 3; ++copy) {
        for (const Page &page : pages)
            REQUIRE(batch->add(page).has_value());
    }
    const qint64 before = out.size();
    CHECK(before > 100 * 200); // pages have gone out already
    REQUIRE(batch->finish().has_value());
    CHECK(out.size() < 120 * 1500);
    save(folder.filePath(u"cards.pdf"_s), out.data());
    const QString info = QString::fromUtf8(run(folder.path(), u"pdfinfo"_s, {u"cards.pdf"_s}));
    CHECK(info.contains(QRegularExpression(u"Pages: +120"_s)));
    const QString text = QString::fromUtf8(run(folder.path(), u"pdftotext"_s, {u"cards.pdf"_s, u"-"_s}));
    for (int i = 0; i < 40; ++i)
        CHECK(text.contains(nameOf(i)));
    CHECK(
        run(folder.path(), u"qpdf"_s, {u"--check"_s, u"cards.pdf"_s}).contains("No syntax or stream encoding errors"));
}

TEST_CASE("A PDF of 200 people with a picture of 1.5 MB stays under half a megabyte", "[render]") {
    const QTemporaryDir folder;
    const QString script = QStringLiteral(TEST_DATA) + u"/bench/make_picture.py"_s;
    run(folder.path(), u"python3"_s, {script, u"1500000"_s, u"big.svg"_s});
    QFile file(folder.filePath(u"big.svg"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    Card card = sampleCard();
    card.picture = CardPicture{u"big"_s, file.readAll(), {}};
    REQUIRE(card.picture->svg.size() > 1'400'000);
    const Result<PreparedPicture> picture = preparePicture(card);
    REQUIRE(picture.has_value());
    QBuffer out;
    REQUIRE(out.open(QIODevice::WriteOnly));
    Result<PdfBatch> batch = PdfBatch::begin(out, {});
    REQUIRE(batch.has_value());
    for (int i = 0; i < 200; ++i) {
        card.texts.title = u"Danke, %1!"_s.arg(nameOf(i));
        REQUIRE(batch->add(*composePage(card, *picture)).has_value());
    }
    REQUIRE(batch->finish().has_value());
    CHECK(out.size() < 500'000);
    save(folder.filePath(u"cards.pdf"_s), out.data());
    CHECK(
        run(folder.path(), u"qpdf"_s, {u"--check"_s, u"cards.pdf"_s}).contains("No syntax or stream encoding errors"));
    // What is left out of the picture is not seen.
    run(folder.path(), u"mutool"_s,
        {u"draw"_s, u"-q"_s, u"-r"_s, u"203.2"_s, u"-o"_s, u"p.ppm"_s, u"cards.pdf"_s, u"7"_s});
    const QImage shown(folder.filePath(u"p.ppm"_s));
    const QImage wanted = renderPage(*composePage(card, *picture), shown.size());
    qint64 difference = 0;
    for (int y = 0; y < wanted.height() / 3; ++y) {
        for (int x = 0; x < wanted.width(); ++x)
            difference += std::abs(qGreen(shown.pixel(x, y)) - qGreen(wanted.pixel(x, y)));
    }
    CHECK(double(difference) / (255.0 * wanted.width() * (wanted.height() / 3)) < 0.01);
}

TEST_CASE("A PDF that cannot be written says so", "[render]") {
    SmallDisk out;
    REQUIRE(out.open(QIODevice::WriteOnly));
    Result<PdfBatch> batch = PdfBatch::begin(out, {});
    REQUIRE(batch.has_value());
    Result<void> written;
    for (const Page &page : pagesFor(4)) {
        if (written)
            written = batch->add(page);
    }
    if (written)
        written = batch->finish();
    REQUIRE_FALSE(written.has_value());
    CHECK(written.error().code == u"export.failed"_s);
    CHECK(written.error().args == QStringList{u"No space left"_s});
}
