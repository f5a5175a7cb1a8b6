// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/Export.h"
#include "render/ScreenPainter.h"

#include <QBuffer>
#include <QImageWriter>

#include <cmath>
#include <csetjmp>

#include <png.h>
#include <zlib.h>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int jpegQuality = 92;
constexpr qint64 maxPixels = 400'000'000; ///< a poster of 20000 by 20000

QSize sizeFor(const Page &page, const ExportOptions &options) {
    if (options.width <= 0)
        return pixelSize(page, options.dpi);
    return {options.width, int(std::lround(options.width * page.size.height() / page.size.width()))};
}

/// Pixels per metre that give the page its size in print.
int pixelsPerMetre(const Page &page, const QSize &pixels) {
    return int(std::lround(pixels.width() / page.size.width() * 1000));
}

Result<QImage> picture(const Page &page, const QSize &pixels) {
    if (pixels.isEmpty() || qint64(pixels.width()) * pixels.height() > maxPixels)
        return fail(u"export.too-many-pixels"_s, {}, {},
                    {QString::number(pixels.width()), QString::number(pixels.height())});
    return renderPage(page, pixels);
}

void append(png_structp png, png_bytep bytes, png_size_t count) {
    static_cast<QByteArray *>(png_get_io_ptr(png))->append(reinterpret_cast<const char *>(bytes), qsizetype(count));
}
void flushNothing(png_structp /*png*/) {}

/// International text, so that every language's words survive.
struct TextChunk {
    QByteArray key;
    QByteArray text;
    QByteArray language;
};

png_text chunkOf(TextChunk &chunk) {
    png_text text{};
    text.compression = PNG_ITXT_COMPRESSION_NONE;
    text.key = chunk.key.data();
    text.text = chunk.text.data();
    text.itxt_length = size_t(chunk.text.size());
    text.lang = chunk.language.data();
    return text;
}

/// libpng without filters: on flat artwork smaller and a good deal faster than Qt's writer (level 6 with filters).
/// Nothing with a destructor may live in here: libpng reports errors by longjmp.
bool writePng(const QImage &image, int perMetre, png_text *texts, int textCount, QByteArray *out) {
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    if (!png)
        return false;
    png_infop info = png_create_info_struct(png);
    if (!info || setjmp(png_jmpbuf(png))) {
        png_destroy_write_struct(&png, &info);
        return false;
    }
    png_set_write_fn(png, out, append, flushNothing);
    png_set_compression_level(png, 6);
    png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
    png_set_IHDR(png, info, png_uint_32(image.width()), png_uint_32(image.height()), 8, PNG_COLOR_TYPE_RGB,
                 PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_set_sRGB_gAMA_and_cHRM(png, info, PNG_sRGB_INTENT_PERCEPTUAL);
    png_set_pHYs(png, info, png_uint_32(perMetre), png_uint_32(perMetre), PNG_RESOLUTION_METER);
    if (textCount > 0)
        png_set_text(png, info, texts, textCount);
    png_write_info(png, info);
    png_set_filler(png, 0, PNG_FILLER_AFTER);
    png_set_bgr(png);
    for (int y = 0; y < image.height(); ++y)
        png_write_row(png, image.constScanLine(y));
    png_write_end(png, info);
    png_destroy_write_struct(&png, &info);
    return true;
}

QString descriptionOf(const Page &page) {
    return page.alt.isEmpty() ? page.plainText : page.plainText + u"\n\n"_s + page.alt;
}

} // namespace

Result<QByteArray> encodePng(const Page &page, const ExportOptions &options) {
    const QSize pixels = sizeFor(page, options);
    const Result<QImage> image = picture(page, pixels);
    if (!image)
        return failure(image);
    TextChunk chunks[] = {{"Title", page.title.toUtf8(), page.language.toLatin1()},
                          {"Description", descriptionOf(page).toUtf8(), page.language.toLatin1()}};
    png_text texts[] = {chunkOf(chunks[0]), chunkOf(chunks[1])};
    QByteArray out;
    if (!writePng(*image, pixelsPerMetre(page, pixels), texts, 2, &out))
        return fail(u"export.failed"_s, {}, {}, {u"libpng"_s});
    return out;
}

Result<QByteArray> encodeJpeg(const Page &page, const ExportOptions &options) {
    const QSize pixels = sizeFor(page, options);
    Result<QImage> image = picture(page, pixels);
    if (!image)
        return failure(image);
    image->setDotsPerMeterX(pixelsPerMetre(page, pixels));
    image->setDotsPerMeterY(pixelsPerMetre(page, pixels));
    QByteArray out;
    QBuffer buffer(&out);
    QImageWriter writer(&buffer, "jpg");
    writer.setQuality(jpegQuality);
    writer.setOptimizedWrite(true);
    writer.setText(u"Title"_s, page.title);
    if (!writer.write(*image))
        return fail(u"export.failed"_s, {}, {}, {writer.errorString()});
    return out;
}

} // namespace thanksmith
