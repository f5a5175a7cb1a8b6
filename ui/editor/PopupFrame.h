// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QWidget;
class QRect;

namespace thanksmith {

/// Room around a popup's panel for its shadow, px.
inline constexpr int popupShadow = 14;
inline constexpr int popupRadius = 12;

/// Makes a popup window's ground see-through, so that its panel can be round.
void makePopup(QWidget *popup);
/// Paints the panel into the popup, shadow around it.
void paintPopup(QPainter &painter, const QWidget *popup);
/// Where a popup of this height goes: under `anchor` (a global rectangle, the panel as wide as it), above where there
/// is more room on the screen. Includes the shadow.
[[nodiscard]] QRect popupGeometry(const QWidget *owner, const QRect &anchor, int panelHeight);

} // namespace thanksmith
