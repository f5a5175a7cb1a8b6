// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/LooksBox.h"

#include "layout/LayoutSpec.h"
#include "ui/common/SampleList.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/Surface.h"
#include "ui/common/Type.h"
#include "ui/editor/ListHolder.h"
#include "ui/editor/PaletteChoice.h"
#include "ui/editor/PaperRow.h"
#include "ui/editor/SamplePaint.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>
#include <QTimer>
#include <QVBoxLayout>

namespace thanksmith {

using namespace Qt::StringLiterals;

namespace {

constexpr int sectionGap = 18;
constexpr int sectionGapRows = 14; ///< where there is just room for all
constexpr int headGap = 5;         ///< the lists bring room for a focus ring
constexpr int ringRoom = 5;        ///< which is this wide on all sides
constexpr int styleHeight = 34;
constexpr int styleWidth = 72; ///< a word of thanks can be read in it
constexpr int layoutHeight = 58;
constexpr int tabHeight = 102;   ///< that a change of tab moves nothing
constexpr int letteringMs = 150; ///< after the first frame
constexpr int idRole = Qt::UserRole + 1;

template <class Entries>
QStandardItemModel *modelOf(const Entries &entries, QObject *parent) {
    auto *model = new QStandardItemModel(parent);
    const QString language = QLocale().bcp47Name();
    for (const auto &entry : entries) {
        const QString name = entry.name.in(language);
        auto *item = new QStandardItem(name);
        item->setData(entry.id, idRole);
        item->setData(name, Qt::AccessibleTextRole);
        item->setToolTip(name);
        item->setEditable(false);
        model->appendRow(item);
    }
    return model;
}

int rowOf(const SampleList *list, const QString &id) {
    for (int row = 0; row < list->model()->rowCount(); ++row)
        if (list->model()->index(row, 0).data(idRole).toString() == id)
            return row;
    return -1;
}

} // namespace

LooksBox::LooksBox(CardDocument &document, PaletteBook &book, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_column(new QVBoxLayout(this))
    , m_tabs(new SegmentedControl) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_tabs->setObjectName(u"looks"_s);
    m_tabs->setAccessibleName(tr("Look of the card"));
    m_track = new QWidget(this);
    auto *track = new QHBoxLayout(m_track);
    track->setContentsMargins(ringRoom, sectionGap - 4, ringRoom, 0);
    track->addWidget(m_tabs);
    m_column->addWidget(m_track);
    buildStyles();
    buildPalettes(book);
    buildLayouts();
    auto *paper = new PaperRow(document);
    connect(paper, &PaperRow::languageChosen, this, &LooksBox::languageChosen);
    paper->layout()->setContentsMargins(ringRoom, 0, ringRoom, 0);
    addSection(tr("Paper"), {}, paper);
    m_tabs->setEqualWidths(true);
    m_tabs->setCurrentIndex(2);
    connect(m_tabs, &SegmentedControl::currentChanged, this, &LooksBox::arrange);
    connect(&m_document, &CardDocument::cardChanged, this,
            [this](const Card &, const Card &after) { showCard(after); });
    connect(&m_samples, &LayoutSamples::made, this, [this] { m_layouts->viewport()->update(); });
    arrange();
    showCard(m_document.card());
}

void LooksBox::addSection(const QString &name, Section section, QWidget *body) {
    section.box = new QWidget(this);
    auto *column = new QVBoxLayout(section.box);
    column->setSpacing(headGap);
    if (section.head)
        column->addWidget(section.head);
    column->addWidget(body);
    column->addStretch();
    m_tabs->addSegment(name);
    m_column->addWidget(section.box);
    m_sections.push_back(section);
}

LooksBox::Section LooksBox::sectionHead(const QString &heading, QWidget *links) {
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(ringRoom, 0, ringRoom, 0);
    auto *title = new QLabel(heading);
    title->setFont(uiFont(TextRole::Heading));
    auto *value = new QLabel;
    value->setFont(uiFont(TextRole::Caption));
    value->setForegroundRole(QPalette::Dark);
    line->addWidget(title, 1);
    line->addWidget(value);
    if (links)
        line->addWidget(links);
    return {.head = head, .title = title, .value = value};
}

SampleList *LooksBox::addSamples(const QString &heading, const QString &objectName) {
    auto *list = new SampleList(heading);
    list->setObjectName(objectName);
    addSection(heading, sectionHead(heading), new ListHolder(list));
    return list;
}

void LooksBox::buildStyles() {
    m_styles = addSamples(tr("Type"), u"styles"_s);
    m_styles->setModel(modelOf(typeStyles(), this));
    m_styles->setCaptionsShown(false);
    m_styles->setLeastWidth(styleWidth);
    m_styles->setSample(styleHeight, SampleList::Ground::Tile,
                        [this](QPainter &painter, const QRectF &box, const QModelIndex &index, const Theme &theme) {
                            if (m_lettered)
                                paintStyle(painter, box, typeStyles().at(std::size_t(index.row())), m_language, theme);
                        });
    connect(m_styles, &SampleList::chosen, this,
            [this](int row) { choose(CardPart::Style, &Card::style, typeStyles().at(std::size_t(row)).id); });
}

void LooksBox::buildPalettes(PaletteBook &book) {
    m_palettes = new PaletteChoice(m_document, book);
    addSection(tr("Colours"), sectionHead(tr("Colours"), m_palettes->links()), m_palettes);
    connect(m_palettes, &PaletteChoice::currentChanged, this, &LooksBox::showNames);
    connect(m_palettes, &PaletteChoice::editRequested, this, &LooksBox::paletteEditRequested);
}

void LooksBox::buildLayouts() {
    m_layouts = addSamples(tr("Layout"), u"layouts"_s);
    m_layouts->setModel(modelOf(layouts(), this));
    m_layouts->setSample(layoutHeight, SampleList::Ground::Tile,
                         [this](QPainter &painter, const QRectF &box, const QModelIndex &index, const Theme &theme) {
                             if (index.row() != m_layouts->currentRow()) // a white card needs a ground
                                 paintBox(painter, box.adjusted(-3, -3, 3, 3), 7, theme.track, theme.track, 0);
                             paintLayout(painter, box, m_samples.image(index.row()), theme);
                         });
    m_layouts->setCaptionsShown(false);
    connect(m_layouts, &SampleList::chosen, this,
            [this](int row) { choose(CardPart::Layout, &Card::layout, layouts().at(std::size_t(row)).id); });
}

void LooksBox::choose(CardPart part, QString Card::*member, const QString &id) {
    Card next = m_document.card();
    next.*member = id;
    m_document.change(part, next);
}

void LooksBox::setArrangement(Arrangement arrangement) {
    if (arrangement == m_arrangement)
        return;
    m_arrangement = arrangement;
    m_layouts->setCaptionsShown(arrangement == Arrangement::Roomy);
    m_styles->setCaptionsShown(arrangement == Arrangement::Roomy);
    arrange();
    sizeSamples();
}

void LooksBox::arrange() {
    const bool tabs = m_arrangement == Arrangement::Tabs;
    m_track->setVisible(tabs);
    const int current = m_tabs->currentIndex();
    for (int i = 0; i < int(m_sections.size()); ++i) {
        const Section &section = m_sections.at(std::size_t(i));
        if (section.head) {
            section.title->setVisible(!tabs); // the tab names it
        }
        const int gap = m_arrangement == Arrangement::Roomy ? sectionGap : sectionGapRows;
        section.box->layout()->setContentsMargins(0, tabs ? 8 : gap - (section.head ? 0 : 4), 0, 0);
        section.box->setMinimumHeight(tabs ? tabHeight : 0);
        section.box->setVisible(!tabs || i == current);
    }
    showNames();
}

/// What has no caption under its samples has its name at the end of the heading.
void LooksBox::showNames() {
    if (m_sections.size() < 3)
        return; // still being built
    const bool captions = m_arrangement == Arrangement::Roomy;
    m_sections.at(0).value->setText(captions ? QString() : m_styles->currentIndex().data().toString());
    m_sections.at(1).value->setText(m_palettes->currentName());
    m_sections.at(2).value->setText(captions ? QString() : m_layouts->currentIndex().data().toString());
}

void LooksBox::focusPalettes() {
    m_palettes->list()->setFocus(Qt::OtherFocusReason);
}

void LooksBox::setPicture(const PreparedPicture &picture) {
    m_samples.setCard(m_document.card(), picture);
}

void LooksBox::sizeSamples() {
    const int columns = m_arrangement == Arrangement::Roomy ? 3 : int(layouts().size());
    const int inner = width() / columns - 2 * ringRoom - 8;
    m_samples.setBox(QSize(qMax(16, inner), layoutHeight - 8), devicePixelRatioF());
}

void LooksBox::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    sizeSamples();
}

/// Loading all the faces takes longer than all else the window shows: the first frame does not wait for it.
void LooksBox::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (!m_lettered)
        QTimer::singleShot(letteringMs, this, [this] {
            m_lettered = true;
            m_styles->viewport()->update();
        });
}

void LooksBox::showCard(const Card &card) {
    m_styles->setCurrentRow(rowOf(m_styles, card.style));
    m_layouts->setCurrentRow(rowOf(m_layouts, card.layout));
    if (card.language != m_language) {
        m_language = card.language;
        m_styles->viewport()->update();
    }
    showNames();
}

} // namespace thanksmith
