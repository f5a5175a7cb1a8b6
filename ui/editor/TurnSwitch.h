// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace thanksmith {

/// Portrait or landscape: two small sheets side by side on a track.
class TurnSwitch : public QWidget {
    Q_OBJECT
public:
    explicit TurnSwitch(QWidget *parent = nullptr);
    /// Without `chosen`.
    void setLandscape(bool landscape);

Q_SIGNALS:
    void chosen(bool landscape);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
};

} // namespace thanksmith
