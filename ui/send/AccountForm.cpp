// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/send/AccountForm.h"

#include "channels/SmtpAccount.h"
#include "studio/ErrorText.h"
#include "ui/common/Buttons.h"
#include "ui/common/Icons.h"
#include "ui/send/AccountTest.h"
#include "ui/send/AccountText.h"
#include "ui/send/FieldEditor.h"
#include "ui/send/Labels.h"
#include "ui/send/PasswordEntry.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int rowGap = 16;

const FieldSpec &nameSpec() {
    static const FieldSpec spec{.id = "account-name",
                                .label = QT_TRANSLATE_NOOP("channels", "Name of this account"),
                                .help = nullptr,
                                .required = true};
    return spec;
}

bool isNameFault(const Error &error) {
    return error.code == "account.bad-name"_L1 || error.code == "account.exists"_L1;
}

} // namespace

AccountForm::AccountForm(AccountKeeping keeping, std::vector<const ChannelKind *> kinds, QWidget *parent)
    : QWidget(parent)
    , m_keeping(std::move(keeping))
    , m_kinds(std::move(kinds))
    , m_kindRow(new QWidget)
    , m_kindChoice(new QComboBox)
    , m_name(new FieldEditor(nameSpec()))
    , m_suggest(new LinkButton(tr("Find the usual settings")))
    , m_more(new LinkButton({}))
    , m_moreBox(new QWidget)
    , m_fieldPlace(new QVBoxLayout)
    , m_password(new PasswordEntry(m_keeping.keychain))
    , m_test(new AccountTest)
    , m_problem(new ProblemLine) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(rowGap);
    auto *kindColumn = new QVBoxLayout(m_kindRow);
    kindColumn->setContentsMargins(0, 0, 0, 0);
    m_kindChoice->setAccessibleName(tr("Kind of account"));
    m_kindChoice->setObjectName(u"kind"_s);
    m_kindChoice->setFont(uiFont(TextRole::Body));
    m_kindChoice->setMaxVisibleItems(16);
    auto *kindLabel = plainLabel(tr("Kind of account"), TextRole::Heading);
    kindLabel->setBuddy(m_kindChoice);
    kindColumn->setSpacing(6);
    kindColumn->addWidget(kindLabel);
    for (const ChannelKind *kind : m_kinds)
        m_kindChoice->addItem(icon(kindIcon(kind)), channelText(kind->name));
    kindColumn->addWidget(m_kindChoice);
    column->addWidget(m_kindRow);
    column->addLayout(m_fieldPlace);
    column->addWidget(m_suggest, 0, Qt::AlignLeft);
    column->addWidget(m_password);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    auto *more = new QVBoxLayout(m_moreBox);
    more->setContentsMargins(0, 0, 0, 0);
    more->setSpacing(rowGap);
    more->addWidget(m_name);
    column->addWidget(m_moreBox);
    column->addWidget(m_problem);
    column->addWidget(m_test);
    m_problem->setObjectName(u"form-problem"_s);
    m_more->setObjectName(u"more"_s);
    m_suggest->setObjectName(u"suggest"_s);
    m_suggest->setAccessibleDescription(tr("Asks the domain of the e-mail address, and nobody else."));
    m_suggest->setToolTip(m_suggest->accessibleDescription());
    connect(m_suggest, &LinkButton::clicked, this, &AccountForm::suggest);
    connect(m_more, &LinkButton::clicked, this, [this] { setMore(m_moreBox->isHidden()); });
    setMore(false);
    connect(m_kindChoice, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0 && m_kinds.at(std::size_t(index)) != m_kind)
            chooseKind(m_kinds.at(std::size_t(index)));
    });
    connect(m_name, &FieldEditor::edited, this, [this] {
        m_nameTouched = true;
        fieldEdited();
    });
    connect(m_password, &PasswordEntry::edited, this, &AccountForm::fieldEdited);
    connect(m_test, &AccountTest::asked, this, &AccountForm::test);
    connect(m_test, &AccountTest::failed, this, [this](const Outcome &outcome) {
        if (FieldEditor *field = editor(outcome.reason.place)) {
            field->setProblem(fieldText(outcome.reason));
            if (m_moreBox->isAncestorOf(field))
                setMore(true);
        } else if (outcome.kind == Outcome::Kind::NeedsAuth && asksPassword())
            m_password->line()->setFocus();
    });
}

