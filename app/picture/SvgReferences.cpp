// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/SvgReferences.h"

#include "picture/SvgGradient.h"
#include "picture/SvgRichValues.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

class Resolver {
public:
    Resolver(const QRectF &box, const QString &name, const SvgLimits &limits)
        : m_box(box)
        , m_name(name)
        , m_limits(limits) {}

    void index(SvgNode &node);
    Result<void> resolve(SvgNode &node);
    void finish(SvgNode &node) const;
    /// Takes out what nobody refers to, until nothing more goes.
    Result<void> sweepAll(SvgNode &root);

private:
    Result<void> flatten(SvgNode &gradient, int depth);
    void resolveUse(SvgNode &node);
    void resolvePaint(SvgNode &node, const char *attribute);
    void resolveReference(SvgNode &node, const char *attribute, const char *wanted);
    Result<void> resolveChain(SvgNode &node);
    bool sweep(SvgNode &node);

    QRectF m_box;
    QString m_name;
    SvgLimits m_limits;
    QHash<QByteArray, SvgNode *> m_byId;
    QSet<QByteArray> m_named;
    int m_elements = 0;
};

void Resolver::index(SvgNode &node) {
    ++m_elements;
    if (const QByteArray *id = node.attribute("id")) {
        if (m_byId.contains(*id))
            node.remove("id"); // the first one counts
        else
            m_byId.insert(*id, &node);
    }
    for (SvgNode &child : node.children)
        index(child);
}

Result<void> Resolver::flatten(SvgNode &gradient, int depth) {
    const QByteArray *href = gradient.attribute("href");
    if (!href)
        return {};
    if (depth > m_limits.depth)
        return fail(u"picture.too-deep"_s, m_name, gradient.place(), {u"href"_s, QString::number(m_limits.depth)});
    SvgNode *source = m_byId.value(href->mid(1));
    if (!source || !isGradient(source->name)) {
        gradient.remove("href");
        return {};
    }
    if (auto flat = flatten(*source, depth + 1); !flat)
        return flat;
    if (gradient.children.empty() && source != &gradient) {
        m_elements += static_cast<int>(source->children.size());
        if (m_elements > m_limits.elements)
            return fail(u"picture.too-many"_s, m_name, gradient.place(),
                        {u"elements"_s, QString::number(m_limits.elements)});
    }
    inheritGradient(gradient, *source);
    gradient.remove("href");
    return {};
}

/// Without its target it stays as one that draws nothing: others may name it.
void Resolver::resolveUse(SvgNode &node) {
    const QByteArray id = node.attribute("href") ? node.attribute("href")->mid(1) : QByteArray();
    const SvgNode *target = m_byId.value(id);
    static const QSet<QByteArray> drawn{"g", "use", "svg", "symbol", "text", "image"};
    if (target && (isShape(target->name) || drawn.contains(target->name)))
        m_named.insert(id);
    else
        node.remove("href");
}

/// What an element is cut, covered or marked with. As in browsers, what is not there does nothing.
void Resolver::resolveReference(SvgNode &node, const char *attribute, const char *wanted) {
    const QByteArray *value = node.attribute(attribute);
    if (!value)
        return;
    const QByteArray id = referencedId(*value);
    const SvgNode *target = m_byId.value(id);
    if (target && target->name == wanted)
        m_named.insert(id);
    else
        node.remove(attribute);
}

/// A pattern may take what it has from another one; librsvg follows by itself, but not in circles.
Result<void> Resolver::resolveChain(SvgNode &node) {
    const SvgNode *at = &node;
    for (int depth = 0; const QByteArray *href = at->attribute("href"); ++depth) {
        if (depth > m_limits.depth)
            return fail(u"picture.too-deep"_s, m_name, node.place(), {u"href"_s, QString::number(m_limits.depth)});
        const QByteArray id = href->mid(1);
        const SvgNode *target = m_byId.value(id);
        if (!target || target->name != node.name) {
            if (at == &node)
                node.remove("href");
            return {};
        }
        m_named.insert(id);
        at = target;
    }
    return {};
}

