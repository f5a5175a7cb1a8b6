// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QWidget>

namespace thanksmith {

/// A thin ring: `share` 0..1 done; negative: a piece of it turned by `turn` (0..1), for unknown lengths.
void paintRing(QPainter &painter, const QRectF &box, double share, double turn, const QColor &track,
               const QColor &colour);

/// Shows that something is under way. Turns only while seen, and not at all where animations are off.
class ProgressRing : public QWidget {
    Q_OBJECT
public:
    explicit ProgressRing(int side = 18, QWidget *parent = nullptr);
    /// Negative: unknown.
    void setShare(double share);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void startOrStop();

    double m_share = -1;
    double m_turn = 0;
    QBasicTimer m_timer;
};

} // namespace thanksmith
