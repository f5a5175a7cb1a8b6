// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/PaletteChoice.h"

#include "picture/Picture.h"
#include "ui/common/Buttons.h"
#include "ui/common/SampleList.h"
#include "ui/editor/ListHolder.h"
#include "ui/editor/SamplePaint.h"
#include "ui/editor/SkinRow.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace thanksmith {

using namespace Qt::StringLiterals;

namespace {

constexpr int discHeight = 34;

QString nameOf(const Palette &palette) {
    return palette.name.in(QLocale().bcp47Name());
}

LinkButton *addLink(const QString &text, const QString &name, const QString &objectName, QWidget *links) {
    auto *link = new LinkButton(text, links);
    link->setObjectName(objectName);
    link->setAccessibleName(name);
    link->setToolTip(name);
    link->setFixedHeight(20);
    links->layout()->addWidget(link);
    return link;
}

} // namespace

PaletteChoice::PaletteChoice(CardDocument &document, PaletteBook &book, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_book(book)
    , m_model(new QStandardItemModel(this))
    , m_list(new SampleList(tr("Colours")))
    , m_links(new QWidget)
    , m_skin(new SkinRow(document)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new ListHolder(m_list));
    column->addWidget(m_skin);
    auto *line = new QHBoxLayout(m_links);
    line->setContentsMargins(4, 0, 0, 0);
    line->setSpacing(2);
    m_edit = addLink(tr("Edit"), tr("Edit these colours"), u"edit-palette"_s, m_links);
    LinkButton *fresh = addLink(tr("New"), tr("New palette of one's own"), u"new-palette"_s, m_links);
    m_list->setObjectName(u"palettes"_s);
    m_list->setModel(m_model);
    m_list->setCaptionsShown(false);
    m_list->setSample(discHeight, SampleList::Ground::Bare,
                      [this](QPainter &painter, const QRectF &box, const QModelIndex &index, const Theme &theme) {
                          paintPalette(painter, box, readable(m_palettes.at(std::size_t(index.row()))), theme);
                      });
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &SampleList::chosen, this, &PaletteChoice::choose);
    connect(m_list, &SampleList::customContextMenuRequested, this, &PaletteChoice::showMenu);
    connect(m_edit, &LinkButton::clicked, this, &PaletteChoice::edit);
    connect(fresh, &LinkButton::clicked, this, &PaletteChoice::begin);
    connect(&m_book, &PaletteBook::changed, this, &PaletteChoice::fill);
    connect(&m_document, &CardDocument::cardChanged, this,
            [this](const Card &, const Card &after) { showCard(after); });
    fill();
}

/// The program's, the own ones, and last what only the card has.
void PaletteChoice::fill() {
    const Card &card = m_document.card();
    std::vector<Palette> all = palettes();
    all.insert(all.end(), m_book.palettes().begin(), m_book.palettes().end());
    const Palette *carried = card.ownPalette && card.palette == card.ownPalette->id ? &*card.ownPalette : nullptr;
    const Palette *kept = carried ? m_book.find(carried->id) : nullptr;
    if (carried && (!kept || *kept != *carried))
        all.push_back(*carried);
    if (all != m_palettes) {
        m_palettes = all;
        const QSignalBlocker quiet(m_list);
        while (m_model->rowCount() > int(all.size()))
            m_model->removeRow(m_model->rowCount() - 1);
        for (int row = 0; row < int(all.size()); ++row) {
            QString name = nameOf(all.at(std::size_t(row)));
            if (kept && carried && row == int(all.size()) - 1 && *kept != *carried)
                name = tr("%1, as this card has it").arg(name);
            if (row == m_model->rowCount())
                m_model->appendRow(new QStandardItem);
            QStandardItem *item = m_model->item(row);
            item->setText(name);
            item->setData(name, Qt::AccessibleTextRole);
            item->setToolTip(name);
            item->setEditable(false);
        }
        m_list->viewport()->update();
    }
    int current = -1;
    for (int row = 0; row < int(all.size()); ++row)
        if (all.at(std::size_t(row)).id == card.palette)
            current = row; // the last one is the card's own
    m_list->setCurrentRow(current);
    Q_EMIT currentChanged();
}

void PaletteChoice::showCard(const Card &card) {
    fill();
    const QByteArray svg = card.picture ? card.picture->svg : QByteArray();
    if (svg == m_pictureLooked)
        return;
    m_pictureLooked = svg;
    const auto info = readPictureHead(svg, {});
    m_skin->setDrawn(!svg.isEmpty() && info ? info->palette.value(u"skin"_s) : QColor());
}

QString PaletteChoice::currentName() const {
    return m_list->currentIndex().data().toString();
}

void PaletteChoice::choose(int row) {
    Card next = m_document.card();
    thanksmith::setPalette(next, m_palettes.at(std::size_t(row)));
    m_document.endTyping();
    m_document.change(CardPart::Palette, next);
}

void PaletteChoice::begin() {
    const Palette *now = paletteOf(m_document.card());
    addPalette(m_document, m_book, m_book.copyOf(now ? *now : palettes().front(), tr("My colours")));
    Q_EMIT editRequested();
}

/// An own palette is edited itself, the program's as a copy.
void PaletteChoice::edit() {
    const Palette *now = paletteOf(m_document.card());
    if (!now)
        return;
    const Palette *kept = m_book.find(now->id);
    if (findPalette(now->id) || (kept && *kept != *now))
        duplicate();
    else if (!kept)
        addPalette(m_document, m_book, Palette(*now)); // came with the card: kept from now on
    Q_EMIT editRequested();
}

void PaletteChoice::duplicate() {
    if (const Palette *now = paletteOf(m_document.card()))
        addPalette(m_document, m_book, m_book.copyOf(*now, tr("%1 (copy)").arg(nameOf(*now))));
}

void PaletteChoice::showMenu(const QPoint &position) {
    const QModelIndex index = m_list->indexAt(position);
    if (index.isValid())
        m_list->setCurrentIndex(index); // what the menu is about is seen on the card
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"palette-menu"_s);
    menu->addAction(tr("Edit"), this, &PaletteChoice::edit);
    menu->addAction(tr("Duplicate"), this, &PaletteChoice::duplicate);
    const QString id = m_document.card().palette;
    menu->addAction(tr("Delete"), this, [this, id] { dropPalette(m_document, m_book, id); })
        ->setEnabled(m_book.find(id) != nullptr);
    const QPoint anchor = index.isValid() ? position : m_list->visualRect(m_list->currentIndex()).center();
    menu->popup(m_list->viewport()->mapToGlobal(anchor));
}

} // namespace thanksmith
