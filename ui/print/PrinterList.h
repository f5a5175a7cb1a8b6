// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/PrintQueue.h"

#include <QAbstractListModel>
#include <QListView>

namespace thanksmith {

/// The printers of the system.
class PrinterModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { PlaceRole = Qt::UserRole, WarnRole };

    using QAbstractListModel::QAbstractListModel;
    void setPrinters(std::vector<Printer> printers);
    [[nodiscard]] const Printer &printer(int row) const { return m_printers[std::size_t(row)]; }
    [[nodiscard]] int rowOf(const QString &name) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Printer> m_printers;
};

/// One of them, each with its place and what ails it; up to three are seen at once.
class PrinterList : public QListView {
    Q_OBJECT
public:
    static constexpr int ringRoom = 5; ///< around each tile, for the focus ring

    explicit PrinterList(QWidget *parent = nullptr);
    /// Chooses `wanted`, else the first (the default) one.
    void setPrinters(std::vector<Printer> printers, const QString &wanted);
    /// Null where there is none.
    [[nodiscard]] const Printer *current() const;

Q_SIGNALS:
    void chosen();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    PrinterModel *m_model;
};

} // namespace thanksmith
