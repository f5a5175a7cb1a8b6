// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/SvgTreeBuilder.h"

#include "picture/SvgRules.h"

#include <algorithm>
#include <cstring>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView svgNamespace = "http://www.w3.org/2000/svg";
constexpr QByteArrayView ownNamespace = "urn:thanksmith:illustration:1";
constexpr QByteArrayView xlinkNamespace = "http://www.w3.org/1999/xlink";
constexpr QByteArrayView xmlNamespace = "http://www.w3.org/XML/1998/namespace";
constexpr qsizetype maxText = 4096; ///< bytes of a title, a description, a list of tags
constexpr int maxAttributes = 128;  ///< of one element

bool isScriptLink(const QByteArray &value) {
    return value.trimmed().toLower().startsWith("javascript:");
}

} // namespace

struct SvgTreeBuilder::QualifiedName {
    QByteArray space;
    QByteArray local;

    explicit QualifiedName(const char *name) {
        const QByteArray whole(name);
        const qsizetype at = whole.lastIndexOf(svgNameSeparator);
        space = whole.left(std::max<qsizetype>(at, 0));
        local = whole.mid(at + 1);
    }
};

SvgTreeBuilder::SvgTreeBuilder(const QString &name, const SvgLimits &limits, SvgExtent extent,
                               std::function<SvgPlace()> here)
    : m_name(name)
    , m_limits(limits)
    , m_extent(extent)
    , m_here(std::move(here)) {}

void SvgTreeBuilder::stop(const QString &code, const QStringList &args) {
    if (m_error)
        return;
    const SvgPlace place = m_here();
    m_error = Error{code, m_name, QString::number(place.line) + u':' + QString::number(place.column), args};
}

void SvgTreeBuilder::start(const char *rawName, const char **attributes) {
    if (m_error)
        return;
    const QualifiedName name(rawName);
    const SvgPlace place = m_here();
    if (++m_elements > m_limits.elements)
        return stop(u"picture.too-many"_s, {u"elements"_s, QString::number(m_limits.elements)});
    if (static_cast<int>(m_open.size()) + m_skipped >= m_limits.depth)
        return stop(u"picture.too-deep"_s, {u"elements"_s, QString::number(m_limits.depth)});
    if (!takesSizes(name, attributes))
        return;
    if (m_open.empty()) {
        if (name.local != "svg" || (!name.space.isEmpty() && name.space != svgNamespace))
            return stop(u"picture.not-svg"_s);
        m_bare = name.space.isEmpty();
    }
    const bool inWords = !m_open.empty() && (m_open.back()->name == "text" || m_open.back()->name == "tspan");
    const QByteArray plainName = name.local != "a" ? name.local : QByteArray(inWords ? "tspan" : "g");
    SvgNode node{plainName, {}, {}, {}, place.line, place.column};
    m_link = name.local == "a";
    // References are looked at first: why a picture is refused should be the gravest reason.
    if (m_skipped == 0 && !takesAttributes(node, attributes))
        return;
    if (!takesElement(name)) {
        ++m_skipped;
        return;
    }
    if (m_open.empty()) {
        m_root = std::move(node);
        m_open.push_back(&m_root);
    } else {
        m_open.back()->children.push_back(std::move(node));
        m_open.push_back(&m_open.back()->children.back());
    }
}

/// No attribute may be a script or too long, and there may not be too many.
bool SvgTreeBuilder::takesSizes(const QualifiedName &name, const char **attributes) {
    int count = 0;
    for (const char **at = attributes; *at; at += 2) {
        // These have limits of their own: a bitmap's pixels (SvgImage.h), an outline's segments.
        const bool image = name.local == "image" && qstrnicmp(at[1], "data:", 5) == 0;
        const bool outline = qstrcmp(*at, "d") == 0 || qstrcmp(*at, "points") == 0;
        if (++count > maxAttributes)
            stop(u"picture.too-many"_s, {u"attributes"_s, QString::number(maxAttributes)});
        else if (qstrnicmp(*at, "on", 2) == 0 && qstrlen(*at) > 2 && !std::strchr(*at, svgNameSeparator))
            stop(u"picture.script"_s, {QString::fromUtf8(*at)});
        else if (!image && !outline && qstrlen(at[1]) > static_cast<size_t>(m_limits.attributeBytes))
            stop(u"picture.too-big"_s, {QString::number(m_limits.attributeBytes), u"attribute"_s});
        if (m_error)
            return false;
    }
    return true;
}

