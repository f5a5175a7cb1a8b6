// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/PaletteBook.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace thanksmith {

class ColourPlane;
class DocumentKeys;
class IconButton;
class SampleList;
class SegmentedControl;

/// Mixes the card's own palette, the card on the desk following every move: roles as discs, one plane of colours for
/// the role that is chosen, its hex number, and an eyedropper. Words that could not be read are drawn darker or
/// lighter, and that is said. Stands in the inspector's place; nothing is modal.
class PaletteEditor : public QWidget {
    Q_OBJECT
public:
    PaletteEditor(CardDocument &document, PaletteBook &book, DocumentKeys &keys, QWidget *parent = nullptr);

    /// The widget the eyedropper looks at; null: there is no eyedropper.
    void setCardView(QWidget *view);
    /// Begins with the card's own palette.
    void begin();

Q_SIGNALS:
    /// The card has no own palette any more, or the person is done.
    void done();

private:
    /// What happens to pictures; the order of the segments.
    enum class Pictures { AsDrawn, Recoloured, Greys };

    void build();
    [[nodiscard]] SampleList *addRoles(const QStringList &roles, const QString &objectName, const QString &name);
    void showPalette();
    void showNote();
    void chooseRole(const QString &role, bool picture);
    void takeColour(const QColor &colour);
    void takeHex();
    void takeName();
    void setPictures(Pictures pictures);
    void pickFromCard();
    void apply(const Palette &palette);
    [[nodiscard]] QColor chosenColour() const;
    [[nodiscard]] QColor shownColour(const QString &role, bool picture) const;

    CardDocument &m_document;
    PaletteBook &m_book;
    DocumentKeys &m_keys;
    Palette m_palette; ///< as the card has it
    QString m_role;
    bool m_onPicture = false;           ///< the role is one of pictures
    QMap<QString, QColor> m_recoloured; ///< comes back when pictures are recoloured again
    QPointer<QWidget> m_view;

    QLineEdit *m_name = nullptr;
    SampleList *m_words = nullptr;
    SegmentedControl *m_pictures = nullptr;
    SampleList *m_picture = nullptr;
    ColourPlane *m_plane = nullptr;
    QLineEdit *m_hex = nullptr;
    IconButton *m_pick = nullptr;
    QLabel *m_contrast = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace thanksmith