AccountForm::~AccountForm() {
    if (m_search)
        m_search->disconnect(this);
}

void AccountForm::begin(const QString &kind) {
    m_existing = false;
    m_hasSecret = false;
    m_nameTouched = false;
    const auto wanted = std::find_if(m_kinds.begin(), m_kinds.end(),
                                     [&](const ChannelKind *k) { return QLatin1StringView(k->id) == kind; });
    const auto fresh = std::find_if(m_kinds.begin(), m_kinds.end(), [this](const ChannelKind *k) {
        const auto accounts = m_keeping.book->accounts();
        return std::none_of(accounts.begin(), accounts.end(),
                            [k](const Account &known) { return known.kind == QLatin1StringView(k->id); });
    });
    const auto found = wanted != m_kinds.end() ? wanted : fresh;
    const std::size_t index = found == m_kinds.end() ? 0 : std::size_t(found - m_kinds.begin());
    m_kindRow->setVisible(m_kinds.size() > 1);
    m_name->show();
    setMore(false);
    m_kindChoice->setCurrentIndex(int(index));
    chooseKind(m_kinds.at(index));
}

void AccountForm::edit(const Account &account) {
    const auto known = std::find_if(m_kinds.begin(), m_kinds.end(),
                                    [&](const ChannelKind *k) { return QLatin1StringView(k->id) == account.kind; });
    if (known == m_kinds.end())
        return showError({u"account.unknown-kind"_s, account.kind, {}, {}});
    m_existing = true;
    m_storedName = account.name;
    m_kindRow->hide();
    m_name->hide();
    chooseKind(*known);
    for (FieldEditor *field : m_editors)
        if (account.fields.contains(field->id()))
            field->setValue(account.fields.value(field->id()));
    setMore(std::any_of(m_kind->fields.begin(), m_kind->fields.end(), [&](const FieldSpec &spec) {
        return spec.rare && account.fields.contains(QLatin1StringView(spec.id));
    }));
    fieldEdited();
    m_keeping.find(account, [form = QPointer(this)](const Result<QString> &secret) {
        if (!form || !secret)
            return;
        form->m_hasSecret = !secret->isEmpty();
        form->m_password->setKnown(form->m_hasSecret);
    });
}

void AccountForm::chooseKind(const ChannelKind *kind) {
    m_kind = kind;
    m_test->stop();
    stopSuggesting();
    m_suggest->setVisible(kind->suggest != nullptr);
    m_problem->setProblem({});
    m_password->clear();
    m_password->setKnown(false);
    m_password->setLabel(channelText(kind->secretLabel));
    m_password->setHelp(channelText(kind->secretHelp));
    buildFields();
    fieldEdited();
}

