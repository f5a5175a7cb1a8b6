// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/DeskGround.h"
#include "ui/history/TimelineLayout.h"

#include <QHash>
#include <QListView>

namespace thanksmith {

/// The cards of a TimelineModel in sections per day along a line, months headed. A list: each card is an item that
/// keyboard, mouse and screen readers reach.
class TimelineView : public QListView {
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);

    /// What stands at the far end of a month's heading ("14 cards to 9 people"). Any day of the month.
    void setMonthNote(QDate month, const QString &note);
    void clearMonthNotes();
    /// The months that are shown, newest first (their first days).
    [[nodiscard]] std::vector<QDate> months() const;
    /// The day that counts as today; follows the clock unless set.
    void setToday(QDate today) { m_today = today; }

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;

Q_SIGNALS:
    /// The end of what is loaded comes into sight.
    void moreWanted();
    /// Enter, or a double click.
    void opened(const QModelIndex &index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    [[nodiscard]] QRect mirrored(QRect content) const;
    void paintDesk(QPainter &painter);
    void paintMonths(QPainter &painter, const QRect &seen) const;
    void paintDays(QPainter &painter, const QRect &seen) const;
    void paintCards(QPainter &painter, const QRect &seen);
    void askForMore();

    TimelineLayout m_layout;
    QHash<QDate, QString> m_notes;
    QDate m_today;
    DeskGround m_desk;
};

} // namespace thanksmith
