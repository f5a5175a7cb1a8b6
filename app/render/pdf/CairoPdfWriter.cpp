// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageDrawer.h"
#include "PdfTagging.h"
#include "render/CropMarks.h"
#include "render/PdfWriter.h"

#include <cairo-pdf.h>

#include <cmath>
#include <memory>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr double pointsPerMm = 72 / 25.4;

cairo_status_t append(void *out, const unsigned char *bytes, unsigned int count) {
    static_cast<QByteArray *>(out)->append(reinterpret_cast<const char *>(bytes), qsizetype(count));
    return CAIRO_STATUS_SUCCESS;
}

struct SurfaceDeleter {
    void operator()(cairo_surface_t *surface) const { cairo_surface_destroy(surface); }
};
struct CairoDeleter {
    void operator()(cairo_t *cairo) const { cairo_destroy(cairo); }
};

void setMetadata(cairo_surface_t *surface, const Page &page) {
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, page.title.toUtf8().constData());
    if (!page.alt.isEmpty())
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_SUBJECT, page.alt.toUtf8().constData());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Thanksmith");
}

void drawMarks(cairo_t *cairo, const std::vector<QLineF> &marks) {
    for (const QLineF &mark : marks) {
        cairo_move_to(cairo, mark.x1(), mark.y1());
        cairo_line_to(cairo, mark.x2(), mark.y2());
    }
    cairo_set_source_rgb(cairo, 1, 1, 1);
    cairo_set_line_width(cairo, markHalo * markWidth);
    cairo_stroke_preserve(cairo);
    cairo_set_source_rgb(cairo, 0, 0, 0);
    cairo_set_line_width(cairo, markWidth);
    cairo_stroke(cairo);
}

class CairoPdfWriter final : public PdfWriter {
public:
    Result<QByteArray> write(const std::vector<PdfSheet> &sheets) override {
        QByteArray out;
        const Page *first = nullptr;
        PdfFacts facts;
        {
            const std::unique_ptr<cairo_surface_t, SurfaceDeleter> surface(
                cairo_pdf_surface_create_for_stream(append, &out, 1, 1));
            PageDrawer drawer;
            {
                const std::unique_ptr<cairo_t, CairoDeleter> cairo(cairo_create(surface.get()));
                for (const PdfSheet &sheet : sheets) {
                    if (!first && !sheet.pages.empty()) {
                        first = sheet.pages.front().page;
                        setMetadata(surface.get(), *first);
                    }
                    facts.pages.append(sheet.size * pointsPerMm);
                    if (!drawSheet(drawer, surface.get(), cairo.get(), sheet))
                        return fail(u"export.failed"_s, {}, {}, {drawer.reason()});
                }
            }
            facts.alts = drawer.alts();
            cairo_surface_finish(surface.get());
            const cairo_status_t status = cairo_surface_status(surface.get());
            if (status != CAIRO_STATUS_SUCCESS)
                return fail(u"export.failed"_s, {}, {}, {QString::fromUtf8(cairo_status_to_string(status))});
        }
        if (first)
            facts.language = first->language;
        return withFacts(out, facts);
    }

private:
    static bool drawSheet(PageDrawer &drawer, cairo_surface_t *surface, cairo_t *cairo, const PdfSheet &sheet) {
        // Cairo cuts a page to whole points, which would leave a white seam: PdfFacts has the exact size.
        cairo_pdf_surface_set_size(surface, std::ceil(sheet.size.width() * pointsPerMm),
                                   std::ceil(sheet.size.height() * pointsPerMm));
        cairo_identity_matrix(cairo);
        cairo_scale(cairo, pointsPerMm, pointsPerMm);
        for (const PlacedPage &placed : sheet.pages) {
            cairo_save(cairo);
            cairo_translate(cairo, placed.origin.x(), placed.origin.y());
            if (placed.turned)
                cairo_rotate(cairo, M_PI / 2);
            const bool drawn = drawer.draw(cairo, *placed.page, placed.bleed);
            cairo_restore(cairo);
            if (!drawn)
                return false;
        }
        drawMarks(cairo, sheet.marks);
        cairo_show_page(cairo);
        return true;
    }
};

} // namespace
} // namespace thanksmith

extern "C" Q_DECL_EXPORT thanksmith::PdfWriter *thanksmith_create_pdf() {
    return new thanksmith::CairoPdfWriter;
}
