// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/FilterList.h"

#include "ui/common/FocusTracker.h"
#include "ui/common/Surface.h"
#include "ui/common/Type.h"
#include "ui/history/CardDelegate.h"
#include "ui/history/TimelineModel.h"

#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 40;
constexpr int glyphSide = 18;
constexpr int ringRoom = 5;

class FilterDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        const Theme &theme = themeOf(option.widget);
        const bool on = option.state.testFlag(QStyle::State_Selected);
        const bool warns = index.data(FilterModel::WarnRole).toBool();
        const QRect box = option.rect.adjusted(ringRoom, 1, -ringRoom, -1);
        const QColor fill = on                                               ? theme.accentSoft
                            : option.state.testFlag(QStyle::State_MouseOver) ? theme.hover
                                                                             : QColor(Qt::transparent);
        paintBox(*painter, box, 8, fill, on && theme.highContrast ? theme.border : fill, 1);
        if (option.state.testFlag(QStyle::State_HasFocus) && keyboardFocus(option.widget))
            paintBox(*painter, QRectF(box).adjusted(-4, -0.5, 4, 0.5), 10, Qt::transparent, theme.focus, 2);
        const auto place = [&](const QRect &part) { return QStyle::visualRect(option.direction, box, part); };
        const auto near = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
        const auto far = int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter));

        paintIcon(*painter, Icon(index.data(FilterModel::IconRole).toInt()),
                  place(QRect(box.left() + 13, box.center().y() - glyphSide / 2 + 1, glyphSide, glyphSide)),
                  warns ? theme.warn
                  : on  ? theme.accentText
                        : theme.text2);
        const QString count = QLocale().toString(index.data(FilterModel::CountRole).toInt());
        painter->setFont(uiFont(on || warns ? TextRole::CaptionStrong : TextRole::Caption));
        const int wide = std::max(16, painter->fontMetrics().horizontalAdvance(count)) + 2;
        const QRect number(box.right() - 12 - wide, box.top(), wide, box.height());
        if (warns)
            paintBox(*painter, place(number.adjusted(-7, 8, 5, -8)), 12, theme.warnBg, theme.warnBg, 0);
        painter->setPen(warns ? theme.warn : theme.text2);
        painter->drawText(place(number), far | Qt::TextSingleLine, count);
        painter->setFont(uiFont(on ? TextRole::BodyStrong : TextRole::Body));
        painter->setPen(theme.text);
        const QRect words(box.left() + 43, box.top(), number.left() - box.left() - 43 - 10, box.height());
        painter->drawText(place(words), near | Qt::TextSingleLine,
                          elided(index.data().toString(), painter->font(), words.width()));
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override {
        return {100, rowHeight};
    }
};

} // namespace

/// What a search leaves out is not counted, but its row stays: it may be the one that is chosen.
void FilterModel::setCounts(const std::vector<ChannelCount> &counts, const std::vector<OutboxItem> &open,
                            const QString &words) {
    std::vector<Row> rows{Row{}};
    const auto found = [&](const OutboxItem &item) { return words.trimmed().isEmpty() || matches(item, words); };
    const int foundOpen = int(std::count_if(open.begin(), open.end(), found));
    if (!open.empty())
        rows.push_back(
            {HistoryFilter::Kind::Open, {}, foundOpen, std::any_of(open.begin(), open.end(), needsAttention)});
    for (const ChannelCount &count : counts) {
        rows.push_back({HistoryFilter::Kind::Channel, count.channel, count.count, false});
        rows.front().count += count.count;
    }
    rows.front().count += foundOpen;
    for (const OutboxItem &item : open) {
        const auto at = std::find_if(rows.begin(), rows.end(), [&](const Row &row) {
            return row.kind == HistoryFilter::Kind::Channel && row.channel == item.channel;
        });
        const int one = found(item) ? 1 : 0;
        if (at != rows.end())
            at->count += one;
        else
            rows.push_back({HistoryFilter::Kind::Channel, item.channel, one, false});
    }
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_rows = std::move(rows);
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int FilterModel::rowOf(const HistoryFilter &filter) const {
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) {
        return row.kind == filter.kind && row.channel == filter.channel;
    });
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

int FilterModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FilterModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &at = m_rows[std::size_t(index.row())];
    const bool open = at.kind == HistoryFilter::Kind::Open;
    const bool all = at.kind == HistoryFilter::Kind::All;
    switch (role) {
    case Qt::DisplayRole:
        return all ? tr("All cards") : open ? tr("Not sent yet") : channelText(at.channel);
    case Qt::AccessibleTextRole:
        return tr("%1, %n cards", nullptr, at.count).arg(data(index, Qt::DisplayRole).toString());
    case CountRole:
        return at.count;
    case WarnRole:
        return at.warns;
    case IconRole:
        return int(all ? Icon::Heart : open ? (at.warns ? Icon::Warning : Icon::Clock) : channelIcon(at.channel));
    default:
        return {};
    }
}

FilterList::FilterList(QWidget *parent)
    : QListView(parent)
    , m_model(new FilterModel(this)) {
    setAccessibleName(tr("Which cards"));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    setItemDelegate(new FilterDelegate(this));
    setModel(m_model);
    setCurrentIndex(m_model->index(0, 0));
}

void FilterList::setCounts(const std::vector<ChannelCount> &counts, const std::vector<OutboxItem> &open,
                           const QString &words) {
    const int before = currentIndex().row();
    const FilterModel::Row kept = before >= 0 ? m_model->row(before) : FilterModel::Row{};
    m_quiet = true;
    m_model->setCounts(counts, open, words);
    const int row = m_model->rowOf({kept.kind, kept.channel, {}});
    setCurrentIndex(m_model->index(std::max(0, row), 0));
    m_quiet = false;
    if (row < 0) // the last card of it is gone
        Q_EMIT chosen();
}

HistoryFilter FilterList::current() const {
    const int row = currentIndex().row();
    if (row < 0)
        return {};
    return {m_model->row(row).kind, m_model->row(row).channel, {}};
}

void FilterList::choose(const HistoryFilter &filter) {
    setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(filter)), 0));
}

void FilterList::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QListView::currentChanged(current, previous);
    if (m_quiet || !current.isValid())
        return;
    Q_EMIT chosen();
}

} // namespace thanksmith
