// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/send/AccountKeeping.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace thanksmith {

class AccountDialog;
class AccountRow;
class ProblemLine;
class QuietButton;

/// All accounts: add, change, remove. For the settings.
class AccountsPage : public QWidget {
    Q_OBJECT
public:
    explicit AccountsPage(AccountKeeping keeping, QWidget *parent = nullptr);

    /// Reads the book anew.
    void refresh();
    [[nodiscard]] AccountRow *row(const QString &name) const;
    [[nodiscard]] QuietButton *addButton() const { return m_add; }
    /// The dialog that is open, or null.
    [[nodiscard]] AccountDialog *dialog() const { return m_dialog; }

Q_SIGNALS:
    void accountsChanged();
    /// Added, or changed; its password too.
    void accountSaved(const QString &name);

private:
    void openDialog(const Account *account);
    void remove(const Account &account);

    AccountKeeping m_keeping;
    std::vector<AccountRow *> m_rows;
    QVBoxLayout *m_list;
    QuietButton *m_add;
    ProblemLine *m_problem;
    QPointer<AccountDialog> m_dialog;
};

} // namespace thanksmith
