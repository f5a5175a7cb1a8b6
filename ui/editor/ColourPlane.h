// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

namespace thanksmith {

/// All colours of one hue: saturation to the right, brightness upwards, and the hues in a strip below. By pointer and
/// by arrow keys (with Shift by ten; Page keys change the hue).
class ColourPlane : public QWidget {
    Q_OBJECT
public:
    explicit ColourPlane(QWidget *parent = nullptr);

    /// Without `changed`.
    void setColour(const QColor &colour);
    [[nodiscard]] QColor colour() const;
    [[nodiscard]] QSize sizeHint() const override { return {240, 128}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 128}; }

Q_SIGNALS:
    void changed(const QColor &colour);
    /// The pointer let go: what comes next is another step.
    void settled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRectF plane() const;
    [[nodiscard]] QRectF strip() const;
    void take(const QPointF &point);
    void set(double hue, double saturation, double value);

    double m_hue = 0;        ///< 0..1; kept for greys, which have none
    double m_saturation = 0; ///< 0..1
    double m_value = 0;      ///< 0..1
    bool m_onStrip = false;  ///< where the pointer went down
};

} // namespace thanksmith
