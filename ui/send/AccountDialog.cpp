// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/send/AccountDialog.h"

#include "ui/common/Buttons.h"
#include "ui/send/AccountForm.h"
#include "ui/send/FormScroll.h"
#include "ui/send/Labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 480;
constexpr int tallest = 640; ///< px: fits the smallest window
constexpr int edge = 28;

} // namespace

AccountDialog::AccountDialog(AccountKeeping keeping, QWidget *parent, std::vector<const ChannelKind *> kinds)
    : Sheet(parent)
    , m_form(new AccountForm(std::move(keeping), std::move(kinds)))
    , m_heading(plainLabel({}, TextRole::SheetTitle)) {
    auto *column = new QVBoxLayout(body());
    column->setContentsMargins(0, edge, 0, 20);
    column->setSpacing(16);
    m_heading->setContentsMargins(edge, 0, edge, 0);
    column->addWidget(m_heading);
    auto *scroll = new FormScroll(m_form, edge);
    column->addWidget(scroll, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(edge, 4, edge, 0);
    row->setSpacing(12);
    auto *cancel = new QuietButton(tr("Cancel"));
    cancel->setTall(true);
    auto *save = new PrimaryButton(tr("Save account"));
    save->setObjectName(u"save"_s);
    save->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(save);
    column->addLayout(row);
    body()->setFixedWidth(dialogWidth);
    body()->setMaximumHeight(tallest);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, m_form, &AccountForm::save);
    connect(m_form, &AccountForm::saved, this, [this](const Account &account) {
        Q_EMIT saved(account);
        accept();
    });
}

void AccountDialog::setHeading(const QString &text) {
    m_heading->setText(text);
    setTitle(text);
}

void AccountDialog::begin(const QString &kind) {
    setHeading(tr("Add account"));
    m_form->begin(kind);
    m_form->focusFirst();
}

void AccountDialog::edit(const Account &account) {
    setHeading(tr("Account “%1”").arg(account.name));
    m_form->edit(account);
    m_form->focusFirst();
}

} // namespace thanksmith
