// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/Page.h"
#include "ui/common/DeskGround.h"

#include <QAbstractScrollArea>

#include <memory>
#include <optional>

namespace thanksmith {

class Banner;
class CardImage;
class ZoomPill;

/// The desk with the card on it, exactly as it will arrive. Clicking words asks for their caret; zooming, scrolling
/// and panning are its own. For assistive technology it is one picture whose name is what the card says.
class DeskWidget : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit DeskWidget(QWidget *parent = nullptr);
    ~DeskWidget() override;

    /// Null: an empty desk. Says by itself when the message is too long.
    void setPage(std::shared_ptr<const Page> page);
    [[nodiscard]] std::shared_ptr<const Page> page() const { return m_page; }
    /// A line of words above the card; empty takes it away. A message that is too long comes before it.
    void setNotice(const QString &text, const QString &action = {});

    /// Shows this as one of many: others lie fanned out below it.
    void setStacked(bool stacked);
    /// Floats beside the zoom at the foot, as long as it is not hidden, of the width it hints at or narrower; becomes a
    /// child. Null: nothing does.
    void setFootWidget(QWidget *widget);
    /// After the foot widget changed its size.
    void placeOverlays();

    /// 1: a millimetre on the card is one on the screen.
    [[nodiscard]] double zoom() const;
    /// 0.25 to 6.
    void setZoom(double zoom);
    /// The whole card, and so on when the desk changes size.
    void fit();
    [[nodiscard]] bool isFitted() const { return !m_zoom; }
    /// Where the card is, in this widget's px; empty without a page.
    [[nodiscard]] QRectF cardRect() const;
    /// The card as it is shown, in device pixels; null while there is none.
    [[nodiscard]] QImage picture() const;
    /// Whether the shown picture is still being drawn anew.
    [[nodiscard]] bool isRendering() const;

    [[nodiscard]] QAction *zoomInAction() const { return m_zoomIn; }
    [[nodiscard]] QAction *zoomOutAction() const { return m_zoomOut; }
    [[nodiscard]] QAction *realSizeAction() const { return m_realSize; }
    [[nodiscard]] QAction *fitAction() const { return m_fit; }
    /// Shows the card alone on the whole screen; Esc returns.
    [[nodiscard]] QAction *previewAction() const { return m_preview; }

Q_SIGNALS:
    /// The card was painted for the first time.
    void cardShown();
    /// Words were clicked; the offset is a guess of the caret in that field's text, UTF-16.
    void fieldClicked(thanksmith::Field field, int utf16OffsetGuess);
    /// The card is being dragged away by its picture; the receiver makes the QDrag.
    void dragRequested();
    void menuRequested(const QPoint &globalPosition);
    void noticeActionTriggered();
    /// The action of "does not fit".
    void tooLongActionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void makeActions();
    void arrange();
    void render();
    void updateCard(const QRegion &part);
    void zoomAround(double zoom, const QPointF &point);
    void hover(const QPointF &point);
    void showNotices();
    void showPreview();
    void paintHover(QPainter &painter, const QRectF &card) const;
    void paintStack(QPainter &painter, const QRectF &card) const;
    [[nodiscard]] double scale() const; ///< px per mm
    [[nodiscard]] double realScale() const;
    [[nodiscard]] QPointF onPage(const QPointF &point) const;
    [[nodiscard]] bool scrolls() const;

    std::shared_ptr<const Page> m_page;
    CardImage *m_image;
    std::optional<double> m_zoom; ///< empty: fitted
    DeskGround m_desk;
    std::optional<Field> m_hovered;
    std::optional<QPointF> m_pressed; ///< where the mouse went down, until it moves far
    std::optional<QPoint> m_pan;
    QString m_notice;
    QString m_noticeAction;
    bool m_bare = false;
    bool m_everShown = false;
    bool m_stacked = false;
    QWidget *m_foot = nullptr;

    QAction *m_zoomIn = nullptr;
    QAction *m_zoomOut = nullptr;
    QAction *m_realSize = nullptr;
    QAction *m_fit = nullptr;
    QAction *m_preview = nullptr;
    ZoomPill *m_pill = nullptr;
    Banner *m_banner = nullptr;
};

} // namespace thanksmith
