// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Settings.h"

#include <QString>

#include <optional>

namespace thanksmith {

/// Whether quotes, dashes and dots become those of the card's language while they are typed.
inline const Setting<bool> typographicTyping{"editor/typographic-typing", true};

/// What takes the place of `removed` code units at `from`; the caret then stands behind it.
struct Substitution {
    int from = 0;
    int removed = 0;
    QString words;

    [[nodiscard]] int end() const { return from + int(words.size()); }
    bool operator==(const Substitution &) const = default;
};

/// What the character just typed should become: straight quotes those of the language (resources/typing.json), inner
/// ones too; ' within or behind a word an apostrophe; -- a dash; ... an ellipsis. Nothing where something else than one
/// typed character turned `before` into `after`, or it stays as it is. `caret` stands behind the character.
[[nodiscard]] std::optional<Substitution> substitutionFor(const QString &before, const QString &after, int caret,
                                                          const QString &language);

} // namespace thanksmith
