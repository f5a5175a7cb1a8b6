// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Settings.h"
#include "ui/common/Theme.h"

#include <QWidget>

class QVBoxLayout;

namespace thanksmith {

/// Language, appearance, and how cards begin.
class GeneralPage : public QWidget {
    Q_OBJECT
public:
    explicit GeneralPage(Settings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void languageChosen(const QString &tag);
    void themeChosen(thanksmith::ThemeChoice choice);
    void signatureChanged(const QString &words);
    void cardLanguageChosen(const QString &tag);

private:
    void addLanguage(QVBoxLayout *page);
    void addAppearance(QVBoxLayout *page);
    void addSignature(QVBoxLayout *page);
    void addCardLanguage(QVBoxLayout *page);
    void addTyping(QVBoxLayout *page);

    Settings &m_settings;
};

} // namespace thanksmith
