// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace thanksmith {

/// A message as DATA carries it (RFC 5321 4.5.2): lines that begin with a dot get a second one, every line ends in
/// CRLF (a lone CR or LF could end the message early at some server), the last one too. The closing dot is not in it.
[[nodiscard]] QByteArray smtpBody(const QByteArray &message);

} // namespace thanksmith
