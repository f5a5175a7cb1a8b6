// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace thanksmith {

/// Where the program's state lives: everything under one data folder (XDG data dir, --data-dir or THANKSMITH_DATA_DIR),
/// thumbnails in its cache folder.
struct Paths {
    QString data;

    /// `override` empty: THANKSMITH_DATA_DIR, else the system's place.
    [[nodiscard]] static Paths locate(const QString &override = {});

    [[nodiscard]] QString database() const { return data + QStringLiteral("/thanksmith.db"); }
    [[nodiscard]] QString settings() const { return data + QStringLiteral("/settings.ini"); }
    [[nodiscard]] QString accounts() const { return data + QStringLiteral("/accounts.json"); }
    [[nodiscard]] QString palettes() const { return data + QStringLiteral("/palettes"); }
    [[nodiscard]] QString drafts() const { return data + QStringLiteral("/drafts"); }
    [[nodiscard]] QString cache() const { return data + QStringLiteral("/cache"); }
    /// Imported illustrations, a folder per pack.
    [[nodiscard]] QString packs() const { return data + QStringLiteral("/packs"); }
    [[nodiscard]] QString myCards() const { return data + QStringLiteral("/My cards"); }
};

} // namespace thanksmith
