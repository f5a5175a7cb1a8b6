// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture/SvgNode.h"

#include <QHash>

#include <tl/expected.hpp>

namespace thanksmith {

/// The rules of a picture's <style> elements. They are written into the elements' attributes, so that no style sheet
/// reaches a renderer. Selectors: *, element, .class, #id, compounds of these, descendants and children (W3C Selectors
/// Level 3). Rules with pseudo-classes never apply here; @-rules for screens, fonts and animation are passed over.
class SvgStylesheet {
public:
    /// The word for what it cannot apply ("style: ~", "@import"), where there is something.
    [[nodiscard]] static tl::expected<SvgStylesheet, QByteArray> parse(QByteArray css);

    [[nodiscard]] bool isEmpty() const { return m_rules.empty(); }

    /// The declarations that apply to an element, the weakest first; `ancestors` from the root to the parent. Those
    /// marked as important come last with `important` set.
    struct Declaration {
        QByteArray property;
        QByteArray value;
        bool important = false;
    };
    [[nodiscard]] std::vector<Declaration> declarationsFor(const SvgNode &node,
                                                           const std::vector<const SvgNode *> &ancestors) const;

    /// "fill: red; stroke: none !important"
    [[nodiscard]] static std::vector<Declaration> readDeclarations(QByteArrayView text);

private:
    struct Compound {
        QByteArray element; ///< empty: any
        QByteArrayList classes;
        QByteArray id;
        bool childOfPrevious = false; ///< ">" before it; else a descendant
    };
    struct Rule {
        std::vector<Compound> selector; ///< outermost first
        int specificity = 0;
        std::vector<Declaration> declarations;
    };
    static bool readCompound(QByteArrayView text, Compound &compound);
    tl::expected<void, QByteArray> addRule(QByteArrayView selectors, QByteArrayView body);
    static bool matches(const Rule &rule, const SvgNode &node, const std::vector<const SvgNode *> &ancestors);

    std::vector<Rule> m_rules;
    QHash<QByteArray, std::vector<size_t>> m_byKey; ///< ".class", "#id", "element" or "*" of the last compound
};

} // namespace thanksmith
