// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QApplication;
class QWidget;

namespace thanksmith {

enum class ThemeChoice { System, Light, Dark };

/// All colours of the window. Widgets ask for them while they paint and keep none, so that a change of theme needs
/// no more than the palette change Qt sends around.
struct Theme {
    bool dark = false;
    bool highContrast = false;
    QColor deskLit;  ///< the desk where light falls on it
    QColor deskEdge; ///< the desk in its corners
    QColor panel;    ///< side panels, header, sheets
    QColor raised;   ///< pills, menus, toasts: what floats
    QColor field;    ///< text fields and tiles
    QColor hover;
    QColor press;
    QColor line;        ///< hairlines between areas; carries no meaning
    QColor border;      ///< outlines of tiles and quiet buttons
    QColor fieldBorder; ///< outlines of what can be written into or ticked: at least 3:1 on panel and field
    QColor text;
    QColor text2;
    QColor text3;  ///< never on the desk
    QColor accent; ///< fills; white stands on it
    QColor onAccent;
    QColor accentHover;
    QColor accentPress;
    QColor accentText; ///< the accent as text or stroke
    QColor accentSoft; ///< fill of what is selected
    QColor focus;      ///< the focus ring
    QColor warn;
    QColor warnBg;
    QColor track; ///< of segments
    QColor thumb;
    QColor shadow; ///< opaque; Shadow.h has the strengths
    QColor scrim;  ///< with alpha
};

[[nodiscard]] const Theme &themeFor(bool dark, bool highContrast = false);

/// The theme a widget's palette stands for. Null: the application's.
[[nodiscard]] const Theme &themeOf(const QWidget *widget);

/// The palette that makes standard widgets show a theme.
[[nodiscard]] QPalette paletteOf(const Theme &theme);

/// Gives the program its style, font size, focus ring and colours. May be called again with another choice. With
/// `System` it follows the desktop's colour scheme, contrast and "no animations" as they change.
void applyTheme(QApplication &application, ThemeChoice choice);

} // namespace thanksmith
