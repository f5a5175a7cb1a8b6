// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/ImportJob.h"

#include <QtConcurrent>

namespace thanksmith {

namespace {
constexpr int watchEvery = 80; ///< ms
}

ImportJob::ImportJob(QString packs, ImportRequest request, std::function<FirstDrawing()> makeDrawing, QObject *parent)
    : QObject(parent)
    , m_packs(std::move(packs))
    , m_request(std::move(request))
    , m_makeDrawing(std::move(makeDrawing))
    , m_control(std::make_shared<ImportControl>()) {
    m_watch.setInterval(watchEvery);
    connect(&m_watch, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_control->done, m_control->total); });
}

ImportJob::~ImportJob() {
    cancel();
    m_future.waitForFinished();
}

void ImportJob::start() {
    m_watch.start();
    m_future =
        QtConcurrent::run([packs = m_packs, request = m_request, makeDrawing = m_makeDrawing, control = m_control] {
            return importPictures(packs, request, *control, makeDrawing);
        });
    m_future.then(this, [this](const Result<ImportReport> &report) {
        m_watch.stop();
        Q_EMIT finished(report);
    });
}

void ImportJob::cancel() {
    m_control->cancelled = true;
}

} // namespace thanksmith
