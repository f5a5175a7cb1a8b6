// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ThemeKeeper.h"

#include "ui/common/FocusTracker.h"
#include "ui/common/SystemLook.h"
#include "ui/common/ThanksStyle.h"
#include "ui/common/Type.h"

#include <QApplication>

namespace thanksmith {

ThemeKeeper::ThemeKeeper(QApplication &application)
    : QObject(&application)
    , m_application(application)
    , m_style(new ThanksStyle)
    , m_look(new SystemLook(QApplication::palette().color(QPalette::Window).lightness() < 128, this)) {
    QApplication::setStyle(m_style);
    QApplication::setFont(uiFont(TextRole::Body));
    application.installEventFilter(new FocusTracker(this));
    connect(m_look, &SystemLook::changed, this, &ThemeKeeper::apply);
}

void ThemeKeeper::choose(ThemeChoice choice) {
    m_choice = choice;
    apply();
}

void ThemeKeeper::apply() {
    m_style->setAnimations(m_look->animations());
    const bool dark = m_choice == ThemeChoice::System ? m_look->dark() : m_choice == ThemeChoice::Dark;
    const QPalette palette = paletteOf(themeFor(dark, m_look->highContrast()));
    if (palette != QApplication::palette())
        QApplication::setPalette(palette);
}

} // namespace thanksmith
