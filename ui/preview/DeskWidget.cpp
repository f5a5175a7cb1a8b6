// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/DeskWidget.h"

#include "ui/common/Banner.h"
#include "ui/common/Icons.h"
#include "ui/preview/CardImage.h"
#include "ui/preview/DeskAccessible.h"
#include "ui/preview/DeskGeometry.h"
#include "ui/preview/ZoomPill.h"

#include <QAction>
#include <QScreen>
#include <QScrollBar>

#include <cmath>

namespace thanksmith {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastZoom = 0.25;
constexpr double mostZoom = 6;
constexpr double zoomStep = 1.25;
constexpr int bannerWidth = 560;

} // namespace

DeskWidget::DeskWidget(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_image(new CardImage(this)) {
    installDeskAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Card"));
    setBackgroundRole(QPalette::AlternateBase); // behind the scroll bars, close to the desk
    setAutoFillBackground(true);
    setCornerWidget(new QWidget(this));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    makeActions();
    m_pill = new ZoomPill(m_zoomOut, m_zoomIn, m_fit, m_preview, this);
    m_banner = new Banner(this);
    m_banner->setFloating(true);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        const bool tooLong = m_page != nullptr && m_page->fit == Fit::TooLong;
        tooLong ? Q_EMIT tooLongActionTriggered() : Q_EMIT noticeActionTriggered();
    });
    connect(m_image, &CardImage::changed, this, &DeskWidget::updateCard);
    arrange();
}

DeskWidget::~DeskWidget() = default;

void DeskWidget::makeActions() {
    const auto make = [this](const QString &text, Icon which, const QList<QKeySequence> &keys) {
        auto *action = new QAction(icon(which), text, this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WindowShortcut);
        return action;
    };
    m_zoomIn = make(tr("Zoom in"), Icon::Plus, {QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)});
    m_zoomOut = make(tr("Zoom out"), Icon::Minus, {QKeySequence(u"Ctrl+-"_s)});
    m_realSize = make(tr("Real size"), Icon::Layout, {QKeySequence(u"Ctrl+0"_s)});
    m_fit = make(tr("Whole card"), Icon::Fit, {QKeySequence(u"Ctrl+9"_s)});
    m_preview = make(tr("Preview on the whole screen"), Icon::FullScreen, {});
    connect(m_zoomIn, &QAction::triggered, this, [this] { setZoom(zoom() * zoomStep); });
    connect(m_zoomOut, &QAction::triggered, this, [this] { setZoom(zoom() / zoomStep); });
    connect(m_realSize, &QAction::triggered, this, [this] { setZoom(1); });
    connect(m_fit, &QAction::triggered, this, &DeskWidget::fit);
    connect(m_preview, &QAction::triggered, this, &DeskWidget::showPreview);
}

void DeskWidget::setPage(std::shared_ptr<const Page> page) {
    const bool resized = (m_page == nullptr) != (page == nullptr) || (page != nullptr && page->size != m_page->size);
    m_page = std::move(page);
    if (m_page == nullptr)
        m_image->clear();
    setAccessibleName(m_page == nullptr
                          ? tr("Card")
                          : (m_page->alt.isEmpty() ? m_page->plainText : m_page->plainText + u'\n' + m_page->alt));
    if (resized) {
        arrange();
        viewport()->update();
    } else {
        render();
    }
    m_hovered.reset();
    showNotices();
}

void DeskWidget::setNotice(const QString &text, const QString &action) {
    m_notice = text;
    m_noticeAction = action;
    showNotices();
}

void DeskWidget::setStacked(bool stacked) {
    m_stacked = stacked;
    viewport()->update();
}

void DeskWidget::setFootWidget(QWidget *widget) {
    m_foot = widget;
    if (widget != nullptr)
        widget->setParent(this);
    placeOverlays();
}

void DeskWidget::showNotices() {
    if (m_bare)
        return;
    if (const int words = m_page != nullptr ? wordsTooMany(*m_page) : 0; words > 0)
        m_banner->present(Banner::Tone::Warn, tr("The message does not fit: about %n words too many.", nullptr, words),
                          tr("Shorten it"));
    else if (!m_notice.isEmpty())
        m_banner->present(Banner::Tone::Info, m_notice, m_noticeAction);
    else
        m_banner->hide();
    placeOverlays();
}

double DeskWidget::realScale() const {
    const double dpi = screen()->physicalDotsPerInch();
    const bool believable = dpi >= 50 && dpi <= 500; // screens without EDID claim anything
    return (believable ? dpi : screen()->logicalDotsPerInch()) / 25.4;
}

double DeskWidget::scale() const {
    if (m_zoom)
        return *m_zoom * realScale();
    return m_page == nullptr ? realScale() : fitScale(m_page->size, maximumViewportSize());
}

double DeskWidget::zoom() const {
    return m_zoom.value_or(scale() / realScale());
}

void DeskWidget::setZoom(double zoom) {
    zoomAround(zoom, QRectF(viewport()->rect()).center());
}

void DeskWidget::fit() {
    m_zoom.reset();
    arrange();
    viewport()->update();
}

