// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/Parcel.h"

#include <QAbstractButton>

namespace thanksmith {

/// A recipient in the To field. Enter or a click on the name takes it back into the field to be changed; Delete,
/// Backspace or a click on the cross takes it out.
class PersonChip : public QAbstractButton {
    Q_OBJECT
public:
    explicit PersonChip(const Recipient &person, QWidget *parent = nullptr);
    [[nodiscard]] const Recipient &person() const { return m_person; }
    /// It can't be sent to: a warning sign instead of the avatar.
    void setFault(const QString &reason);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void removeRequested();
    void changeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QString shown() const;
    [[nodiscard]] QRect crossBox() const;

    Recipient m_person;
    QString m_fault;
};

} // namespace thanksmith
