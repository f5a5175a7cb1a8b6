// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/Export.h"

#include "render/PdfBatch.h"

#include <QBuffer>

namespace thanksmith {
using namespace Qt::StringLiterals;

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
    QByteArray out;
    QBuffer buffer(&out);
    buffer.open(QIODevice::WriteOnly);
    Result<PdfBatch> batch = PdfBatch::begin(buffer, options);
    if (!batch)
        return failure(batch);
    for (const Page &page : pages) {
        if (const Result<void> added = batch->add(page); !added)
            return failure(added);
    }
    if (const Result<void> finished = batch->finish(); !finished)
        return failure(finished);
    return out;
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
