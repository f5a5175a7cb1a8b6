// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/PngBatch.h"

#include "render/Deflater.h"
#include "render/PngStream.h"
#include "render/PrintedPage.h"
#include "render/RasterSize.h"
#include "render/ScreenPainter.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <mutex>

#include <zlib.h>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int bandRows = 16;
constexpr size_t keptGrounds = 3;
constexpr int groundLevel = 6; ///< compressed once
constexpr int wordsLevel = 1;  ///< compressed for each page

bool same(const Fill &a, const Fill &b) {
    return a.box == b.box && a.colour == b.colour && a.radius == b.radius && a.stroke == b.stroke &&
           a.strokeWidth == b.strokeWidth;
}

bool same(const PlacedPicture &a, const PlacedPicture &b) {
    const bool sameArt = a.svg == b.svg || (a.svg && b.svg && *a.svg == *b.svg);
    return sameArt && a.box == b.box && a.source == b.source && a.ground == b.ground && a.radius == b.radius;
}

bool sameItem(const PageItem &a, const PageItem &b) {
    if (const auto *fill = std::get_if<Fill>(&a))
        return std::holds_alternative<Fill>(b) && same(*fill, std::get<Fill>(b));
    return std::holds_alternative<PlacedPicture>(b) && same(std::get<PlacedPicture>(a), std::get<PlacedPicture>(b));
}

Page withoutWords(Page page) {
    std::erase_if(page.items, [](const PageItem &item) { return std::holds_alternative<GlyphRun>(item); });
    return page;
}

/// Rows as PNG has them: no filter, three bytes a pixel.
QByteArray pngRows(const QImage &image, int from, int to) {
    const int width = image.width();
    QByteArray bytes(qsizetype(to - from) * (1 + 3 * qsizetype(width)), Qt::Uninitialized);
    char *out = bytes.data();
    for (int y = from; y < to; ++y) {
        *out++ = 0;
        const auto *row = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < width; ++x) {
            const QRgb pixel = row[x];
            *out++ = char(pixel >> 16);
            *out++ = char(pixel >> 8);
            *out++ = char(pixel);
        }
    }
    return bytes;
}

quint32 adlerOf(const QByteArray &bytes) {
    return quint32(
        adler32_z(adler32(0, nullptr, 0), reinterpret_cast<const Bytef *>(bytes.constData()), z_size_t(bytes.size())));
}

/// Some rows, ready for a file.
struct Band {
    QByteArray chunk; ///< IDAT with length and checksum
    quint32 adler = 0;
    qint64 length = 0; ///< of the rows, bytes
};

Band bandOf(const QImage &image, int from, int to, Deflater &deflater) {
    const QByteArray rows = pngRows(image, from, to);
    Band band{{}, adlerOf(rows), rows.size()};
    appendPngChunk(band.chunk, "IDAT", deflater.compressed(rows));
    return band;
}

/// Two bytes before the first band: deflate with a window of 32 KiB (RFC 1950).
const QByteArray streamHead("\x78\x01", 2);

/// After the last band: an empty last block, and the checksum of all rows.
QByteArray streamTail(quint32 adler) {
    QByteArray tail("\x03\x00", 2);
    const quint32 swapped = qToBigEndian(adler);
    return tail.append(reinterpret_cast<const char *>(&swapped), sizeof swapped);
}

/// A ground with its compressed bands.
class Ground {
public:
    Ground(Page page, const QSize &pixels)
        : m_page(std::move(page))
        , m_image(renderGroundLayer(m_page, pixels)) {
        Deflater deflater(groundLevel);
        for (int top = 0; top < m_image.height(); top += bandRows)
            m_bands.push_back(bandOf(m_image, top, std::min(top + bandRows, m_image.height()), deflater));
    }

