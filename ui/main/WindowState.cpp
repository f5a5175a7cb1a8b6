// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/WindowState.h"

#include "card/Paper.h"
#include "card/Skin.h"
#include "layout/TypeStyle.h"
#include "studio/NewCard.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace thanksmith {

namespace {

inline const Setting<QByteArray> geometry{"window/geometry", {}};
constexpr QSize firstSize{1440, 900};
constexpr int titleBar = 40; ///< px the window manager may add above: all of the window has to be seen

} // namespace

void restoreWindow(QWidget &window, const Settings &settings) {
    if (window.restoreGeometry(settings.get(geometry)))
        return;
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    const QSize size = firstSize.boundedTo(room.size() - QSize(0, titleBar));
    window.resize(size);
    window.move(room.center() - QPoint(size.width() / 2, (size.height() + titleBar) / 2));
}

void saveWindow(const QWidget &window, Settings &settings) {
    settings.set(geometry, window.saveGeometry());
    settings.sync();
}

Card startCard(const Settings &settings, const QString &windowLanguage) {
    const QString language = settings.get(cardLanguage);
    Card card = blankCard(language.isEmpty() ? windowLanguage : language);
    card.texts.from = settings.get(signature);
    if (findPaper(settings.get(lastPaper)))
        card.paper = settings.get(lastPaper);
    if (findTypeStyle(settings.get(lastStyle)))
        card.style = settings.get(lastStyle);
    if (findSkinTone(settings.get(lastSkin)))
        card.skin = settings.get(lastSkin);
    return card;
}

bool focusFirst(QWidget *area) {
    for (QWidget *widget = area;; widget = widget->nextInFocusChain()) {
        const bool inside = widget == area || area->isAncestorOf(widget);
        if (inside && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)) {
            widget->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (widget->nextInFocusChain() == area)
            return false;
    }
}

} // namespace thanksmith
