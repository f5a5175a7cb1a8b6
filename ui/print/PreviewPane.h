// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/DeskPane.h"
#include "ui/print/SheetPreview.h"

class QLabel;
class QStackedWidget;

namespace thanksmith {

class CardOverview;
class IconButton;
class LinkButton;
class SegmentedControl;

/// What will come out of the printer, before it does: the sheets, one at a time, and all cards at a glance. A sheet can
/// be printed by itself as a test.
class PreviewPane : public DeskPane {
    Q_OBJECT
public:
    explicit PreviewPane(QWidget *parent = nullptr);

    [[nodiscard]] SheetPreview *sheets() const { return m_sheets; }
    /// `names`: whose card each page is.
    void setPages(const Pages &pages, const QStringList &names);
    void setSheets(const Pages &pages, std::vector<PlannedSheet> sheets);
    /// Whether the sheet can be printed by itself now.
    void setTestEnabled(bool enabled);

Q_SIGNALS:
    /// The sheet that is seen is to be printed by itself.
    void testRequested(int sheet);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makePager();
    void place();
    void showSheet(int sheet);
    void goToPage(int page);

    std::vector<PlannedSheet> m_planned;
    SegmentedControl *m_view;
    QStackedWidget *m_stack;
    QWidget *m_cardsPage;
    SheetPreview *m_sheets;
    CardOverview *m_cards;
    QWidget *m_pager = nullptr;
    QLabel *m_number = nullptr;
    IconButton *m_previous = nullptr;
    IconButton *m_next = nullptr;
    LinkButton *m_test = nullptr;
};

} // namespace thanksmith
