// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/HeaderBar.h"

#include "ui/common/Buttons.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/StatusPill.h"
#include "ui/common/Theme.h"
#include "ui/common/Type.h"
#include "ui/main/Actions.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace thanksmith {

namespace {

constexpr int barHeight = 56;
constexpr int sidePadding = 20;
constexpr int nameWidth = 220;

struct OutboxCounts {
    int underWay = 0;
    int waiting = 0;
    int undelivered = 0;
    int unclear = 0;
};

OutboxCounts countOf(const std::vector<OutboxItem> &open) {
    OutboxCounts counts;
    for (const OutboxItem &item : open) {
        if (isPlanned(item)) {
            ++counts.waiting;
            continue;
        }
        switch (item.state) {
        case OutboxState::RetryAt:
            ++counts.waiting;
            break;
        case OutboxState::NeedsAuth:
        case OutboxState::Failed:
            ++counts.undelivered;
            break;
        case OutboxState::Unknown:
            ++counts.unclear;
            break;
        default:
            ++counts.underWay;
        }
    }
    return counts;
}

} // namespace

HeaderBar::HeaderBar(Actions &actions, QMenu *menu, QWidget *parent)
    : QWidget(parent)
    , m_sidebar(new IconButton(Icon::Sidebar, actions.toggleGallery->text(), this))
    , m_new(new QuietButton(actions.newCard->text(), this))
    , m_undo(new IconButton(Icon::Undo, actions.undo->text(), this))
    , m_redo(new IconButton(Icon::Redo, actions.redo->text(), this))
    , m_views(new SegmentedControl(this))
    , m_name(new QLabel(this))
    , m_state(new QLabel(this))
    , m_pill(new StatusPill(this))
    , m_print(new IconButton(Icon::Print, actions.print->text(), this))
    , m_menuButton(new IconButton(Icon::Menu, actions.menu->text(), this))
    , m_menu(menu)
    , m_left(new QWidget(this))
    , m_right(new QWidget(this)) {
    setFixedHeight(barHeight);
    setAccessibleName(tr("Header"));
    m_sidebar->setAction(actions.toggleGallery);
    m_undo->setAction(actions.undo);
    m_redo->setAction(actions.redo);
    m_print->setAction(actions.print);
    m_new->setGlyph(Icon::Plus);
    connect(m_new, &QPushButton::clicked, actions.newCard, &QAction::trigger);
    connect(m_menuButton, &QPushButton::clicked, this, &HeaderBar::openMenu);
    m_views->addSegment(actions.viewDesign->text(), Icon::Design);
    m_views->addSegment(actions.viewHistory->text(), Icon::History);
    m_views->setAccessibleName(tr("Views"));
    connect(m_views, &SegmentedControl::currentChanged, this, &HeaderBar::viewChosen);
    connect(m_pill, &QPushButton::clicked, this, &HeaderBar::outboxClicked);
    m_pill->hide();

    m_name->setAccessibleName(tr("Card"));
    m_name->setMaximumWidth(nameWidth);
    m_state->setAccessibleName(tr("Saved or not"));

    auto *left = new QHBoxLayout(m_left);
    left->setContentsMargins({});
    left->setSpacing(4);
    left->addSpacing(sidePadding); // unlike a margin it is mirrored
    for (QWidget *widget : std::initializer_list<QWidget *>{m_sidebar, m_new, m_undo, m_redo})
        left->addWidget(widget);
    left->insertSpacing(3, 8);
    auto *right = new QHBoxLayout(m_right);
    right->setContentsMargins({});
    right->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_state, m_pill, m_print, m_menuButton})
        right->addWidget(widget);
    right->addSpacing(sidePadding);
}

void HeaderBar::setView(int index) {
    m_views->setCurrentIndex(index);
    const bool design = index == 0;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_sidebar, m_undo, m_redo, m_print, m_name, m_state})
        widget->setVisible(design);
    placeViews();
}

void HeaderBar::setDocument(const QString &name, const QString &state) {
    m_name->setText(m_name->fontMetrics().elidedText(name, Qt::ElideMiddle, nameWidth));
    m_name->setToolTip(name);
    m_state->setText(state);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    placeViews();
}

void HeaderBar::setOutbox(const std::vector<OutboxItem> &open, bool everSent) {
    const OutboxCounts counts = countOf(open);
    if (counts.undelivered > 0 && counts.unclear > 0)
        m_pill->setStatus(StatusPill::State::Attention,
                          tr("%n to settle – check", nullptr, counts.undelivered + counts.unclear));
    else if (counts.undelivered > 0)
        m_pill->setStatus(StatusPill::State::Attention, tr("%n not delivered – check", nullptr, counts.undelivered));
    else if (counts.unclear > 0)
        m_pill->setStatus(StatusPill::State::Attention, tr("%n unclear – check", nullptr, counts.unclear));
    else if (counts.underWay > 0)
        m_pill->setStatus(StatusPill::State::Working, tr("%n on the way", nullptr, counts.underWay));
    else if (counts.waiting > 0)
        m_pill->setStatus(StatusPill::State::Waiting, tr("%n waiting", nullptr, counts.waiting));
    else
        m_pill->setStatus(StatusPill::State::Done, tr("All sent"));
    m_pill->setVisible(!open.empty() || everSent);
    placeViews();
}

void HeaderBar::openMenu() {
    const QPoint corner = m_menuButton->mapToGlobal(QPoint(m_menuButton->width(), m_menuButton->height() + 4));
    m_menu->popup(corner - QPoint(m_menu->sizeHint().width(), 0));
}

void HeaderBar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(QRect(0, barHeight - 1, width(), 1), theme.line);
}

void HeaderBar::resizeEvent(QResizeEvent *) {
    placeViews();
}

/// The views in the middle of the window; where the right side needs the room, the document's name goes first.
void HeaderBar::placeViews() {
    const QSize views = m_views->sizeHint();
    const int middle = (width() - views.width()) / 2;
    const bool design = m_views->currentIndex() == 0;
    for (const bool words : {true, false}) {
        m_name->setVisible(design && words && !m_name->text().isEmpty());
        m_state->setVisible(design && words && !m_state->text().isEmpty());
        m_right->layout()->activate();
        if (m_right->sizeHint().width() + middle + views.width() + 12 <= width())
            break;
    }
    const int leftWidth = m_left->sizeHint().width();
    const int rightWidth = m_right->sizeHint().width();
    const int x = std::max(leftWidth + 12, std::min(middle, width() - rightWidth - 12 - views.width()));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto put = [&](QWidget *widget, int left, int w, int h) {
        widget->setGeometry(mirrored ? width() - left - w : left, (barHeight - h) / 2, w, h);
    };
    put(m_left, 0, leftWidth, barHeight - 2);
    put(m_views, x, views.width(), views.height());
    put(m_right, width() - rightWidth, rightWidth, barHeight - 2);
}

} // namespace thanksmith
