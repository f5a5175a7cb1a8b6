// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/GalleryModel.h"

#include "gallery/Thumbnails.h"

#include <algorithm>

namespace thanksmith {

using namespace Qt::StringLiterals;

GalleryModel::GalleryModel(const Gallery &gallery, Thumbnails &thumbnails, QObject *parent)
    : QAbstractListModel(parent)
    , m_gallery(gallery)
    , m_thumbnails(thumbnails)
    , m_rows(gallery.search(QString()))
    , m_language(u"en"_s) {
    connect(&thumbnails, &Thumbnails::ready, this, [this](const QString &id) {
        if (const int row = rowOf(id); row >= 0)
            Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole});
    });
}

void GalleryModel::setFilter(const QString &words, const QString &pack) {
    std::vector<const Illustration *> rows = m_gallery.search(words, pack);
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void GalleryModel::setLanguage(const QString &tag) {
    m_language = tag;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void GalleryModel::setThumbnailSize(const QSize &size) {
    m_size = size;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DecorationRole});
}

int GalleryModel::rowOf(const QString &id) const {
    const auto found = std::ranges::find_if(m_rows, [&](const Illustration *one) { return one->id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int GalleryModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant GalleryModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Illustration &one = *m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return one.info.title.in(m_language);
    case Qt::ToolTipRole:
        return one.info.title.in(m_language);
    case Qt::AccessibleTextRole:
        return one.info.title.in(m_language);
    case Qt::AccessibleDescriptionRole:
        return one.info.alt.in(m_language);
    case Qt::DecorationRole:
        return m_size.isEmpty() ? QImage() : m_thumbnails.thumbnail(one.id, m_size);
    case IdRole:
        return one.id;
    case GroundRole:
        return one.info.ground;
    default:
        return {};
    }
}

} // namespace thanksmith
