// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Sheet.h"
#include "ui/send/AccountKeeping.h"

#include <vector>

class QLabel;

namespace thanksmith {

class AccountForm;
class FormScroll;

/// Adds or changes an account. Open it with open().
class AccountDialog : public Sheet {
    Q_OBJECT
public:
    explicit AccountDialog(AccountKeeping keeping, QWidget *parent,
                           std::vector<const ChannelKind *> kinds = channelKinds());
    void begin(const QString &kind = {});
    void edit(const Account &account);
    /// For an account that only misses its password.
    void focusPassword();
    [[nodiscard]] AccountForm *form() const { return m_form; }

Q_SIGNALS:
    void saved(const thanksmith::Account &account);

private:
    void setHeading(const QString &text);
    void fit();

    AccountForm *m_form;
    FormScroll *m_scroll = nullptr;
    QLabel *m_heading;
};

} // namespace thanksmith
