// SPDX-License-Identifier: GPL-3.0-or-later
// Packs of pictures: whatever comes in, it comes back, and what it lets pass has names that lead nowhere.
#include "gallery/PackArchive.h"

#include <cstdint>
#include <cstdlib>

using namespace thanksmith;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto group = readPackArchive(bytes, {});
    if (!group)
        return 0;
    qint64 unpacked = 0;
    for (const ImportSource &source : group->sources) {
        unpacked += source.bytes.size();
        if (!isPackId(source.name) || source.folders.contains(QStringLiteral("..")))
            std::abort();
    }
    if (!isPackId(group->pack.id) || unpacked > ArchiveLimits().bytes)
        std::abort();
    return 0;
}
