// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace thanksmith {

/// FlateDecode as PDF has it (ISO 32000-1, 7.4.4: zlib's format), as small as it gets: drawings are numbers, of which
/// libdeflate makes a fifth less than zlib.
[[nodiscard]] QByteArray deflated(const QByteArray &bytes);
/// Empty where the bytes are not what they should be.
[[nodiscard]] QByteArray inflated(const QByteArray &bytes);

} // namespace thanksmith
