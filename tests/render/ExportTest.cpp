// SPDX-License-Identifier: GPL-3.0-or-later
#include "Samples.h"

#include "render/Export.h"
#include "render/ScreenPainter.h"
#include "support/catch.h"

#include <QColorSpace>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const Result<QByteArray> &result) {
    REQUIRE(result.has_value());
    return *result;
}

Card picturedCard() {
    Card card = sampleCard();
    card.picture = builtInPicture(u"thanks/tea"_s);
    card.picture->alt = u"Ein Becher Tee"_s;
    return card;
}

/// Text as readers find it: no line ends, no marks of direction.
QString found(const QByteArray &utf8) {
    QString text = QString::fromUtf8(utf8);
    text.remove(QRegularExpression(u"[\u202A-\u202E\u00AD]"_s));
    return text.simplified();
}

} // namespace

TEST_CASE("Formats go by id and by file ending", "[render]") {
    CHECK(exportFormat(u"png"_s) == ExportFormat::Png);
    CHECK(exportFormat(u"a.b/Card.JPEG"_s) == ExportFormat::Jpeg);
    CHECK(exportFormat(u"x.svg"_s) == ExportFormat::Svg);
    CHECK(exportFormat(u"pdf"_s) == ExportFormat::Pdf);
    const auto unknown = exportFormat(u"card.bmp"_s);
    REQUIRE_FALSE(unknown.has_value());
    CHECK(unknown.error() == Error{u"export.unknown-format"_s, u"card.bmp"_s, {}, {u"bmp"_s}});
}

TEST_CASE("A PNG is the page, with its size in print, colour space and words", "[render]") {
    const Page page = composed(picturedCard());
    const QByteArray png = encoded(encodePng(page, {150, 0, false}));
    const QImage image = QImage::fromData(png);
    CHECK(image.size() == pixelSize(page, 150));
    const QImage painted = renderPage(page, pixelSize(page, 150));
    int different = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            different += image.pixel(x, y) != painted.pixel(x, y) ? 1 : 0;
    }
    CHECK(different == 0);
    CHECK_FALSE(image.hasAlphaChannel());
    CHECK(image.dotsPerMeterX() == Approx(150 / 0.0254).epsilon(0.001));
    CHECK(png.contains("sRGB"));
    CHECK(png.contains("iTXt"));
    CHECK(png.contains(u"Zoë Müller-Öz"_s.toUtf8()));
    CHECK(png.contains("Ein Becher Tee"));
    CHECK(QImage::fromData(encoded(encodePng(page, {300, 333, false}))).width() == 333);
}

TEST_CASE("A JPEG has the page's size and looks like it", "[render]") {
    const Page page = composed(picturedCard());
    const QByteArray bytes = encoded(encodeJpeg(page, {150, 0, false}));
    CHECK(bytes.startsWith("\xFF\xD8\xFF"));
    const QImage image = QImage::fromData(bytes);
    CHECK(image.size() == pixelSize(page, 150));
    CHECK(image.dotsPerMeterX() == Approx(150 / 0.0254).epsilon(0.01));
    CHECK(image.colorSpace() == QColorSpace(QColorSpace::SRgb));
    const QTemporaryDir folder;
    save(folder.filePath(u"card.jpg"_s), bytes);
    CHECK(run(folder.path(), u"identify"_s, {u"-regard-warnings"_s, u"-format"_s, u"%x %U"_s, u"card.jpg"_s})
              .startsWith("150 Pixels"));
    const QByteArray xmp = run(folder.path(), u"convert"_s, {u"card.jpg"_s, u"xmp:-"_s});
    CHECK(xmp.contains(u"Zoë Müller-Öz"_s.toUtf8()));
    CHECK(xmp.contains("Ein Becher Tee"));
}

TEST_CASE("An absurd number of pixels is refused", "[render]") {
    const Page page = composed(Card{});
    const auto refused = encodePng(page, {100'000, 0, false});
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == u"export.too-many-pixels"_s);
    CHECK_FALSE(encodeJpeg(page, {0, 0, false}).has_value());
}

TEST_CASE("An SVG is well-formed, needs no font and no other file, and carries the words", "[render]") {
    const QByteArray svg = encoded(encodeSvg(composed(picturedCard()), {}));
    QXmlStreamReader reader(svg);
    QStringList names;
    QString description;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        names.append(reader.name().toString());
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            if (attribute.name() == u"href"_s)
                CHECK(
                    (attribute.value().startsWith(u'#') || attribute.value().startsWith(u"data:image/png;base64,"_s)));
        }
        if (names.last() == u"desc"_s)
            description = reader.readElementText();
    }
    CHECK_FALSE(reader.hasError());
    CHECK(names.count(u"title"_s) == 1);
    CHECK(names.count(u"image"_s) == 2); // the emoji
    CHECK_FALSE(names.contains(u"text"_s));
    CHECK(names.contains(u"use"_s));
    CHECK(description.contains(u"Zoë Müller-Öz"_s));
    CHECK(description.contains(u"Ein Becher Tee"_s));
}

