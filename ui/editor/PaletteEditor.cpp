// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/PaletteEditor.h"

#include "card/PaletteFile.h"
#include "studio/PaletteText.h"
#include "ui/common/Buttons.h"
#include "ui/common/Eyedropper.h"
#include "ui/common/SampleList.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/Surface.h"
#include "ui/common/Type.h"
#include "ui/editor/ColourPlane.h"
#include "ui/editor/DocumentKeys.h"

#include <QRegularExpression>
#include <QSignalBlocker>

namespace thanksmith {

using namespace Qt::StringLiterals;

namespace {

/// What pictures begin with where the palette left them as drawn: the colours they are drawn in.
QMap<QString, QColor> drawnColours() {
    return {{u"ground"_s, QColor(0xf7, 0xed, 0xe2)},  {u"ground-2"_s, QColor(0xfb, 0xd9, 0xc8)},
            {u"subject"_s, QColor(0xe4, 0x57, 0x2e)}, {u"subject-shade"_s, QColor(0xb8, 0x3f, 0x1c)},
            {u"accent"_s, QColor(0xf6, 0xbd, 0x60)},  {u"accent-2"_s, QColor(0x2f, 0x6b, 0x5e)},
            {u"ink"_s, QColor(0x1f, 0x3b, 0x4d)},     {u"paper"_s, QColor(0xff, 0xfe, 0xfb)}};
}

QStringList paperAndWords() {
    return QStringList{u"sheet"_s} + wordRoles();
}

} // namespace

PaletteEditor::PaletteEditor(CardDocument &document, PaletteBook &book, DocumentKeys &keys, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_book(book)
    , m_keys(keys) {
    setObjectName(u"palette-editor"_s);
    setAccessibleName(tr("Colours of one's own"));
    build();
    connect(m_plane, &ColourPlane::changed, this, &PaletteEditor::takeColour);
    connect(m_plane, &ColourPlane::settled, &m_document, &CardDocument::endTyping);
    connect(m_hex, &QLineEdit::editingFinished, this, &PaletteEditor::takeHex);
    connect(m_name, &QLineEdit::editingFinished, this, &PaletteEditor::takeName);
    connect(m_pictures, &SegmentedControl::currentChanged, this, [this](int index) { setPictures(Pictures(index)); });
    connect(&m_document, &CardDocument::cardChanged, this, [this](const Card &, const Card &after) {
        if (isHidden())
            return;
        const Palette *now = paletteOf(after);
        if (!now || now->id != m_palette.id) {
            Q_EMIT done(); // undone, or another card
            return;
        }
        m_palette = *now;
        showPalette();
    });
}

void PaletteEditor::setCardView(QWidget *view) {
    m_view = view;
    m_pick->setVisible(view != nullptr);
}

void PaletteEditor::begin() {
    const Palette *palette = paletteOf(m_document.card());
    if (!palette)
        return;
    m_palette = *palette;
    m_recoloured = m_palette.picture;
    m_document.endTyping();
    chooseRole(u"sheet"_s, false);
    showPalette();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

QColor PaletteEditor::chosenColour() const {
    return m_onPicture ? m_palette.picture.value(m_role) : wordColour(m_palette, m_role);
}

/// As it is drawn on the card.
QColor PaletteEditor::shownColour(const QString &role, bool picture) const {
    return picture ? m_palette.picture.value(role) : wordColour(readable(m_palette), role);
}

void PaletteEditor::showPalette() {
    if (!m_name->hasFocus() || !m_name->isModified())
        m_name->setText(m_palette.name.in(u"en"_s));
    {
        const QSignalBlocker quiet(m_pictures);
        m_pictures->setCurrentIndex(int(m_palette.greys               ? Pictures::Greys
                                        : m_palette.picture.isEmpty() ? Pictures::AsDrawn
                                                                      : Pictures::Recoloured));
        m_pictures->update();
    }
    const bool recoloured = !m_palette.greys && !m_palette.picture.isEmpty();
    m_picture->parentWidget()->setVisible(recoloured);
    if (m_onPicture && !recoloured)
        chooseRole(u"sheet"_s, false);
    m_words->setCurrentRow(m_onPicture ? -1 : int(paperAndWords().indexOf(m_role)));
    m_picture->setCurrentRow(m_onPicture ? int(pictureRoles().indexOf(m_role)) : -1);
    m_words->viewport()->update();
    m_picture->viewport()->update();
    const QColor colour = chosenColour();
    m_plane->setColour(colour);
    if (!m_hex->hasFocus() || !m_hex->isModified())
        m_hex->setText(colour.name().toUpper());
    showNote();
}

/// What the chosen words' contrast is, and what had to be changed for it: all of it where the paper is chosen.
void PaletteEditor::showNote() {
    QStringList notes;
    for (const HeldColour &held : heldColours(m_palette))
        if (!m_onPicture && (m_role == held.role || m_role == "sheet"_L1))
            notes << heldText(m_palette, held);
    const bool words = !m_onPicture && m_role != "sheet"_L1;
    m_contrast->setText(
        words ? tr("Contrast %1").arg(ratioText(contrastRatio(shownColour(m_role, false), m_palette.sheet)))
              : QString());
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
    m_plane->setAccessibleName(m_onPicture ? pictureRoleText(m_role) : wordRoleText(m_role));
}

void PaletteEditor::chooseRole(const QString &role, bool picture) {
    m_document.endTyping();
    m_role = role;
    m_onPicture = picture;
    m_hex->setModified(false);
    m_hex->setText(chosenColour().name().toUpper());
    m_plane->setColour(chosenColour());
    m_words->setCurrentRow(picture ? -1 : int(paperAndWords().indexOf(role)));
    m_picture->setCurrentRow(picture ? int(pictureRoles().indexOf(role)) : -1);
    showNote();
}

void PaletteEditor::takeColour(const QColor &colour) {
    Palette next = m_palette;
    if (m_onPicture) {
        next.picture.insert(m_role, colour);
        next.night = nightOf(next.picture);
        m_recoloured = next.picture;
    } else {
        setWordColour(next, m_role, colour);
    }
    apply(next);
}

/// A number that is none goes back to what it was.
void PaletteEditor::takeHex() {
    static const QRegularExpression form(u"\\A#?([0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})\\z"_s);
    const auto match = form.match(m_hex->text().trimmed());
    m_hex->setModified(false);
    if (match.hasMatch()) {
        m_document.endTyping();
        takeColour(QColor(u'#' + match.captured(1)));
        m_document.endTyping();
    }
    m_hex->setText(chosenColour().name().toUpper());
}

void PaletteEditor::takeName() {
    const QString name = cleanPaletteName(m_name->text());
    m_name->setModified(false);
    if (!name.isEmpty() && name != m_palette.name.in(u"en"_s)) {
        m_document.endTyping();
        apply(renamed(m_palette, m_palette.id, name));
        m_document.endTyping();
    }
    m_name->setText(m_palette.name.in(u"en"_s));
}

void PaletteEditor::setPictures(Pictures pictures) {
    Palette next = m_palette;
    next.greys = pictures == Pictures::Greys;
    if (pictures == Pictures::AsDrawn)
        next.picture.clear();
    else if (pictures == Pictures::Recoloured && next.picture.isEmpty())
        next.picture = m_recoloured.isEmpty() ? drawnColours() : m_recoloured;
    next.night = nightOf(next.picture);
    m_document.endTyping();
    apply(next);
    m_document.endTyping();
}

void PaletteEditor::pickFromCard() {
    if (!m_view)
        return;
    auto *dropper = new Eyedropper(m_view);
    connect(dropper, &Eyedropper::picked, this, [this](const QColor &colour) {
        m_document.endTyping();
        takeColour(colour);
        m_document.endTyping();
    });
    connect(dropper, &Eyedropper::ended, this, [this] { m_pick->setFocus(Qt::OtherFocusReason); });
}

/// A field that loses the focus because its palette has just gone has nothing to say any more.
void PaletteEditor::apply(const Palette &palette) {
    const Palette *now = paletteOf(m_document.card());
    if (!now || now->id != palette.id)
        return;
    editPalette(m_document, m_book, palette);
}

} // namespace thanksmith
