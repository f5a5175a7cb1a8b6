// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <tl/expected.hpp>

namespace thanksmith {

/// A value or the reason why there is none. No exceptions cross a module's border.
template <class T>
using Result = tl::expected<T, Error>;

/// `return fail(u"card.not-a-card"_s, fileName, place)`
[[nodiscard]] inline tl::unexpected<Error> fail(QString code, QString subject = {}, QString place = {},
                                                QStringList args = {}) {
    return tl::unexpected<Error>(Error{std::move(code), std::move(subject), std::move(place), std::move(args)});
}

/// Passes another result's error on.
template <class T>
[[nodiscard]] tl::unexpected<Error> failure(const tl::expected<T, Error> &result) {
    return tl::unexpected<Error>(result.error());
}

} // namespace thanksmith
