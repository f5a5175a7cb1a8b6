// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/DeskPane.h"

class QLabel;

namespace thanksmith {

class QuietButton;

/// The desk with nothing on it: a warm line, what it means, one way on.
class EmptyHistory : public DeskPane {
    Q_OBJECT
public:
    explicit EmptyHistory(QWidget *parent = nullptr);
    void present(const QString &title, const QString &text, const QString &action);

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();

    QLabel *m_title;
    QLabel *m_text;
    QuietButton *m_action;
};

} // namespace thanksmith
