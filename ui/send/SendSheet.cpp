// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/send/SendSheet.h"

#include "studio/ErrorText.h"
#include "studio/Posting.h"
#include "ui/common/Buttons.h"
#include "ui/send/AccountForm.h"
#include "ui/send/AccountText.h"
#include "ui/send/ArrivalView.h"
#include "ui/send/CardProof.h"
#include "ui/send/FormScroll.h"
#include "ui/send/Labels.h"
#include "ui/send/PasswordEntry.h"
#include "ui/send/PlannedArrival.h"
#include "ui/send/RouteList.h"
#include "ui/send/SendFacts.h"
#include "ui/send/SendLater.h"

#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 180; ///< px, of an account in a heading

QString firstName(const Recipient &person) {
    const QString whole = person.name.isEmpty() ? person.address : person.name;
    return person.name.isEmpty() ? whole : whole.simplified().section(u' ', 0, 0);
}

} // namespace

SendSheet::SendSheet(SendSheetInput input, QWidget *parent)
    : Sheet(parent)
    , m_input(std::move(input))
    , m_to(new RecipientChips)
    , m_toProblem(new ProblemLine)
    , m_routes(new RouteList)
    , m_audience(plainLabel({}, TextRole::Caption, QPalette::Dark))
    , m_password(new PasswordEntry(m_input.keeping.keychain))
    , m_formReason(plainLabel({}, TextRole::Body, QPalette::Dark))
    , m_formBack(new QuietButton(tr("Back")))
    , m_form(new AccountForm(m_input.keeping))
    , m_arrivalHeading(plainLabel({}, TextRole::Heading))
    , m_arrival(new ArrivalView)
    , m_facts(new SendFacts)
    , m_later(new SendLater)
    , m_send(new PrimaryButton(tr("Send now"))) {
    setTitle(tr("Send card"));
    layOut();
    connectParts();
    begin();
}

SendSheet::~SendSheet() = default;

void SendSheet::connectParts() {
    connect(m_to, &RecipientChips::changed, this, &SendSheet::refresh);
    connect(m_to, &RecipientChips::problemChanged, m_toProblem, &ProblemLine::setProblem);
    connect(m_routes, &RouteList::chosen, this, &SendSheet::chooseAccount);
    connect(m_routes, &RouteList::addRequested, this, &SendSheet::openForm);
    connect(m_password, &PasswordEntry::edited, this, &SendSheet::refresh);
    connect(m_password->line(), &QLineEdit::returnPressed, m_send, [this] { m_send->setFocus(Qt::TabFocusReason); });
    connect(m_form, &AccountForm::saved, this, &SendSheet::accountSaved);
    connect(m_formBack, &QPushButton::clicked, this, &SendSheet::closeForm);
    connect(m_send, &QPushButton::clicked, this, [this] { send(); });
    connect(m_later, &SendLater::chosen, this, &SendSheet::send);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, [this] { send(); });
}

void SendSheet::begin() {
    m_arrival->setCardShape(m_input.page->size);
    m_arrival->setAltText(altTextOf(m_input.card));
    auto *proof = new CardProof(this);
    connect(proof, &CardProof::pictureReady, m_arrival, &ArrivalView::setPicture);
    connect(proof, &CardProof::sizeKnown, m_facts, &SendFacts::setBytes);
    const QSizeF shown = m_input.page->size.scaled(QSizeF(460, 460), Qt::KeepAspectRatio);
    proof->render(m_input.page, (shown * devicePixelRatioF()).toSize());

    m_to->setCompletion(m_input.complete);
    m_routes->setAccounts(m_input.keeping.book->accounts());
    m_to->setRecipients(m_input.recipients);
    m_routes->setCurrent(m_input.chosenAccount);
    const bool settled = account() != nullptr && !m_input.recipients.empty();
    m_routes->setFolded(settled);
    const std::vector<Account> &accounts = m_input.keeping.book->accounts();
    const bool hasMail = std::any_of(accounts.begin(), accounts.end(), [](const Account &known) {
        const ChannelKind *kind = findChannelKind(known.kind);
        return kind != nullptr && isMail(*kind);
    });
    const bool toMail = std::any_of(m_input.recipients.begin(), m_input.recipients.end(),
                                    [](const Recipient &person) { return person.address.contains(u'@'); });
    if (account() == nullptr && (accounts.empty() || (!hasMail && toMail)))
        openForm();
    refresh();
}

void SendSheet::showEvent(QShowEvent *event) {
    Sheet::showEvent(event);
    takeFocus();
}

/// To what is still to be done. While the keychain looks for the password, whoever is settled waits at the address.
void SendSheet::takeFocus() {
    m_waiting = m_findingSecret && m_side->currentWidget() != m_formPage;
    if (m_side->currentWidget() == m_formPage)
        m_form->focusFirst();
    else if (obstacle().isEmpty())
        m_send->setFocus(Qt::ActiveWindowFocusReason);
    else if (m_asksPassword)
        m_password->line()->setFocus(Qt::ActiveWindowFocusReason);
    else
        m_to->line()->setFocus(Qt::ActiveWindowFocusReason);
}

