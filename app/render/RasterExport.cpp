// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/JpegText.h"
#include "render/PngStream.h"
#include "render/PrintedPage.h"
#include "render/RasterSize.h"
#include "render/ScreenPainter.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageWriter>

#include <cmath>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int jpegQuality = 92;
constexpr qint64 maxPixels = 200'000'000; ///< A4 at 1200 dpi has 139 million
constexpr int maxSide = 32'767;           ///< of QPainter's images

} // namespace

Result<QSize> rasterSize(const Page &page, const ExportOptions &options) {
    const QSize pixels =
        options.width <= 0
            ? pixelSize(page, options.dpi)
            : QSize(options.width, int(std::lround(options.width * page.size.height() / page.size.width())));
    if (pixels.isEmpty() || pixels.width() > maxSide || pixels.height() > maxSide ||
        qint64(pixels.width()) * pixels.height() > maxPixels)
        return fail(u"export.too-many-pixels"_s, {}, {},
                    {QString::number(pixels.width()), QString::number(pixels.height())});
    return pixels;
}

Result<QByteArray> encodePng(const Page &page, const ExportOptions &options) {
    const Page printed = printedPage(page, options);
    const Result<QSize> pixels = rasterSize(printed, options);
    if (!pixels)
        return failure(pixels);
    const QByteArray file = pngFile(printed, renderPage(printed, *pixels));
    if (file.isEmpty())
        return fail(u"export.failed"_s, {}, {}, {u"libpng"_s});
    return file;
}

Result<QByteArray> encodeJpeg(const Page &page, const ExportOptions &options) {
    const Page printed = printedPage(page, options);
    const Result<QSize> pixels = rasterSize(printed, options);
    if (!pixels)
        return failure(pixels);
    QImage image = renderPage(printed, *pixels);
    image.setDotsPerMeterX(pixelsPerMetre(printed, *pixels));
    image.setDotsPerMeterY(pixelsPerMetre(printed, *pixels));
    image.setColorSpace(QColorSpace::SRgb);
    QByteArray out;
    QBuffer buffer(&out);
    QImageWriter writer(&buffer, "jpg");
    writer.setQuality(jpegQuality);
    writer.setOptimizedWrite(true);
    if (!writer.write(image))
        return fail(u"export.failed"_s, {}, {}, {writer.errorString()});
    return withJpegText(out, printed);
}

} // namespace thanksmith
