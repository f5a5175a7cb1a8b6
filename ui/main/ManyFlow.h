// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Settings.h"
#include "studio/ManyCards.h"

#include <QObject>
#include <QPointer>

namespace thanksmith {

class DesignView;
class PeopleBar;
class PeopleSheet;
class PersonPager;
class PlaceholderRow;
class SendFlow;

/// Many from one: a list of people is dropped, chosen or typed; the desk shows one card of many, the inspector who they
/// are; all are printed or exported at once.
class ManyFlow : public QObject {
    Q_OBJECT
public:
    ManyFlow(CardDocument &document, DesignView &design, SendFlow &sending, Settings &settings, QWidget *window);

    [[nodiscard]] bool isOn() const { return m_cards.isOn(); }
    /// Shows the list, or asks for one.
    void choose();
    /// Back to one card.
    void close();
    /// The list, null where there is none, and what it is called.
    [[nodiscard]] std::shared_ptr<const People> list() const { return m_cards.list(); }
    [[nodiscard]] const QString &label() const { return m_cards.label(); }
    /// Goes on with a list that a crash left behind; the card already greets it.
    void restore(std::shared_ptr<const People> people, const QString &label);
    /// All cards into files.
    void exportAll();
    /// Goes on with everybody's card; asks first where some cannot be made.
    void whenReady(const std::function<void(std::vector<Card>)> &next);

Q_SIGNALS:
    /// A list came, went or was replaced.
    void listChanged();
    void printRequested();
    void said(const QString &sentence);
    void failed(const thanksmith::Error &error);

private:
    void askForFile();
    void readFile(const QString &path);
    void readText(const QString &text);
    void take(const Result<People> &people, const QString &label);
    void greet();
    void showPeople();
    void showPerson();
    [[nodiscard]] QString blockedReason() const;
    [[nodiscard]] int leftOut() const;

    CardDocument &m_document;
    DesignView &m_design;
    SendFlow &m_sending;
    Settings &m_settings;
    QWidget *m_window;
    ManyCards m_cards;
    PeopleBar *m_bar;
    PlaceholderRow *m_row;
    PersonPager *m_pager;
    QPointer<PeopleSheet> m_sheet;
};

} // namespace thanksmith
