// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QList>

namespace thanksmith {

struct NamedFile {
    QString name; ///< one path component
    QByteArray bytes;

    bool operator==(const NamedFile &) const = default;
};

/// What the folder channel keeps in the outbox: the files as they will stand in the folder, names included, so that
/// a retry writes the same ones. Unpacking refuses names that are not plain and anything cut short.
/// Errors: delivery.damaged-parcel.
[[nodiscard]] QByteArray packFiles(const QList<NamedFile> &files);
[[nodiscard]] Result<QList<NamedFile>> unpackFiles(const QByteArray &packed);

} // namespace thanksmith