const Account *SendSheet::account() const {
    return m_input.keeping.book->find(m_routes->current());
}

const ChannelKind *SendSheet::kind() const {
    const Account *chosen = account();
    return chosen != nullptr ? findChannelKind(chosen->kind) : nullptr;
}

void SendSheet::chooseAccount(const QString &name) {
    m_to->setKind(kind());
    m_asksPassword = false;
    m_password->clear();
    const Account *chosen = account();
    if (chosen == nullptr || kind() == nullptr || !kind()->needsSecret(*chosen))
        return refresh();
    m_findingSecret = true;
    m_password->setLabel(tr("Password for “%1”").arg(elided(name, uiFont(TextRole::Heading), longestName)));
    refresh();
    m_input.keeping.find(*chosen, [sheet = QPointer(this), name](const Result<QString> &secret) {
        if (!sheet || sheet->m_routes->current() != name)
            return;
        sheet->m_findingSecret = false;
        sheet->m_asksPassword = !secret || secret->isEmpty();
        sheet->refresh();
        if (sheet->m_asksPassword)
            QTimer::singleShot(0, sheet, [sheet] { sheet->m_scroll->ensureWidgetVisible(sheet->m_password); });
        if (sheet->m_waiting)
            sheet->takeFocus();
    });
}

QString SendSheet::cardObstacle() const {
    if (m_input.page->fit == Fit::TooLong)
        return tr("The message does not fit the card. Shorten it first.");
    if (!m_input.page->missingGlyphs.isEmpty())
        return tr("No installed font has these characters: %1").arg(m_input.page->missingGlyphs.join(u' '));
    return {};
}

QString SendSheet::obstacle() const {
    if (m_side->currentWidget() == m_formPage)
        return tr("Save the account first.");
    if (const QString card = cardObstacle(); !card.isEmpty())
        return card;
    if (account() == nullptr)
        return tr("Choose how the card is sent.");
    if (kind() == nullptr)
        return errorText({u"account.unknown-kind"_s, account()->kind, {}, {}});
    if (!m_to->problem().isEmpty())
        return tr("Check the recipient first.");
    if (m_to->recipients().empty())
        return tr("Add a recipient.");
    if (m_findingSecret)
        return tr("Looking up the password …");
    if (m_asksPassword && m_password->password().isEmpty())
        return tr("The password is missing.");
    return {};
}

void SendSheet::refresh() {
    const std::vector<Recipient> people = m_to->recipients();
    m_waiting = m_waiting && m_to->line()->text().isEmpty(); // whoever types stays there
    m_password->setVisible(m_asksPassword);
    const QString reason = obstacle();
    m_send->setBlocked(reason);
    m_later->setBlocked(reason);
    m_facts->setObstacle(reason);
    m_facts->setAccount(account() != nullptr ? account()->name : QString());
    m_arrivalHeading->setText(people.size() == 1 ? tr("How it reaches %1").arg(firstName(people.front()))
                                                 : tr("How it arrives"));
    m_arrival->setArrival(plannedArrival(m_input.card, account(), people));
    showAudience();
}

void SendSheet::showAudience() {
    const std::vector<Recipient> people = m_to->recipients();
    QString words;
    if (kind() != nullptr && !people.empty() && qstrlen(kind()->audience) > 0) {
        words = tr("Who sees it: %1").arg(channelText(kind()->audience).replace("%1"_L1, firstName(people.front())));
        if (people.size() > 1)
            words = tr("Each of the %n people gets their own card.", nullptr, int(people.size()));
    }
    m_audience->setText(words);
    m_audience->setVisible(!words.isEmpty());
}

void SendSheet::openForm() {
    const std::vector<Account> &accounts = m_input.keeping.book->accounts();
    m_formReason->setText(accounts.empty() ? tr("No account yet. One is needed to send cards.")
                                           : tr("To send by mail, Thanksmith needs a mail account."));
    m_formBack->setVisible(!accounts.empty());
    m_form->begin(u"smtp"_s);
    m_side->setCurrentWidget(m_formPage);
    m_form->focusFirst();
    refresh();
}

void SendSheet::closeForm() {
    m_side->setCurrentIndex(0);
    refresh();
    m_routes->addButton()->setFocus(Qt::OtherFocusReason);
}

void SendSheet::accountSaved(const Account &account) {
    Q_EMIT accountsChanged();
    m_routes->setAccounts(m_input.keeping.book->accounts());
    m_side->setCurrentIndex(0);
    m_routes->setCurrent(account.name);
    m_routes->setFolded(true);
    refresh();
    if (m_to->recipients().empty())
        m_to->line()->setFocus(Qt::OtherFocusReason);
    else
        m_send->setFocus(Qt::OtherFocusReason);
}

void SendSheet::send(const QDateTime &at) {
    if (!obstacle().isEmpty())
        return;
    const Account chosen = *account();
    const std::vector<Recipient> people = m_to->recipients();
    Q_EMIT sendConfirmed(chosen, people, m_asksPassword ? m_password->password() : QString(),
                         m_asksPassword && m_password->keep(), at.toUTC());
    accept();
}

} // namespace thanksmith
