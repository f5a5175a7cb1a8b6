// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>

#include <vector>

namespace thanksmith {

/// An attribute without namespace, "xml:lang" or "xml:space"; both kinds of href are "href".
struct SvgAttribute {
    QByteArray name;
    QByteArray value;
};

/// One element of a picture: of the SVG namespace, or of ours inside <metadata>; or, without a name, a piece of the
/// words inside <text>. Nothing else gets into the tree.
struct SvgNode {
    QByteArray name;
    std::vector<SvgAttribute> attributes;
    QByteArray text; ///< of title, desc, style, tags and words only
    std::vector<SvgNode> children;
    qsizetype line = 0;
    qsizetype column = 0;

    /// Null where there is none.
    [[nodiscard]] const QByteArray *attribute(const char *wanted) const;
    void set(const QByteArray &attributeName, const QByteArray &value);
    void remove(const char *unwanted);
    [[nodiscard]] const SvgNode *child(const char *wanted) const;
    /// "line:column", for errors.
    [[nodiscard]] QString place() const;
};

/// Is it one of the elements that paint by themselves (path, rect, ...)?
[[nodiscard]] bool isShape(const QByteArray &elementName);
[[nodiscard]] bool isGradient(const QByteArray &elementName);

/// The canonical bytes of a tree: one element a line, no comment, no space that means nothing.
[[nodiscard]] QByteArray writeSvg(const SvgNode &root);

} // namespace thanksmith
