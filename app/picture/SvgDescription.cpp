// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/SvgDescription.h"

#include "picture/SvgColour.h"
#include "picture/SvgScanner.h"

#include <QRegularExpression>

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

/// `count` numbers with single spaces; empty: something else.
QByteArray canonicalNumbers(const QByteArray &text, int count) {
    SvgScanner scanner(text);
    QByteArray out;
    for (int i = 0; i < count; ++i) {
        double number = 0;
        if (!scanner.number(&number))
            return {};
        out += (i > 0 ? " " : "") + numberText(number);
        scanner.skipSeparator();
    }
    return scanner.atEnd() ? out : QByteArray();
}

QList<double> numbersOf(const QByteArray *text) {
    QList<double> numbers;
    for (const QByteArray &number : text ? text->split(' ') : QList<QByteArray>())
        numbers.append(number.toDouble());
    return numbers;
}

/// The canonical value of one of our attributes; empty: refused.
QByteArray canonicalOwn(const QByteArray &attribute, const QByteArray &value) {
    if (attribute == "focus")
        return canonicalNumbers(value, 2);
    if (attribute == "keep")
        return canonicalNumbers(value, 4);
    if (attribute == "edge")
        return value == "plain" || value == "scene" ? value : QByteArray();
    return value.simplified();
}

void keepOnly(SvgNode &node, std::initializer_list<const char *> names) {
    std::erase_if(node.attributes, [&](const SvgAttribute &attribute) {
        return std::none_of(names.begin(), names.end(), [&](const char *name) { return attribute.name == name; });
    });
}

Result<void> normaliseIllustration(SvgNode &node, const QString &name) {
    keepOnly(node, {"author", "licence", "focus", "keep", "edge", "occasions"});
    for (SvgAttribute &attribute : node.attributes) {
        const QByteArray canonical = canonicalOwn(attribute.name, attribute.value);
        if (canonical.isEmpty() && !attribute.value.trimmed().isEmpty())
            return fail(u"picture.bad-value"_s, name, node.place(),
                        {QString::fromUtf8(attribute.name), QString::fromUtf8(attribute.value.left(80))});
        attribute.value = canonical;
    }
    std::erase_if(node.attributes, [](const SvgAttribute &attribute) { return attribute.value.isEmpty(); });
    for (SvgNode &child : node.children) {
        if (child.name != "palette") {
            keepOnly(child, {"xml:lang"});
            child.text = child.text.simplified();
            continue;
        }
        for (SvgAttribute &attribute : child.attributes) {
            const auto colour = parseColour(attribute.value);
            if (!colour)
                return fail(u"picture.bad-value"_s, name, child.place(),
                            {QString::fromUtf8(attribute.name), QString::fromUtf8(attribute.value.left(80))});
            attribute.value = colourText(*colour);
        }
    }
    return {};
}

void readIllustration(const SvgNode &node, PictureInfo &info) {
    const auto text = [&](const char *attribute) {
        return node.attribute(attribute) ? QString::fromUtf8(*node.attribute(attribute)) : QString();
    };
    info.author = text("author");
    info.licence = text("licence");
    info.occasions = text("occasions").split(u' ', Qt::SkipEmptyParts);
    info.plainEdge = text("edge") == u"plain"_s;
    if (const QList<double> focus = numbersOf(node.attribute("focus")); focus.size() == 2)
        info.focus = QPointF(focus[0], focus[1]);
    if (const QList<double> keep = numbersOf(node.attribute("keep")); keep.size() == 4)
        info.keep = QRectF(keep[0], keep[1], keep[2], keep[3]);
    for (const SvgNode &child : node.children) {
        if (child.name == "palette") {
            for (const SvgAttribute &attribute : child.attributes)
                info.palette.insert(QString::fromUtf8(attribute.name), *parseColour(attribute.value));
            continue;
        }
        QStringList &tags =
            info.tags[child.attribute("xml:lang") ? QString::fromUtf8(*child.attribute("xml:lang")) : QString()];
        for (const QString &tag : QString::fromUtf8(child.text).split(u',', Qt::SkipEmptyParts))
            tags.append(tag.trimmed());
    }
}

/// The first shape of the drawing, if it is a rectangle that covers the whole picture.
const SvgNode *coveringShape(const SvgNode &node, const QRectF &box) {
    for (const SvgNode &child : node.children) {
        if (child.name == "g" && child.attributes.empty())
            return coveringShape(child, box);
        if (!isShape(child.name) && child.name != "g" && child.name != "use")
            continue;
        const auto number = [&](const char *attribute) {
            return child.attribute(attribute) ? child.attribute(attribute)->toDouble() : 0.0;
        };
        const QRectF rect(number("x"), number("y"), number("width"), number("height"));
        return child.name == "rect" && !child.attribute("transform") && rect.contains(box) ? &child : nullptr;
    }
    return nullptr;
}

} // namespace

Result<void> normaliseDescription(SvgNode &root, const QString &name) {
    for (SvgNode &node : root.children) {
        if (node.name == "title" || node.name == "desc") {
            keepOnly(node, {"xml:lang"});
            node.text = node.text.simplified();
        } else if (node.name == "metadata") {
            node.attributes.clear();
            for (SvgNode &illustration : node.children) {
                if (auto normal = normaliseIllustration(illustration, name); !normal)
                    return normal;
            }
        }
    }
    std::erase_if(root.children, [](const SvgNode &node) {
        return (node.name == "metadata" && node.children.empty()) ||
               ((node.name == "title" || node.name == "desc") && node.text.isEmpty());
    });
    return {};
}

PictureInfo readDescription(const SvgNode &root, const QRectF &box) {
    PictureInfo info;
    info.viewBox = box;
    info.focus = box.center();
    info.keep = box;
    if (const QByteArray *drawer = root.attribute("data-drawn-by"); drawer && *drawer == "librsvg")
        info.drawnBy = Drawer::Librsvg;
    const SvgNode *illustration = nullptr;
    for (const SvgNode &node : root.children) {
        const QString language =
            node.attribute("xml:lang") ? QString::fromUtf8(*node.attribute("xml:lang")) : QString();
        if (node.name == "title")
            info.title.byLanguage.insert(language, QString::fromUtf8(node.text));
        else if (node.name == "desc")
            info.alt.byLanguage.insert(language, QString::fromUtf8(node.text));
        else if (node.name == "metadata" && !illustration)
            illustration = node.child("illustration");
    }
    if (illustration)
        readIllustration(*illustration, info);
    const SvgNode *ground = coveringShape(root, box);
    // A picture that says nothing and covers nothing is clip art: it may stand anywhere, nothing of it is cropped.
    if (!illustration)
        info.plainEdge = !ground;
    if (const QByteArray *fill = ground ? ground->attribute("fill") : nullptr) {
        if (const auto colour = parseColour(*fill))
            info.ground = *colour;
    }
    return info;
}

} // namespace thanksmith
