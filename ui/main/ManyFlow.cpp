// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/ManyFlow.h"

#include "channels/FileName.h"
#include "people/PeopleFile.h"
#include "studio/ErrorText.h"
#include "studio/NewCard.h"
#include "ui/editor/EditorPanel.h"
#include "ui/main/DesignView.h"
#include "ui/main/FaultQuestion.h"
#include "ui/main/SendFlow.h"
#include "ui/people/BatchSheet.h"
#include "ui/people/PeopleBar.h"
#include "ui/people/PeopleDrop.h"
#include "ui/people/PeopleSheet.h"
#include "ui/people/PersonPager.h"
#include "ui/people/PlaceholderRow.h"
#include "ui/preview/DeskWidget.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QtConcurrent>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

inline const Setting<QString> lastListFolder{"folders/people", {}};
constexpr int shownNames = 3;
constexpr qsizetype maxLabel = 60; ///< bytes of a file name made from a list's

} // namespace

ManyFlow::ManyFlow(CardDocument &document, DesignView &design, SendFlow &sending, Settings &settings, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_design(design)
    , m_sending(sending)
    , m_settings(settings)
    , m_window(window)
    , m_cards(document)
    , m_bar(new PeopleBar)
    , m_row(new PlaceholderRow(design.editor()->writing()))
    , m_pager(new PersonPager(design.desk())) {
    m_pager->hide();
    m_design.editor()->setManyParts(m_bar, m_row);
    m_design.desk()->setFootWidget(m_pager);
    m_design.setShown([this](const Card &card) { return m_cards.shown(card); });
    m_sending.setMany([this] { return isOn(); });
    for (QAction *action : {m_pager->previousAction(), m_pager->nextAction()}) {
        action->setEnabled(false);
        m_design.addAction(action);
    }
    auto *drop = new PeopleDrop(&m_design);
    connect(drop, &PeopleDrop::fileDropped, this, &ManyFlow::readFile);
    connect(drop, &PeopleDrop::textDropped, this, &ManyFlow::readText);
    connect(&m_sending, &SendFlow::manyRequested, this, &ManyFlow::printRequested);
    connect(m_bar, &PeopleBar::listRequested, this, &ManyFlow::choose);
    connect(m_bar, &PeopleBar::closeRequested, this, &ManyFlow::close);
    connect(m_pager, &PersonPager::listRequested, this, &ManyFlow::choose);
    connect(m_pager->previousAction(), &QAction::triggered, this, [this] {
        if (m_cards.current() > 0)
            m_cards.setCurrent(m_cards.current() - 1);
    });
    connect(m_pager->nextAction(), &QAction::triggered, this, [this] { m_cards.setCurrent(m_cards.current() + 1); });
    connect(&m_cards, &ManyCards::peopleChanged, this, &ManyFlow::showPeople);
    connect(&m_cards, &ManyCards::peopleChanged, this, &ManyFlow::listChanged);
    connect(&m_cards, &ManyCards::currentChanged, this, &ManyFlow::showPerson);
    connect(&m_cards, &ManyCards::checked, this, &ManyFlow::showPeople);
}

void ManyFlow::choose() {
    if (m_sheet)
        return;
    m_sheet = new PeopleSheet(m_cards, m_window);
    m_sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_sheet, &PeopleSheet::fileRequested, this, &ManyFlow::askForFile);
    connect(m_sheet, &PeopleSheet::textEntered, this, &ManyFlow::readText);
    connect(m_sheet, &PeopleSheet::exportRequested, this, [this] {
        m_sheet->close();
        exportAll();
    });
    m_sheet->open();
}

