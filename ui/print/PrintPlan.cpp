// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PrintPlan.h"

#include "render/Export.h"

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

SheetOptions optionsOf(const PrintPlan &plan) {
    SheetOptions options;
    options.sheet = sheetSize(plan.sheet).size;
    options.marks = plan.marks;
    if (plan.touching) {
        options.gap = 0;
        options.margin = 0;
    }
    return options;
}

std::vector<Page> repeated(const std::vector<Page> &pages, int times) {
    std::vector<Page> all;
    all.reserve(pages.size() * std::size_t(times));
    for (int i = 0; i < times; ++i)
        all.insert(all.end(), pages.begin(), pages.end());
    return all;
}

QString inWords(const QSizeF &size) {
    return u"%1 × %2"_s.arg(QString::number(size.width(), 'g', 4), QString::number(size.height(), 'g', 4));
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
            sheets.push_back({pages[i].size, {{int(i), QRectF({}, pages[i].size), false}}, {}, 0});
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
        PlannedSheet sheet;
        sheet.size = options.sheet;
        std::vector<QRectF> used;
        for (const QRectF &place : places.places) {
            if (next == all || pages[next % pages.size()].size != size)
                break;
            sheet.cards.push_back({int(next++ % pages.size()), place, places.turned});
            used.push_back(place);
        }
        if (plan.marks)
            sheet.marks = sheetMarks(used, options);
        sheet.bleed = sheetBleed(options);
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

OneSheet oneSheet(const std::vector<Page> &pages, const PlannedSheet &sheet, const PrintPlan &plan) {
    OneSheet one{{}, plan};
    one.plan.copies = 1; // the sheet has each card as often as it lies on it
    for (const CardPlace &card : sheet.cards)
        one.pages.push_back(pages[std::size_t(card.page)]);
    return one;
}

int cardsPerSheet(const QSizeF &card, const PrintPlan &plan) {
    return plan.mode == PrintPlan::Mode::OneByOne ? 1 : int(planSheet(card, optionsOf(plan)).places.size());
}

Result<QByteArray> pdfOf(const std::vector<Page> &pages, const PrintPlan &plan) {
    if (plan.mode == PrintPlan::Mode::Sheets)
        return encodeSheets(repeated(pages, std::max(1, plan.copies)), optionsOf(plan));
    return encodePdf(pages, {});
}

QString mediaOf(const std::vector<Page> &pages, const PrintPlan &plan) {
    if (plan.mode == PrintPlan::Mode::Sheets)
        return sheetSize(plan.sheet).media;
    if (pages.empty())
        return {};
    const QSizeF size = pages.front().size;
    const auto [narrow, wide] = std::minmax({size.width(), size.height()});
    return u"Custom.%1x%2mm"_s.arg(QString::number(narrow, 'g', 5), QString::number(wide, 'g', 5));
}

} // namespace thanksmith
