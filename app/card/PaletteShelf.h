// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "card/Palette.h"

#include <optional>
#include <vector>

namespace thanksmith {

/// The palettes somebody made, one file each in a folder: "own/firm" is `firm.thankspalette` (card/PaletteFile.h). A
/// file dropped into the folder is on the shelf; its name says the id, whatever "id" stands in it. Thread-safe.
class PaletteShelf {
public:
    explicit PaletteShelf(QString folder)
        : m_folder(std::move(folder)) {}

    struct Contents {
        std::vector<Palette> palettes; ///< by name
        std::vector<Error> refused;    ///< files that are no palettes, each with its reason
    };
    static constexpr int most = 200; ///< files that are looked at

    [[nodiscard]] Contents load() const;
    /// No such palette on the shelf: nothing. Errors: file.*, those of parsePalette.
    [[nodiscard]] Result<std::optional<Palette>> find(const QString &id) const;
    /// Errors: palette.bad-id, folder.unwritable, file.unwritable, file.disk-full.
    [[nodiscard]] Result<void> save(const Palette &palette) const;
    /// Nothing where it is gone already. Errors: file.unwritable.
    [[nodiscard]] Result<void> remove(const QString &id) const;

private:
    [[nodiscard]] QString fileOf(const QString &id) const;

    QString m_folder;
};

} // namespace thanksmith
