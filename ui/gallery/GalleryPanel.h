// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantAnimation>
#include <QWidget>

class QAction;
class QLabel;
class QModelIndex;
class QStackedWidget;

namespace thanksmith {

class ChipRow;
class Gallery;
class GalleryModel;
class GalleryView;
class SearchField;
class Thumbnails;

/// The side panel of pictures: search, collections, pictures. 308 px wide in windows from 1280 on, else 256.
class GalleryPanel : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the panel.
    GalleryPanel(const Gallery &gallery, Thumbnails &thumbnails, QWidget *parent = nullptr);

    /// BCP 47 tag of the titles.
    void setLanguage(const QString &tag);
    /// Marks the picture that is on the card; empty: none.
    void setCurrent(const QString &id);
    [[nodiscard]] QString current() const { return m_current; }
    void focusSearch();
    /// Shows and hides the panel (F9); checkable.
    [[nodiscard]] QAction *toggleAction() const { return m_toggle; }
    /// The picture view, for the order of regions (F6) and tests.
    [[nodiscard]] GalleryView *view() const { return m_view; }
    [[nodiscard]] SearchField *searchField() const { return m_search; }

Q_SIGNALS:
    /// Click, Enter or Return; also Enter in the search field, which takes the first hit.
    void illustrationChosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeNoHits();
    void fillChips();
    void filter();
    void choose(const QModelIndex &index);
    void remark();
    void takeWidth();
    void slide(bool open);

    const Gallery &m_gallery;
    GalleryModel *m_model;
    SearchField *m_search;
    ChipRow *m_chips;
    GalleryView *m_view;
    QStackedWidget *m_stack;
    QWidget *m_content;
    QLabel *m_noHits = nullptr;
    QAction *m_toggle;
    QVariantAnimation m_slide;
    QString m_current;
    QString m_language;
};

} // namespace thanksmith
