// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/Export.h"

#include "base/Plugin.h"
#include "render/CropMarks.h"
#include "render/PdfWriter.h"

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {
constexpr double edgeBleed = 1; ///< mm, unseen: against white seams where a reader rounds the page up to whole pixels
}

Result<ExportFormat> exportFormat(const QString &nameOrId) {
    const QString ending = nameOrId.section(u'.', -1).toLower();
    if (ending == "png"_L1)
        return ExportFormat::Png;
    if (ending == "jpg"_L1 || ending == "jpeg"_L1)
        return ExportFormat::Jpeg;
    if (ending == "svg"_L1)
        return ExportFormat::Svg;
    if (ending == "pdf"_L1)
        return ExportFormat::Pdf;
    return fail(u"export.unknown-format"_s, nameOrId, {}, {ending});
}

Result<QByteArray> encodePdf(const std::vector<Page> &pages, const ExportOptions &options) {
    auto writer = createFromPlugin<PdfWriter>(u"pdf"_s);
    if (!writer)
        return failure(writer);
    const double margin = options.marks ? markMargin : 0;
    std::vector<PdfSheet> sheets;
    for (const Page &page : pages) {
        const PlacedPage placed{&page, QPointF(margin, margin), options.marks ? markBleed : edgeBleed, false};
        PdfSheet sheet{page.size + QSizeF(2 * margin, 2 * margin), {placed}, {}};
        if (options.marks)
            sheet.marks = cropMarks(QRectF(QPointF(margin, margin), page.size));
        sheets.push_back(std::move(sheet));
    }
    return (*writer)->write(sheets);
}

Result<QByteArray> exportPage(const Page &page, ExportFormat format, const ExportOptions &options) {
    switch (format) {
    case ExportFormat::Png:
        return encodePng(page, options);
    case ExportFormat::Jpeg:
        return encodeJpeg(page, options);
    case ExportFormat::Svg:
        return encodeSvg(page, options);
    case ExportFormat::Pdf:
        return encodePdf({page}, options);
    }
    return fail(u"export.unknown-format"_s);
}

} // namespace thanksmith