void ManyFlow::askForFile() {
    const QString last = m_settings.get(lastListFolder);
    auto *dialog = new QFileDialog(
        m_sheet ? static_cast<QWidget *>(m_sheet) : m_window, tr("Choose a list of people"),
        QFileInfo(last).isDir() ? last : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("Lists of people (*.csv *.tsv *.vcf *.vcard);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ManyFlow::readFile);
    dialog->open();
}

void ManyFlow::readFile(const QString &path) {
    QtConcurrent::run([path] { return readPeople(path); }).then(this, [this, path](const Result<People> &people) {
        if (people)
            m_settings.set(lastListFolder, QFileInfo(path).absolutePath());
        take(people, QFileInfo(path).completeBaseName());
    });
}

void ManyFlow::readText(const QString &text) {
    const QString label = tr("The list");
    QtConcurrent::run([text, label] {
        return peopleFromText(text, label);
    }).then(this, [this, label](const Result<People> &people) { take(people, label); });
}

void ManyFlow::take(const Result<People> &people, const QString &label) {
    if (!people) {
        if (m_sheet)
            m_sheet->showFault(people.error());
        else
            Q_EMIT failed(people.error());
        return;
    }
    const bool blank = m_document.isBlank();
    m_cards.setPeople(*people, label);
    greet();
    if (blank)
        m_design.suggestPicture();
    m_design.showCard();
    if (m_sheet)
        m_sheet->showList();
}

/// A title that named one person names each; the card's recipient is each person. One step to undo.
void ManyFlow::greet() {
    Card next = m_document.card();
    const bool ours = next.texts.title.isEmpty() || next.texts.title == greetingFor(next.texts.to, next.language) ||
                      next.texts.title == greetingFor({}, next.language);
    if (ours)
        next.texts.title = greetingForMany(next.language);
    next.texts.to.clear();
    m_document.endTyping();
    m_document.change(CardPart::To, next);
    m_document.endTyping();
}

void ManyFlow::close() {
    if (!isOn())
        return;
    m_cards.clear();
    Card next = m_document.card();
    if (next.texts.title == greetingForMany(next.language)) {
        next.texts.title = greetingFor({}, next.language);
        m_document.endTyping();
        m_document.change(CardPart::To, next);
        m_document.endTyping();
    }
    m_design.showCard();
    m_sending.refreshRoute();
}

void ManyFlow::restore(std::shared_ptr<const People> people, const QString &label) {
    m_cards.setPeople(std::move(people), label);
    m_design.showCard();
    m_sending.refreshRoute();
}

int ManyFlow::leftOut() const {
    return int(m_cards.faults().size());
}

QString ManyFlow::blockedReason() const {
    if (m_cards.cardFault())
        return errorText(*m_cards.cardFault());
    if (m_cards.isChecked() && m_cards.faults().size() == m_cards.count())
        return errorText(m_cards.faults().front().error);
    return {};
}

void ManyFlow::showPeople() {
    const bool on = isOn();
    m_pager->setVisible(on);
    m_design.desk()->setStacked(on && m_cards.count() > 1);
    m_design.editor()->setMany(int(m_cards.count()), on ? blockedReason() : QString());
    if (on) {
        QStringList names;
        for (std::size_t i = 0; i < std::min<std::size_t>(shownNames, m_cards.count()); ++i)
            names << personLabel(m_cards.people(), i);
        const int faults = m_cards.cardFault() ? int(m_cards.count()) : leftOut();
        m_bar->present(m_cards.label(), names, int(m_cards.count()), faults);
        m_row->setTitles(placeholderTitles(m_cards.people(), m_document.card().language));
    }
    showPerson();
}

void ManyFlow::showPerson() {
    if (isOn()) {
        const std::size_t now = m_cards.current();
        const auto &faults = m_cards.faults();
        const bool warning =
            std::any_of(faults.begin(), faults.end(), [now](const BatchFault &fault) { return fault.person == now; });
        m_pager->present(personLabel(m_cards.people(), now), int(now) + 1, int(m_cards.count()), warning);
        m_design.showCard();
    } else {
        m_pager->previousAction()->setEnabled(false);
        m_pager->nextAction()->setEnabled(false);
    }
    m_design.desk()->placeOverlays();
}

void ManyFlow::exportAll() {
    if (const QString reason = blockedReason(); !reason.isEmpty() || !m_cards.merge()) {
        choose();
        return;
    }
    auto *sheet =
        new BatchSheet(m_cards.merge(), safeFileStem(m_cards.label(), maxLabel, tr("Cards")), leftOut(), m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &BatchSheet::done, this, &ManyFlow::said);
    sheet->open();
}

void ManyFlow::whenReady(const std::function<void(std::vector<Card>)> &next) {
    if (!blockedReason().isEmpty()) {
        choose();
        return;
    }
    std::vector<Card> good = m_cards.goodCards();
    if (good.size() == m_cards.count())
        return next(std::move(good));
    askAboutFaults(
        m_window, int(m_cards.count() - good.size()), int(good.size()), [this] { choose(); },
        [next, good] { next(good); });
}

} // namespace thanksmith
