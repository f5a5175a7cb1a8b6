// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/SettingsFlow.h"

#include "ui/main/Actions.h"
#include "ui/main/SendFlow.h"
#include "ui/send/AccountDialog.h"
#include "ui/send/AccountsPage.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/settings/ShortcutDialog.h"

#include <QApplication>

namespace thanksmith {

SettingsFlow::SettingsFlow(Services &services, AccountBook &accounts, SendFlow &sending, Actions &actions,
                           QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_accounts(accounts)
    , m_sending(sending)
    , m_actions(actions)
    , m_window(window) {}

void SettingsFlow::openSettings() {
    open(false);
}

void SettingsFlow::openAbout() {
    open(true);
}

void SettingsFlow::open(bool atLast) {
    auto *dialog =
        new SettingsDialog({&m_services.settings, m_services.paths, QCoreApplication::applicationVersion()}, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *accounts = new AccountsPage(keeping(), dialog);
    dialog->addPage(Icon::Send, tr("Accounts"), accounts);
    connect(accounts, &AccountsPage::accountsChanged, this, &SettingsFlow::accountsChanged);
    connect(accounts, &AccountsPage::accountSaved, this, &SettingsFlow::accountSaved);
    connect(dialog, &SettingsDialog::themeChosen, this,
            [](ThemeChoice choice) { applyTheme(*static_cast<QApplication *>(QCoreApplication::instance()), choice); });
    connect(dialog, &SettingsDialog::languageChosen, this, &SettingsFlow::languageChanged);
    if (atLast)
        dialog->showPage(dialog->pageCount() - 1);
    dialog->open();
}

void SettingsFlow::signIn(const QString &name) {
    const Account *account = m_accounts.find(name);
    if (!account)
        return openSettings();
    auto *dialog = new AccountDialog(keeping(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->edit(*account);
    dialog->focusPassword();
    connect(dialog, &AccountDialog::saved, this, [this](const Account &saved) {
        Q_EMIT accountsChanged();
        accountSaved(saved.name);
    });
    dialog->open();
}

AccountKeeping SettingsFlow::keeping() {
    return accountKeeping(m_accounts, m_services.secrets, m_sending.hasKeychain());
}

/// Cards that waited for its password go on.
void SettingsFlow::accountSaved(const QString &name) {
    m_services.courier.retryAccount(name);
}

void SettingsFlow::openShortcuts() {
    const Actions &a = m_actions;
    const std::vector<ShortcutGroup> groups{
        {tr("Card"), {a.newCard, a.open, a.save, a.saveAs, a.exportCard, a.copyPicture, a.print, a.send}},
        {tr("Editing"),
         {a.undo, a.redo},
         {{tr("Bold words"), QKeySequence(Qt::CTRL | Qt::Key_B)},
          {tr("Italic words"), QKeySequence(Qt::CTRL | Qt::Key_I)},
          {tr("Words in the card's colour"), QKeySequence(Qt::CTRL | Qt::Key_E)}}},
        {tr("Window"),
         {a.viewDesign, a.viewHistory, a.findPicture, a.toggleGallery, a.nextRegion, a.previousRegion, a.menu,
          a.fullScreen, a.settings, a.shortcuts, a.closeWindow, a.quit}},
        {tr("Desk"),
         {},
         {{tr("Zoom in"), QKeySequence(Qt::CTRL | Qt::Key_Plus)},
          {tr("Zoom out"), QKeySequence(Qt::CTRL | Qt::Key_Minus)},
          {tr("Real size"), QKeySequence(Qt::CTRL | Qt::Key_0)},
          {tr("Whole card"), QKeySequence(Qt::CTRL | Qt::Key_9)}}}};
    auto *dialog = new ShortcutDialog(groups, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace thanksmith
