// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Sheet.h"

#include <QDateTime>

class QDateTimeEdit;
class QLabel;

namespace thanksmith {

class PrimaryButton;

/// Asks for a day and a time to come. Open it with open().
class TimeDialog : public Sheet {
    Q_OBJECT
public:
    /// `suggestion`: what stands there first; local.
    TimeDialog(const QDateTime &suggestion, QWidget *parent);

Q_SIGNALS:
    void chosen(const QDateTime &time);

private:
    void refresh();

    QDateTimeEdit *m_time;
    QLabel *m_words;
    PrimaryButton *m_send;
};

} // namespace thanksmith
