// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ManyCards.h"
#include "ui/common/Sheet.h"

class QLabel;
class QListView;
class QPlainTextEdit;
class QSortFilterProxyModel;
class QStackedWidget;

namespace thanksmith {

class Banner;
class PeopleModel;
class PrimaryButton;
class QuietButton;
class SearchField;

/// Many from one: takes a list of people (a file, or names typed or pasted), then shows who is on it and whose card
/// cannot be made, and jumps to a person's card.
class PeopleSheet : public Sheet {
    Q_OBJECT
public:
    PeopleSheet(ManyCards &cards, QWidget *parent);

    /// A list could not be read.
    void showFault(const Error &error);
    /// The list is there: who is on it.
    void showList();

Q_SIGNALS:
    void fileRequested();
    /// Names, typed or pasted.
    void textEntered(const QString &text);
    void exportRequested();

private:
    [[nodiscard]] QWidget *buildInput();
    [[nodiscard]] QWidget *buildList();
    void summarise();
    void jump(const QModelIndex &index);

    ManyCards &m_cards;
    QStackedWidget *m_pages;
    QPlainTextEdit *m_names = nullptr;
    Banner *m_fault = nullptr;
    QLabel *m_title = nullptr;
    Banner *m_summary = nullptr;
    SearchField *m_search = nullptr;
    QListView *m_list = nullptr;
    PeopleModel *m_model;
    QSortFilterProxyModel *m_found;
};

} // namespace thanksmith