bool SvgTreeBuilder::takesInsideDescription(const QualifiedName &name) const {
    const QByteArray &parent = m_open.back()->name;
    if (name.space != ownNamespace)
        return false;
    if (parent == "metadata")
        return name.local == "illustration" && !m_described;
    return parent == "illustration" && (name.local == "tags" || name.local == "palette");
}

/// False: the element is left out with all inside it (or refused, if an error is set).
bool SvgTreeBuilder::takesElement(const QualifiedName &name) {
    if (elementVerdict(name.local).rule == ElementRule::Script) {
        stop(u"picture.script"_s, {QString::fromUtf8(name.local)});
        return false;
    }
    if (m_skipped > 0)
        return false;
    if (m_open.empty())
        return true;
    const QByteArray &parent = m_open.back()->name;
    if (parent == "metadata" || parent == "illustration")
        return takesInsideDescription(name);
    if (m_bare ? !name.space.isEmpty() : name.space != svgNamespace)
        return false;
    const ElementVerdict verdict = elementVerdict(name.local);
    // Beside what Illustrator keeps for itself in a foreignObject stands what everybody else draws.
    m_flowed = name.local == "flowRoot";
    if (verdict.rule == ElementRule::LeaveOut || (name.local == "foreignObject" && parent == "switch"))
        return false;
    if (verdict.rule == ElementRule::Unsupported) {
        stop(u"picture.unsupported"_s, {QString::fromUtf8(verdict.feature)});
        return false;
    }
    if (name.local == "title" || name.local == "desc" || name.local == "metadata")
        return m_open.size() == 1; // of the whole picture; those of its parts are not kept
    const bool inWords = parent == "text" || parent == "tspan";
    return mayHold(parent, name.local != "a" ? name.local : QByteArray(inWords ? "tspan" : "g"));
}

bool SvgTreeBuilder::takesHref(const QByteArray &element, const QByteArray &value) {
    const QByteArray target = value.trimmed();
    if (target.startsWith('#'))
        return true;
    if (isScriptLink(target))
        stop(u"picture.script"_s, {u"href"_s});
    else if (target.toLower().startsWith("data:") && element == "image")
        return true; // looked into later
    else
        stop(u"picture.outside-reference"_s, {QString::fromUtf8(target.left(200))});
    return false;
}

bool SvgTreeBuilder::takesAttributes(SvgNode &node, const char **attributes) {
    for (const char **at = attributes; *at; at += 2) {
        const QualifiedName name(*at);
        const QByteArray value(at[1]);
        const bool href = name.local == "href" && (name.space.isEmpty() || name.space == xlinkNamespace);
        if (href && m_link && !isScriptLink(value)) {
            continue; // where a link leads is no part of the picture
        } else if (href) {
            if (!takesHref(node.name, value))
                return false;
            if (name.space.isEmpty() || !node.attribute("href")) // the newer, plain one wins
                node.set("href", value);
        } else if (name.space.isEmpty()) {
            if (leavesFile(value)) {
                stop(u"picture.outside-reference"_s, {QString::fromUtf8(value.left(200))});
                return false;
            }
            node.set(name.local, value);
        } else if (name.space == xmlNamespace && (name.local == "lang" || name.local == "space")) {
            node.set("xml:" + name.local, value);
        }
    }
    return true;
}

void SvgTreeBuilder::words(SvgNode &node, QByteArrayView text) {
    if (node.children.empty() || !node.children.back().name.isEmpty())
        node.children.push_back({});
    node.children.back().text.append(text);
    if (node.children.back().text.size() > m_limits.attributeBytes)
        stop(u"picture.too-big"_s, {QString::number(m_limits.attributeBytes), u"text"_s});
}

void SvgTreeBuilder::characters(QByteArrayView text) {
    if (m_skipped > 0 && m_flowed && !text.trimmed().isEmpty())
        return stop(u"picture.unsupported"_s, {u"flowed text"_s}); // without words it says nothing
    if (m_error || m_open.empty() || m_skipped > 0)
        return;
    SvgNode &node = *m_open.back();
    if (node.name == "text" || node.name == "tspan")
        return words(node, text);
    if (node.name != "title" && node.name != "desc" && node.name != "tags" && node.name != "style")
        return;
    node.text.append(text);
    if (node.text.size() > maxText && node.name != "style")
        stop(u"picture.too-big"_s, {QString::number(maxText), u"text"_s});
}

void SvgTreeBuilder::end() {
    if (m_error)
        return;
    if (m_skipped > 0) {
        --m_skipped;
        return;
    }
    const SvgNode &node = *m_open.back();
    m_described = m_described || node.name == "illustration";
    m_headDone = m_headDone || (m_extent == SvgExtent::Head && m_described && isShape(node.name));
    m_open.pop_back();
}

} // namespace thanksmith
