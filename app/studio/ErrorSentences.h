// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <span>

namespace thanksmith {

/// One sentence for a code, English, translated under "ErrorText". %1 the subject, %2 the place, %3... the arguments.
struct ErrorSentence {
    QLatin1StringView code;
    const char *text;
};

[[nodiscard]] std::span<const ErrorSentence> errorSentences();

} // namespace thanksmith
