// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace thanksmith {

class QuietButton;

/// Asks, in its place, whether a person is to be erased. Esc keeps them.
class EraseNotice : public QFrame {
    Q_OBJECT
public:
    explicit EraseNotice(QWidget *parent = nullptr);
    /// Shows the question; it can be answered once the number of cards is known.
    void ask(const QString &name, const QString &address);
    void setCount(int cards);
    [[nodiscard]] const QString &address() const { return m_address; }

Q_SIGNALS:
    void confirmed(const QString &address);
    void kept();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void keep();
    void tint();

    QString m_address;
    QLabel *m_title;
    QLabel *m_words;
    QuietButton *m_keep;
    QuietButton *m_erase;
};

} // namespace thanksmith
