// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/SvgStylesheet.h"

#include <algorithm>
#include <utility>

namespace thanksmith {

namespace {

constexpr size_t maxRules = 4000;
constexpr size_t maxCompounds = 8; ///< of one selector

QByteArray withoutComments(QByteArray css) {
    for (qsizetype from = css.indexOf("/*"); from >= 0; from = css.indexOf("/*", from)) {
        const qsizetype to = css.indexOf("*/", from + 2);
        css.remove(from, to < 0 ? css.size() - from : to + 2 - from);
    }
    css.replace("<!--", "").replace("-->", "");
    return css;
}

/// Behind the block that opens at `at`.
qsizetype endOfBlock(QByteArrayView css, qsizetype at) {
    int depth = 0;
    for (; at < css.size(); ++at) {
        depth += css[at] == '{' ? 1 : css[at] == '}' ? -1 : 0;
        if (depth == 0)
            return at + 1;
    }
    return css.size();
}

bool has(const SvgNode &node, const char *attribute, const QByteArray &word) {
    const QByteArray *words = node.attribute(attribute);
    return words && words->simplified().split(' ').contains(word);
}

} // namespace

std::vector<SvgStylesheet::Declaration> SvgStylesheet::readDeclarations(QByteArrayView text) {
    std::vector<Declaration> found;
    for (const QByteArray &declaration : withoutComments(text.toByteArray()).split(';')) {
        const qsizetype colon = declaration.indexOf(':');
        if (colon < 0)
            continue;
        Declaration one{declaration.left(colon).trimmed().toLower(), declaration.mid(colon + 1).trimmed()};
        if (const qsizetype mark = one.value.lastIndexOf('!');
            mark >= 0 && one.value.mid(mark + 1).trimmed().toLower() == "important") {
            one.value = one.value.left(mark).trimmed();
            one.important = true;
        }
        found.push_back(one);
    }
    return found;
}

bool SvgStylesheet::readCompound(QByteArrayView text, Compound &compound) {
    qsizetype at = 0;
    const auto name = [&] {
        const qsizetype from = at;
        while (at < text.size() && text[at] != '.' && text[at] != '#')
            ++at;
        return text.sliced(from, at - from).toByteArray();
    };
    compound.element = name();
    if (compound.element == "*")
        compound.element.clear();
    while (at < text.size()) {
        const char kind = text[at++];
        const QByteArray word = name();
        if (word.isEmpty())
            return false;
        if (kind == '.')
            compound.classes.append(word);
        else
            compound.id = word;
    }
    return true;
}

tl::expected<void, QByteArray> SvgStylesheet::addRule(QByteArrayView selectors, QByteArrayView body) {
    const std::vector<Declaration> declarations = readDeclarations(body);
    for (QByteArray selector : selectors.toByteArray().split(',')) {
        selector.replace('>', " > ");
        selector = selector.simplified();
        if (selector.isEmpty() || selector.contains(':')) // states and parts of a document that a picture has not
            continue;
        if (selector.contains('+') || selector.contains('~') || selector.contains('['))
            return tl::unexpected(QByteArray("style: " + selector.left(40)));
        Rule rule;
        bool child = false;
        for (const QByteArray &part : selector.split(' ')) {
            if (part == ">") {
                child = true;
                continue;
            }
            Compound compound;
            if (!readCompound(part, compound) || rule.selector.size() >= maxCompounds)
                return tl::unexpected(QByteArray("style: " + selector.left(40)));
            compound.childOfPrevious = std::exchange(child, false);
            rule.specificity += (compound.id.isEmpty() ? 0 : 10'000) + static_cast<int>(compound.classes.size()) * 100 +
                                (compound.element.isEmpty() ? 0 : 1);
            rule.selector.push_back(compound);
        }
        if (rule.selector.empty())
            continue;
        if (m_rules.size() >= maxRules)
            return tl::unexpected(QByteArray("style"));
        rule.declarations = declarations;
        const Compound &last = rule.selector.back();
        const QByteArray key = !last.id.isEmpty()        ? QByteArray('#' + last.id)
                               : !last.classes.isEmpty() ? QByteArray('.' + last.classes.first())
                               : !last.element.isEmpty() ? last.element
                                                         : QByteArray("*");
        m_byKey[key].push_back(m_rules.size());
        m_rules.push_back(std::move(rule));
    }
    return {};
}

tl::expected<SvgStylesheet, QByteArray> SvgStylesheet::parse(QByteArray css) {
    SvgStylesheet sheet;
    css = withoutComments(std::move(css));
    const QByteArrayView view(css);
    for (qsizetype at = 0; at < css.size();) {
        const qsizetype open = css.indexOf('{', at);
        const qsizetype semicolon = css.indexOf(';', at);
        if (view.sliced(at).trimmed().startsWith('@')) {
            const QByteArray rule =
                view.sliced(at).trimmed().first(std::min<qsizetype>(css.size() - at, 8)).toByteArray();
            if (rule.toLower().startsWith("@import"))
                return tl::unexpected(QByteArray("@import"));
            at = semicolon >= 0 && (open < 0 || semicolon < open) ? semicolon + 1
                 : open < 0                                       ? css.size()
                                                                  : endOfBlock(view, open);
            continue;
        }
        if (open < 0)
            break;
        const qsizetype end = endOfBlock(view, open);
        const qsizetype close = end > open + 1 && view[end - 1] == '}' ? end - 1 : end;
        if (const auto added = sheet.addRule(view.sliced(at, open - at), view.sliced(open + 1, close - open - 1));
            !added)
            return tl::unexpected(added.error());
        at = end;
    }
    return sheet;
}

bool SvgStylesheet::matches(const Rule &rule, const SvgNode &node, const std::vector<const SvgNode *> &ancestors) {
    const auto fits = [](const Compound &compound, const SvgNode &element) {
        return (compound.element.isEmpty() || compound.element == element.name) &&
               (compound.id.isEmpty() || (element.attribute("id") && *element.attribute("id") == compound.id)) &&
               std::all_of(compound.classes.begin(), compound.classes.end(),
                           [&](const QByteArray &word) { return has(element, "class", word); });
    };
    if (!fits(rule.selector.back(), node))
        return false;
    // From the inside out. Descendants take the nearest ancestor that fits; a child selector further out may then miss
    // one that fits higher up, so that all places are tried where both kinds are mixed.
    const auto from = [&](const auto &self, size_t compound, size_t above) -> bool {
        if (compound == 0)
            return true;
        const bool child = rule.selector[compound].childOfPrevious;
        for (size_t at = above; at > 0; --at) {
            if (fits(rule.selector[compound - 1], *ancestors[at - 1]) && self(self, compound - 1, at - 1))
                return true;
            if (child)
                return false;
        }
        return false;
    };
    return from(from, rule.selector.size() - 1, ancestors.size());
}

std::vector<SvgStylesheet::Declaration>
SvgStylesheet::declarationsFor(const SvgNode &node, const std::vector<const SvgNode *> &ancestors) const {
    std::vector<size_t> candidates;
    const auto add = [&](const QByteArray &key) {
        if (const auto found = m_byKey.constFind(key); found != m_byKey.constEnd())
            candidates.insert(candidates.end(), found->begin(), found->end());
    };
    add("*");
    add(node.name);
    if (const QByteArray *id = node.attribute("id"))
        add('#' + *id);
    if (const QByteArray *classes = node.attribute("class")) {
        const QByteArrayList words = classes->simplified().split(' ');
        for (const QByteArray &word : words)
            add('.' + word);
    }
    std::erase_if(candidates, [&](size_t rule) { return !matches(m_rules[rule], node, ancestors); });
    std::sort(candidates.begin(), candidates.end(), [&](size_t a, size_t b) {
        return std::pair(m_rules[a].specificity, a) < std::pair(m_rules[b].specificity, b);
    });
    std::vector<Declaration> found;
    for (const bool important : {false, true}) {
        for (const size_t rule : candidates) {
            for (const Declaration &declaration : m_rules[rule].declarations) {
                if (declaration.important == important)
                    found.push_back(declaration);
            }
        }
    }
    return found;
}

} // namespace thanksmith
