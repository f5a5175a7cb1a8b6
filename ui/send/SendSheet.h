// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/Card.h"
#include "layout/Page.h"
#include "ui/common/Sheet.h"
#include "ui/send/AccountKeeping.h"
#include "ui/send/RecipientChips.h"

#include <memory>
#include <vector>

class QLabel;
class QStackedWidget;

namespace thanksmith {

class AccountForm;
class ArrivalView;
class FormScroll;
class PasswordEntry;
class PrimaryButton;
class ProblemLine;
class QuietButton;
class RouteList;
class SendFacts;
class SendLater;

struct SendSheetInput {
    Card card;
    std::shared_ptr<const Page> page; ///< of that card; never null
    AccountKeeping keeping;           ///< the accounts to choose from, and their secrets
    QString chosenAccount;            ///< the last one used for this person; empty: none
    std::vector<Recipient> recipients;
    RecipientChips::Completion complete; ///< people for what is typed; may be empty
};

/// The last look before a card goes: to whom, by which account, and how it will arrive. It opens as a confirmation
/// where all of that is known. It sends nothing itself. Open it with open().
class SendSheet : public Sheet {
    Q_OBJECT
public:
    SendSheet(SendSheetInput input, QWidget *parent);
    ~SendSheet() override;

    [[nodiscard]] RecipientChips *recipientField() const { return m_to; }
    [[nodiscard]] RouteList *routes() const { return m_routes; }
    [[nodiscard]] PrimaryButton *sendButton() const { return m_send; }
    [[nodiscard]] SendLater *laterButton() const { return m_later; }
    [[nodiscard]] AccountForm *accountForm() const { return m_form; }
    [[nodiscard]] PasswordEntry *passwordEntry() const { return m_password; }
    /// Why the card can't be sent now; empty: it can.
    [[nodiscard]] QString obstacle() const;

Q_SIGNALS:
    /// `typedPassword` is empty where none was asked for. `sendAt`: a time to come, or invalid: now.
    void sendConfirmed(const thanksmith::Account &account, const std::vector<thanksmith::Recipient> &recipients,
                       const QString &typedPassword, bool keepPassword, const QDateTime &sendAt);
    /// The book has another account than before.
    void accountsChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void takeFocus();
    [[nodiscard]] QWidget *makeSide();
    [[nodiscard]] QWidget *makeRoutesPage();
    [[nodiscard]] QWidget *makeFormPage();
    [[nodiscard]] QWidget *makeArrival();
    [[nodiscard]] QWidget *makeFooter();
    void connectParts();
    void begin();
    void chooseAccount(const QString &name);
    void openForm();
    void closeForm();
    void accountSaved(const Account &account);
    void refresh();
    void showAudience();
    void send(const QDateTime &at = {});
    [[nodiscard]] const Account *account() const;
    [[nodiscard]] const ChannelKind *kind() const;
    [[nodiscard]] QString cardObstacle() const;

    SendSheetInput m_input;
    bool m_asksPassword = false;
    bool m_findingSecret = false;
    bool m_waiting = false; ///< the keyboard goes to what the keychain's answer asks for

    RecipientChips *m_to;
    ProblemLine *m_toProblem;
    RouteList *m_routes;
    QLabel *m_audience;
    PasswordEntry *m_password;
    QStackedWidget *m_side = nullptr;
    QWidget *m_formPage = nullptr;
    FormScroll *m_scroll = nullptr;
    QLabel *m_formReason;
    QuietButton *m_formBack;
    AccountForm *m_form;
    QLabel *m_arrivalHeading;
    ArrivalView *m_arrival;
    SendFacts *m_facts;
    SendLater *m_later;
    PrimaryButton *m_send;
};

} // namespace thanksmith
