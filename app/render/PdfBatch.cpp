// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/PdfBatch.h"

#include "base/Plugin.h"
#include "render/CropMarks.h"
#include "render/PdfWriter.h"
#include "render/PrintedPage.h"

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {
constexpr double edgeBleed = 1; ///< mm, unseen: against white seams where a reader rounds the page up to whole pixels
}

PdfBatch::PdfBatch(std::unique_ptr<PdfWriter> writer, const ExportOptions &options)
    : m_writer(std::move(writer))
    , m_options(options) {}

PdfBatch::PdfBatch(PdfBatch &&) noexcept = default;
PdfBatch &PdfBatch::operator=(PdfBatch &&) noexcept = default;
PdfBatch::~PdfBatch() = default;

Result<PdfBatch> PdfBatch::begin(QIODevice &out, const ExportOptions &options) {
    auto writer = createFromPlugin<PdfWriter>(u"pdf"_s);
    if (!writer)
        return failure(writer);
    (*writer)->begin(out);
    return PdfBatch(std::move(*writer), options);
}

Result<void> PdfBatch::add(const Page &page) {
    const double margin = printedMargin(m_options);
    const double bleed = margin > 0 ? bleedWidth : 0;
    PdfSheet sheet{page.size + QSizeF(2 * margin, 2 * margin),
                   {{&page, QPointF(margin, margin), m_options.marks ? bleed : bleed + edgeBleed, false}},
                   {},
                   margin,
                   bleed};
    if (m_options.marks)
        sheet.marks = cropMarks(QRectF(QPointF(margin, margin), page.size));
    return m_writer->add(sheet);
}

Result<void> PdfBatch::finish() {
    return m_writer->finish();
}

} // namespace thanksmith
