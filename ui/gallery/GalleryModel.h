// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gallery/Shelf.h"

#include <QAbstractListModel>

namespace thanksmith {

class Thumbnails;

/// The pictures that fit a search, with their thumbnails as they become ready.
class GalleryModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, GroundRole, MarksRole };
    /// What is said of a picture beside its title.
    enum Mark { NoMark = 0, Undescribed = 1, DrawnElsewhere = 2, Untitled = 4 };

    /// Both must outlive the model.
    GalleryModel(Shelf &shelf, Thumbnails &thumbnails, QObject *parent = nullptr);

    void setFilter(const QString &words, const QString &pack);
    void setLanguage(const QString &tag);
    /// Device pixels.
    void setThumbnailSize(const QSize &size);
    [[nodiscard]] int rowOf(const QString &id) const;
    /// Null where there is no such row.
    [[nodiscard]] const Illustration *illustration(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    using Rows = std::vector<const Illustration *>;
    void follow();
    void setRows(Rows rows);
    [[nodiscard]] QString toolTip(const Illustration &one) const;
    [[nodiscard]] QStringList remarks(const Illustration &one) const;

    Shelf &m_shelf;
    Thumbnails &m_thumbnails;
    std::shared_ptr<const Gallery> m_gallery; ///< what the rows are of
    Rows m_rows;
    QHash<QString, int> m_places; ///< of ids among the rows
    QString m_words;
    QString m_pack;
    QString m_language;
    QSize m_size;
};

} // namespace thanksmith
