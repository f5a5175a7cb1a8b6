// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/AccountBook.h"
#include "ui/main/Services.h"
#include "ui/send/AccountKeeping.h"

#include <QObject>

namespace thanksmith {

class Actions;
class SendFlow;

/// Opens the settings, with the accounts as a page of theirs, and the list of keyboard shortcuts.
class SettingsFlow : public QObject {
    Q_OBJECT
public:
    SettingsFlow(Services &services, AccountBook &accounts, SendFlow &sending, Actions &actions, QWidget *window);

    void openSettings();
    void openAbout();
    void openShortcuts();
    /// The form of one account; its waiting cards go on when it is saved.
    void signIn(const QString &account);

Q_SIGNALS:
    void accountsChanged();
    /// The window speaks it from its next start.
    void languageChanged();

private:
    void open(bool atLast);
    [[nodiscard]] AccountKeeping keeping();
    void accountSaved(const QString &name);

    Services &m_services;
    AccountBook &m_accounts;
    SendFlow &m_sending;
    Actions &m_actions;
    QWidget *m_window;
};

} // namespace thanksmith
