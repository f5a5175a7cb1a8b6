// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace thanksmith {

/// Whether windows can be partly transparent here: everywhere but on X11 without a compositing manager (EWMH 1.5,
/// "_NET_WM_CM_Sn").
[[nodiscard]] bool isComposited();

/// Where they cannot, cuts a window to the rounded rectangle `margin` px inside its edges, so that no black frame
/// stands around it.
void cutUnlessComposited(QWidget *window, int margin, double radius);

} // namespace thanksmith
