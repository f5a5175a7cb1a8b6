// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/Courier.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace thanksmith {

class Sheet;

/// Sees to it that closing the window leaves no card behind that could go now: what waits only to be taken back goes at
/// once, and the window stays for what is being sent, unless told not to.
class Farewell : public QObject {
    Q_OBJECT
public:
    Farewell(Courier &courier, QWidget *window);

    /// Calls `then` when nothing is being sent (perhaps at once), or when the user does not want to wait; never, where
    /// the user stays.
    void part(std::function<void()> then);
    /// Whether cards wait in the outbox that the program can still send by itself.
    [[nodiscard]] bool anyWaits() const;
    /// The program stays without a window until no card waits any more.
    void goOnUnseen();

private:
    void look();
    void open();
    [[nodiscard]] int going() const;

    Courier &m_courier;
    QWidget *m_window;
    std::vector<OutboxItem> m_open;
    std::function<void()> m_then;
    QPointer<Sheet> m_sheet;
    bool m_unseen = false;
};

} // namespace thanksmith
