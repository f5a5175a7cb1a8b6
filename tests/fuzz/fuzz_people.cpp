// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of people, from a file and pasted: whatever comes in, it comes back, and what it lets pass can be saved as CSV
// and read again with nobody lost.
#include "base/Resources.h"
#include "people/Csv.h"
#include "people/PeopleFile.h"

#include <cstdint>
#include <cstdlib>

using namespace thanksmith;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    initResources();
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    (void)peopleFromText(QString::fromUtf8(bytes), {});
    const auto people = parsePeople(bytes, {});
    if (!people)
        return 0;
    const auto again = readCsv(writeCsv(*people));
    if (!again || again->contacts.size() != people->contacts.size())
        std::abort();
    return 0;
}
