// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/AccountBook.h"
#include "studio/CardDocument.h"
#include "ui/main/Services.h"

#include <QObject>

#include <deque>
#include <functional>

namespace thanksmith {

class EditorPanel;
class KnownPeople;
class PageMaker;

/// From "Send ..." to a card in the outbox: which account, the sheet that confirms, the password it asked for.
class SendFlow : public QObject {
    Q_OBJECT
public:
    SendFlow(Services &services, AccountBook &accounts, CardDocument &document, PageMaker &pages, EditorPanel &editor,
             KnownPeople &people, QWidget *window);

    /// While this says so the card goes to many and is not sent from here: `manyRequested` instead.
    void setMany(std::function<bool()> isMany) { m_isMany = std::move(isMany); }
    /// Opens the sheet.
    void begin();
    /// Shows the present route in the inspector and why the card cannot be sent now, if so.
    void refreshRoute();
    /// Asks whether there is a keychain to keep passwords in. Until it has answered there is one.
    void findKeychain();
    [[nodiscard]] bool hasKeychain() const { return m_keychain; }

Q_SIGNALS:
    void manyRequested();
    /// The card is in the outbox; `ids`: its items there. What is refused at once is never told here.
    void posted(const thanksmith::Posting &posting, const QStringList &ids);
    void accountsChanged();
    void failed(const thanksmith::Error &error);

private:
    [[nodiscard]] const Account *route() const;
    void confirmed(const Account &account, const std::vector<Recipient> &recipients, const QString &password,
                   bool keepPassword, const QDateTime &sendAt);

    Services &m_services;
    AccountBook &m_accounts;
    CardDocument &m_document;
    PageMaker &m_pages;
    EditorPanel &m_editor;
    KnownPeople &m_people;
    QWidget *m_window;
    std::deque<Posting> m_asked; ///< what the courier has not answered yet
    bool m_keychain = true;
    std::function<bool()> m_isMany;
};

} // namespace thanksmith
