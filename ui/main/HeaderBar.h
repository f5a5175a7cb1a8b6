// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/OutboxItem.h"

#include <QWidget>

#include <vector>

class QLabel;
class QMenu;

namespace thanksmith {

class Actions;
class IconButton;
class QuietButton;
class SegmentedControl;
class StatusPill;

/// The strip at the top: gallery, new card, undo on the left; the views in the middle; document name, outbox, print,
/// menu on the right. The views stay centred in the window.
class HeaderBar : public QWidget {
    Q_OBJECT
public:
    HeaderBar(Actions &actions, QMenu *menu, QWidget *parent = nullptr);

    /// Which view is on: 0 design, 1 history. Undo and print are there only where they work.
    void setView(int index);
    /// "Danke, Amira" and "Saved" / "Not saved".
    void setDocument(const QString &name, const QString &state);
    /// What is open in the outbox; `everSent` shows the pill when nothing is.
    void setOutbox(const std::vector<OutboxItem> &open, bool everSent);
    void openMenu();

Q_SIGNALS:
    void viewChosen(int index);
    void outboxClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeViews();

    IconButton *m_sidebar;
    QuietButton *m_new;
    IconButton *m_undo;
    IconButton *m_redo;
    SegmentedControl *m_views;
    QLabel *m_name;
    QLabel *m_state;
    StatusPill *m_pill;
    IconButton *m_print;
    IconButton *m_menuButton;
    QMenu *m_menu;
    QWidget *m_left;
    QWidget *m_right;
};

} // namespace thanksmith
