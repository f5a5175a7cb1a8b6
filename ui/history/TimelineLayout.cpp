// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/TimelineLayout.h"

#include <algorithm>
#include <cstdlib>

namespace thanksmith {

namespace {

constexpr int margin = 40;
constexpr int cardsX = 184;
constexpr int endMargin = 18; ///< so that a small window still shows two cards side by side
constexpr int columnGap = 30;
constexpr int lineGap = 24;
constexpr int dayGap = 30;
constexpr int monthHeight = 88;
constexpr int cellHeight = TimelineLayout::cardHeight + TimelineLayout::captionHeight;

} // namespace

TimelineLayout TimelineLayout::of(const std::vector<QDate> &days, int width) {
    TimelineLayout layout;
    const int room = width - cardsX - endMargin + columnGap;
    layout.columns = std::max(1, room / (cardWidth + columnGap));
    layout.cards.reserve(days.size());
    int y = 0;
    int column = 0;
    for (std::size_t row = 0; row < days.size(); ++row) {
        const QDate day = days[row];
        const bool newDay = row == 0 || day != days[row - 1];
        if (newDay) {
            if (row > 0)
                y += cellHeight + dayGap;
            column = 0;
            const QDate month(day.year(), day.month(), 1);
            if (layout.months.empty() || layout.months.back().first != month) {
                layout.months.push_back({month, QRect(margin, y, std::max(0, width - 2 * margin), monthHeight)});
                y += monthHeight;
            }
            layout.days.push_back({day, QRect(0, y, width, cellHeight), int(row)});
        } else if (++column == layout.columns) {
            column = 0;
            y += cellHeight + lineGap;
        }
        layout.cards.emplace_back(cardsX + column * (cardWidth + columnGap), y, cardWidth, cellHeight);
        layout.days.back().box.setBottom(y + cellHeight);
    }
    layout.height = days.empty() ? 0 : y + cellHeight + margin;
    return layout;
}

int TimelineLayout::firstRowBelow(int y) const {
    const auto found =
        std::partition_point(cards.begin(), cards.end(), [y](const QRect &card) { return card.bottom() < y; });
    return int(found - cards.begin());
}

int TimelineLayout::rowAt(const QPoint &point) const {
    for (std::size_t row = std::size_t(firstRowBelow(point.y())); row < cards.size(); ++row) {
        if (cards[row].top() > point.y())
            break;
        if (cards[row].contains(point))
            return int(row);
    }
    return -1;
}

int TimelineLayout::rowInNextLine(int row, int step) const {
    const auto at = [this](int index) -> const QRect & { return cards[std::size_t(index)]; };
    int next = row;
    while (next >= 0 && next < int(cards.size()) && at(next).top() == at(row).top())
        next += step;
    if (next < 0 || next >= int(cards.size()))
        return row;
    const int line = at(next).top();
    int best = next;
    for (; next >= 0 && next < int(cards.size()) && at(next).top() == line; next += step) {
        if (std::abs(at(next).left() - at(row).left()) < std::abs(at(best).left() - at(row).left()))
            best = next;
    }
    return best;
}

} // namespace thanksmith
