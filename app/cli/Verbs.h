// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Verb.h"

#include <memory>

namespace thanksmith {

// The verbs; one class each, in a file of its own.
[[nodiscard]] std::unique_ptr<Verb> newVerb();
[[nodiscard]] std::unique_ptr<Verb> renderVerb();
[[nodiscard]] std::unique_ptr<Verb> batchVerb();
[[nodiscard]] std::unique_ptr<Verb> sheetVerb();
[[nodiscard]] std::unique_ptr<Verb> sendVerb();
[[nodiscard]] std::unique_ptr<Verb> accountsVerb();
[[nodiscard]] std::unique_ptr<Verb> outboxVerb();
[[nodiscard]] std::unique_ptr<Verb> historyVerb();
[[nodiscard]] std::unique_ptr<Verb> galleryVerb();
[[nodiscard]] std::unique_ptr<Verb> peopleVerb();
[[nodiscard]] std::unique_ptr<Verb> palettesVerb();

} // namespace thanksmith
