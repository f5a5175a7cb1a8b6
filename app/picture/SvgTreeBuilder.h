// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture/SvgNode.h"
#include "picture/SvgParse.h"

#include <functional>
#include <optional>

namespace thanksmith {

/// Between a name's namespace and its local part; no namespace contains it.
inline constexpr char svgNameSeparator = '\n';

/// Where the parser stands.
struct SvgPlace {
    qsizetype line = 0;
    qsizetype column = 0; ///< from 1
};

/// Makes the tree of elements that may stay out of a parser's events, and stops at the first thing that may not.
class SvgTreeBuilder {
public:
    /// `name` is the file's name for errors, `here` asks the parser for its place.
    SvgTreeBuilder(const QString &name, const SvgLimits &limits, SvgExtent extent, std::function<SvgPlace()> here);

    /// `name` and every second of `attributes` (which end with a null) are "NAMESPACE\nLOCAL", or the local part alone.
    void start(const char *name, const char **attributes);
    void end();
    void characters(QByteArrayView text);
    /// Nothing more is wanted: this is the error.
    void stop(const QString &code, const QStringList &args = {});

    /// Nothing more is wanted: there is an error, or the head is complete.
    [[nodiscard]] bool isDone() const { return m_error || m_headDone; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] SvgNode takeRoot() { return std::move(m_root); }

private:
    struct QualifiedName;
    void words(SvgNode &node, QByteArrayView text);
    bool takesElement(const QualifiedName &name);
    bool takesInsideDescription(const QualifiedName &name) const;
    bool takesSizes(const QualifiedName &name, const char **attributes);
    bool takesAttributes(SvgNode &node, const char **attributes);
    bool takesHref(const QByteArray &element, const QByteArray &value);

    QString m_name;
    SvgLimits m_limits;
    SvgExtent m_extent;
    std::function<SvgPlace()> m_here;
    std::optional<Error> m_error;
    SvgNode m_root;
    std::vector<SvgNode *> m_open; ///< stable: a node's siblings are only added after it is closed
    bool m_bare = false;           ///< the root has no namespace, so neither have its elements
    int m_skipped = 0;             ///< depth inside an element that is left out
    int m_elements = 0;
    bool m_flowed = false; ///< inside a <flowRoot>, which no browser draws
    bool m_link = false;   ///< the element at hand is an <a>
    bool m_described = false;
    bool m_headDone = false;
};

} // namespace thanksmith
