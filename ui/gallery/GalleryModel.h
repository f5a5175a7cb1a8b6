// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gallery/Gallery.h"

#include <QAbstractListModel>

namespace thanksmith {

class Thumbnails;

/// The pictures that fit a search, with their thumbnails as they become ready.
class GalleryModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, GroundRole };

    GalleryModel(const Gallery &gallery, Thumbnails &thumbnails, QObject *parent = nullptr);

    void setFilter(const QString &words, const QString &pack);
    void setLanguage(const QString &tag);
    /// Device pixels.
    void setThumbnailSize(const QSize &size);
    [[nodiscard]] int rowOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const Gallery &m_gallery;
    Thumbnails &m_thumbnails;
    std::vector<const Illustration *> m_rows;
    QString m_language;
    QSize m_size;
};

} // namespace thanksmith
