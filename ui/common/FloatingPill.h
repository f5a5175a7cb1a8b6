// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Buttons.h"

class QHBoxLayout;

namespace thanksmith {

/// A row of small controls that floats over the desk. Its shadow is inside the widget: `shadowRoom` px on every side.
class FloatingPill : public QWidget {
    Q_OBJECT
public:
    static constexpr int shadowRoom = 22;

    explicit FloatingPill(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QHBoxLayout *row() const { return m_row; }
    /// What is painted, without the shadow.
    [[nodiscard]] QRect box() const;
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] static IconButton *buttonOf(Icon icon, QAction *action);

private:
    QHBoxLayout *m_row;
};

/// Quiet words that act, on a pill or a bar: no box until the pointer is over them; in the colour of warnings with a
/// glyph.
class WordButton : public PaintedButton {
    Q_OBJECT
public:
    explicit WordButton(QWidget *parent = nullptr);
    void setLeastWidth(int width);
    void setPadding(int padding, int height);
    /// Words at the reading side.
    void setCentred(bool centred) { m_centred = centred; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_least = 0;
    bool m_centred = true;
};

} // namespace thanksmith
