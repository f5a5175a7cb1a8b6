// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace thanksmith {

/// Blanks out the W3C's own document type, where a picture begins with one (line breaks stay, so that places in errors
/// are those of the file): `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/...">`, which editors
/// wrote for years: half of all older drawings have it.
/// Why that is safe: only these very public identifiers are taken, with an address at www.w3.org and with nothing in
/// square brackets, so that no entity and no default value can be declared; and what is blanked is not there any more
/// when the XML parser begins. Nothing is looked up, opened or remembered, and the parser goes on to refuse every
/// document type it sees and every entity that XML itself does not know.
[[nodiscard]] QByteArray withoutW3cDoctype(QByteArray xml);

} // namespace thanksmith
