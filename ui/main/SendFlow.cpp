// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/SendFlow.h"

#include "studio/NewCard.h"
#include "studio/PageMaker.h"
#include "ui/editor/EditorPanel.h"
#include "ui/main/KnownPeople.h"
#include "ui/send/AccountText.h"
#include "ui/send/SendSheet.h"

#include <QPointer>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

/// The account the last card went by.
inline const Setting<QString> lastAccount{"send/account", {}};

} // namespace

SendFlow::SendFlow(Services &services, AccountBook &accounts, CardDocument &document, PageMaker &pages,
                   EditorPanel &editor, KnownPeople &people, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_accounts(accounts)
    , m_document(document)
    , m_pages(pages)
    , m_editor(editor)
    , m_people(people)
    , m_window(window) {
    connect(&services.courier, &Courier::queued, this, [this](const QStringList &ids) {
        if (m_asked.empty())
            return;
        const Posting posting = m_asked.front();
        m_asked.pop_front();
        Q_EMIT posted(posting, ids);
    });
    connect(&services.courier, &Courier::refused, this, [this] {
        if (!m_asked.empty())
            m_asked.pop_front();
    });
    connect(&m_editor, &EditorPanel::recipientChanged, this, &SendFlow::refreshRoute);
    connect(&m_editor, &EditorPanel::routeRequested, this, &SendFlow::begin);
    connect(&m_editor, &EditorPanel::sendRequested, this, &SendFlow::begin);
    connect(&m_pages, &PageMaker::pageChanged, this, &SendFlow::refreshRoute);
}

/// The way this person was last reached; else the way the last card went; else the first account. To a mail address
/// only mail goes; null: there is no account for it yet.
const Account *SendFlow::route() const {
    const Recipient to = m_editor.recipient();
    const KnownRecipient *known = m_people.latest(to.address.isEmpty() ? to.name : to.address);
    if (const Account *account = known ? m_accounts.find(known->account) : nullptr)
        return account;
    const bool byMail = to.address.contains(u'@');
    const auto fits = [byMail](const Account &account) {
        const ChannelKind *kind = findChannelKind(account.kind);
        return !byMail || (kind && isMail(*kind));
    };
    if (const Account *last = m_accounts.find(m_services.settings.get(lastAccount)); last && fits(*last))
        return last;
    const std::vector<Account> &all = m_accounts.accounts();
    const auto first = std::find_if(all.begin(), all.end(), fits);
    return first == all.end() ? nullptr : &*first;
}

void SendFlow::refreshRoute() {
    if (m_isMany && m_isMany())
        return;
    const Account *account = route();
    m_editor.setRoute(account ? *account : Account(), m_editor.recipient());
    QString blocked;
    const auto &page = m_pages.page();
    if (page && page->fit == Fit::TooLong)
        blocked = tr("Too long for the card");
    else if (page && !page->missingGlyphs.isEmpty())
        blocked = tr("No installed font can write %1.").arg(page->missingGlyphs.join(u' '));
    m_editor.setSendBlocked(blocked);
}

void SendFlow::findKeychain() {
    m_services.secrets.hasKeychain([flow = QPointer(this)](bool there) {
        if (flow)
            flow->m_keychain = there;
    });
}

void SendFlow::begin() {
    if (m_isMany && m_isMany()) {
        Q_EMIT manyRequested();
        return;
    }
    if (!m_pages.page() || m_document.isBlank())
        return;
    SendSheetInput input;
    input.card = m_document.card();
    input.page = m_pages.page();
    input.keeping = accountKeeping(m_accounts, m_services.secrets, hasKeychain());
    if (const Account *account = route())
        input.chosenAccount = account->name;
    const Recipient to = m_editor.recipient();
    if (!to.name.isEmpty() || !to.address.isEmpty())
        input.recipients = {to};
    input.complete = [this](const QString &prefix) {
        std::vector<Recipient> found;
        for (const KnownRecipient &person : m_people.matching(prefix))
            found.push_back(person.to);
        return found;
    };
    auto *sheet = new SendSheet(std::move(input), m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &SendSheet::sendConfirmed, this, &SendFlow::confirmed);
    connect(sheet, &SendSheet::accountsChanged, this, [this] {
        refreshRoute();
        Q_EMIT accountsChanged();
    });
    sheet->open();
}

void SendFlow::confirmed(const Account &account, const std::vector<Recipient> &recipients, const QString &password,
                         bool keepPassword, const QDateTime &sendAt) {
    if (!password.isEmpty())
        m_services.secrets.keep(account, password, keepPassword, [this](const Result<void> &kept) {
            if (!kept)
                Q_EMIT failed(kept.error());
        });
    m_services.settings.set(lastAccount, account.name);
    if (!m_document.card().texts.from.isEmpty())
        m_services.settings.set(signature, m_document.card().texts.from);
    m_services.settings.set(lastPaper, m_document.card().paper);
    m_services.settings.set(lastStyle, m_document.card().style);
    m_services.settings.set(lastSkin, m_document.card().skin);
    const auto undoable = m_services.settings.get(undoSeconds);
    const QDateTime grace = undoable > 0 ? QDateTime::currentDateTimeUtc().addSecs(undoable) : QDateTime();
    const Posting posting{m_document.card(), account, recipients, m_document.begunAt(),
                          sendAt.isValid() ? sendAt : grace};
    m_asked.push_back(posting);
    m_services.courier.post(posting);
}

} // namespace thanksmith
