// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/send/PasswordEntry.h"

#include "ui/common/Icons.h"
#include "ui/send/Labels.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace thanksmith {
using namespace Qt::StringLiterals;

PasswordEntry::PasswordEntry(bool keychain, QWidget *parent)
    : QWidget(parent)
    , m_label(plainLabel({}, TextRole::Heading))
    , m_line(new QLineEdit)
    , m_help(plainLabel({}, TextRole::Caption, QPalette::Dark))
    , m_problem(new ProblemLine) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_line->setObjectName(u"password"_s);
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setFont(uiFont(TextRole::Body));
    m_line->setMinimumHeight(36);
    m_label->setBuddy(m_line);
    QAction *show = m_line->addAction(icon(Icon::Eye), QLineEdit::TrailingPosition);
    show->setCheckable(true);
    show->setText(tr("Show password"));
    show->setToolTip(show->text());
    connect(show, &QAction::toggled, m_line,
            [this](bool on) { m_line->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    column->addWidget(m_label);
    column->addWidget(m_line);
    column->addWidget(m_help);
    m_help->setObjectName(u"password-help"_s);
    m_help->hide();
    column->addWidget(m_problem);
    if (keychain) {
        m_keep = new QCheckBox(tr("Keep in the keychain"));
        m_keep->setObjectName(u"keep"_s);
        m_keep->setFont(uiFont(TextRole::Button));
        m_keep->setChecked(true);
        m_keep->setToolTip(tr("Otherwise it is known until Thanksmith is closed."));
        column->addWidget(m_keep, 0, Qt::AlignLeft);
    } else {
        auto *note = plainLabel(tr("There is no keychain here: the password is known until Thanksmith is closed."),
                                TextRole::Caption, QPalette::Dark);
        column->addWidget(note);
        m_line->setAccessibleDescription(note->text());
    }
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        m_problem->setProblem({});
        Q_EMIT edited();
    });
    setLabel(tr("Password"));
}

void PasswordEntry::setLabel(const QString &label) {
    m_label->setText(label);
    m_line->setAccessibleName(label);
}

void PasswordEntry::setHelp(const QString &help) {
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    if (!help.isEmpty())
        m_line->setAccessibleDescription(help);
}

QString PasswordEntry::password() const {
    return m_line->text();
}

bool PasswordEntry::keep() const {
    return m_keep != nullptr && m_keep->isChecked();
}

void PasswordEntry::setKeep(bool keep) {
    if (m_keep != nullptr)
        m_keep->setChecked(keep);
}

void PasswordEntry::clear() {
    m_line->clear();
}

void PasswordEntry::setKnown(bool known) {
    m_line->setPlaceholderText(known ? tr("Unchanged") : QString());
}

void PasswordEntry::setProblem(const QString &text) {
    m_problem->setProblem(text);
}

QString PasswordEntry::problem() const {
    return m_problem->problem();
}

} // namespace thanksmith
