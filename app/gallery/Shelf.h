// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gallery/Gallery.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

namespace thanksmith {

/// The gallery of the window: begins with the built-in packs, adds the imported ones when told to, and follows their
/// folder from then on (another program may import too). The folder is read off the GUI thread.
class Shelf : public QObject {
    Q_OBJECT
public:
    /// `packs`: the folder of imported packs; need not be there.
    Shelf(Gallery builtIn, QString packs, QObject *parent = nullptr);

    /// As it is now; who keeps it has a whole and unchanging one.
    [[nodiscard]] std::shared_ptr<const Gallery> gallery() const { return m_gallery; }
    [[nodiscard]] const QString &folder() const { return m_packs; }
    /// Reads the folder again; `changed` follows in any case.
    void load();

Q_SIGNALS:
    void changed();

private:
    void follow();

    std::shared_ptr<const Gallery> m_builtIn;
    std::shared_ptr<const Gallery> m_gallery;
    QString m_packs;
    bool m_loading = false;
    bool m_again = false;
    std::unique_ptr<QFileSystemWatcher> m_watcher; ///< from the first load on
    QTimer m_settle;                               ///< an import moves several folders
};

} // namespace thanksmith
