// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Buttons.h"

#include <QBasicTimer>

namespace thanksmith {

/// A button that says how something stands: a turning ring, a check, a clock, or a warning, and words.
class StatusPill : public PaintedButton {
    Q_OBJECT
public:
    enum class State { Working, Done, Waiting, Attention };

    explicit StatusPill(QWidget *parent = nullptr);
    void setStatus(State state, const QString &text);
    [[nodiscard]] State status() const { return m_state; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void startOrStop();

    State m_state = State::Done;
    double m_turn = 0;
    QBasicTimer m_timer;
};

} // namespace thanksmith
