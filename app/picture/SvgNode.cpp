// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/SvgNode.h"

#include <algorithm>

namespace thanksmith {

namespace {

constexpr const char *shapes[] = {"path", "rect", "circle", "ellipse", "line", "polyline", "polygon"};

void appendEscaped(QByteArray &out, const QByteArray &text) {
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            out += c;
        }
    }
}

bool usesHref(const SvgNode &node) {
    return node.attribute("href") || std::any_of(node.children.begin(), node.children.end(), usesHref);
}

/// Between words every space counts.
void append(QByteArray &out, const SvgNode &node, const char *namespaces, bool words = false) {
    if (node.name.isEmpty()) {
        appendEscaped(out, node.text);
        return;
    }
    const QByteArray lineEnd = words ? "" : "\n";
    const bool holdsWords = words || node.name == "text";
    out += '<';
    out += node.name;
    out += namespaces;
    if (node.name == "illustration")
        out += " xmlns=\"urn:thanksmith:illustration:1\"";
    QByteArray style; // CSS knows these two as properties only
    for (const SvgAttribute &attribute : node.attributes) {
        if (attribute.name == "mix-blend-mode" || attribute.name == "isolation") {
            style += (style.isEmpty() ? "" : ";") + attribute.name + ':' + attribute.value;
            continue;
        }
        out += ' ';
        out += attribute.name == "href" ? QByteArray("xlink:href") : attribute.name; // Qt SVG knows no plain href
        out += "=\"";
        appendEscaped(out, attribute.value);
        out += '"';
    }
    if (!style.isEmpty())
        out += " style=\"" + style + '"';
    if (node.children.empty() && node.text.isEmpty()) {
        out += "/>" + lineEnd;
        return;
    }
    out += '>';
    appendEscaped(out, node.text);
    if (!node.children.empty() && !holdsWords)
        out += '\n';
    for (const SvgNode &child : node.children)
        append(out, child, "", holdsWords);
    out += "</" + node.name + '>' + lineEnd;
}

} // namespace

const QByteArray *SvgNode::attribute(const char *wanted) const {
    for (const SvgAttribute &attribute : attributes) {
        if (attribute.name == wanted)
            return &attribute.value;
    }
    return nullptr;
}

void SvgNode::set(const QByteArray &attributeName, const QByteArray &value) {
    for (SvgAttribute &attribute : attributes) {
        if (attribute.name == attributeName) {
            attribute.value = value;
            return;
        }
    }
    attributes.push_back({attributeName, value});
}

void SvgNode::remove(const char *unwanted) {
    std::erase_if(attributes, [unwanted](const SvgAttribute &attribute) { return attribute.name == unwanted; });
}

const SvgNode *SvgNode::child(const char *wanted) const {
    for (const SvgNode &node : children) {
        if (node.name == wanted)
            return &node;
    }
    return nullptr;
}

QString SvgNode::place() const {
    return QString::number(line) + QLatin1Char(':') + QString::number(column);
}

bool isShape(const QByteArray &elementName) {
    return std::any_of(std::begin(shapes), std::end(shapes), [&](const char *shape) { return elementName == shape; });
}

bool isGradient(const QByteArray &elementName) {
    return elementName == "linearGradient" || elementName == "radialGradient";
}

QByteArray writeSvg(const SvgNode &root) {
    QByteArray out;
    const char *plain = " xmlns=\"http://www.w3.org/2000/svg\"";
    const char *linked = " xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";
    append(out, root, usesHref(root) ? linked : plain);
    return out;
}

} // namespace thanksmith
