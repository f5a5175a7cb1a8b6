// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/PaletteBook.h"

#include <QWidget>

class QStandardItemModel;

namespace thanksmith {

class LinkButton;
class SampleList;
class SkinRow;

/// The card's colours: the program's palettes, the user's own, one that came with the card; and the skin of the person
/// in the picture. New, edit, duplicate and delete are links and a menu; each is one step of the undo history.
class PaletteChoice : public QWidget {
    Q_OBJECT
public:
    PaletteChoice(CardDocument &document, PaletteBook &book, QWidget *parent = nullptr);

    [[nodiscard]] SampleList *list() const { return m_list; }
    /// The links, for the heading.
    [[nodiscard]] QWidget *links() const { return m_links; }
    /// Name of the palette that is chosen.
    [[nodiscard]] QString currentName() const;

Q_SIGNALS:
    void currentChanged();
    /// The card has an own palette now that wants to be mixed.
    void editRequested();

private:
    void fill();
    void showCard(const Card &card);
    void choose(int row);
    void begin();
    void edit();
    void duplicate();
    void showMenu(const QPoint &position);

    CardDocument &m_document;
    PaletteBook &m_book;
    std::vector<Palette> m_palettes; ///< as listed
    QStandardItemModel *m_model;
    SampleList *m_list;
    QWidget *m_links;
    LinkButton *m_edit = nullptr;
    SkinRow *m_skin;
    QByteArray m_pictureLooked; ///< the picture whose skin tone is known
};

} // namespace thanksmith
