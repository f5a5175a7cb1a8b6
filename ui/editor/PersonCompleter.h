// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/History.h"

#include <QCompleter>

#include <functional>

class QLineEdit;
class QStandardItemModel;

namespace thanksmith {

/// Asks for the people a prefix fits; the answer may come later, in the GUI thread.
using FindPeople = std::function<void(const QString &prefix, std::function<void(std::vector<KnownRecipient>)> answer)>;

/// Offers earlier recipients under a line while it is typed in. Only the answer to the latest question is shown.
class PersonCompleter : public QCompleter {
    Q_OBJECT
public:
    /// `frame`: what the list stands under, as wide as it.
    PersonCompleter(QLineEdit *line, QWidget *frame);

    void setSource(FindPeople find) { m_find = std::move(find); }
    void ask(const QString &prefix);
    void hide();

Q_SIGNALS:
    void picked(const thanksmith::KnownRecipient &person);

private:
    void offer(std::vector<KnownRecipient> people);

    QWidget *m_frame;
    QStandardItemModel *m_people;
    std::vector<KnownRecipient> m_found;
    FindPeople m_find;
    int m_question = 0;
};

} // namespace thanksmith
