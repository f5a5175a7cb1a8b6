// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/PrintPlan.h"

#include <QHash>
#include <QImage>
#include <QWidget>

namespace thanksmith {

using Pages = std::shared_ptr<const std::vector<Page>>;

/// A sheet of paper with the very pages the PDF will have, at their places.
class SheetPreview : public QWidget {
    Q_OBJECT
public:
    explicit SheetPreview(QWidget *parent = nullptr);

    void setSheets(const Pages &pages, std::vector<PlannedSheet> sheets);
    [[nodiscard]] int sheetCount() const { return int(m_sheets.size()); }
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int sheet);
    /// Around the sheet, px.
    void setMargins(const QMargins &margins);
    /// A thin line in each card, `safeWidth` from the cut: words keep inside.
    void showSafeZone(bool shown);
    /// Whether all cards of the sheet are drawn.
    [[nodiscard]] bool isReady() const;

Q_SIGNALS:
    void currentChanged(int sheet);
    void ready();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRectF paperBox() const;
    [[nodiscard]] double scale() const; ///< logical px per mm
    void draw();

    Pages m_pages;
    std::vector<PlannedSheet> m_sheets;
    int m_current = 0;
    QMargins m_margins{32, 32, 32, 32};
    bool m_safeZone = false;
    QHash<int, QImage> m_cards; ///< by page, at the present scale
    int m_turn = 0;
};

} // namespace thanksmith
