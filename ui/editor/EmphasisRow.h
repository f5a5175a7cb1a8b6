// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

namespace thanksmith {

class MessageEdit;

/// The quiet row that comes up over selected words of the message: bold, italic, the card's colour. It never takes the
/// focus; its keys are those of the message.
class EmphasisRow : public QFrame {
    Q_OBJECT
public:
    /// Floats in `surface`, an ancestor of `message`.
    EmphasisRow(MessageEdit &message, QWidget *surface);

    void setAccent(const QColor &accent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    void place();

    MessageEdit &m_message;
    QTimer m_wait;
};

} // namespace thanksmith
