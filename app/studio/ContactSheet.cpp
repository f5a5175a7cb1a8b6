// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ContactSheet.h"

#include "picture/Raster.h"

#include <QFont>
#include <QPainter>

#include <cmath>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int manyPictures = 100;
constexpr int maxSide = 12'000; ///< px of the sheet
constexpr int smallestCell = 48;

int columnsFor(int count) {
    if (count > manyPictures) // a sheet about as high as wide; cells are 4:3
        return int(std::ceil(std::sqrt(count * 1.55)));
    int best = 6;
    const auto empty = [count](int columns) { return (columns - count % columns) % columns; };
    for (const int columns : {5, 7, 4}) {
        if (empty(columns) < empty(best))
            best = columns;
    }
    return best;
}

} // namespace

Result<QImage> contactSheet(const Gallery &gallery, const QString &language, int cellWidth) {
    const int count = int(gallery.illustrations().size());
    const int columns = columnsFor(count);
    if (count > manyPictures)
        cellWidth = std::clamp(maxSide / columns, smallestCell, cellWidth);
    const int gap = cellWidth / 12;
    const int pictureHeight = cellWidth * 4 / 3;
    const int captionHeight = cellWidth / 8;
    const int rows = (count + columns - 1) / columns;
    QImage sheet(columns * (cellWidth + gap) + gap, std::max(1, rows) * (pictureHeight + captionHeight + gap) + gap,
                 QImage::Format_RGB32);
    sheet.fill(QColor(0xEF, 0xEA, 0xE3));
    QPainter painter(&sheet);
    QFont font(u"Inter"_s);
    font.setPixelSize(captionHeight * 2 / 5);
    painter.setFont(font);
    painter.setPen(QColor(0x24, 0x21, 0x1E));
    int index = 0;
    for (const Illustration &illustration : gallery.illustrations()) {
        const Result<Picture> picture = Gallery::picture(illustration);
        if (!picture && !illustration.installed)
            return failure(picture);
        const QPoint corner(gap + index % columns * (cellWidth + gap),
                            gap + index / columns * (pictureHeight + captionHeight + gap));
        ++index;
        painter.drawText(
            QRect(corner.x(), corner.y() + pictureHeight, cellWidth, captionHeight), Qt::AlignCenter,
            painter.fontMetrics().elidedText(illustration.shownTitle(language), Qt::ElideRight, cellWidth));
        if (!picture) // changed since its import: its place stays empty
            continue;
        const QSizeF whole = picture->info.viewBox.size().scaled(cellWidth, pictureHeight, Qt::KeepAspectRatio);
        const QImage image = rasterise(picture->svg, picture->info.viewBox, whole.toSize());
        painter.drawImage(corner.x() + (cellWidth - image.width()) / 2,
                          corner.y() + (pictureHeight - image.height()) / 2, image);
    }
    return sheet;
}

} // namespace thanksmith