/// A paint server that is not there, or a gradient without a stop, paints nothing (SVG 2, section 13.2).
void Resolver::resolvePaint(SvgNode &node, const char *attribute) {
    const QByteArray *found = node.attribute(attribute);
    if (!found || !found->startsWith("url(#"))
        return;
    const QByteArray value = *found;
    const qsizetype end = value.indexOf(')');
    const QByteArray id = value.mid(5, end - 5);
    const SvgNode *target = m_byId.value(id);
    const bool drawable =
        target && ((isGradient(target->name) && !target->children.empty()) || target->name == "pattern");
    const QByteArray fallback = value.mid(end + 1).trimmed();
    node.set(attribute, drawable ? value.left(end + 1) : fallback.isEmpty() ? QByteArray("none") : fallback);
    if (drawable)
        m_named.insert(id);
}

Result<void> Resolver::resolve(SvgNode &node) {
    if (isGradient(node.name)) {
        if (auto flat = flatten(node, 0); !flat)
            return flat;
    }
    if (node.name == "use")
        resolveUse(node);
    if (node.name == "pattern" || node.name == "filter") {
        if (auto followed = resolveChain(node); !followed)
            return followed;
    }
    resolveReference(node, "clip-path", "clipPath");
    resolveReference(node, "mask", "mask");
    resolveReference(node, "filter", "filter");
    for (const char *marker : {"marker", "marker-start", "marker-mid", "marker-end"})
        resolveReference(node, marker, "marker");
    for (const char *attribute : {"fill", "stroke"})
        resolvePaint(node, attribute);
    for (SvgNode &child : node.children) {
        if (auto resolved = resolve(child); !resolved)
            return resolved;
    }
    return {};
}

/// Is any id in here named by others?
bool isNamed(const SvgNode &node, const QSet<QByteArray> &named) {
    return (node.attribute("id") && named.contains(*node.attribute("id"))) ||
           std::any_of(node.children.begin(), node.children.end(),
                       [&](const SvgNode &child) { return isNamed(child, named); });
}

/// True: something went.
bool Resolver::sweep(SvgNode &node) {
    static const QSet<QByteArray> resources{"clipPath", "mask", "pattern", "symbol", "marker", "filter"};
    const auto gone = std::erase_if(node.children, [&](const SvgNode &child) {
        return resources.contains(child.name) && !isNamed(child, m_named);
    });
    bool any = gone > 0;
    for (SvgNode &child : node.children)
        any = sweep(child) || any;
    return any;
}

Result<void> Resolver::sweepAll(SvgNode &root) {
    constexpr int rounds = 8; // what an unused part alone refers to goes one round later
    for (int round = 0; round < rounds && sweep(root); ++round) {
        m_byId.clear(); // nodes have moved
        m_named.clear();
        m_elements = 0;
        index(root);
        if (auto resolved = resolve(root); !resolved)
            return resolved;
    }
    return {};
}

/// After all is resolved: a default that were set sooner would hide what another gradient takes from this one.
void Resolver::finish(SvgNode &node) const {
    if (isGradient(node.name))
        spellOutDefaults(node, m_box);
    if (const QByteArray *id = node.attribute("id"); id && !m_named.contains(*id))
        node.remove("id");
    for (SvgNode &child : node.children)
        finish(child);
}

} // namespace

Result<void> resolveReferences(SvgNode &root, const QRectF &box, const QString &name, const SvgLimits &limits) {
    Resolver resolver(box, name, limits);
    resolver.index(root);
    if (auto resolved = resolver.resolve(root); !resolved)
        return resolved;
    if (auto swept = resolver.sweepAll(root); !swept)
        return swept;
    resolver.finish(root);
    return {};
}

} // namespace thanksmith
