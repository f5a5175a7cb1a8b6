// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace thanksmith {

class LinkButton;

/// A notice in its place: icon, words, one action or two. Says itself to screen readers when it comes up.
class Banner : public QFrame {
    Q_OBJECT
public:
    enum class Tone { Info, Warn };

    explicit Banner(QWidget *parent = nullptr);
    /// Shows the notice; `action` empty: none. `other` stands before it.
    void present(Tone tone, const QString &text, const QString &action = {}, const QString &other = {});
    [[nodiscard]] QString text() const;
    /// With a shadow, for standing over the desk.
    void setFloating(bool floating);

Q_SIGNALS:
    void actionTriggered();
    void otherTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tint();

    Tone m_tone = Tone::Info;
    bool m_floating = false;
    QLabel *m_words;
    LinkButton *m_action;
    LinkButton *m_other;
};

} // namespace thanksmith
