// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <ctime>

/// Runs the event loop until the process, with all its threads, has had next to nothing to do for a while.
inline void waitUntilQuiet() {
    using namespace std::chrono_literals;
    constexpr auto look = 100ms;
    constexpr double busy = 0.01; // s of processor time in that
    constexpr int quietLooks = 6; // longer than anything here waits before it begins
    constexpr int mostLooks = 300;
    int quiet = 0;
    for (int looks = 0; looks < mostLooks && quiet < quietLooks; ++looks) {
        const std::clock_t before = std::clock();
        QEventLoop loop;
        QTimer::singleShot(look, &loop, &QEventLoop::quit);
        loop.exec();
        quiet = double(std::clock() - before) / CLOCKS_PER_SEC > busy ? 0 : quiet + 1;
    }
}
