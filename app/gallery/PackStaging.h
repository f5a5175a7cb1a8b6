// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "gallery/Pack.h"
#include "gallery/PackIndex.h"

#include <QLockFile>
#include <QMutex>

#include <memory>

namespace thanksmith {

/// The folder of packs while somebody changes it; only one at a time, whichever program. Finishes first what a crash
/// left.
class PacksLock {
public:
    /// Errors: folder.unwritable, pack.busy.
    [[nodiscard]] static Result<std::unique_ptr<PacksLock>> take(const QString &packs);

private:
    explicit PacksLock(const QString &packs);
    QLockFile m_file;
};

/// The next state of one pack, in a folder beside it until it is whole. Adding is thread-safe.
class PackStaging {
public:
    enum class Beginning { Kept, Empty };
    /// Begins with all that the pack has now, or with nothing. `pack`: how it will be called. Errors:
    /// folder.unwritable, file.*.
    [[nodiscard]] static Result<std::unique_ptr<PackStaging>> begin(const QString &packs, const Pack &pack,
                                                                    Beginning beginning = Beginning::Kept);
    /// Takes away what was not committed.
    ~PackStaging();
    PackStaging(const PackStaging &) = delete;
    PackStaging &operator=(const PackStaging &) = delete;

    [[nodiscard]] const Pack &pack() const { return m_pack; }
    /// Writes a checked picture, in place of one with that name. Errors: file.*.
    [[nodiscard]] Result<void> put(const QString &name, const Picture &picture);
    /// The same, but another picture with that name stays: the new one gets a number. Returns the name; the same
    /// picture is there only once.
    [[nodiscard]] Result<QString> add(const QString &name, const Picture &picture);
    void remove(const QString &name);
    /// Makes it the pack, in one step. Errors: file.*.
    [[nodiscard]] Result<void> commit();

private:
    PackStaging(QString packs, Pack pack, QString folder);
    Result<void> takeOver();

    QString m_target;
    Pack m_pack;
    QString m_folder;
    mutable QMutex m_mutex;                    ///< of the rest
    QHash<QString, IndexedPicture> m_pictures; ///< by name of the file
};

} // namespace thanksmith
