// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/send/RouteList.h"

#include "ui/common/Buttons.h"
#include "ui/send/AccountChoice.h"
#include "ui/send/AccountText.h"
#include "ui/send/Labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace thanksmith {
using namespace Qt::StringLiterals;

RouteList::RouteList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
    , m_change(new LinkButton(tr("Change")))
    , m_add(new LinkButton(tr("Add account …"))) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(9);
    auto *head = new QHBoxLayout;
    head->addWidget(plainLabel(tr("Send via"), TextRole::Heading), 1);
    head->addWidget(m_change);
    column->addLayout(head);
    m_rows->setSpacing(4);
    column->addLayout(m_rows);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    m_change->setAccessibleName(tr("Change the account"));
    m_add->setGlyph(Icon::Plus);
    m_add->setObjectName(u"add-account"_s);
    setAccessibleName(tr("Send via"));
    connect(m_add, &QPushButton::clicked, this, &RouteList::addRequested);
    connect(m_change, &QPushButton::clicked, this, [this] {
        setFolded(false);
        if (AccountChoice *now = button(current()))
            now->setFocus(Qt::TabFocusReason);
    });
    arrange();
}

void RouteList::setAccounts(const std::vector<Account> &accounts) {
    const QString before = current();
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_names.clear();
    QWidget *previous = m_change;
    for (const Account &account : accounts) {
        auto *row =
            new AccountChoice(kindIcon(findChannelKind(account.kind)), account.name, accountDetail(account), this);
        m_rows->addWidget(row);
        m_buttons.push_back(row);
        m_names << account.name;
        setTabOrder(previous, row);
        previous = row;
        connect(row, &QRadioButton::toggled, this, [this, name = account.name](bool on) {
            if (on)
                Q_EMIT chosen(name);
        });
    }
    setTabOrder(previous, m_add);
    const QSignalBlocker quiet(this);
    setCurrent(before);
}

AccountChoice *RouteList::button(const QString &name) const {
    const qsizetype index = m_names.indexOf(name);
    return index < 0 ? nullptr : m_buttons.at(std::size_t(index));
}

void RouteList::setCurrent(const QString &name) {
    if (AccountChoice *row = button(name))
        row->setChecked(true);
    arrange();
}

QString RouteList::current() const {
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        if (m_buttons[i]->isChecked())
            return m_names.at(qsizetype(i));
    return {};
}

void RouteList::setFolded(bool folded) {
    m_folded = folded;
    arrange();
}

void RouteList::arrange() {
    const bool folded = m_folded && !current().isEmpty();
    for (AccountChoice *row : m_buttons) {
        row->setAlone(folded);
        row->setVisible(!folded || row->isChecked());
    }
    m_change->setVisible(folded);
    m_add->setVisible(!folded);
}

} // namespace thanksmith