void DeskWidget::zoomAround(double zoom, const QPointF &point) {
    if (m_page == nullptr)
        return;
    const QPointF anchor = onPage(point);
    m_zoom = std::clamp(zoom, leastZoom, mostZoom);
    arrange();
    const QPointF moved = cardRect().topLeft() + anchor * scale() - point;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(moved.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(moved.y()));
    viewport()->update();
}

QRectF DeskWidget::cardRect() const {
    if (m_page == nullptr)
        return {};
    const QSizeF size = m_page->size * scale();
    const QSizeF room = QSizeF(viewport()->size()).shrunkBy(deskMargins);
    const double x = size.width() <= room.width() ? deskMargins.left() + (room.width() - size.width()) / 2
                                                  : deskMargins.left() - horizontalScrollBar()->value();
    const double y = size.height() <= room.height() ? deskMargins.top() + (room.height() - size.height()) / 2
                                                    : deskMargins.top() - verticalScrollBar()->value();
    const double ratio = devicePixelRatioF(); // on whole device pixels, so that the image is drawn as it is
    const auto snap = [ratio](double value) { return std::round(value * ratio) / ratio; };
    return {snap(x), snap(y), snap(size.width()), snap(size.height())};
}

QImage DeskWidget::picture() const {
    return m_image->image();
}

bool DeskWidget::isRendering() const {
    return m_image->isBusy();
}

bool DeskWidget::scrolls() const {
    return horizontalScrollBar()->maximum() > 0 || verticalScrollBar()->maximum() > 0;
}

QPointF DeskWidget::onPage(const QPointF &point) const {
    return (point - cardRect().topLeft()) / scale();
}

void DeskWidget::arrange() {
    const QSizeF content = m_page == nullptr || !m_zoom ? QSizeF() : (m_page->size * scale()).grownBy(deskMargins);
    const QSize room = viewport()->size();
    horizontalScrollBar()->setPageStep(room.width());
    verticalScrollBar()->setPageStep(room.height());
    horizontalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, std::max(0, qCeil(content.width()) - room.width()));
    verticalScrollBar()->setRange(0, std::max(0, qCeil(content.height()) - room.height()));
    m_pill->setZoom(zoom());
    m_zoomIn->setEnabled(m_page != nullptr && zoom() < mostZoom);
    m_zoomOut->setEnabled(m_page != nullptr && zoom() > leastZoom);
    placeOverlays();
    render();
}

void DeskWidget::placeOverlays() {
    const QRect area = viewport()->geometry();
    m_pill->setVisible(m_page != nullptr && !m_bare);
    constexpr int shadowOverlap = 36; // both bring room for their shadows
    const bool both = m_foot != nullptr && !m_foot->isHidden();
    if (both) { // in a narrow window it makes do with less than it would like
        const int room = area.width() + 2 * shadowOverlap - m_pill->width();
        m_foot->resize(std::min(m_foot->sizeHint().width(), room), m_foot->sizeHint().height());
    }
    const int footWidth = both ? m_foot->width() - shadowOverlap : 0;
    const int left = area.center().x() - (footWidth + m_pill->width()) / 2;
    if (both)
        m_foot->move(left, area.bottom() - m_foot->height() + 1);
    m_pill->move(left + footWidth, area.bottom() - m_pill->height() + 1);
    const int width = std::min(bannerWidth, area.width() - 32);
    m_banner->setGeometry(area.center().x() - width / 2, area.top() + 4, width,
                          std::max(m_banner->heightForWidth(width), m_banner->sizeHint().height()));
    m_banner->raise();
}

void DeskWidget::render() {
    if (m_page == nullptr || !isVisible()) // its size is known when it is shown
        return;
    const double ratio = devicePixelRatioF();
    const QSizeF size = cardRect().size() * ratio;
    m_image->show(m_page, QSize(qRound(size.width()), qRound(size.height())), cardCornerMm * scale() * ratio);
}

/// What of the card's picture is new.
void DeskWidget::updateCard(const QRegion &part) {
    if (m_page == nullptr || m_image->image().isNull())
        return;
    if (part.boundingRect() == m_image->image().rect()) { // with its shadow
        viewport()->update();
        return;
    }
    const QRectF card = cardRect();
    const double ratio = card.width() / m_image->image().width();
    QRegion onDesk;
    const int around = ratio * devicePixelRatioF() == 1 ? 0 : 1; // a picture of another size is smoothed
    for (const QRect &rect : part)
        onDesk += QRectF(card.topLeft() + QPointF(rect.topLeft()) * ratio, QSizeF(rect.size()) * ratio)
                      .toAlignedRect()
                      .adjusted(-around, -around, around, around);
    viewport()->update(onDesk);
}

void DeskWidget::resizeEvent(QResizeEvent *event) {
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void DeskWidget::showEvent(QShowEvent *event) {
    QAbstractScrollArea::showEvent(event);
    render();
}

void DeskWidget::scrollContentsBy(int, int) {
    viewport()->update();
}

} // namespace thanksmith
