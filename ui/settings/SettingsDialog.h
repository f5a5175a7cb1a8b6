// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Settings.h"
#include "platform/Paths.h"
#include "ui/common/Icons.h"
#include "ui/common/Sheet.h"
#include "ui/common/Theme.h"

class QLabel;
class QListWidget;
class QStackedWidget;

namespace thanksmith {

/// "system", "light" or "dark".
inline const Setting<QString> appearance{"appearance", QStringLiteral("system")};
[[nodiscard]] ThemeChoice themeChoice(const Settings &settings);

struct SettingsInput {
    Settings *settings = nullptr; ///< must outlive the dialog
    Paths paths;
    QString version;
};

/// All settings. A choice holds as soon as it is made. Open it with open().
class SettingsDialog : public Sheet {
    Q_OBJECT
public:
    SettingsDialog(const SettingsInput &input, QWidget *parent);

    /// Another part's page, placed before "About". The dialog takes it over. Returns its index.
    int addPage(Icon icon, const QString &title, QWidget *page);
    void showPage(int index);
    [[nodiscard]] int pageCount() const;

Q_SIGNALS:
    /// Tag, or empty for the system's; it is stored already.
    void languageChosen(const QString &tag);
    void themeChosen(thanksmith::ThemeChoice choice);
    void signatureChanged(const QString &words);
    void cardLanguageChosen(const QString &tag);

private:
    int insertPage(int index, Icon icon, const QString &title, QWidget *page);

    QListWidget *m_index;
    QLabel *m_title;
    QStackedWidget *m_pages;
};

} // namespace thanksmith
