// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

#include <unzip.h>

namespace thanksmith {

struct ZipCloser {
    void operator()(void *zip) const { unzClose(zip); }
};
using ZipHandle = std::unique_ptr<void, ZipCloser>;

/// Opens a zip file that is in memory; `zip` must stay as it is meanwhile. Null: it is none.
[[nodiscard]] ZipHandle openZip(const QByteArray &zip);

} // namespace thanksmith
