// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture/Picture.h"
#include "picture/SvgNode.h"

namespace thanksmith {

enum class SvgExtent {
    All,
    Head, ///< stops after the description and the first shape
};

/// Does a url(...) in this value, or an @import, leave the file?
[[nodiscard]] bool leavesFile(const QByteArray &value);

/// Reads XML into a tree of elements that may stay. Stops at the first thing that may not: a document type (before any
/// entity can expand), scripts, features Qt SVG cannot draw, too much of anything. What belongs to other programs
/// (foreign namespaces) is left out. Errors: those of checkSvg that need no values.
[[nodiscard]] Result<SvgNode> parseSvg(const QByteArray &bytes, const QString &name, const SvgLimits &limits,
                                       SvgExtent extent);

} // namespace thanksmith
