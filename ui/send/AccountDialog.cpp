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
constexpr int tallest = 760;
constexpr int smallest = 420;
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
    m_scroll = new FormScroll(m_form, edge);
    column->addWidget(m_scroll, 1);
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
    connect(m_scroll, &FormScroll::formResized, this, &AccountDialog::fit);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, m_form, &AccountForm::save);
    connect(m_form, &AccountForm::saved, this, [this](const Account &account) {
        Q_EMIT saved(account);
        accept();
    });
}

/// As high as the form wants, within the window; it stays where it stands.
void AccountDialog::fit() {
    const int host = parentWidget() != nullptr ? parentWidget()->window()->height() - 60 : tallest;
    m_scroll->setMinimumHeight(0); // what was set before is no measure of the others
    body()->layout()->invalidate();
    const int others = body()->minimumSizeHint().height() - m_scroll->minimumSizeHint().height();
    const int room = std::clamp(host, smallest, tallest) - others;
    m_scroll->setFixedHeight(std::min(m_scroll->sizeHint().height(), room));
    if (!isVisible())
        return;
    const QPoint middle = geometry().center();
    adjustSize();
    move(middle - rect().center());
}

void AccountDialog::setHeading(const QString &text) {
    m_heading->setText(text);
    setTitle(text);
}

void AccountDialog::begin(const QString &kind) {
    setHeading(tr("Add account"));
    m_form->begin(kind);
    fit();
    m_form->focusFirst();
}

void AccountDialog::focusPassword() {
    m_form->focusPassword();
}

void AccountDialog::edit(const Account &account) {
    setHeading(tr("Account “%1”").arg(elided(account.name, uiFont(TextRole::SheetTitle), dialogWidth / 2)));
    m_form->edit(account);
    fit();
    m_form->focusFirst();
}

} // namespace thanksmith
