// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/FloatingPill.h"

namespace thanksmith {

/// Whose card is seen: "Amira · 1 of 40" between two arrows, floating at the foot of the desk. The name opens the list.
class PersonPager : public FloatingPill {
    Q_OBJECT
public:
    explicit PersonPager(QWidget *parent = nullptr);

    /// `number` from 1. `warning`: this person's card cannot be made.
    void present(const QString &name, int number, int count, bool warning);
    /// With the name as long as it is shown at most.
    [[nodiscard]] QSize sizeHint() const override { return {m_wanted, height()}; }
    [[nodiscard]] QAction *previousAction() const { return m_previous; }
    [[nodiscard]] QAction *nextAction() const { return m_next; }

Q_SIGNALS:
    void listRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitName();

    QString m_person;
    QString m_place;
    int m_wanted = 0; ///< px
    QAction *m_previous;
    QAction *m_next;
    WordButton *m_name;
};

} // namespace thanksmith
