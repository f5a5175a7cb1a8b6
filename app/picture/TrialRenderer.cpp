// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/TrialRenderer.h"

#include "base/Plugin.h"
#include "picture/TrialProtocol.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QtEndian>

#include <csignal>
#include <cstring>
#include <optional>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int startMilliseconds = 10'000; ///< a loaded machine; the picture's own time has not begun

/// The next whole message, or nothing if the process ended or the time is over.
std::optional<QByteArray> receive(QProcess &process, const QDeadlineTimer &deadline) {
    const auto has = [&](qint64 bytes) {
        while (process.bytesAvailable() < bytes) {
            if (!process.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
                return false;
        }
        return true;
    };
    if (!has(4))
        return {};
    const QByteArray head = process.read(4);
    const auto length = qFromBigEndian<quint32>(head.constData());
    if (length > maxTrialMessage || !has(length))
        return {};
    return process.read(length);
}

} // namespace

TrialRenderer::TrialRenderer(const TrialLimits &limits)
    : m_limits(limits) {}

TrialRenderer::~TrialRenderer() {
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished();
}

Result<void> TrialRenderer::start() {
    // Without an event loop QProcess only notices an end when it is asked.
    if (m_process && !m_process->waitForFinished(0) && m_process->state() == QProcess::Running)
        return {};
    m_process = std::make_unique<QProcess>();
    m_process->start(pluginFolder() + u"/thanksmith-trial"_s,
                     {QString::number(m_limits.memory), QString::number(m_limits.cpuSeconds)});
    // It says when it is ready, so that loading its libraries is not taken for drawing.
    if (!m_process->waitForStarted(startMilliseconds) || !receive(*m_process, QDeadlineTimer(startMilliseconds))) {
        const QString reason = m_process->errorString();
        m_process->kill();
        m_process->waitForFinished();
        m_process.reset();
        return fail(u"plugin.missing"_s, u"thanksmith-trial"_s, {}, {reason});
    }
    return {};
}

Error TrialRenderer::causeOfDeath(const QString &name) const {
    const bool crashed = m_process->exitStatus() == QProcess::CrashExit;
    // Qt gives the signal as the exit code of a crash.
    if (crashed && (m_process->exitCode() == SIGXCPU || m_process->exitCode() == SIGKILL))
        return {u"picture.too-slow"_s, name, {}, {QString::number(m_limits.cpuSeconds)}};
    const bool hungry = !crashed && m_process->exitCode() == trialOutOfMemory;
    if (hungry || m_process->readAllStandardError().contains(" alloc"))
        return {u"picture.too-hungry"_s, name, {}, {QString::number(m_limits.memory)}};
    return {u"picture.crashed"_s, name, {}, {}};
}

Result<Trial> TrialRenderer::draw(const Picture &picture, const QRectF &source, const QSize &size,
                                  const QString &name) {
    if (const auto started = start(); !started)
        return failure(started);
    const QDeadlineTimer deadline(m_limits.wallMilliseconds);
    const bool fonts = picture.features.contains(u"text"_s);
    m_process->write(trialBytes(TrialRequest{source, size, fonts, picture.svg}));
    const auto body = receive(*m_process, deadline);
    TrialReply reply;
    if (!body && m_process->state() == QProcess::Running && deadline.hasExpired()) {
        m_process->kill();
        m_process->waitForFinished();
        return fail(u"picture.too-slow"_s, name, {}, {QString::number(m_limits.wallMilliseconds / 1000)});
    }
    if (!body) {
        m_process->waitForFinished(startMilliseconds);
        return tl::unexpected(causeOfDeath(name));
    }
    const qsizetype row = qsizetype(size.width()) * 4;
    const bool right =
        readTrial(*body, reply) && (!reply.fault.isEmpty() || reply.pixels.size() == row * size.height());
    if (!right) {
        m_process->kill(); // what talks nonsense is not asked again
        m_process->waitForFinished();
        return fail(u"picture.crashed"_s, name);
    }
    if (reply.fault == "too-hungry"_L1)
        return fail(u"picture.too-hungry"_s, name, {}, {QString::number(m_limits.memory)});
    if (!reply.fault.isEmpty())
        return fail(u"picture.undrawable"_s, name, {}, {reply.reason.left(200)});
    Trial trial{QImage(size, QImage::Format_ARGB32_Premultiplied), reply.milliseconds, reply.peakMemory};
    for (int y = 0; y < size.height(); ++y)
        std::memcpy(trial.thumbnail.scanLine(y), reply.pixels.constData() + y * row, static_cast<size_t>(row));
    return trial;
}

} // namespace thanksmith
