// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"

#include <QSizeF>

#include <vector>

namespace thanksmith {

/// A size of card, as data (resources/papers.json), in millimetres, portrait.
struct Paper {
    QString id;
    LocalizedText name;
    QSizeF size; ///< mm, width <= height

    [[nodiscard]] QSizeF oriented(bool landscape) const { return landscape ? size.transposed() : size; }
    bool operator==(const Paper &) const = default;
};

/// All papers in the order of the data file.
[[nodiscard]] const std::vector<Paper> &papers();
/// Null where there is no such paper.
[[nodiscard]] const Paper *findPaper(const QString &id);

} // namespace thanksmith
