// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/GalleryModel.h"

#include "gallery/Thumbnails.h"

#include <algorithm>

namespace thanksmith {

using namespace Qt::StringLiterals;

namespace {

/// Does it use what many programs cannot draw?
bool isUnlike(const Illustration &one) {
    return !one.unlike.isEmpty() || one.info.drawnBy == Drawer::Librsvg;
}

} // namespace

GalleryModel::GalleryModel(Shelf &shelf, Thumbnails &thumbnails, QObject *parent)
    : QAbstractListModel(parent)
    , m_shelf(shelf)
    , m_thumbnails(thumbnails)
    , m_gallery(shelf.gallery())
    , m_language(u"en"_s) {
    setRows(m_gallery->search(QString()));
    connect(&thumbnails, &Thumbnails::ready, this, [this](const QString &id) {
        if (const int row = rowOf(id); row >= 0)
            Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole});
    });
    connect(&shelf, &Shelf::changed, this, &GalleryModel::follow);
}

void GalleryModel::setRows(Rows rows) {
    m_rows = std::move(rows);
    m_places.clear();
    m_places.reserve(qsizetype(m_rows.size()));
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        m_places.insert(m_rows[row]->id, int(row));
}

/// The same search in the new gallery. What was added or taken away in one place is so here too, and what has changed
/// is told, so that nobody's place in the list is lost.
void GalleryModel::follow() {
    std::shared_ptr<const Gallery> gallery = m_shelf.gallery();
    if (gallery == m_gallery)
        return;
    Rows rows = gallery->search(m_words, m_pack);
    const auto same = [](const Illustration *a, const Illustration *b) { return a->id == b->id; };
    const auto [oldEnd, newEnd] = std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(), same);
    const int start = int(oldEnd - m_rows.begin());
    const auto [oldTail, newTail] = std::mismatch(m_rows.rbegin(), std::make_reverse_iterator(oldEnd), rows.rbegin(),
                                                  std::make_reverse_iterator(newEnd), same);
    const int removed = int(oldTail.base() - oldEnd);
    const int added = int(newTail.base() - newEnd);
    if (removed > 0 && added > 0) {
        beginResetModel();
        setRows(std::move(rows));
        m_gallery = std::move(gallery);
        endResetModel();
        return;
    }
    if (removed > 0)
        beginRemoveRows({}, start, start + removed - 1);
    else if (added > 0)
        beginInsertRows({}, start, start + added - 1);
    setRows(std::move(rows));
    const auto before = std::exchange(m_gallery, std::move(gallery));
    if (removed > 0)
        endRemoveRows();
    else if (added > 0)
        endInsertRows();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void GalleryModel::setFilter(const QString &words, const QString &pack) {
    m_words = words;
    m_pack = pack;
    Rows rows = m_gallery->search(words, pack);
    if (rows == m_rows)
        return;
    beginResetModel();
    setRows(std::move(rows));
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
    return m_places.value(id, -1);
}

const Illustration *GalleryModel::illustration(const QModelIndex &index) const {
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? m_rows[std::size_t(index.row())] : nullptr;
}

int GalleryModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

/// What its marks say, in words.
QStringList GalleryModel::remarks(const Illustration &one) const {
    QStringList words;
    if (!one.isDescribed())
        words.append(tr("This picture has no description yet."));
    if (isUnlike(one))
        words.append(one.unlike.isEmpty() ? tr("Other programs may draw this picture differently.")
                                          : tr("Drawn differently elsewhere: %1").arg(one.unlike.join(u", "_s)));
    return words;
}

QString GalleryModel::toolTip(const Illustration &one) const {
    return (QStringList(one.shownTitle(m_language)) + remarks(one)).join(u'\n');
}

QVariant GalleryModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Illustration &one = *m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return one.shownTitle(m_language);
    case Qt::ToolTipRole:
        return toolTip(one);
    case Qt::AccessibleDescriptionRole:
        return (QStringList(one.info.alt.in(m_language)) + remarks(one)).join(u' ').trimmed();
    case Qt::DecorationRole:
        return m_size.isEmpty() ? QImage() : m_thumbnails.thumbnail(one, m_size);
    case IdRole:
        return one.id;
    case GroundRole:
        return one.info.ground;
    case MarksRole:
        return (one.isDescribed() ? NoMark : Undescribed) | (isUnlike(one) ? DrawnElsewhere : NoMark) |
               (one.info.title.isEmpty() ? Untitled : NoMark);
    default:
        return {};
    }
}

} // namespace thanksmith
