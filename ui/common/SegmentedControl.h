// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Icons.h"

#include <QVariantAnimation>
#include <QWidget>

#include <optional>
#include <vector>

class QAbstractButton;
class QButtonGroup;

namespace thanksmith {

/// One of a few, side by side on a track; a thumb slides to what is chosen. Each part is a real button: arrow keys
/// move between them, Tab leaves.
class SegmentedControl : public QWidget {
    Q_OBJECT
public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    int addSegment(const QString &text, std::optional<Icon> icon = {});
    void setSegmentText(int index, const QString &text);
    [[nodiscard]] int count() const { return int(m_segments.size()); }
    [[nodiscard]] QAbstractButton *segment(int index) const;
    /// -1 where there is none. Setting it emits `currentChanged` if it changes.
    [[nodiscard]] int currentIndex() const;
    void setCurrentIndex(int index);
    /// The parts share the width given to the control; else each is as wide as its words.
    void setEqualWidths(bool equal);

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void slideTo(int index);

    std::vector<QAbstractButton *> m_segments;
    QButtonGroup *m_group;
    QVariantAnimation m_slide;
    QRectF m_thumb;
    int m_shown = -1;
};

} // namespace thanksmith