void AccountForm::buildFields() {
    delete m_fieldBox;
    delete m_rareBox;
    m_editors.clear();
    m_fieldBox = new QWidget;
    m_rareBox = new QWidget;
    for (QWidget *box : {m_fieldBox, m_rareBox}) {
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(rowGap);
    }
    bool anyRare = false;
    FieldSpec::Type before = FieldSpec::Type::Text;
    QHBoxLayout *shared = nullptr;
    for (const FieldSpec &spec : m_kind->fields) {
        auto *field = new FieldEditor(spec);
        if (spec.type == FieldSpec::Type::Port && before == FieldSpec::Type::Choice && shared != nullptr) {
            shared->addWidget(field, 0, Qt::AlignTop); // a port is short and belongs to how it is spoken to
        } else {
            shared = new QHBoxLayout;
            shared->setSpacing(12);
            shared->addWidget(field, 1, Qt::AlignTop);
            static_cast<QVBoxLayout *>((spec.rare ? m_rareBox : m_fieldBox)->layout())->addLayout(shared);
        }
        before = spec.type;
        anyRare = anyRare || spec.rare;
        m_editors.push_back(field);
        connect(field, &FieldEditor::edited, this, &AccountForm::fieldEdited);
    }
    m_fieldPlace->addWidget(m_fieldBox);
    m_moreBox->layout()->addWidget(m_rareBox);
    m_rareBox->setVisible(anyRare);
    m_more->setVisible(anyRare || !m_existing);
    orderTabs();
}

void AccountForm::orderTabs() {
    QWidget *last = nullptr;
    const auto then = [&last](QWidget *next) {
        if (last != nullptr)
            QWidget::setTabOrder(last, next);
        last = next;
    };
    then(m_kindChoice);
    for (std::size_t i = 0; i < m_editors.size(); ++i)
        if (!m_kind->fields.at(i).rare)
            then(m_editors.at(i)->control());
    then(m_suggest);
    then(m_password->line());
    then(m_more);
    then(m_name->control());
    for (std::size_t i = 0; i < m_editors.size(); ++i)
        if (m_kind->fields.at(i).rare)
            then(m_editors.at(i)->control());
}

void AccountForm::setMore(bool open) {
    m_moreBox->setVisible(open);
    m_more->setText(open ? tr("Less") : tr("More"));
    m_more->setGlyph(open ? Icon::ChevronUp : Icon::ChevronDown);
    m_more->setAccessibleDescription(tr("What few accounts need"));
    updateGeometry();
}

void AccountForm::fieldEdited() {
    m_test->forget();
    m_problem->setProblem({});
    m_password->setVisible(asksPassword());
    if (FieldEditor *port = editor(u"port"_s); port != nullptr && editor(u"security"_s) != nullptr) {
        Account without = account();
        without.fields.remove(u"port"_s);
        port->setPlaceholder(QString::number(SmtpAccount::read(*m_kind, without).port));
    }
    suggestName();
    Q_EMIT edited();
}

/// A name is needed but rarely cared about: the kind's, counted up where it is taken.
void AccountForm::suggestName() {
    if (m_existing || m_nameTouched)
        return;
    const QString base = channelText(m_kind->name);
    QString name = base;
    for (int count = 2; m_keeping.book->find(name) != nullptr; ++count)
        name = tr("%1 %2").arg(base).arg(count);
    if (m_name->value() == name)
        return;
    const QSignalBlocker quiet(m_name);
    m_name->setValue(name);
}

bool AccountForm::asksPassword() const {
    return m_kind != nullptr && m_kind->usesSecret && m_kind->needsSecret(account());
}

Account AccountForm::account() const {
    Account account{.name = m_existing ? m_storedName : m_name->value(),
                    .kind = m_kind != nullptr ? QString::fromLatin1(m_kind->id) : QString(),
                    .fields = {}};
    for (const FieldEditor *field : m_editors)
        if (const QString value = field->value(); !value.isEmpty())
            account.fields.insert(field->id(), value);
    return account;
}

QString AccountForm::password() const {
    return m_password->password();
}

FieldEditor *AccountForm::editor(const QString &id) const {
    if (id == QLatin1StringView(nameSpec().id))
        return m_name;
    const auto it = std::find_if(m_editors.begin(), m_editors.end(), [&](auto *field) { return field->id() == id; });
    return it == m_editors.end() ? nullptr : *it;
}

/// A field is named by its label, as people see it.
QString AccountForm::fieldText(const Error &error) const {
    Error named = error;
    if (const FieldEditor *field = editor(error.place))
        named.place = field->label();
    return errorText(named);
}

