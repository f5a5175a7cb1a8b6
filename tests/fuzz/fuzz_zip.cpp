// SPDX-License-Identifier: GPL-3.0-or-later
// For a fuzzer: any bytes as a .thankspack. Must come back, within the limits, without a fault of the sanitizers.
#include "gallery/PackArchive.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    (void)thanksmith::readPackArchive(bytes, QStringLiteral("fuzz"));
    return 0;
}
