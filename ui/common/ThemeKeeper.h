// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QObject>

class QApplication;

namespace thanksmith {

class SystemLook;
class ThanksStyle;

/// Holds what applyTheme set up, as a child of the application.
class ThemeKeeper : public QObject {
    Q_OBJECT
public:
    explicit ThemeKeeper(QApplication &application);
    void choose(ThemeChoice choice);

private:
    void apply();

    QApplication &m_application;
    ThanksStyle *m_style; // the application owns it
    SystemLook *m_look;
    ThemeChoice m_choice = ThemeChoice::System;
};

} // namespace thanksmith
