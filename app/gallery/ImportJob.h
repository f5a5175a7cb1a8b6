// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gallery/Importer.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <memory>

namespace thanksmith {

/// An import in the background.
class ImportJob : public QObject {
    Q_OBJECT
public:
    ImportJob(QString packs, ImportRequest request, std::function<FirstDrawing()> makeDrawing,
              QObject *parent = nullptr);
    /// Cancels it and waits for the pictures in hand.
    ~ImportJob() override;

    void start();
    /// `finished` follows, with a report that says so; nothing is changed then, unless all was done already.
    void cancel();

Q_SIGNALS:
    /// A few times a second. `total` 0: still looking for pictures.
    void progressed(int done, int total);
    void finished(const thanksmith::Result<thanksmith::ImportReport> &report);

private:
    QString m_packs;
    ImportRequest m_request;
    std::function<FirstDrawing()> m_makeDrawing;
    std::shared_ptr<ImportControl> m_control;
    QFuture<Result<ImportReport>> m_future;
    QTimer m_watch;
};

} // namespace thanksmith
