// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Theme.h"

#include "ui/common/ThemeKeeper.h"

#include <QApplication>
#include <QWidget>

namespace thanksmith {

namespace {

Theme lightTheme() {
    Theme theme;
    theme.deskLit = QColor(0xF4F0EA);
    theme.deskEdge = QColor(0xE9E4DC);
    theme.panel = QColor(0xFCFBF9);
    theme.raised = QColor(0xFCFBF9);
    theme.field = QColor(0xFFFFFF);
    theme.hover = QColor(0xF1EDE7);
    theme.press = QColor(0xE8E2DA);
    theme.line = QColor(0xE7E1D9);
    theme.border = QColor(0xD3CBC0);
    theme.fieldBorder = QColor(0x948B7F);
    theme.text = QColor(0x24211E);
    theme.text2 = QColor(0x5E574F);
    theme.text3 = QColor(0x6F675D);
    theme.accent = QColor(0x2F6B5E);
    theme.onAccent = QColor(0xFFFFFF);
    theme.accentHover = QColor(0x275A4F);
    theme.accentPress = QColor(0x214C43);
    theme.accentText = QColor(0x2A6155);
    theme.accentSoft = QColor(0xE2EEEA);
    theme.focus = QColor(0x2F6B5E);
    theme.warn = QColor(0x7A5200);
    theme.warnBg = QColor(0xFBF0DA);
    theme.track = QColor(0xF0EBE4);
    theme.thumb = QColor(0xFFFFFF);
    theme.shadow = QColor(70, 52, 34);
    theme.scrim = QColor(46, 38, 30, 102);
    return theme;
}

Theme darkTheme() {
    Theme theme;
    theme.dark = true;
    theme.deskLit = QColor(0x34312D);
    theme.deskEdge = QColor(0x262422);
    theme.panel = QColor(0x1D1C1A);
    theme.raised = QColor(0x3A3733);
    theme.field = QColor(0x272523);
    theme.hover = QColor(0x2B2926);
    theme.press = QColor(0x353230);
    theme.line = QColor(0x32302D);
    theme.border = QColor(0x4A4641);
    theme.fieldBorder = QColor(0x7C766E);
    theme.text = QColor(0xF2EDE7);
    theme.text2 = QColor(0xBCB4AA);
    theme.text3 = QColor(0x9C948A);
    theme.accent = QColor(0x37806F);
    theme.onAccent = QColor(0xFFFFFF);
    theme.accentHover = QColor(0x2F7263);
    theme.accentPress = QColor(0x286255);
    theme.accentText = QColor(0x8ACDBA);
    theme.accentSoft = QColor(0x243B35);
    theme.focus = QColor(0x8ACDBA);
    theme.warn = QColor(0xF1C77A);
    theme.warnBg = QColor(0x3A2F1B);
    theme.track = QColor(0x141312);
    theme.thumb = QColor(0x35322F);
    theme.shadow = QColor(0, 0, 0);
    theme.scrim = QColor(0, 0, 0, 140);
    return theme;
}

Theme highContrastOf(Theme theme) {
    theme.highContrast = true;
    theme.line = theme.text3;
    theme.border = theme.text2;
    theme.fieldBorder = theme.text2;
    theme.text3 = theme.text2;
    return theme;
}

} // namespace

const Theme &themeFor(bool dark, bool highContrast) {
    static const Theme themes[2][2] = {{lightTheme(), highContrastOf(lightTheme())},
                                       {darkTheme(), highContrastOf(darkTheme())}};
    return themes[dark ? 1 : 0][highContrast ? 1 : 0];
}

const Theme &themeOf(const QWidget *widget) {
    const QPalette palette = widget != nullptr ? widget->palette() : QApplication::palette();
    const bool dark = palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
    const QColor mid = palette.color(QPalette::Active, QPalette::Mid);
    return themeFor(dark, mid == themeFor(dark, true).border);
}

QPalette paletteOf(const Theme &theme) {
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour, const QColor &disabled) {
        palette.setColor(QPalette::Active, role, colour);
        palette.setColor(QPalette::Inactive, role, colour);
        palette.setColor(QPalette::Disabled, role, disabled);
    };
    set(QPalette::Window, theme.panel, theme.panel);
    set(QPalette::WindowText, theme.text, theme.text3);
    set(QPalette::Base, theme.field, theme.hover);
    set(QPalette::AlternateBase, theme.hover, theme.hover);
    set(QPalette::Text, theme.text, theme.text3);
    set(QPalette::PlaceholderText, theme.text3, theme.text3);
    set(QPalette::Button, theme.panel, theme.hover);
    set(QPalette::ButtonText, theme.text, theme.text3);
    set(QPalette::BrightText, theme.onAccent, theme.onAccent);
    set(QPalette::ToolTipBase, theme.raised, theme.raised);
    set(QPalette::ToolTipText, theme.text, theme.text);
    set(QPalette::Highlight, theme.accent, theme.press);
    set(QPalette::HighlightedText, theme.onAccent, theme.text2);
    set(QPalette::Link, theme.accentText, theme.text3);
    set(QPalette::LinkVisited, theme.accentText, theme.text3);
    set(QPalette::Light, theme.raised, theme.raised);
    set(QPalette::Midlight, theme.line, theme.line);
    set(QPalette::Mid, theme.border, theme.border); // themeOf knows high contrast by it
    set(QPalette::Dark, theme.text3, theme.text3);
    set(QPalette::Shadow, theme.shadow, theme.shadow);
    return palette;
}

void applyTheme(QApplication &application, ThemeChoice choice) {
    auto *keeper = application.findChild<ThemeKeeper *>(QString(), Qt::FindDirectChildrenOnly);
    if (keeper == nullptr)
        keeper = new ThemeKeeper(application);
    keeper->choose(choice);
}

} // namespace thanksmith
