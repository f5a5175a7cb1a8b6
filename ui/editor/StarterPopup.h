// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/Starters.h"

#include <QFrame>

class QListView;

namespace thanksmith {

/// The list of beginnings, each with its occasion; closes and goes when one is chosen or Esc is pressed.
class StarterPopup : public QFrame {
    Q_OBJECT
public:
    StarterPopup(std::vector<Starter> starters, QWidget *owner);

    /// Shows it under `anchor`, `width` px wide at the owner's edge.
    void openUnder(const QWidget *anchor, int width);

Q_SIGNALS:
    void chosen(const thanksmith::Starter &starter);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(int row);

    std::vector<Starter> m_starters;
    QListView *m_list;
};

} // namespace thanksmith
