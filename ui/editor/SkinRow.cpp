// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/SkinRow.h"

#include "card/Skin.h"
#include "ui/common/SampleList.h"
#include "ui/common/Surface.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>

namespace thanksmith {

using namespace Qt::StringLiterals;

namespace {

constexpr int discHeight = 20;

void addTone(QStandardItemModel *model, const QString &name) {
    auto *item = new QStandardItem(name);
    item->setData(name, Qt::AccessibleTextRole);
    item->setToolTip(name);
    item->setEditable(false);
    model->appendRow(item);
}

} // namespace

SkinRow::SkinRow(CardDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_tones(new SampleList(tr("Skin tone of the person in the picture"))) {
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 2, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_tones);
    auto *model = new QStandardItemModel(this);
    addTone(model, tr("Skin as drawn"));
    for (const SkinTone &tone : skinTones())
        addTone(model, tone.name.in(QLocale().bcp47Name()));
    m_tones->setObjectName(u"skins"_s);
    m_tones->setModel(model);
    m_tones->setCaptionsShown(false);
    m_tones->setFixedHeight(discHeight + 2 * SampleList::overhang);
    m_tones->setSample(discHeight, SampleList::Ground::Bare,
                       [this](QPainter &painter, const QRectF &box, const QModelIndex &index, const Theme &theme) {
                           const bool drawn = index.row() == 0;
                           const QColor tone = drawn ? m_drawn : skinTones().at(std::size_t(index.row() - 1)).colour;
                           paintBox(painter, box, box.height() / 2, tone, theme.fieldBorder, 1);
                           if (drawn) // as drawn: a ring inside
                               paintBox(painter, box.adjusted(4, 4, -4, -4), box.height() / 2 - 4, Qt::transparent,
                                        Qt::white, 1.5);
                       });
    connect(m_tones, &SampleList::chosen, this, [this](int row) {
        Card next = m_document.card();
        next.skin = row == 0 ? QString() : skinTones().at(std::size_t(row - 1)).id;
        m_document.endTyping();
        m_document.change(CardPart::Skin, next);
    });
    connect(&m_document, &CardDocument::cardChanged, this,
            [this](const Card &, const Card &after) { showCard(after); });
    showCard(m_document.card());
    hide();
}

void SkinRow::setDrawn(const QColor &tone) {
    if (tone.isValid())
        m_drawn = tone;
    setVisible(tone.isValid());
    m_tones->viewport()->update();
}

void SkinRow::showCard(const Card &card) {
    int row = 0;
    for (int i = 0; i < int(skinTones().size()); ++i)
        if (skinTones().at(std::size_t(i)).id == card.skin)
            row = i + 1;
    m_tones->setCurrentRow(row);
}

} // namespace thanksmith
