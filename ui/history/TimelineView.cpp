// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/TimelineView.h"

#include "ui/common/Surface.h"
#include "ui/common/Type.h"
#include "ui/history/CardDelegate.h"
#include "ui/history/DayText.h"
#include "ui/history/TimelineModel.h"

#include <QAccessible>
#include <QPainter>
#include <QScrollBar>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int dayNameY = 20;   ///< baseline box of a day's name, from the top of its section
constexpr int keepAround = 16; ///< px that stay visible around the current card

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QListView(parent) {
    setAccessibleName(tr("Cards"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setItemDelegate(new CardDelegate(this));
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    setBackgroundRole(QPalette::AlternateBase); // behind the scroll bar, close to the desk
    setAutoFillBackground(true);
    connect(this, &QListView::activated, this, &TimelineView::opened);
}

void TimelineView::setMonthNote(QDate month, const QString &note) {
    m_notes.insert(QDate(month.year(), month.month(), 1), note);
    viewport()->update();
}

void TimelineView::clearMonthNotes() {
    m_notes.clear();
    viewport()->update();
}

std::vector<QDate> TimelineView::months() const {
    std::vector<QDate> months;
    for (const TimelineLayout::Month &month : m_layout.months)
        months.push_back(month.first);
    return months;
}

void TimelineView::doItemsLayout() {
    std::vector<QDate> days;
    const int rows = model() ? model()->rowCount() : 0;
    days.reserve(std::size_t(rows));
    for (int row = 0; row < rows; ++row)
        days.push_back(model()->index(row, 0).data(TimelineModel::DayRole).toDate());
    m_layout = TimelineLayout::of(days, viewport()->width());
    QAbstractItemView::doItemsLayout();
    updateGeometries();
    askForMore();
}

void TimelineView::updateGeometries() {
    const int page = viewport()->height();
    verticalScrollBar()->setRange(0, std::max(0, m_layout.height - page));
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(40);
    QAbstractItemView::updateGeometries();
}

void TimelineView::resizeEvent(QResizeEvent *event) {
    const QModelIndex kept = currentIndex();
    const bool seen = kept.isValid() && viewport()->rect().intersects(visualRect(kept));
    QAbstractItemView::resizeEvent(event);
    doItemsLayout();
    if (seen)
        scrollTo(kept);
}

void TimelineView::scrollContentsBy(int, int) {
    viewport()->update(); // the desk stays where it is
    askForMore();
}

void TimelineView::askForMore() {
    const QScrollBar *bar = verticalScrollBar();
    if (!m_layout.cards.empty() && bar->value() + 2 * bar->pageStep() >= bar->maximum() + bar->pageStep())
        Q_EMIT moreWanted();
}

int TimelineView::verticalOffset() const {
    return verticalScrollBar()->value();
}

QRect TimelineView::mirrored(QRect content) const {
    content.translate(0, -verticalOffset());
    return style()->visualRect(layoutDirection(), viewport()->rect(), content);
}

QRect TimelineView::visualRect(const QModelIndex &index) const {
    if (!index.isValid() || std::size_t(index.row()) >= m_layout.cards.size())
        return {};
    return mirrored(m_layout.cards[std::size_t(index.row())]);
}

QModelIndex TimelineView::indexAt(const QPoint &point) const {
    const QPoint logical = style()->visualPos(layoutDirection(), viewport()->rect(), point);
    const int row = m_layout.rowAt(logical + QPoint(0, verticalOffset()));
    return row < 0 || !model() ? QModelIndex() : model()->index(row, 0);
}

void TimelineView::scrollTo(const QModelIndex &index, ScrollHint hint) {
    if (!index.isValid() || std::size_t(index.row()) >= m_layout.cards.size())
        return;
    const QRect card = m_layout.cards[std::size_t(index.row())].adjusted(0, -keepAround, 0, keepAround);
    QScrollBar *bar = verticalScrollBar();
    const int page = viewport()->height();
    if (hint == PositionAtTop)
        bar->setValue(card.top());
    else if (hint == PositionAtCenter)
        bar->setValue(card.center().y() - page / 2);
    else if (card.bottom() > bar->value() + page && card.top() >= bar->value())
        bar->setValue(std::min(card.bottom() - page, card.top()));
    else if (card.top() < bar->value())
        bar->setValue(index.row() < m_layout.columns ? 0 : card.top());
}

QModelIndex TimelineView::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
    if (!model() || m_layout.cards.empty())
        return {};
    const int last = int(m_layout.cards.size()) - 1;
    const int row = currentIndex().row();
    if (row < 0)
        return model()->index(0, 0);
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int page = std::max(1, viewport()->height() / TimelineLayout::cardHeight - 1);
    int next = row;
    switch (action) {
    case MoveLeft:
        next = row - forward;
        break;
    case MoveRight:
        next = row + forward;
        break;
    case MoveNext:
        next = row + 1;
        break;
    case MovePrevious:
        next = row - 1;
        break;
    case MoveUp:
        next = m_layout.rowAbove(row);
        break;
    case MoveDown:
        next = m_layout.rowBelow(row);
        break;
    case MoveHome:
        next = 0;
        break;
    case MoveEnd:
        next = last;
        break;
    case MovePageUp:
        for (int i = 0; i < page; ++i)
            next = m_layout.rowAbove(next);
        break;
    case MovePageDown:
        for (int i = 0; i < page; ++i)
            next = m_layout.rowBelow(next);
        break;
    }
    return model()->index(std::clamp(next, 0, last), 0);
}

void TimelineView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) {
    const QModelIndex index = indexAt(rect.center());
    selectionModel()->select(index.isValid() ? QItemSelection(index, index) : QItemSelection(), command);
}

