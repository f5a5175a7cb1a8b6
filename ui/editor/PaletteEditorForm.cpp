// SPDX-License-Identifier: GPL-3.0-or-later
// Where things stand in the palette editor: the other half of PaletteEditor.
#include "ui/editor/PaletteEditor.h"

#include "card/PaletteFile.h"
#include "studio/PaletteText.h"
#include "ui/common/Buttons.h"
#include "ui/common/SampleList.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/Surface.h"
#include "ui/common/Type.h"
#include "ui/editor/ColourPlane.h"
#include "ui/editor/DocumentKeys.h"
#include "ui/editor/ListHolder.h"

#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace thanksmith {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 15; ///< the lists bring the rest of it for their focus rings
constexpr int ringRoom = SampleList::overhang;
constexpr int discHeight = 26;
constexpr int hexWidth = 92;

QLabel *addCaption(QLabel *label, TextRole role) {
    label->setFont(uiFont(role));
    label->setForegroundRole(QPalette::Dark);
    return label;
}

} // namespace

SampleList *PaletteEditor::addRoles(const QStringList &roles, const QString &objectName, const QString &name) {
    const bool picture = objectName == "picture-roles"_L1;
    auto *list = new SampleList(name);
    auto *model = new QStandardItemModel(list);
    for (const QString &role : roles) {
        const QString text = picture ? pictureRoleText(role) : wordRoleText(role);
        auto *item = new QStandardItem(text);
        item->setData(text, Qt::AccessibleTextRole);
        item->setEditable(false);
        model->appendRow(item);
    }
    list->setObjectName(objectName);
    list->setModel(model);
    list->setSample(
        discHeight, SampleList::Ground::Bare,
        [this, roles, picture](QPainter &painter, const QRectF &box, const QModelIndex &index, const Theme &theme) {
            paintBox(painter, box, box.height() / 2, shownColour(roles.at(index.row()), picture), theme.fieldBorder, 1);
        });
    connect(list, &SampleList::chosen, this, [this, roles, picture](int row) { chooseRole(roles.at(row), picture); });
    return list;
}

void PaletteEditor::build() {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, 16, padding, 10);
    column->setSpacing(8);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 0, ringRoom, 0);
    auto *back = new IconButton(Icon::ChevronLeft, tr("Done with the colours"));
    back->setObjectName(u"palette-done"_s);
    connect(back, &IconButton::clicked, this, [this] {
        m_document.endTyping();
        Q_EMIT done();
    });
    m_name = new QLineEdit;
    m_name->setObjectName(u"palette-name"_s);
    m_name->setAccessibleName(tr("Name of the palette"));
    m_name->setMaxLength(maxPaletteName);
    m_keys.watch(m_name);
    auto *remove = new IconButton(Icon::Trash, tr("Delete this palette"));
    remove->setObjectName(u"palette-delete"_s);
    connect(remove, &IconButton::clicked, this, [this] { dropPalette(m_document, m_book, m_palette.id); });
    top->addWidget(back);
    top->addWidget(m_name, 1);
    top->addWidget(remove);
    column->addLayout(top);

    m_words = addRoles(QStringList{u"sheet"_s} + wordRoles(), u"word-roles"_s, tr("Colours of paper and words"));
    column->addWidget(new ListHolder(m_words));

    auto *mixer = new QVBoxLayout;
    mixer->setContentsMargins(ringRoom - 4, 0, ringRoom - 4, 0);
    mixer->setSpacing(8);
    m_plane = new ColourPlane;
    mixer->addWidget(m_plane);
    auto *numbers = new QHBoxLayout;
    numbers->setContentsMargins(4, 0, 4, 0); // in line with the plane
    m_hex = new QLineEdit;
    m_hex->setObjectName(u"palette-hex"_s);
    m_hex->setAccessibleName(tr("Colour as a number, such as #B83F1C"));
    m_hex->setMaxLength(7);
    m_hex->setFixedWidth(hexWidth);
    m_keys.watch(m_hex);
    m_pick = new IconButton(Icon::Dropper, tr("Take a colour from the card"));
    m_pick->setObjectName(u"palette-pick"_s);
    m_pick->hide();
    connect(m_pick, &IconButton::clicked, this, &PaletteEditor::pickFromCard);
    m_contrast = addCaption(new QLabel, TextRole::Caption);
    m_contrast->setObjectName(u"palette-contrast"_s);
    numbers->addWidget(m_hex);
    numbers->addWidget(m_pick);
    numbers->addStretch(1);
    numbers->addWidget(m_contrast);
    mixer->addLayout(numbers);
    m_note = addCaption(new QLabel, TextRole::Caption);
    m_note->setObjectName(u"palette-note"_s);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(4, 0, 4, 0);
    mixer->addWidget(m_note);
    column->addLayout(mixer);

    auto *below = new QVBoxLayout;
    below->setContentsMargins(ringRoom, 4, ringRoom, 0);
    auto *heading = new QLabel(tr("Pictures"));
    heading->setFont(uiFont(TextRole::Heading));
    m_pictures = new SegmentedControl;
    m_pictures->setObjectName(u"palette-pictures"_s);
    m_pictures->setAccessibleName(tr("Pictures"));
    m_pictures->addSegment(tr("As drawn"));
    m_pictures->addSegment(tr("Recoloured"));
    m_pictures->addSegment(tr("Greys"));
    m_pictures->setEqualWidths(true);
    below->addWidget(heading);
    below->addWidget(m_pictures);
    column->addLayout(below);
    m_picture = addRoles(pictureRoles(), u"picture-roles"_s, tr("Colours of pictures"));
    column->addWidget(new ListHolder(m_picture));
    column->addStretch(1);
}

} // namespace thanksmith
