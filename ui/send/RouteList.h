// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/Account.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace thanksmith {

class LinkButton;
class AccountChoice;

/// "Send via": the accounts to choose from. Once one is chosen it can fold to that one, with "Change".
class RouteList : public QWidget {
    Q_OBJECT
public:
    explicit RouteList(QWidget *parent = nullptr);

    void setAccounts(const std::vector<Account> &accounts);
    /// An account's name; unknown or empty: none is chosen.
    void setCurrent(const QString &name);
    [[nodiscard]] QString current() const;
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }
    [[nodiscard]] AccountChoice *button(const QString &name) const;
    [[nodiscard]] LinkButton *changeButton() const { return m_change; }
    [[nodiscard]] LinkButton *addButton() const { return m_add; }

Q_SIGNALS:
    void chosen(const QString &name);
    void addRequested();

private:
    void arrange();

    std::vector<AccountChoice *> m_buttons;
    QStringList m_names;
    QVBoxLayout *m_rows;
    LinkButton *m_change;
    LinkButton *m_add;
    bool m_folded = false;
};

} // namespace thanksmith
