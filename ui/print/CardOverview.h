// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/SheetPreview.h"

#include <QAbstractListModel>
#include <QCache>
#include <QListView>
#include <QThreadPool>

namespace thanksmith {

/// Small pictures of all cards, drawn off the GUI thread as they are asked for.
class CardOverviewModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { WarnRole = Qt::UserRole };

    explicit CardOverviewModel(QObject *parent = nullptr);
    ~CardOverviewModel() override;
    /// `names`: whose card each page is; as many as pages.
    void setPages(const Pages &pages, const QStringList &names);
    /// Device pixels a picture has room for.
    void setRoom(const QSize &pixels);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void draw(int row) const;
    [[nodiscard]] QString faultOf(int row) const;

    Pages m_pages;
    QStringList m_names;
    QSize m_room;
    mutable QCache<int, QImage> m_pictures;
    mutable QSet<int> m_drawing;
    mutable int m_asked = 0; ///< what was asked for last is seen now, and drawn first
    int m_turn = 0;
    mutable QThreadPool m_pool;
};

/// All cards on one page, before they are printed: a look that finds the odd one out. A click goes to its sheet.
class CardOverview : public QListView {
    Q_OBJECT
public:
    explicit CardOverview(QWidget *parent = nullptr);
    void setPages(const Pages &pages, const QStringList &names);

Q_SIGNALS:
    void chosen(int page);

private:
    CardOverviewModel *m_model;
};

} // namespace thanksmith
