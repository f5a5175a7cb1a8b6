// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/SamplePaint.h"

#include "ui/common/Surface.h"
#include "ui/editor/StyleFont.h"

#include <QPainter>
#include <QPainterPath>

namespace thanksmith {

using namespace Qt::StringLiterals;

namespace {

constexpr double wordPixels = 21;

/// What pictures are drawn in where a palette leaves them as they are.
QColor roleOf(const Palette &palette, const QString &role, QRgb drawn) {
    return palette.picture.value(role, QColor(drawn));
}

} // namespace

void paintStyle(QPainter &painter, const QRectF &box, const TypeStyle &style, const QString &language,
                const Theme &theme) {
    const QString word = language.startsWith("de"_L1) ? u"Danke"_s : u"Thanks"_s;
    QFont font = fontOf(style.display, style.fallbacks, wordPixels);
    const double width = QFontMetricsF(font).tightBoundingRect(word).width();
    const double room = box.width() - 8;
    if (width > room)
        font.setPixelSize(qMax(12, int(font.pixelSize() * room / width)));
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(theme.text);
    const QRectF ink = metrics.tightBoundingRect(word);
    // Optically centred by the x-height, so that all words of a row stand on one line.
    const double baseline = box.center().y() + metrics.xHeight() / 2 + 1;
    painter.drawText(QPointF(box.center().x() - ink.center().x(), baseline), word);
}

void paintPalette(QPainter &painter, const QRectF &box, const Palette &palette, const Theme &theme) {
    const QRectF disc = box.adjusted(1, 1, -1, -1);
    const double d = disc.width();
    QPainterPath round;
    round.addEllipse(disc);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(round, palette.picture.isEmpty() ? palette.sheet : roleOf(palette, u"ground"_s, 0xFFFFFEFB));
    painter.save();
    painter.setClipPath(round);
    const auto blob = [&](double x, double y, double radius, const QColor &colour) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(disc.topLeft() + QPointF(x * d, y * d), radius * d, radius * d);
    };
    blob(0.76, 0.22, 0.20, roleOf(palette, u"accent-2"_s, 0xFF2F6B5E));
    blob(0.74, 0.92, 0.42, roleOf(palette, u"accent"_s, 0xFFF6BD60));
    blob(0.20, 0.86, 0.44, roleOf(palette, u"subject"_s, 0xFFE4572E));
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.fieldBorder, 1));
    painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
}

void paintLayout(QPainter &painter, const QRectF &box, const QImage &card, const Theme &theme) {
    if (card.isNull())
        return;
    const QSizeF size = QSizeF(card.size()) / card.devicePixelRatio();
    const QSizeF shown = size.width() > box.width() + 1 || size.height() > box.height() + 1
                             ? size.scaled(box.size(), Qt::KeepAspectRatio)
                             : size;
    QRectF place(box.center() - QPointF(shown.width() / 2, shown.height() / 2), shown);
    place.moveTopLeft(QPointF(qRound(place.x()), qRound(place.y())));
    paintShadow(painter, place, 1, Shadow::Thumb, theme);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, card);
}

} // namespace thanksmith
