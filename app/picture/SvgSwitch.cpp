// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/SvgSwitch.h"

#include <algorithm>

namespace thanksmith {

bool needsExtensions(const SvgNode &node) {
    const QByteArray *wanted = node.attribute("requiredExtensions");
    return wanted && !wanted->trimmed().isEmpty();
}

void chooseBranch(SvgNode &node) {
    node.name = "g";
    std::erase_if(node.children, needsExtensions);
    const auto neutral = std::find_if(node.children.begin(), node.children.end(),
                                      [](const SvgNode &child) { return !child.attribute("systemLanguage"); });
    const auto chosen = neutral != node.children.end() ? neutral : node.children.begin();
    if (chosen == node.children.end())
        return;
    SvgNode only = std::move(*chosen);
    node.children.clear();
    node.children.push_back(std::move(only));
}

} // namespace thanksmith
