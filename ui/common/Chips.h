// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Buttons.h"

#include <QWidget>

#include <vector>

class QButtonGroup;

namespace thanksmith {

/// A small checkable pill, 30 high; chosen: fill and weight.
class Chip : public PaintedButton {
    Q_OBJECT
public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// One of several chips; wraps to further lines where they do not fit.
class ChipRow : public QWidget {
    Q_OBJECT
public:
    explicit ChipRow(QWidget *parent = nullptr);

    /// `id` is what `chosen` says of it.
    void addChip(const QString &text, const QString &id);
    void clear();
    [[nodiscard]] int count() const { return int(m_chips.size()); }
    [[nodiscard]] Chip *chip(int index) const { return m_chips.at(std::size_t(index)); }
    [[nodiscard]] QString current() const;
    void setCurrent(const QString &id);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    int place(int width, bool move) const;

    std::vector<Chip *> m_chips;
    QStringList m_ids;
    QButtonGroup *m_group;
};

} // namespace thanksmith
