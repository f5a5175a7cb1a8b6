// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/TimelineEntry.h"

#include <QWidget>

namespace thanksmith {

/// One step of a card's way.
struct Step {
    enum class Mark { Done, Now, Waiting, Warn };
    Mark mark = Mark::Done;
    QString text;
    QString time; ///< may be empty

    bool operator==(const Step &) const = default;
};

/// Written, put into the outbox, and how it stands or ended.
[[nodiscard]] std::vector<Step> stepsOf(const TimelineEntry &entry, QDate today);

/// The steps under each other, joined by a line. Each is an item of its own for screen readers.
class StepList : public QWidget {
    Q_OBJECT
public:
    explicit StepList(QWidget *parent = nullptr);
    void setSteps(const std::vector<Step> &steps);

private:
    std::vector<Step> m_steps;
};

} // namespace thanksmith
