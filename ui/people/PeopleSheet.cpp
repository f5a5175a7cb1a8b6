// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PeopleSheet.h"

#include "studio/ErrorText.h"
#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/Fields.h"
#include "ui/common/Type.h"
#include "ui/people/PeopleModel.h"

#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr QSize sheetSize(560, 560);
constexpr int padding = 24;
constexpr int mostText = 2'000'000; ///< characters typed or pasted

QLabel *heading(const QString &words, TextRole role, QWidget *parent) {
    auto *label = new QLabel(words, parent);
    label->setFont(uiFont(role));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

PeopleSheet::PeopleSheet(ManyCards &cards, QWidget *parent)
    : Sheet(parent)
    , m_cards(cards)
    , m_pages(new QStackedWidget(body()))
    , m_model(new PeopleModel(cards, this))
    , m_found(new QSortFilterProxyModel(this)) {
    setTitle(tr("Many from one"));
    body()->setFixedSize(sheetSize);
    auto *all = new QVBoxLayout(body());
    all->setContentsMargins(padding, padding, padding, padding);
    all->addWidget(m_pages);
    m_found->setSourceModel(m_model);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_pages->addWidget(buildInput());
    m_pages->addWidget(buildList());
    connect(&m_cards, &ManyCards::checked, this, [this] {
        const int row = m_list->currentIndex().row();
        const int scrolled = m_list->verticalScrollBar()->value();
        m_model->refresh();
        m_list->setCurrentIndex(m_found->index(row, 0));
        m_list->verticalScrollBar()->setValue(scrolled);
        summarise();
    });
    if (m_cards.isOn())
        showList();
    else
        m_names->setFocus(Qt::OtherFocusReason);
}

QWidget *PeopleSheet::buildInput() {
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(heading(tr("Many from one"), TextRole::SheetTitle, page));
    column->addWidget(heading(tr("One card for each person: one name a line, with an address if there is one, or a "
                                 "table with titles pasted from a spreadsheet."),
                              TextRole::Body, page));
    m_names = new QPlainTextEdit(page);
    m_names->setObjectName(u"names"_s);
    m_names->setAccessibleName(tr("Names"));
    m_names->setPlaceholderText(u"Amira Haddad\nZoë Öz <zoe@example.org>"_s);
    m_names->setTabChangesFocus(true);
    m_names->setFont(uiFont(TextRole::Body));
    column->addWidget(m_names, 1);
    m_fault = new Banner(page);
    m_fault->hide();
    column->addWidget(m_fault);
    auto *file = new QuietButton(tr("Choose a file …"), page);
    file->setTall(true);
    file->setGlyph(Icon::Open);
    file->setToolTip(tr("CSV or vCard"));
    auto *cancel = new QuietButton(tr("Cancel"), page);
    cancel->setTall(true);
    auto *take = new PrimaryButton(tr("Make cards"), page);
    take->setBlocked(tr("No name is typed yet."));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(file);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(take);
    column->addLayout(row);
    connect(m_names, &QPlainTextEdit::textChanged, this, [this, take] {
        const bool empty = m_names->document()->characterCount() < 2;
        const bool tooMuch = m_names->document()->characterCount() > mostText;
        take->setBlocked(empty     ? tr("No name is typed yet.")
                         : tooMuch ? tr("That is too much to type; choose a file.")
                                   : QString());
    });
    connect(file, &QPushButton::clicked, this, &PeopleSheet::fileRequested);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, [this] { Q_EMIT textEntered(m_names->toPlainText()); });
    return page;
}

QWidget *PeopleSheet::buildList() {
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(12);
    m_title = heading({}, TextRole::SheetTitle, page);
    m_summary = new Banner(page);
    m_search = new SearchField(tr("Find a person"), page);
    m_list = new QListView(page);
    m_list->setObjectName(u"people"_s);
    m_list->setAccessibleName(tr("People"));
    m_list->setModel(m_found);
    m_list->setItemDelegate(new PersonDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_title);
    column->addWidget(m_summary);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    auto *other = new QuietButton(tr("Another list …"), page);
    auto *files = new QuietButton(tr("Export all …"), page);
    auto *done = new PrimaryButton(tr("Show the card"), page);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QuietButton *button : {other, files}) {
        button->setTall(true);
        row->addWidget(button);
    }
    row->addStretch(1);
    row->addWidget(done);
    column->addLayout(row);
    connect(m_search, &QLineEdit::textChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { jump(m_found->index(0, 0)); });
    connect(m_list, &QListView::activated, this, &PeopleSheet::jump);
    connect(m_list, &QListView::clicked, this, &PeopleSheet::jump);
    connect(other, &QPushButton::clicked, this, [this] {
        m_pages->setCurrentIndex(0);
        m_names->setFocus(Qt::OtherFocusReason);
    });
    connect(files, &QPushButton::clicked, this, &PeopleSheet::exportRequested);
    connect(done, &QPushButton::clicked, this, [this] {
        if (m_list->currentIndex().isValid())
            jump(m_list->currentIndex());
        else
            accept();
    });
    return page;
}

void PeopleSheet::showFault(const Error &error) {
    m_pages->setCurrentIndex(0);
    m_fault->present(Banner::Tone::Warn, errorText(error));
}

void PeopleSheet::showList() {
    m_fault->hide();
    m_model->refresh();
    m_title->setText(m_cards.label() + u" · "_s + QString::number(m_cards.count()));
    summarise();
    m_pages->setCurrentIndex(1);
    const QModelIndex current = m_found->mapFromSource(m_model->index(int(m_cards.current()), 0));
    m_list->setCurrentIndex(current);
    m_list->scrollTo(current, QAbstractItemView::PositionAtCenter);
    m_search->setFocus(Qt::OtherFocusReason);
}

void PeopleSheet::summarise() {
    if (!m_cards.isOn())
        return;
    const int faults = int(m_cards.faults().size());
    if (m_cards.cardFault())
        m_summary->present(Banner::Tone::Warn, errorText(*m_cards.cardFault()));
    else if (faults > 0)
        m_summary->present(Banner::Tone::Warn, tr("%n cards cannot be made yet.", nullptr, faults));
    else if (m_cards.isChecked())
        m_summary->present(Banner::Tone::Info, tr("All values are there and all words fit."));
    else
        m_summary->hide();
}

void PeopleSheet::jump(const QModelIndex &index) {
    if (!index.isValid())
        return;
    m_cards.setCurrent(std::size_t(index.data(PeopleModel::PersonRole).toULongLong()));
    accept();
}

} // namespace thanksmith
