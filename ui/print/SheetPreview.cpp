// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/SheetPreview.h"

#include "ui/common/FocusTracker.h"
#include "ui/common/Surface.h"

#include "render/CropMarks.h"
#include "render/PrintedPage.h"
#include "render/ScreenPainter.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QThreadPool>
#include <QWheelEvent>

#include <algorithm>

namespace thanksmith {

namespace {

/// Seen on light and dark pictures alike.
void paintSafeZone(QPainter &painter, const QRectF &box) {
    painter.setBrush(Qt::NoBrush);
    for (const auto &[colour, offset] : {std::pair(QColor(Qt::white), 0.0), std::pair(QColor(0x1B, 0x6E, 0xC2), 4.0)}) {
        QPen pen(colour, 0); // as thin as the screen can
        pen.setDashPattern({4, 4});
        pen.setDashOffset(offset);
        painter.setPen(pen);
        painter.drawRect(box);
    }
}

} // namespace

SheetPreview::SheetPreview(QWidget *parent)
    : QWidget(parent) {
    setMinimumSize(320, 320);
    setFocusPolicy(Qt::StrongFocus);
    setRingRadius(this, -1); // around the paper, below
    setAccessibleName(tr("Preview"));
}

void SheetPreview::setSheets(const Pages &pages, std::vector<PlannedSheet> sheets) {
    m_pages = pages;
    m_sheets = std::move(sheets);
    m_cards.clear();
    m_current = std::clamp(m_current, 0, std::max(0, sheetCount() - 1));
    draw();
    Q_EMIT currentChanged(m_current);
}

void SheetPreview::setCurrent(int sheet) {
    const int wanted = std::clamp(sheet, 0, std::max(0, sheetCount() - 1));
    if (wanted == m_current)
        return;
    m_current = wanted;
    draw();
    Q_EMIT currentChanged(m_current);
}

void SheetPreview::setMargins(const QMargins &margins) {
    if (margins == m_margins)
        return;
    m_margins = margins;
    m_cards.clear();
    draw();
}

void SheetPreview::showSafeZone(bool shown) {
    m_safeZone = shown;
    update();
}

bool SheetPreview::isReady() const {
    if (m_sheets.empty())
        return false;
    const std::vector<CardPlace> &cards = m_sheets[std::size_t(m_current)].cards;
    return std::all_of(cards.begin(), cards.end(),
                       [this](const CardPlace &card) { return m_cards.contains(card.page); });
}

QRectF SheetPreview::paperBox() const {
    const QRectF room = QRectF(rect().marginsRemoved(m_margins));
    const QSizeF size = m_sheets[std::size_t(m_current)].size.scaled(room.size(), Qt::KeepAspectRatio);
    return {room.center().x() - size.width() / 2, room.center().y() - size.height() / 2, size.width(), size.height()};
}

double SheetPreview::scale() const {
    return paperBox().width() / m_sheets[std::size_t(m_current)].size.width();
}

void SheetPreview::draw() {
    update();
    if (m_sheets.empty() || width() < 10)
        return;
    std::vector<int> missing;
    for (const CardPlace &card : m_sheets[std::size_t(m_current)].cards) {
        if (!m_cards.contains(card.page) && std::find(missing.begin(), missing.end(), card.page) == missing.end())
            missing.push_back(card.page);
    }
    const double pixels = scale() * devicePixelRatioF();
    const double bleed = m_sheets[std::size_t(m_current)].bleed;
    const int turn = ++m_turn;
    for (const int index : missing) {
        QThreadPool::globalInstance()->start(
            [self = QPointer<SheetPreview>(this), context = qApp, pages = m_pages, index, pixels, bleed, turn] {
                const Page page = pageWithBleed((*pages)[std::size_t(index)], bleed);
                const QImage image = renderPage(page, (page.size * pixels).toSize());
                QMetaObject::invokeMethod(context, [self, index, image, turn] {
                    if (!self || turn != self->m_turn)
                        return;
                    self->m_cards.insert(index, image);
                    self->update();
                    if (self->isReady())
                        Q_EMIT self->ready();
                });
            });
    }
}

void SheetPreview::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    m_cards.clear();
    draw();
}

void SheetPreview::wheelEvent(QWheelEvent *event) {
    setCurrent(m_current + (event->angleDelta().y() < 0 ? 1 : -1));
    event->accept();
}

void SheetPreview::keyPressEvent(QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_PageDown:
        return setCurrent(m_current + 1);
    case Qt::Key_PageUp:
        return setCurrent(m_current - 1);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(sheetCount() - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void SheetPreview::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    if (m_sheets.empty())
        return;
    const PlannedSheet &sheet = m_sheets[std::size_t(m_current)];
    const QRectF paper = paperBox();
    paintShadow(painter, paper, 2, Shadow::Card, theme);
    painter.fillRect(paper, Qt::white);
    if (hasFocus() && keyboardFocus(this))
        paintBox(painter, paper.adjusted(-5, -5, 5, 5), 4, Qt::transparent, theme.focus, 2);
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
    painter.setClipRect(paper);
    painter.translate(paper.topLeft());
    painter.scale(scale(), scale());
    for (const CardPlace &card : sheet.cards) {
        painter.save();
        QRectF box = card.box;
        if (card.turned) { // clockwise around the upper right corner, as the PDF has it
            painter.translate(box.topRight());
            painter.rotate(90);
            box = QRectF(0, 0, box.height(), box.width());
        }
        if (const auto image = m_cards.constFind(card.page); image != m_cards.constEnd())
            painter.drawImage(box.adjusted(-sheet.bleed, -sheet.bleed, sheet.bleed, sheet.bleed), *image);
        else
            painter.fillRect(box, (*m_pages)[std::size_t(card.page)].sheet);
        if (sheet.cards.size() > 1 || !sheet.marks.empty()) { // where it will be cut; white cards on white paper
            painter.setPen(QPen(QColor(0, 0, 0, 38), 0));
            painter.drawRect(box);
        }
        if (m_safeZone)
            paintSafeZone(painter, box.adjusted(safeWidth, safeWidth, -safeWidth, -safeWidth));
        painter.restore();
    }
    const QList<QLineF> marks(sheet.marks.begin(), sheet.marks.end());
    const double thin = std::max(markWidth, 0.7 / scale());
    painter.setPen(QPen(Qt::white, thin * markHalo, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(marks);
    painter.setPen(QPen(Qt::black, thin, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(marks);
}

} // namespace thanksmith
