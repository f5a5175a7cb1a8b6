// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <chrono>
#include <vector>

/// Beats as often as the event loop lets it, and keeps the times between two beats in which it did not.
class Heartbeat {
public:
    using Clock = std::chrono::steady_clock; // the same for all processes of a machine
    struct Gap {
        Clock::time_point from;
        Clock::time_point to;
    };
    static constexpr std::chrono::milliseconds least{16};

    Heartbeat() {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        m_timer.callOnTimeout([this] { beat(); });
    }
    void start() {
        m_last = Clock::now();
        m_timer.start();
    }
    [[nodiscard]] const std::vector<Gap> &gaps() const { return m_gaps; }

private:
    void beat() {
        const auto now = Clock::now();
        if (now - m_last > least)
            m_gaps.push_back({m_last, now});
        m_last = now;
    }

    QTimer m_timer;
    Clock::time_point m_last;
    std::vector<Gap> m_gaps;
};