TEST_CASE("A PDF's words are found by poppler and mupdf", "[render]") {
    const QTemporaryDir folder;
    Card card = sampleCard();
    card.texts.message = u"👩‍👩‍👧 "_s + card.texts.message + u" 1️⃣ שלום עולם"_s;
    save(folder.filePath(u"card.pdf"_s), encoded(encodePdf({composed(card)}, {})));
    const QString poppler = found(run(folder.path(), u"pdftotext"_s, {u"card.pdf"_s, u"-"_s}));
    const QString mupdf = found(run(folder.path(), u"mutool"_s, {u"draw"_s, u"-F"_s, u"txt"_s, u"card.pdf"_s}));
    for (const QString &word : {u"Office"_s, u"findet"_s, u"Zoë Müller-Öz"_s, u"effizient"_s, u"Öffnung"_s,
                                u"Jonas · Team Support"_s, u"Danke, Zoë!"_s, u"שלום"_s, u"עולם"_s}) {
        INFO(word.toStdString());
        CHECK(poppler.contains(word));
        CHECK(mupdf.contains(word));
    }
    for (const QString &emoji : {u"👍🏽"_s, u"🎉"_s, u"1️⃣"_s, u"👩‍👩‍👧"_s}) {
        INFO(emoji.toStdString() << " in " << poppler.toStdString());
        CHECK(poppler.contains(emoji));
    }
}

TEST_CASE("A PDF names its title, its language and what its picture shows", "[render]") {
    const QTemporaryDir folder;
    const QByteArray pdf = encoded(encodePdf({composed(picturedCard())}, {}));
    save(folder.filePath(u"card.pdf"_s), pdf);
    const QString info = QString::fromUtf8(run(folder.path(), u"pdfinfo"_s, {u"card.pdf"_s}));
    CHECK(info.contains(QRegularExpression(u"Title: +Danke, Zoë!"_s)));
    CHECK(info.contains(QRegularExpression(u"Subject: +Ein Becher Tee"_s)));
    CHECK(info.contains(QRegularExpression(u"Pages: +1"_s)));
    CHECK(info.contains(QRegularExpression(u"Tagged: +yes"_s)));
    CHECK(run(folder.path(), u"mutool"_s, {u"show"_s, u"card.pdf"_s, u"trailer/Root/Lang"_s}).contains("(de)"));
    const QString structure = QString::fromUtf8(run(folder.path(), u"pdfinfo"_s, {u"-struct"_s, u"card.pdf"_s}));
    CHECK(structure.contains(u"Figure"_s));
    run(folder.path(), u"qpdf"_s, {u"--object-streams=disable"_s, u"card.pdf"_s, u"plain.pdf"_s});
    QFile plain(folder.filePath(u"plain.pdf"_s));
    REQUIRE(plain.open(QIODevice::ReadOnly));
    CHECK(plain.readAll().contains("/Alt "));
}

TEST_CASE("A hundred pages hold their picture once", "[render]") {
    const Page page = composed(picturedCard());
    const QByteArray one = encoded(encodePdf({page}, {}));
    const QByteArray many = encoded(encodePdf(std::vector<Page>(100, page), {}));
    CHECK(many.size() - one.size() < 99 * one.size() / 10); // text and structure only
    Card other = picturedCard();
    other.texts.title = u"Danke, Jim!"_s;
    CHECK(encoded(encodePdf({page, composed(other)}, {})).size() < one.size() * 3 / 2);
}

TEST_CASE("Crop marks grow the page", "[render]") {
    const QTemporaryDir folder;
    const Page page = composed(sampleCard());
    ExportOptions options;
    options.marks = true;
    save(folder.filePath(u"card.pdf"_s), encoded(encodePdf({page}, options)));
    const QString info = QString::fromUtf8(run(folder.path(), u"pdfinfo"_s, {u"card.pdf"_s}));
    CHECK(info.contains(u"331.65"_s)); // 117 mm in points
    const QByteArray svg = encoded(encodeSvg(page, options));
    CHECK(svg.contains("width=\"117mm\""));
    CHECK(svg.count("fill=\"#000000\"") == 8);
}

TEST_CASE("A picture that cannot be drawn fails the export", "[render]") {
    Page page = composed(picturedCard());
    for (PageItem &item : page.items) {
        if (auto *picture = std::get_if<PlacedPicture>(&item))
            picture->svg = std::make_shared<const QByteArray>("not a picture");
    }
    const auto failed = encodePdf({page}, {});
    REQUIRE_FALSE(failed.has_value());
    CHECK(failed.error().code == u"export.failed"_s);
}

TEST_CASE("Every format can be asked for by its name", "[render]") {
    const Page page = composed(sampleCard());
    CHECK(encoded(exportPage(page, ExportFormat::Png, {72, 0, false})).startsWith("\x89PNG"));
    CHECK(encoded(exportPage(page, ExportFormat::Jpeg, {72, 0, false})).startsWith("\xFF\xD8"));
    CHECK(encoded(exportPage(page, ExportFormat::Svg, {})).startsWith("<?xml"));
    CHECK(encoded(exportPage(page, ExportFormat::Pdf, {})).startsWith("%PDF"));
}
