// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture/Picture.h"

#include <QImage>

#include <memory>

class QProcess;

namespace thanksmith {

/// What one first drawing may cost.
struct TrialLimits {
    qint64 memory = 512 << 20; ///< bytes of address space of the process that draws
    int cpuSeconds = 3;
    int wallMilliseconds = 5000;
};

/// What a first drawing came to.
struct Trial {
    QImage thumbnail; ///< premultiplied ARGB, of the size asked for, transparent where nothing is drawn
    int milliseconds = 0;
    qint64 peakMemory = 0; ///< bytes; the most the process has held since it was started
};

/// Draws a picture that came from outside for the first time, in a process of its own (`thanksmith-trial`, beside the
/// plug-ins) that has little memory and time. It is given canonical SVG only, which names nothing outside itself; and
/// where the system offers it (Linux with Landlock and seccomp) it can read no file but fonts, write none, and reach
/// neither the network nor another process.
/// The process draws one picture after another and is started anew after it was stopped. Not thread-safe: one for each
/// thread; `draw` waits for the result.
class TrialRenderer {
public:
    explicit TrialRenderer(const TrialLimits &limits = {});
    ~TrialRenderer();
    TrialRenderer(const TrialRenderer &) = delete;
    TrialRenderer &operator=(const TrialRenderer &) = delete;

    /// Draws the part `source` (user units, as for rasterise) of a checked picture. `name` is the file's name for
    /// errors. Errors: picture.too-slow (arg: limit in seconds), picture.too-hungry (arg: limit in bytes),
    /// picture.crashed, picture.undrawable (arg: reason), plugin.missing (subject: thanksmith-trial).
    [[nodiscard]] Result<Trial> draw(const Picture &picture, const QRectF &source, const QSize &size,
                                     const QString &name);

private:
    Result<void> start();
    [[nodiscard]] Error causeOfDeath(const QString &name) const;

    TrialLimits m_limits;
    std::unique_ptr<QProcess> m_process;
};

} // namespace thanksmith
