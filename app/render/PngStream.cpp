// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/PngStream.h"

#include <QtEndian>

#include <cmath>
#include <csetjmp>

#include <png.h>
#include <zlib.h>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

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

struct Writing {
    QSize pixels;
    int perMetre;
    png_text *texts;
    int textCount;
    const QImage *image; ///< null: the head alone
};

/// Nothing with a destructor may live in here: libpng reports errors by longjmp.
bool write(const Writing &what, QByteArray *out) {
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
    png_set_IHDR(png, info, png_uint_32(what.pixels.width()), png_uint_32(what.pixels.height()), 8, PNG_COLOR_TYPE_RGB,
                 PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_set_sRGB_gAMA_and_cHRM(png, info, PNG_sRGB_INTENT_PERCEPTUAL);
    png_set_pHYs(png, info, png_uint_32(what.perMetre), png_uint_32(what.perMetre), PNG_RESOLUTION_METER);
    png_set_text(png, info, what.texts, what.textCount);
    png_write_info(png, info);
    if (what.image) {
        png_set_filler(png, 0, PNG_FILLER_AFTER);
        png_set_bgr(png);
        for (int y = 0; y < what.image->height(); ++y)
            png_write_row(png, what.image->constScanLine(y));
        png_write_end(png, info);
    }
    png_destroy_write_struct(&png, &info);
    return true;
}

QByteArray written(const Page &page, const QSize &pixels, const QImage *image) {
    TextChunk chunks[] = {{"Title", page.title.toUtf8(), page.language.toLatin1()},
                          {"Description", descriptionOf(page).toUtf8(), page.language.toLatin1()}};
    png_text texts[] = {chunkOf(chunks[0]), chunkOf(chunks[1])};
    QByteArray out;
    if (!write({pixels, pixelsPerMetre(page, pixels), texts, 2, image}, &out))
        out.clear();
    return out;
}

} // namespace

int pixelsPerMetre(const Page &page, const QSize &pixels) {
    return int(std::lround(pixels.width() / page.size.width() * 1000));
}

QString descriptionOf(const Page &page) {
    return page.alt.isEmpty() ? page.plainText : page.plainText + u"\n\n"_s + page.alt;
}

QByteArray pngHead(const Page &page, const QSize &pixels) {
    return written(page, pixels, nullptr);
}

QByteArray pngFile(const Page &page, const QImage &image) {
    return written(page, image.size(), &image);
}

void appendPngChunk(QByteArray &out, const char *type, const QByteArray &data) {
    const auto number = [&out](quint32 value) {
        const quint32 swapped = qToBigEndian(value);
        out.append(reinterpret_cast<const char *>(&swapped), sizeof swapped);
    };
    number(quint32(data.size()));
    const qsizetype from = out.size();
    out.append(type, 4).append(data);
    number(quint32(crc32(0, reinterpret_cast<const Bytef *>(out.constData() + from), uInt(out.size() - from))));
}

} // namespace thanksmith
