// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/Shelf.h"

#include <QDir>
#include <QtConcurrent>

namespace thanksmith {

namespace {
constexpr int settleTime = 300; ///< ms
}

Shelf::Shelf(Gallery builtIn, QString packs, QObject *parent)
    : QObject(parent)
    , m_builtIn(std::make_shared<const Gallery>(std::move(builtIn)))
    , m_gallery(m_builtIn)
    , m_packs(std::move(packs)) {
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &Shelf::load);
}

void Shelf::load() {
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    QtConcurrent::run([builtIn = m_builtIn, packs = m_packs] {
        return std::make_shared<const Gallery>(builtIn->with(packs));
    }).then(this, [this](const std::shared_ptr<const Gallery> &gallery) {
        m_loading = false;
        m_gallery = gallery;
        follow();
        if (std::exchange(m_again, false))
            load();
        Q_EMIT changed();
    });
}

void Shelf::follow() {
    if (!m_watcher) {
        m_watcher = std::make_unique<QFileSystemWatcher>();
        connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
    }
    if (m_watcher->directories().isEmpty() && QDir(m_packs).exists())
        m_watcher->addPath(m_packs);
}

} // namespace thanksmith
