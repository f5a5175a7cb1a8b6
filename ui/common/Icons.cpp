// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Icons.h"

#include "ui/common/IconPaths.h"
#include "ui/common/Theme.h"

#include <QIconEngine>
#include <QPainter>

namespace thanksmith {

namespace {

class StrokeEngine final : public QIconEngine {
public:
    explicit StrokeEngine(Icon icon)
        : m_icon(icon) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override {
        const Theme &theme = themeOf(nullptr);
        QColor colour = theme.text2;
        if (mode == QIcon::Disabled)
            colour.setAlphaF(0.45F);
        else if (mode == QIcon::Active)
            colour = theme.text;
        paintIcon(*painter, m_icon, rect, colour);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new StrokeEngine(m_icon); }

private:
    Icon m_icon;
};

} // namespace

void paintIcon(QPainter &painter, Icon icon, const QRectF &box, const QColor &colour, double stroke) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = qMin(box.width(), box.height());
    painter.translate(box.center().x() - side / 2, box.center().y() - side / 2);
    painter.scale(side / 24, side / 24);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(iconPath(icon));
    painter.restore();
}

QIcon icon(Icon which) {
    return QIcon(new StrokeEngine(which));
}

} // namespace thanksmith
