// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/StepList.h"

#include "ui/common/Icons.h"
#include "ui/common/ProgressRing.h"
#include "ui/common/Surface.h"
#include "ui/common/Type.h"
#include "ui/history/DayText.h"

#include "studio/ErrorText.h"

#include <QPainter>
#include <QVBoxLayout>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 32;
constexpr int markSide = 18;

class StepRow final : public QWidget {
public:
    StepRow(const Step &step, bool above, bool below, QWidget *parent)
        : QWidget(parent)
        , m_step(step)
        , m_above(above)
        , m_below(below) {
        setFixedHeight(rowHeight);
        setAccessibleName(step.time.isEmpty() ? step.text : step.text + u", "_s + step.time);
        setToolTip(step.text);
    }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        const Theme &theme = themeOf(this);
        const auto place = [&](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
        const QRect mark = place(QRect(1, (rowHeight - markSide) / 2, markSide, markSide));
        if (m_above)
            painter.fillRect(mark.center().x(), 0, 2, mark.top() - 2, theme.border);
        if (m_below)
            painter.fillRect(mark.center().x(), mark.bottom() + 3, 2, rowHeight, theme.border);
        paintMark(painter, mark, theme);
        const bool strong = m_step.mark != Step::Mark::Done;
        painter.setFont(uiFont(TextRole::Caption));
        const int wide = painter.fontMetrics().horizontalAdvance(m_step.time) + 2;
        painter.setPen(theme.text2);
        painter.drawText(place(QRect(width() - wide, 0, wide, rowHeight)), Qt::AlignVCenter, m_step.time);
        painter.setFont(uiFont(strong ? TextRole::BodyStrong : TextRole::Body));
        painter.setPen(m_step.mark == Step::Mark::Warn ? theme.warn : theme.text);
        const QRect words(31, 0, width() - 31 - wide - 8, rowHeight);
        const auto near = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
        painter.drawText(place(words), near | Qt::TextSingleLine, elided(m_step.text, painter.font(), words.width()));
    }

private:
    void paintMark(QPainter &painter, const QRectF &box, const Theme &theme) const {
        switch (m_step.mark) {
        case Step::Mark::Done:
            paintBox(painter, box, markSide / 2.0, theme.accent, theme.accent, 0);
            paintIcon(painter, Icon::Check, box.adjusted(3, 3, -3, -3), theme.onAccent, 2.8);
            break;
        case Step::Mark::Now:
            paintRing(painter, box.adjusted(1, 1, -1, -1), 0.3, 0, theme.border, theme.accentText);
            break;
        case Step::Mark::Waiting:
            paintIcon(painter, Icon::Clock, box, theme.text2, 2);
            break;
        case Step::Mark::Warn:
            paintIcon(painter, Icon::Warning, box, theme.warn, 2);
            break;
        }
    }

    Step m_step;
    bool m_above;
    bool m_below;
};

Step openStep(const OutboxItem &item, QDate today) {
    switch (item.state) {
    case OutboxState::Leased:
    case OutboxState::Uploading:
    case OutboxState::Committing:
        return {Step::Mark::Now, StepList::tr("Being sent …"), StepList::tr("now")};
    case OutboxState::Failed:
        return {Step::Mark::Warn, StepList::tr("Not delivered"), {}};
    case OutboxState::NeedsAuth:
        return {Step::Mark::Warn, StepList::tr("Sign-in needed"), {}};
    case OutboxState::Unknown:
        return {Step::Mark::Warn, StepList::tr("Delivery unclear"),
                item.committedAt.isValid() ? timeText(item.committedAt, today) : QString()};
    case OutboxState::RetryAt:
        return {Step::Mark::Waiting, StepList::tr("Next try"), timeText(item.retryAt, today)};
    default:
        return {Step::Mark::Waiting, StepList::tr("Waiting to be sent"),
                isPlanned(item) ? timeText(item.sendAt, today) : QString()};
    }
}

QString sentText(const QString &outcome) {
    if (outcome == "printed"_L1)
        return StepList::tr("Printed");
    if (outcome == "accepted"_L1)
        return StepList::tr("Accepted by the service");
    if (outcome == "handed_over"_L1)
        return StepList::tr("Put into its folder");
    if (outcome == "resolved"_L1)
        return StepList::tr("Marked as arrived");
    return StepList::tr("Sent");
}

} // namespace

std::vector<Step> stepsOf(const TimelineEntry &entry, QDate today) {
    std::vector<Step> steps;
    if (entry.sent.writtenAt.isValid())
        steps.push_back({Step::Mark::Done, StepList::tr("Written"), timeText(entry.sent.writtenAt, today)});
    if (entry.sent.queuedAt.isValid() && entry.sent.channel != printChannel)
        steps.push_back({Step::Mark::Done, StepList::tr("Put into the outbox"), timeText(entry.sent.queuedAt, today)});
    if (entry.open)
        steps.push_back(openStep(*entry.open, today));
    else
        steps.push_back({Step::Mark::Done, sentText(entry.sent.outcome), timeText(entry.sent.sentAt, today)});
    return steps;
}

StepList::StepList(QWidget *parent)
    : QWidget(parent) {
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
}

void StepList::setSteps(const std::vector<Step> &steps) {
    if (steps == m_steps)
        return;
    m_steps = steps;
    while (QLayoutItem *old = layout()->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (std::size_t i = 0; i < steps.size(); ++i)
        layout()->addWidget(new StepRow(steps[i], i > 0, i + 1 < steps.size(), this));
}

} // namespace thanksmith
