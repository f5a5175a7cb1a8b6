// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/SvgCascade.h"

#include "picture/SvgParse.h"
#include "picture/SvgRules.h"
#include "picture/SvgValues.h"

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

void gatherStyles(SvgNode &node, QByteArray &css, QString &place) {
    for (const SvgNode &child : node.children) {
        if (child.name == "style" && !child.text.trimmed().isEmpty()) {
            css += child.text + '\n';
            place = place.isEmpty() ? child.place() : place;
        }
    }
    std::erase_if(node.children, [](const SvgNode &child) { return child.name == "style"; });
    for (SvgNode &child : node.children)
        gatherStyles(child, css, place);
}

void declare(SvgNode &node, const SvgStylesheet::Declaration &declaration, const QSizeF &box) {
    const ValueRule rule = attributeRule(node.name, declaration.property);
    if (!isPresentation(rule) && !(isGeometry(rule) && (isShape(node.name) || rule == ValueRule::Transform)))
        return;
    // What cannot be read does not take the place of what can.
    const bool takesPlace = isIgnorable(declaration.property, rule) && node.attribute(declaration.property.constData());
    if (takesPlace) {
        const auto value = canonicalValue(rule, declaration.value, {box});
        if (declaration.value.isEmpty() || (!value && value.error() == ValueFault::Bad))
            return;
    }
    node.set(declaration.property, declaration.value);
}

} // namespace

Result<SvgCascade> SvgCascade::takenFrom(SvgNode &root, const QString &name) {
    QByteArray css;
    QString place;
    gatherStyles(root, css, place);
    if (leavesFile(css))
        return fail(u"picture.outside-reference"_s, name, place, {u"style"_s});
    if (css.contains('\\'))
        return fail(u"picture.bad-value"_s, name, place, {u"style"_s, u"\\"_s});
    auto sheet = SvgStylesheet::parse(css);
    if (!sheet)
        return fail(u"picture.unsupported"_s, name, place, {QString::fromUtf8(sheet.error())});
    SvgCascade cascade;
    cascade.m_sheet = *std::move(sheet);
    return cascade;
}

/// In this order: attributes, the style sheet, the style attribute, what is marked as important.
Result<void> SvgCascade::apply(SvgNode &node, const std::vector<const SvgNode *> &ancestors, const QSizeF &box,
                               const QString &name) const {
    const QByteArray style = node.attribute("style") ? *node.attribute("style") : QByteArray();
    if (style.contains('\\') || style.contains('{'))
        return fail(u"picture.bad-value"_s, name, node.place(), {u"style"_s, QString::fromUtf8(style.left(80))});
    node.remove("style");
    const auto sheet =
        m_sheet.isEmpty() ? std::vector<SvgStylesheet::Declaration>() : m_sheet.declarationsFor(node, ancestors);
    const auto own = SvgStylesheet::readDeclarations(style);
    for (const bool important : {false, true}) {
        for (const auto *declarations : {&sheet, &own}) {
            for (const SvgStylesheet::Declaration &declaration : *declarations) {
                if (declaration.important == important)
                    declare(node, declaration, box);
            }
        }
    }
    return {};
}

} // namespace thanksmith
