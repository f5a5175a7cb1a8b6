// SPDX-License-Identifier: GPL-3.0-or-later
// Card files: whatever comes in, it comes back, and what it lets pass is the same card when it is saved and opened
// again.
#include "base/Resources.h"
#include "card/CardFile.h"

#include <cstdint>
#include <cstdlib>

using namespace thanksmith;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    initResources();
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto card = parseCard(bytes, {});
    if (!card)
        return 0;
    const auto again = parseCard(serialiseCard(*card), {});
    if (!again || !(*again == *card))
        std::abort();
    return 0;
}
