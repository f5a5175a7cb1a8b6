// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/Account.h"

#include <QWidget>

class QStackedWidget;

namespace thanksmith {

class IconButton;
class QuietButton;

/// An account in the list of all, with its two actions. Removing asks once, in the row itself.
class AccountRow : public QWidget {
    Q_OBJECT
public:
    explicit AccountRow(const Account &account, QWidget *parent = nullptr);
    [[nodiscard]] const Account &account() const { return m_account; }
    [[nodiscard]] IconButton *editButton() const { return m_edit; }
    [[nodiscard]] IconButton *removeButton() const { return m_remove; }
    /// Shown once removing was asked for.
    [[nodiscard]] QuietButton *confirmButton() const { return m_confirm; }

Q_SIGNALS:
    void editRequested();
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFacts();
    [[nodiscard]] QWidget *makeQuestion();
    void ask(bool question);

    Account m_account;
    QStackedWidget *m_faces;
    IconButton *m_edit = nullptr;
    IconButton *m_remove = nullptr;
    QuietButton *m_confirm = nullptr;
    QuietButton *m_keep = nullptr;
};

} // namespace thanksmith
