// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Icons.h"

#include <QRadioButton>

namespace thanksmith {

/// One way to send, as a row: icon, name, a line about it, and the round mark of a choice. A radio button for keyboard
/// and screen readers.
class AccountChoice : public QRadioButton {
    Q_OBJECT
public:
    AccountChoice(Icon icon, const QString &name, const QString &detail, QWidget *parent = nullptr);
    /// Alone it states what is chosen: a tick instead of the round mark.
    void setAlone(bool alone);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    /// Chosen once stays chosen: Qt lets a radio button without siblings be taken back.
    void nextCheckState() override { setChecked(true); }

private:
    Icon m_icon;
    QString m_name;
    QString m_detail;
    bool m_alone = false;
};

} // namespace thanksmith
