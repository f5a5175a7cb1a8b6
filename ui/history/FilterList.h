// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/HistoryLoader.h"

#include <QAbstractListModel>
#include <QListView>

namespace thanksmith {

/// All cards, those not sent yet, and each channel that has any; with counts.
class FilterModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { CountRole = Qt::UserRole, WarnRole, IconRole };
    struct Row {
        HistoryFilter::Kind kind = HistoryFilter::Kind::All;
        QString channel;
        int count = 0;
        bool warns = false;

        bool operator==(const Row &) const = default;
    };

    using QAbstractListModel::QAbstractListModel;
    void setCounts(const std::vector<ChannelCount> &counts, const std::vector<OutboxItem> &open,
                   const QString &words = {});
    [[nodiscard]] const Row &row(int index) const { return m_rows[std::size_t(index)]; }
    [[nodiscard]] int rowOf(const HistoryFilter &filter) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Row> m_rows{Row{}};
};

/// The list of them; one is always chosen: fill and weight.
class FilterList : public QListView {
    Q_OBJECT
public:
    explicit FilterList(QWidget *parent = nullptr);
    void setCounts(const std::vector<ChannelCount> &counts, const std::vector<OutboxItem> &open,
                   const QString &words = {});
    /// What is chosen, without words.
    [[nodiscard]] HistoryFilter current() const;
    void showAll() { choose({}); }
    /// Also where nothing is known to be open: all cards then.
    void showOpen() { choose({HistoryFilter::Kind::Open, {}, {}}); }

Q_SIGNALS:
    void chosen();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void choose(const HistoryFilter &filter);

    FilterModel *m_model;
    bool m_quiet = false;
};

} // namespace thanksmith
