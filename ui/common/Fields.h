// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace thanksmith {

/// A line to search with: glass in front, clear at the end; Esc empties it, then gives the key on.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QAction *m_glass;
};

/// A line whose words, where they are longer, fade out at the edge they go on beyond.
class FadingLine : public QLineEdit {
    Q_OBJECT
public:
    using QLineEdit::QLineEdit;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A line with its label inside, in front of the words.
class LabelledField : public QLineEdit {
    Q_OBJECT
public:
    explicit LabelledField(const QString &label, QWidget *parent = nullptr);
    void setLabel(const QString &label);
    [[nodiscard]] QString label() const { return m_label; }
    /// Fields that stand under each other share one label width, px.
    void setLabelWidth(int width);
    /// 44 instead of 36 high.
    void setTall(bool tall);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeRoom();

    QString m_label;
    int m_labelWidth = 0;
};

} // namespace thanksmith
