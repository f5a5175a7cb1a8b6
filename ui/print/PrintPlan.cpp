// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PrintPlan.h"

#include "render/CropMarks.h"
#include "render/Export.h"

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

SheetOptions optionsOf(const PrintPlan &plan) {
    SheetOptions options;
    options.sheet = sheetSize(plan.sheet).size;
    options.marks = plan.marks;
    return options;
}

/// Marks of one card as encodeSheets sets them: short enough for the gap.
std::vector<QLineF> marksAround(const QRectF &box, const SheetOptions &options) {
    return cropMarks(box, markGap, std::max(1.0, std::min(markLength, options.gap / 2 - markGap)));
}

PlannedSheet single(const Page &page, int index, bool marks) {
    if (!marks)
        return {page.size, {{index, QRectF({}, page.size), false}}, {}};
    const QRectF box(QPointF(markMargin, markMargin), page.size);
    return {page.size + QSizeF(2 * markMargin, 2 * markMargin), {{index, box, false}}, cropMarks(box)};
}

std::vector<Page> repeated(const std::vector<Page> &pages, int times) {
    std::vector<Page> all;
    all.reserve(pages.size() * std::size_t(times));
    for (int i = 0; i < times; ++i)
        all.insert(all.end(), pages.begin(), pages.end());
    return all;
}

QString inWords(const QSizeF &size) {
    return u"%1 × %2 mm"_s.arg(QString::number(size.width(), 'g', 4), QString::number(size.height(), 'g', 4));
}

} // namespace

const std::vector<SheetSize> &sheetSizes() {
    static const std::vector<SheetSize> sizes{
        {u"a4"_s, u"A4"_s, {210, 297}, u"iso_a4_210x297mm"_s},
        {u"letter"_s, u"Letter"_s, {215.9, 279.4}, u"na_letter_8.5x11in"_s},
        {u"a3"_s, u"A3"_s, {297, 420}, u"iso_a3_297x420mm"_s},
    };
    return sizes;
}

const SheetSize &sheetSize(const QString &id) {
    const std::vector<SheetSize> &sizes = sheetSizes();
    const auto found = std::find_if(sizes.begin(), sizes.end(), [&](const SheetSize &size) { return size.id == id; });
    return found == sizes.end() ? sizes.front() : *found;
}

Result<std::vector<PlannedSheet>> planSheets(const std::vector<Page> &pages, const PrintPlan &plan) {
    std::vector<PlannedSheet> sheets;
    if (plan.mode == PrintPlan::Mode::OneByOne) {
        for (std::size_t i = 0; i < pages.size(); ++i)
            sheets.push_back(single(pages[i], int(i), plan.marks));
        return sheets;
    }
    const SheetOptions options = optionsOf(plan);
    const std::size_t all = pages.size() * std::size_t(std::max(1, plan.copies));
    std::size_t next = 0;
    while (next < all) {
        const QSizeF size = pages[next % pages.size()].size;
        const SheetPlan places = planSheet(size, options);
        if (places.places.empty())
            return fail(u"sheet.card-too-big"_s, {}, {}, {inWords(size), inWords(options.sheet)});
        PlannedSheet sheet{options.sheet, {}, {}};
        for (const QRectF &place : places.places) {
            if (next == all || pages[next % pages.size()].size != size)
                break;
            sheet.cards.push_back({int(next++ % pages.size()), place, places.turned});
            if (plan.marks) {
                const std::vector<QLineF> marks = marksAround(place, options);
                sheet.marks.insert(sheet.marks.end(), marks.begin(), marks.end());
            }
        }
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

int cardsPerSheet(const QSizeF &card, const PrintPlan &plan) {
    return plan.mode == PrintPlan::Mode::OneByOne ? 1 : int(planSheet(card, optionsOf(plan)).places.size());
}

Result<QByteArray> pdfOf(const std::vector<Page> &pages, const PrintPlan &plan) {
    if (plan.mode == PrintPlan::Mode::Sheets)
        return encodeSheets(repeated(pages, std::max(1, plan.copies)), optionsOf(plan));
    ExportOptions options;
    options.marks = plan.marks;
    return encodePdf(pages, options);
}

QString mediaOf(const std::vector<Page> &pages, const PrintPlan &plan) {
    if (plan.mode == PrintPlan::Mode::Sheets)
        return sheetSize(plan.sheet).media;
    if (pages.empty())
        return {};
    const QSizeF size = single(pages.front(), 0, plan.marks).size;
    return u"Custom.%1x%2mm"_s.arg(QString::number(size.width(), 'g', 5), QString::number(size.height(), 'g', 5));
}

} // namespace thanksmith
