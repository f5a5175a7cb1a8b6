// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/EditorPanel.h"

#include "ui/common/Theme.h"
#include "ui/editor/LooksBox.h"
#include "ui/editor/PaletteEditor.h"
#include "ui/editor/RecipientField.h"
#include "ui/editor/SendStrip.h"
#include "ui/editor/WritingSurface.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

// What stands where in the panel, and how it makes do with the room there is.
namespace thanksmith {

namespace {

constexpr int panelPadding = 20;
constexpr int foot = 10;
constexpr int ringRoom = 5;      ///< the sample lists bring this much for their focus ring
constexpr int wideWindow = 1280; ///< px
constexpr int wide = 344;
constexpr int narrow = 304;
constexpr int heightForAll = 820; ///< below, the looks stand behind tabs
constexpr int heightForCaptions = 940;

} // namespace

void EditorPanel::build() {
    setFixedWidth(wide);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(panelPadding - ringRoom, 16, panelPadding - ringRoom, foot);
    column->setSpacing(0);
    auto *words = m_words = new QVBoxLayout;
    words->setContentsMargins(ringRoom, 0, ringRoom, 0);
    words->setSpacing(12);
    words->addWidget(m_recipient);
    words->addWidget(m_surface);
    column->addLayout(words);
    column->addWidget(m_looks);
    column->addStretch(1);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    // The scroll bar takes its room from the padding, not from the content.
    QScrollBar *bar = m_scroll->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, [column, bar](int low, int high) {
        const int right = panelPadding - ringRoom - (high > low ? bar->sizeHint().width() : 0);
        const bool mirrored = bar->layoutDirection() == Qt::RightToLeft;
        column->setContentsMargins(mirrored ? right : panelPadding - ringRoom, 16,
                                   mirrored ? panelPadding - ringRoom : right, foot);
    });
    m_mixerScroll = new QScrollArea;
    m_mixerScroll->setFrameShape(QFrame::NoFrame);
    m_mixerScroll->setWidgetResizable(true);
    m_mixerScroll->setFocusPolicy(Qt::NoFocus);
    m_mixerScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_mixerScroll->viewport()->setAutoFillBackground(false);
    m_mixerScroll->setWidget(m_mixer);
    m_mixer->setAutoFillBackground(false);
    m_mixerScroll->hide();
    m_mixer->hide();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_scroll, 1);
    all->addWidget(m_mixerScroll, 1);
    all->addWidget(m_strip);
}

bool EditorPanel::event(QEvent *event) {
    if (event->type() == QEvent::Show || event->type() == QEvent::ParentChange)
        followWindow();
    return QWidget::event(event);
}

void EditorPanel::followWindow() {
    if (window() == this)
        return;
    if (m_window != window()) {
        if (m_window)
            m_window->removeEventFilter(this);
        m_window = window();
        m_window->installEventFilter(this);
    }
    setFixedWidth(m_window->width() >= wideWindow ? wide : narrow);
}

bool EditorPanel::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_window && event->type() == QEvent::Resize)
        setFixedWidth(m_window->width() >= wideWindow ? wide : narrow);
    return QWidget::eventFilter(watched, event);
}

void EditorPanel::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    using Arrangement = LooksBox::Arrangement;
    if (height() >= heightForCaptions)
        m_looks->setArrangement(Arrangement::Roomy);
    else
        m_looks->setArrangement(height() >= heightForAll && width() >= wide ? Arrangement::Rows : Arrangement::Tabs);
}

void EditorPanel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.panel);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRect(mirrored ? width() - 1 : 0, 0, 1, height()), theme.line);
}

} // namespace thanksmith
