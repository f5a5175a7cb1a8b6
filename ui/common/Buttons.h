// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Icons.h"

#include <QPushButton>

#include <optional>

namespace thanksmith {

/// What all painted buttons share: a glyph tinted by the theme, hover, the radius of their focus ring. They stay
/// QPushButtons for keyboard, default button, menus and assistive technology.
class PaintedButton : public QPushButton {
    Q_OBJECT
public:
    explicit PaintedButton(const QString &text, QWidget *parent = nullptr);
    void setGlyph(std::optional<Icon> glyph);
    [[nodiscard]] std::optional<Icon> glyph() const { return m_glyph; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    /// Enter presses it as the space bar does, wherever it stands.
    void keyPressEvent(QKeyEvent *event) override;
    struct Shape {
        int height = 36;
        int padding = 16;
        int glyphSize = 18;
        double radius = 8;
    };
    void setShape(const Shape &shape);
    [[nodiscard]] const Shape &shape() const { return m_shape; }
    [[nodiscard]] bool over() const { return isEnabled() && underMouse(); }
    /// Glyph and text, centred together (or from the reading side), in `box`.
    void paintContent(QPainter &painter, const QRect &box, const QColor &ink, bool centred = true) const;
    [[nodiscard]] int contentWidth() const;

private:
    std::optional<Icon> m_glyph;
    Shape m_shape;
};

/// The one green button of a view, 44 high.
class PrimaryButton : public PaintedButton {
    Q_OBJECT
public:
    explicit PrimaryButton(const QString &text, QWidget *parent = nullptr);
    /// A reason switches the button off and is what its tooltip and screen readers say; empty switches it on.
    void setBlocked(const QString &reason);
    [[nodiscard]] QString blockedReason() const { return m_reason; }
    /// A quiet note at its far end, such as its key.
    void setHint(const QString &hint);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void blockedChanged(const QString &reason);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_reason;
    QString m_hint;
};

/// Outlined, 36 high (44 where it stands beside the green one).
class QuietButton : public PaintedButton {
    Q_OBJECT
public:
    explicit QuietButton(const QString &text, QWidget *parent = nullptr);
    void setTall(bool tall);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// An icon alone, 36 square; its name is its tooltip and what screen readers say. Checkable: filled when on.
class IconButton : public PaintedButton {
    Q_OBJECT
public:
    IconButton(Icon icon, const QString &name, QWidget *parent = nullptr);
    /// Shows an action: name, key in the tooltip, enabled, checked; a click triggers it.
    void setAction(QAction *action);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Floats over the desk: raised fill, shadow, half-height corners. The shadow lies outside the widget's box, so paint
/// it with paintFloating in the parent where it is wanted.
class PillButton : public PaintedButton {
    Q_OBJECT
public:
    explicit PillButton(const QString &text, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Words that act, in the accent's colour; underlined under the pointer.
class LinkButton : public PaintedButton {
    Q_OBJECT
public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace thanksmith
