// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

class QPainter;

namespace thanksmith {

/// The window's icons: strokes of 1.7 on a grid of 24, round caps, no fills.
enum class Icon {
    Sidebar,
    Plus,
    Minus,
    Undo,
    Redo,
    Design,
    People,
    Rounds,
    History,
    Send,
    Print,
    Menu,
    Search,
    Close,
    Check,
    Clock,
    Warning,
    Mail,
    Folder,
    ChevronDown,
    ChevronUp,
    ChevronLeft,
    ChevronRight,
    Fit,
    FullScreen,
    Key,
    Heart,
    Hash,
    Ticket,
    More,
    Edit,
    Trash,
    Export,
    Copy,
    Info,
    Gear,
    Person,
    Offline,
    Font,
    Palette,
    Layout,
    Leaf,
    Picture,
    Refresh,
    Lock,
    Link,
    Help,
    Calendar,
    Save,
    Open,
    Stop,
    Bell,
    Eye,
    Dropper,
    Count
};

/// Paints an icon into `box` (logical px) with a colour. `stroke` in units of the 24 grid.
void paintIcon(QPainter &painter, Icon icon, const QRectF &box, const QColor &colour, double stroke = 1.7);

/// For actions and standard widgets: takes its colour from the application's palette whenever it is painted, so it
/// follows light and dark; disabled is fainter.
[[nodiscard]] QIcon icon(Icon which);

} // namespace thanksmith
