// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/Export.h"

#include "base/Plugin.h"
#include "render/CropMarks.h"
#include "render/PdfWriter.h"

#include <QBuffer>

#include <algorithm>
#include <cmath>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr double tolerance = 1e-6;
constexpr double sharedMark = 8; ///< mm, past the rim a printer leaves white

/// How many of `length` fit one after the other.
int countIn(double room, double length, double gap) {
    return std::max(0, int(std::floor((room + gap) / (length + gap) + tolerance)));
}

/// A grid of cards in the middle of the sheet.
std::vector<QRectF> grid(const QSizeF &card, const SheetOptions &options) {
    const double roomX = options.sheet.width() - 2 * options.margin;
    const double roomY = options.sheet.height() - 2 * options.margin;
    const int columns = countIn(roomX, card.width(), options.gap);
    const int rows = countIn(roomY, card.height(), options.gap);
    const double width = columns * card.width() + (columns - 1) * options.gap;
    const double height = rows * card.height() + (rows - 1) * options.gap;
    const double left = (options.sheet.width() - width) / 2;
    const double top = (options.sheet.height() - height) / 2;
    std::vector<QRectF> places;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column)
            places.emplace_back(left + column * (card.width() + options.gap), top + row * (card.height() + options.gap),
                                card.width(), card.height());
    }
    return places;
}

QString inWords(const QSizeF &size) {
    return u"%1 × %2"_s.arg(QString::number(size.width(), 'g', 4), QString::number(size.height(), 'g', 4));
}

/// On the edges a card shares with others, from both ends inwards: gone after the cut.
void addSharedEdges(const QRectF &place, const QRectF &all, std::vector<QLineF> &marks) {
    for (const double x : {place.left(), place.right()}) {
        if (x < all.left() + tolerance || x > all.right() - tolerance)
            continue;
        marks.emplace_back(x, place.top(), x, place.top() + sharedMark);
        marks.emplace_back(x, place.bottom() - sharedMark, x, place.bottom());
    }
    for (const double y : {place.top(), place.bottom()}) {
        if (y < all.top() + tolerance || y > all.bottom() - tolerance)
            continue;
        marks.emplace_back(place.left(), y, place.left() + sharedMark, y);
        marks.emplace_back(place.right() - sharedMark, y, place.right(), y);
    }
}

} // namespace

SheetPlan planSheet(const QSizeF &card, const SheetOptions &options) {
    SheetPlan upright{false, grid(card, options)};
    SheetPlan turned{true, grid(card.transposed(), options)};
    return turned.places.size() > upright.places.size() ? turned : upright;
}

std::vector<QLineF> sheetMarks(const std::vector<QRectF> &places, const SheetOptions &options) {
    std::vector<QLineF> marks;
    if (options.gap < tolerance) {
        QRectF all;
        for (const QRectF &place : places)
            all |= place;
        for (const QRectF &place : places)
            addSharedEdges(place, all, marks);
        return marks;
    }
    const double room = std::clamp(options.gap / 2, 1.0, markGap); // they stay in the gap
    for (const QRectF &place : places) {
        const std::vector<QLineF> eight = cropMarks(place, room / 3, room * 2 / 3);
        marks.insert(marks.end(), eight.begin(), eight.end());
    }
    return marks;
}

double sheetBleed(const SheetOptions &options) {
    return options.marks ? std::min(bleedWidth, options.gap / 2) : 0;
}

Result<QByteArray> encodeSheets(const std::vector<Page> &pages, const SheetOptions &options) {
    auto writer = createFromPlugin<PdfWriter>(u"pdf"_s);
    if (!writer)
        return failure(writer);
    QByteArray out;
    QBuffer buffer(&out);
    buffer.open(QIODevice::WriteOnly);
    (*writer)->begin(buffer);
    const double bleed = sheetBleed(options);
    size_t next = 0;
    while (next < pages.size()) {
        const QSizeF size = pages[next].size;
        const SheetPlan plan = planSheet(size, options);
        if (plan.places.empty())
            return fail(u"sheet.card-too-big"_s, {}, {}, {inWords(size), inWords(options.sheet)});
        PdfSheet sheet{options.sheet, {}, {}, 0, 0};
        std::vector<QRectF> used;
        // Cards of one size fill a sheet; another size begins a new one.
        for (const QRectF &place : plan.places) {
            if (next == pages.size() || pages[next].size != size)
                break;
            sheet.pages.push_back(
                {&pages[next++], plan.turned ? place.topRight() : place.topLeft(), bleed, plan.turned});
            used.push_back(place);
        }
        if (options.marks)
            sheet.marks = sheetMarks(used, options);
        if (const Result<void> added = (*writer)->add(sheet); !added)
            return failure(added);
    }
    if (const Result<void> finished = (*writer)->finish(); !finished)
        return failure(finished);
    return out;
}

} // namespace thanksmith
