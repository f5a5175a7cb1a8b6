// SPDX-License-Identifier: GPL-3.0-or-later
// The scan of pictures: whatever comes in, it comes back, and what it lets pass stays as it is.
#include "picture/Picture.h"

#include <cstdint>
#include <cstdlib>

using namespace thanksmith;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    (void)readPictureHead(bytes, {});
    const auto picture = checkSvg(bytes, {});
    if (!picture)
        return 0;
    // What is stored is read again with the same eyes: it has to pass, and to stay as it is.
    const auto again = checkSvg(picture->svg, {});
    if (!again || again->svg != picture->svg)
        std::abort();
    return 0;
}
