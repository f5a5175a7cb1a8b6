// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture/Describe.h"

namespace thanksmith {

/// What drawing programs write about a picture into its file: title, description, keywords, creator and licence of the
/// first cc:Work in RDF (Dublin Core elements 1.1; Creative Commons REL). `svg`: bytes that checkSvg took, plain or
/// gzip-compressed. Known Creative Commons licences become their SPDX id; nothing else is taken for a licence.
[[nodiscard]] Description rdfDescription(const QByteArray &svg);

/// "CC-BY-SA-4.0" for its address at creativecommons.org; empty: not known.
[[nodiscard]] QString spdxOfLicence(const QString &address);

} // namespace thanksmith
