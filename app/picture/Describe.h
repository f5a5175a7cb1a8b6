// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture/Picture.h"

namespace thanksmith {

/// What a person or another part of the file says of a picture. Empty: nothing.
struct Description {
    QString title = {};
    QString alt = {};
    QString language = {}; ///< BCP 47 tag of title, alt and tags; empty: not known
    QString author = {};
    QString licence = {}; ///< SPDX id
    QStringList tags = {};

    [[nodiscard]] bool isEmpty() const;
    bool operator==(const Description &) const = default;
};

enum class Describing {
    Add,    ///< only what the picture does not say itself
    Replace ///< what is said now counts
};

/// A checked picture with the description written into its file, where the gallery and other programs find it.
/// Errors: those of checkSvg (a description too long).
[[nodiscard]] Result<Picture> described(const Picture &picture, const Description &description, Describing how,
                                        const QString &name);

} // namespace thanksmith