    [[nodiscard]] bool fits(const Page &page, const QSize &pixels) const {
        if (pixels != m_image.size() || page.size != m_page.size || page.sheet != m_page.sheet)
            return false;
        const auto end = std::find_if(page.items.begin(), page.items.end(),
                                      [](const PageItem &item) { return std::holds_alternative<GlyphRun>(item); });
        return std::equal(page.items.begin(), end, m_page.items.begin(), m_page.items.end(), sameItem);
    }

    [[nodiscard]] QByteArray fileOf(const Page &page);

private:
    [[nodiscard]] QImage takeSheet();
    [[nodiscard]] bool touched(const QImage &sheet, int row) const {
        return std::memcmp(sheet.constScanLine(row), m_image.constScanLine(row), size_t(m_image.width()) * 4) != 0;
    }

    Page m_page;
    QImage m_image;
    std::vector<Band> m_bands;
    std::mutex m_mutex;
    std::vector<QImage> m_sheets; ///< copies of the ground that words may be painted on
};

QImage Ground::takeSheet() {
    const std::lock_guard lock(m_mutex);
    if (m_sheets.empty())
        return m_image.copy();
    QImage sheet = std::move(m_sheets.back());
    m_sheets.pop_back();
    return sheet;
}

QByteArray Ground::fileOf(const Page &page) {
    QImage sheet = takeSheet();
    renderWords(page, sheet);
    QByteArray out = pngHead(page, sheet.size());
    if (out.isEmpty())
        return out;
    appendPngChunk(out, "IDAT", streamHead);
    Deflater deflater(wordsLevel);
    uLong adler = adler32(0, nullptr, 0);
    for (size_t i = 0; i < m_bands.size(); ++i) {
        const int top = int(i) * bandRows;
        const int bottom = std::min(top + bandRows, sheet.height());
        int row = top;
        while (row < bottom && !touched(sheet, row))
            ++row;
        const Band fresh = row < bottom ? bandOf(sheet, top, bottom, deflater) : Band{};
        const Band &band = row < bottom ? fresh : m_bands[i];
        out += band.chunk;
        adler = adler32_combine(adler, band.adler, z_off_t(band.length));
        for (; row < bottom; ++row)
            std::memcpy(sheet.scanLine(row), m_image.constScanLine(row), size_t(sheet.width()) * 4);
    }
    appendPngChunk(out, "IDAT", streamTail(quint32(adler)));
    appendPngChunk(out, "IEND", {});
    const std::lock_guard lock(m_mutex);
    m_sheets.push_back(std::move(sheet));
    return out;
}

} // namespace

struct PngBatch::Private {
    ExportOptions options;
    std::mutex mutex;
    std::vector<std::shared_ptr<Ground>> grounds; ///< the last used one first

    std::shared_ptr<Ground> groundFor(const Page &page, const QSize &pixels) {
        const std::lock_guard lock(mutex);
        const auto it = std::find_if(grounds.begin(), grounds.end(),
                                     [&](const std::shared_ptr<Ground> &ground) { return ground->fits(page, pixels); });
        if (it != grounds.end()) {
            std::rotate(grounds.begin(), it, it + 1);
            return grounds.front();
        }
        if (grounds.size() == keptGrounds)
            grounds.pop_back();
        grounds.insert(grounds.begin(), std::make_shared<Ground>(withoutWords(page), pixels));
        return grounds.front();
    }
};

PngBatch::PngBatch(const ExportOptions &options)
    : d(std::make_unique<Private>()) {
    d->options = options;
}

PngBatch::~PngBatch() = default;

Result<QByteArray> PngBatch::encode(const Page &page) {
    const Page printed = printedPage(page, d->options);
    const Result<QSize> pixels = rasterSize(printed, d->options);
    if (!pixels)
        return failure(pixels);
    const QByteArray file = d->groundFor(printed, *pixels)->fileOf(printed);
    if (file.isEmpty())
        return fail(u"export.failed"_s, {}, {}, {u"libpng"_s});
    return file;
}

} // namespace thanksmith
