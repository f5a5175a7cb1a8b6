// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QRect>

#include <vector>

namespace thanksmith {

/// Where everything of the timeline stands, in px from the upper left corner of its content (written left to right;
/// whoever paints mirrors it).
struct TimelineLayout {
    struct Month {
        QDate first; ///< of the month
        QRect box;
    };
    struct Day {
        QDate day;
        QRect box; ///< the whole section
        int firstRow = 0;
    };

    static constexpr int cardWidth = 146;    ///< of a picture, at most
    static constexpr int cardHeight = 206;   ///< of a picture, at most
    static constexpr int captionHeight = 50; ///< two lines under it
    static constexpr int lineX = 152;        ///< of the line that joins the days

    std::vector<QRect> cards; ///< one for each row: picture and caption
    std::vector<Month> months;
    std::vector<Day> days;
    int height = 0;
    int columns = 1;

    /// `days` of the rows, newest first.
    [[nodiscard]] static TimelineLayout of(const std::vector<QDate> &days, int width);
    /// The row at a point, or -1.
    [[nodiscard]] int rowAt(const QPoint &point) const;
    /// First row whose card reaches below `y`.
    [[nodiscard]] int firstRowBelow(int y) const;
    /// The card above or below, nearest by position; the same row where there is none.
    [[nodiscard]] int rowAbove(int row) const { return rowInNextLine(row, -1); }
    [[nodiscard]] int rowBelow(int row) const { return rowInNextLine(row, 1); }

private:
    [[nodiscard]] int rowInNextLine(int row, int step) const;
};

} // namespace thanksmith