void AccountForm::showError(const Error &error) {
    FieldEditor *field = isNameFault(error) ? m_name : editor(error.place);
    if (field == nullptr) {
        m_problem->setProblem(errorText(error));
        return;
    }
    field->setProblem(fieldText(error));
    if (m_moreBox->isAncestorOf(field))
        setMore(true);
    field->control()->setFocus(Qt::OtherFocusReason);
}

void AccountForm::focusFirst() {
    if (m_editors.empty())
        return;
    m_editors.front()->control()->setFocus(Qt::OtherFocusReason);
}

void AccountForm::focusPassword() {
    m_password->line()->setFocus(Qt::OtherFocusReason);
}

bool AccountForm::check() {
    if (m_kind == nullptr)
        return false;
    const Result<void> checked = m_kind->check(account());
    if (!checked)
        showError(checked.error());
    return checked && checkSecret();
}

bool AccountForm::checkSecret() {
    if (!asksPassword() || password().isEmpty() || m_kind->checkSecret == nullptr)
        return true;
    const Result<void> checked = m_kind->checkSecret(account(), password());
    if (!checked) {
        m_password->setProblem(errorText(checked.error()));
        m_password->line()->setFocus(Qt::OtherFocusReason);
    }
    return checked.has_value();
}

void AccountForm::stopSuggesting() {
    m_suggest->setText(tr("Find the usual settings"));
    m_suggest->setEnabled(true);
    if (!m_search)
        return;
    m_search->disconnect(this);
    m_search->cancel();
    m_search.release()->deleteLater();
}

/// Fills in what the domain of the address tells; what it does not know stays.
void AccountForm::suggest() {
    FieldEditor *from = editor(QString::fromLatin1(m_kind->suggestFrom));
    if (m_kind->suggest == nullptr || from == nullptr)
        return;
    stopSuggesting();
    const auto fields = std::make_shared<QMap<QString, QString>>();
    m_search = m_kind->suggest(from->value(), fields);
    m_suggest->setText(tr("Searching …"));
    m_suggest->setEnabled(false);
    connect(m_search.get(), &Delivery::finished, this, [this, from, fields](const Outcome &outcome) {
        stopSuggesting();
        if (outcome.kind != Outcome::Kind::Sent)
            return from->setProblem(errorText(outcome.reason));
        for (auto it = fields->cbegin(); it != fields->cend(); ++it)
            if (FieldEditor *field = editor(it.key()))
                field->setValue(it.value());
    });
    m_search->start();
}

void AccountForm::test() {
    if (!check())
        return;
    const Account account = this->account();
    if (!asksPassword() || !password().isEmpty() || !m_hasSecret)
        return m_test->run(*m_kind, account, password());
    m_keeping.find(account, [form = QPointer(this), account](const Result<QString> &secret) {
        if (form)
            form->m_test->run(*form->m_kind, account, secret.value_or(QString()));
    });
}

void AccountForm::save() {
    if (!check())
        return;
    const Account account = this->account();
    const Result<void> stored = m_existing ? m_keeping.book->put(account) : m_keeping.book->add(account);
    if (!stored)
        return showError(stored.error());
    m_existing = true; // a second try after a keychain's refusal replaces it
    m_storedName = account.name;
    storeSecret(account);
}

void AccountForm::storeSecret(const Account &account) {
    if (!asksPassword() || password().isEmpty()) {
        Q_EMIT saved(account);
        return;
    }
    m_keeping.keep(account, password(), m_password->keep(), [form = QPointer(this), account](const Result<void> &kept) {
        if (!form)
            return;
        if (kept) {
            Q_EMIT form->saved(account);
            return;
        }
        // The password is known for this session all the same; saving again without the keychain ends it.
        form->m_password->setKeep(false);
        form->m_password->setProblem(errorText(kept.error()));
    });
}

} // namespace thanksmith
