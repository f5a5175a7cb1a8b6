// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageDrawer.h"
#include "PdfRewriter.h"
#include "render/CropMarks.h"
#include "render/PdfWriter.h"

#include <QIODevice>

#include <cairo-pdf.h>

#include <cmath>
#include <memory>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr double pointsPerMm = 72 / 25.4;

cairo_status_t append(void *out, const unsigned char *bytes, unsigned int count) {
    static_cast<PdfRewriter *>(out)->write(reinterpret_cast<const char *>(bytes), qsizetype(count));
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
    void begin(QIODevice &out) override {
        m_out = &out;
        m_rewriter = std::make_unique<PdfRewriter>(out);
        m_surface.reset(cairo_pdf_surface_create_for_stream(append, m_rewriter.get(), 1, 1));
        m_cairo.reset(cairo_create(m_surface.get()));
    }

    Result<void> add(const PdfSheet &sheet) override {
        if (!m_started && !sheet.pages.empty()) {
            m_started = true;
            setMetadata(m_surface.get(), *sheet.pages.front().page);
            m_rewriter->setLanguage(sheet.pages.front().page->language);
        }
        m_rewriter->addPage({sheet.size * pointsPerMm, sheet.trim * pointsPerMm, sheet.bleed * pointsPerMm});
        if (!draw(sheet))
            return fail(u"export.failed"_s, {}, {}, {m_drawer->reason()});
        return checked();
    }

    Result<void> finish() override {
        for (const QString &alt : m_drawer->alts())
            m_rewriter->addAlt(alt);
        m_cairo.reset();
        cairo_surface_finish(m_surface.get());
        if (const Result<void> drawn = checked(); !drawn)
            return drawn;
        m_surface.reset();
        if (!m_rewriter->finish())
            return m_rewriter->isGood() ? fail(u"export.failed"_s, {}, {}, {u"cairo"_s}) : deviceFailure();
        return {};
    }

private:
    [[nodiscard]] tl::unexpected<Error> deviceFailure() const {
        return fail(u"export.failed"_s, {}, {}, {m_out->errorString()});
    }

    [[nodiscard]] Result<void> checked() const {
        if (!m_rewriter->isGood())
            return deviceFailure();
        const cairo_status_t status = cairo_surface_status(m_surface.get());
        if (status != CAIRO_STATUS_SUCCESS)
            return fail(u"export.failed"_s, {}, {}, {QString::fromUtf8(cairo_status_to_string(status))});
        return {};
    }

    [[nodiscard]] bool draw(const PdfSheet &sheet) {
        cairo_t *cairo = m_cairo.get();
        // Cairo cuts a page to whole points, which would leave a white seam: PdfRewriter has the exact size.
        cairo_pdf_surface_set_size(m_surface.get(), std::ceil(sheet.size.width() * pointsPerMm),
                                   std::ceil(sheet.size.height() * pointsPerMm));
        cairo_identity_matrix(cairo);
        cairo_scale(cairo, pointsPerMm, pointsPerMm);
        for (const PlacedPage &placed : sheet.pages) {
            cairo_save(cairo);
            cairo_translate(cairo, placed.origin.x(), placed.origin.y());
            if (placed.turned)
                cairo_rotate(cairo, M_PI / 2);
            const bool drawn = m_drawer->draw(cairo, *placed.page, placed.bleed);
            cairo_restore(cairo);
            if (!drawn)
                return false;
        }
        m_rewriter->setDrawings(m_drawer->drawings());
        drawMarks(cairo, sheet.marks);
        cairo_show_page(cairo);
        return true;
    }

    QIODevice *m_out = nullptr;
    bool m_started = false;
    // Cairo's surface writes into the rewriter and uses the drawer's pictures up to its end.
    std::unique_ptr<PdfRewriter> m_rewriter;
    std::unique_ptr<PageDrawer> m_drawer = std::make_unique<PageDrawer>();
    std::unique_ptr<cairo_surface_t, SurfaceDeleter> m_surface;
    std::unique_ptr<cairo_t, CairoDeleter> m_cairo;
};

} // namespace
} // namespace thanksmith

extern "C" Q_DECL_EXPORT thanksmith::PdfWriter *thanksmith_create_pdf() {
    return new thanksmith::CairoPdfWriter;
}
