// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/send/AccountKeeping.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace thanksmith {

class AccountTest;
class Delivery;
class FieldEditor;
class LinkButton;
class PasswordEntry;
class ProblemLine;

/// The form of one account, drawn from its kind's descriptor. Stores through the book and the secrets it was given.
class AccountForm : public QWidget {
    Q_OBJECT
public:
    explicit AccountForm(AccountKeeping keeping, std::vector<const ChannelKind *> kinds = channelKinds(),
                         QWidget *parent = nullptr);
    ~AccountForm() override;

    /// An account that is not there yet; kind empty: the first.
    void begin(const QString &kind = {});
    /// One that is. Its name and kind stay: cards that wait know it by its name.
    void edit(const Account &account);

    /// As filled in.
    [[nodiscard]] Account account() const;
    [[nodiscard]] QString password() const;
    /// Looks at every field; says what is wrong at the first that is. True: nothing is.
    bool check();
    /// Stores the account and its password: `saved`, or the reason stands in the form.
    void save();
    void test();
    /// Says an error at the field it names, or below the form.
    void showError(const Error &error);
    void focusFirst();
    void focusPassword();

    [[nodiscard]] FieldEditor *editor(const QString &id) const;
    [[nodiscard]] AccountTest *tester() const { return m_test; }

Q_SIGNALS:
    void saved(const thanksmith::Account &account);
    void edited();

private:
    void chooseKind(const ChannelKind *kind);
    void buildFields();
    void fieldEdited();
    void storeSecret(const Account &account);
    [[nodiscard]] bool asksPassword() const;
    [[nodiscard]] bool checkSecret();
    void suggest();
    void stopSuggesting();
    [[nodiscard]] QString fieldText(const Error &error) const;
    void suggestName();
    /// Shows or folds what few need.
    void setMore(bool open);
    void orderTabs();

    AccountKeeping m_keeping;
    std::vector<const ChannelKind *> m_kinds;
    const ChannelKind *m_kind = nullptr;
    bool m_existing = false;
    bool m_nameTouched = false;
    bool m_hasSecret = false; ///< one is kept already
    QString m_storedName;

    QWidget *m_kindRow;
    QComboBox *m_kindChoice;
    FieldEditor *m_name;
    LinkButton *m_suggest;
    LinkButton *m_more;
    QWidget *m_moreBox; ///< the account's name and the rare fields
    QWidget *m_fieldBox = nullptr;
    QWidget *m_rareBox = nullptr;
    QVBoxLayout *m_fieldPlace;
    std::vector<FieldEditor *> m_editors;
    PasswordEntry *m_password;
    std::unique_ptr<Delivery> m_search; ///< for the usual settings of a domain
    AccountTest *m_test;
    ProblemLine *m_problem;
};

} // namespace thanksmith
