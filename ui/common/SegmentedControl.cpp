// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/SegmentedControl.h"

#include "ui/common/FocusTracker.h"
#include "ui/common/Motion.h"
#include "ui/common/Surface.h"
#include "ui/common/Type.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace thanksmith {

namespace {

constexpr int trackPadding = 3;
constexpr int segmentHeight = 32;
constexpr int sidePadding = 14;
constexpr int glyphSide = 17;

/// Painted on its control's thumb: words in weight and colour say which one is chosen.
class Segment final : public QPushButton {
public:
    Segment(const QString &text, std::optional<Icon> icon, QWidget *parent)
        : QPushButton(text, parent)
        , m_icon(icon) {
        setCheckable(true);
        setAutoExclusive(true); // told as one of a few, not as a box to tick
        setAutoDefault(false);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
        setRingRadius(this, 7);
        setFont(uiFont(TextRole::Heading)); // the widest it gets, so choosing moves nothing
    }
    [[nodiscard]] QSize sizeHint() const override { return {words() + glyph() + 2 * sidePadding, segmentHeight}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {words() + glyph() + 12, segmentHeight}; }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        const Theme &theme = themeOf(this);
        if (!isChecked() && underMouse() && isEnabled())
            paintBox(painter, rect(), 7, theme.press, theme.press, 0);
        QColor ink = isChecked() || underMouse() ? theme.text : theme.text2;
        if (!isEnabled())
            ink = theme.text3;
        painter.setFont(uiFont(isChecked() ? TextRole::Heading : TextRole::Button));
        const int shown = painter.fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 1;
        const QRect all((width() - shown - glyph()) / 2, 0, shown + glyph(), height());
        const auto mirrored = [&](const QRect &part) { return style()->visualRect(layoutDirection(), all, part); };
        if (m_icon)
            paintIcon(painter, *m_icon, mirrored(QRect(all.left(), (height() - glyphSide) / 2, glyphSide, glyphSide)),
                      isChecked() ? theme.accentText : ink);
        painter.setPen(ink);
        painter.drawText(mirrored(all.adjusted(glyph(), 0, 1, 0)),
                         Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, text());
    }

private:
    [[nodiscard]] int words() const { return fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 2; }
    [[nodiscard]] int glyph() const { return m_icon ? glyphSide + 8 : 0; }

    std::optional<Icon> m_icon;
};

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this)) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(trackPadding, trackPadding, trackPadding, trackPadding);
    row->setSpacing(2);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_slide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_slide, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_thumb = value.toRectF();
        update();
    });
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (!on)
            return;
        slideTo(index);
        Q_EMIT currentChanged(index);
    });
}

int SegmentedControl::addSegment(const QString &text, std::optional<Icon> icon) {
    const int index = count();
    auto *segment = new Segment(text, icon, this);
    m_segments.push_back(segment);
    m_group->addButton(segment, index);
    layout()->addWidget(segment);
    return index;
}

void SegmentedControl::setSegmentText(int index, const QString &text) {
    segment(index)->setText(text);
}

QAbstractButton *SegmentedControl::segment(int index) const {
    return m_segments.at(std::size_t(index));
}

int SegmentedControl::currentIndex() const {
    return m_group->checkedId();
}

void SegmentedControl::setCurrentIndex(int index) {
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

void SegmentedControl::setEqualWidths(bool equal) {
    auto *row = static_cast<QHBoxLayout *>(layout());
    for (int i = 0; i < row->count(); ++i) {
        row->setStretch(i, equal ? 1 : 0);
        QSizePolicy policy = m_segments[std::size_t(i)]->sizePolicy();
        policy.setHorizontalPolicy(equal ? QSizePolicy::Ignored : QSizePolicy::Minimum);
        m_segments[std::size_t(i)]->setSizePolicy(policy);
        m_segments[std::size_t(i)]->setMinimumWidth(equal ? m_segments[std::size_t(i)]->minimumSizeHint().width() : 0);
    }
}

void SegmentedControl::slideTo(int index) {
    const QRectF goal = segment(index)->geometry();
    const int duration = m_shown < 0 || !isVisible() ? 0 : motion(this, segmentMs);
    m_shown = index;
    m_slide.stop();
    if (duration == 0) {
        m_thumb = goal;
        update();
        return;
    }
    m_slide.setDuration(duration);
    m_slide.setStartValue(m_thumb);
    m_slide.setEndValue(goal);
    m_slide.start();
}

void SegmentedControl::resizeEvent(QResizeEvent *) {
    m_slide.stop();
    layout()->activate();
    if (m_shown >= 0)
        m_thumb = segment(m_shown)->geometry();
}

void SegmentedControl::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    paintBox(painter, rect(), 10, theme.track, theme.border, theme.highContrast ? 1 : 0);
    if (m_shown < 0)
        return;
    if (m_slide.state() != QAbstractAnimation::Running)
        m_thumb = segment(m_shown)->geometry();
    paintShadow(painter, m_thumb, 7, Shadow::Thumb, theme);
    paintBox(painter, m_thumb, 7, theme.thumb, theme.border, theme.dark || theme.highContrast ? 1 : 0);
}

} // namespace thanksmith
