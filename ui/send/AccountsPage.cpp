// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/send/AccountsPage.h"

#include "studio/ErrorText.h"
#include "ui/common/Buttons.h"
#include "ui/send/AccountDialog.h"
#include "ui/send/AccountRow.h"
#include "ui/send/Labels.h"

#include <QVBoxLayout>

namespace thanksmith {
using namespace Qt::StringLiterals;

AccountsPage::AccountsPage(AccountKeeping keeping, QWidget *parent)
    : QWidget(parent)
    , m_keeping(std::move(keeping))
    , m_list(new QVBoxLayout)
    , m_add(new QuietButton(tr("Add account …")))
    , m_problem(new ProblemLine) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(
        plainLabel(tr("Ways your cards can go. Passwords are never kept in a file."), TextRole::Body, QPalette::Dark));
    m_list->setSpacing(8);
    column->addLayout(m_list);
    column->addWidget(m_problem);
    m_add->setGlyph(Icon::Plus);
    m_add->setObjectName(u"add-account"_s);
    m_problem->setObjectName(u"accounts-problem"_s);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_add, &QPushButton::clicked, this, [this] { openDialog(nullptr); });
    refresh();
}

void AccountsPage::refresh() {
    for (AccountRow *row : m_rows) {
        row->hide();
        row->deleteLater(); // its own button may have asked for this
    }
    m_rows.clear();
    for (const Account &account : m_keeping.book->accounts()) {
        auto *row = new AccountRow(account);
        m_list->addWidget(row);
        m_rows.push_back(row);
        connect(row, &AccountRow::editRequested, this, [this, account] { openDialog(&account); });
        connect(row, &AccountRow::removeRequested, this, [this, account] { remove(account); });
    }
    QWidget *previous = nullptr;
    for (AccountRow *row : m_rows) {
        if (previous != nullptr)
            setTabOrder(previous, row->editButton());
        setTabOrder(row->editButton(), row->removeButton());
        previous = row->removeButton();
    }
    if (previous != nullptr)
        setTabOrder(previous, m_add);
}

AccountRow *AccountsPage::row(const QString &name) const {
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&](auto *row) { return row->account().name == name; });
    return it == m_rows.end() ? nullptr : *it;
}

void AccountsPage::openDialog(const Account *account) {
    m_dialog = new AccountDialog(m_keeping, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (account != nullptr)
        m_dialog->edit(*account);
    else
        m_dialog->begin();
    connect(m_dialog, &AccountDialog::saved, this, [this](const Account &saved) {
        refresh();
        Q_EMIT accountsChanged();
        Q_EMIT accountSaved(saved.name);
    });
    m_dialog->open();
}

void AccountsPage::remove(const Account &account) {
    const Result<void> removed = m_keeping.book->remove(account.name);
    m_problem->setProblem(removed ? QString() : errorText(removed.error()));
    if (!removed)
        return;
    m_keeping.forget(account, [page = QPointer(this)](const Result<void> &forgotten) {
        if (page && !forgotten)
            page->m_problem->setProblem(errorText(forgotten.error()));
    });
    refresh();
    m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT accountsChanged();
}

} // namespace thanksmith