QRegion TimelineView::visualRegionForSelection(const QItemSelection &selection) const {
    QRegion region;
    for (const QModelIndex &index : selection.indexes())
        region += visualRect(index).adjusted(-8, -8, 8, 8);
    return region;
}

void TimelineView::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QAbstractItemView::currentChanged(current, previous); // QListView's counts items in a layout it does not have here
    if (current.isValid() && hasFocus() && QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(current.row());
        QAccessible::updateAccessibility(&event);
    }
    viewport()->update();
}

void TimelineView::paintEvent(QPaintEvent *event) {
    QPainter painter(viewport());
    paintDesk(painter);
    const QRect seen = event->rect().translated(0, verticalOffset());
    paintMonths(painter, seen);
    paintDays(painter, seen);
    paintCards(painter, seen);
}

void TimelineView::paintDesk(QPainter &painter) {
    painter.drawPixmap(0, 0, m_desk.pixmap(viewport()->size(), devicePixelRatioF(), themeOf(this)));
}

void TimelineView::paintMonths(QPainter &painter, const QRect &seen) const {
    const Theme &theme = themeOf(this);
    const QDate today = m_today.isValid() ? m_today : QDate::currentDate();
    const auto near = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignBottom);
    const auto far = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignBottom);
    for (const TimelineLayout::Month &month : m_layout.months) {
        if (!month.box.intersects(seen))
            continue;
        const QRect box = mirrored(month.box.adjusted(0, 0, 0, -26));
        painter.setFont(emotionalFont(38));
        painter.setPen(theme.text);
        painter.drawText(box.adjusted(0, -10, 0, 7), int(near) | Qt::TextSingleLine, monthText(month.first, today));
        painter.setFont(uiFont(TextRole::Button));
        painter.setPen(theme.text2);
        painter.drawText(box.adjusted(0, 0, 0, -2), int(far) | Qt::TextSingleLine, m_notes.value(month.first));
    }
}

void TimelineView::paintDays(QPainter &painter, const QRect &seen) const {
    const Theme &theme = themeOf(this);
    const QDate today = m_today.isValid() ? m_today : QDate::currentDate();
    const auto near = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    const auto paintLine = [&](int from, int to) {
        const QRect line = mirrored(QRect(TimelineLayout::lineX - 1, from, 2, to - from));
        painter.fillRect(line, theme.border);
    };
    for (std::size_t i = 0; i < m_layout.days.size(); ++i) {
        const TimelineLayout::Day &day = m_layout.days[i];
        const bool joined = i + 1 < m_layout.days.size() && m_layout.days[i + 1].day.month() == day.day.month();
        const int end = joined ? m_layout.days[i + 1].box.top() + dayNameY / 2 : day.box.bottom();
        if (end < seen.top() || day.box.top() > seen.bottom())
            continue;
        paintLine(day.box.top() + dayNameY / 2, end);
        const DayText text = dayText(day.day, today);
        painter.setPen(theme.text);
        painter.setFont(uiFont(TextRole::Heading));
        const QRect label = mirrored(QRect(40, day.box.top(), TimelineLayout::lineX - 40 - 14, dayNameY));
        painter.drawText(label, near | Qt::TextSingleLine, elided(text.name, painter.font(), label.width()));
        painter.setPen(theme.text2);
        painter.setFont(uiFont(TextRole::Caption));
        painter.drawText(label.translated(0, dayNameY - 1), near | Qt::TextSingleLine,
                         elided(text.date, painter.font(), label.width()));
        const QRectF dot = mirrored(QRect(TimelineLayout::lineX - 6, day.box.top() + dayNameY / 2 - 6, 12, 12));
        const QColor fill = day.day == today ? theme.accentText : theme.text3;
        paintBox(painter, dot, 6, theme.deskLit, theme.deskLit, 0); // parts the dot from its line
        paintBox(painter, dot.adjusted(1.5, 1.5, -1.5, -1.5), 5, fill, fill, 0);
    }
}

void TimelineView::paintCards(QPainter &painter, const QRect &seen) {
    const QModelIndex under = indexAt(viewport()->mapFromGlobal(QCursor::pos()));
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (std::size_t row = std::size_t(m_layout.firstRowBelow(seen.top() - keepAround));
         row < m_layout.cards.size() && m_layout.cards[row].top() <= seen.bottom() + keepAround; ++row) {
        const QModelIndex index = model()->index(int(row), 0);
        QStyleOptionViewItem item = option;
        item.rect = visualRect(index);
        item.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        item.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        item.state.setFlag(QStyle::State_MouseOver, viewport()->underMouse() && index == under);
        itemDelegate()->paint(&painter, item, index);
    }
}

} // namespace thanksmith
