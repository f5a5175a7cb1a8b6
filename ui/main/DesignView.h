// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gallery/Shelf.h"
#include "gallery/Thumbnails.h"
#include "studio/CardDocument.h"
#include "studio/PageMaker.h"

#include <QWidget>

#include <functional>
#include <optional>

class QStackedWidget;
class QStandardItemModel;

namespace thanksmith {

class Banner;
class DeskWidget;
class EditorPanel;
class EmptyDesk;
class GalleryPanel;
class KnownPeople;
class PaletteBook;

/// Gallery, desk and inspector, and what runs between them: a chosen picture goes onto the card, a click on words puts
/// the caret there. A blank card shows the empty desk with its one question.
class DesignView : public QWidget {
    Q_OBJECT
public:
    DesignView(CardDocument &document, PageMaker &pages, Shelf &shelf, Thumbnails &thumbnails, KnownPeople &people,
               PaletteBook &palettes, QWidget *parent = nullptr);

    [[nodiscard]] GalleryPanel *gallery() const { return m_gallery; }
    [[nodiscard]] DeskWidget *desk() const { return m_desk; }
    [[nodiscard]] EditorPanel *editor() const { return m_editor; }
    /// A line above everything: what a crash left, what went wrong. Empty hides it.
    void setNotice(const QString &text, const QString &action = {}, const QString &other = {});
    /// The areas F6 goes through.
    [[nodiscard]] QList<QWidget *> regions() const;
    void setLanguage(const QString &tag);
    /// What the desk shows of the document's card: one person's of many. Null: the card itself.
    void setShown(std::function<Card(const Card &)> shown) { m_shown = std::move(shown); }
    /// Shows it anew.
    void showCard();
    /// A first picture where the card has none.
    void suggestPicture();
    /// Puts the caret where a new card begins: the name on the empty desk, else the message.
    void focusStart();
    /// Before the first frame: the card comes first, then what the editor shows.
    void showCardFirst();

Q_SIGNALS:
    void noticeActionTriggered();
    void noticeOtherTriggered();
    void openRequested();
    void manyRequested();

protected:
    /// Pictures dropped onto the desk come into the gallery; a single one goes onto the card.
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void takePictures();
    void choosePicture(const QString &id);
    void beginWith(const QString &name);
    void followCard();
    void showFan();

    CardDocument &m_document;
    PageMaker &m_pages;
    Shelf &m_shelf;
    Thumbnails &m_thumbnails;
    KnownPeople &m_people;
    GalleryPanel *m_gallery;
    QStackedWidget *m_stack;
    EmptyDesk *m_empty;
    DeskWidget *m_desk;
    EditorPanel *m_editor;
    Banner *m_notice;
    QStandardItemModel *m_names;
    std::optional<QString> m_occasionsOf; ///< the picture whose occasions the editor knows
    std::function<Card(const Card &)> m_shown;
};

} // namespace thanksmith
