// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gallery/Illustration.h"

#include <QVariantAnimation>
#include <QWidget>

class QAction;
class QMenu;
class QLabel;
class QModelIndex;
class QStackedWidget;

namespace thanksmith {

class ChipRow;
class GalleryImport;
class GalleryModel;
class GalleryView;
class ImportFooter;
class SearchField;
class Shelf;
class Thumbnails;

/// The side panel of pictures: search, collections, pictures. 308 px wide in windows from 1280 on, else 256.
class GalleryPanel : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the panel.
    GalleryPanel(Shelf &shelf, Thumbnails &thumbnails, QWidget *parent = nullptr);

    /// BCP 47 tag of the titles.
    void setLanguage(const QString &tag);
    /// Marks the picture that is on the card; empty: none.
    void setCurrent(const QString &id);
    [[nodiscard]] QString current() const { return m_current; }
    void focusSearch();
    /// Narrows to one collection.
    void showCollection(const QString &pack);
    /// Shows and hides the panel (F9); checkable.
    [[nodiscard]] QAction *toggleAction() const { return m_toggle; }
    /// The picture view, for the order of regions (F6) and tests.
    [[nodiscard]] GalleryView *view() const { return m_view; }
    [[nodiscard]] SearchField *searchField() const { return m_search; }
    /// What adds pictures, for whoever gets some elsewhere in the window; it says itself what it has done.
    [[nodiscard]] GalleryImport *adding() const { return m_import; }
    [[nodiscard]] ImportFooter *footer() const { return m_footer; }
    [[nodiscard]] ChipRow *chips() const { return m_chips; }

Q_SIGNALS:
    /// Click, Enter or Return; also Enter in the search field, which takes the first hit.
    void illustrationChosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeNoHits();
    void fillChips();
    void followShelf();
    void filter();
    void choose(const QModelIndex &index);
    void remark();
    void takeWidth();
    void slide(bool open);
    void makeMenus();
    void fillManage();
    void openPictureMenu(const QPoint &position);
    void removeCurrentPicture();
    void setDropping(bool dropping);
    [[nodiscard]] const Illustration *pictureAt(const QModelIndex &index) const;

    Shelf &m_shelf;
    Thumbnails &m_thumbnails;
    GalleryModel *m_model;
    SearchField *m_search;
    ChipRow *m_chips;
    GalleryView *m_view;
    QStackedWidget *m_stack;
    QWidget *m_content;
    QMenu *m_add;
    QMenu *m_manage;
    QMenu *m_more; ///< collections that have no chip
    ImportFooter *m_footer;
    GalleryImport *m_import;
    QLabel *m_noHits = nullptr;
    QAction *m_toggle;
    QVariantAnimation m_slide;
    QString m_current;
    QString m_collection; ///< shown alone; empty: all
    QString m_language;
    bool m_dropping = false;
};

} // namespace thanksmith
