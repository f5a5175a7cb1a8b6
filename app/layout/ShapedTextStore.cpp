// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/ShapedText.h"

#include <algorithm>

namespace thanksmith {

std::shared_ptr<const ShapedText> shapedText(const QString &text, const TextSetting &setting) {
    struct Entry {
        QString text;
        TextSetting setting;
        std::shared_ptr<const ShapedText> shaped;
    };
    constexpr size_t remembered = 48;
    static thread_local std::vector<Entry> entries; // the one used last stands last
    (void)FontContext::ofThread();                  // made before the entries, which must go before it
    const auto it = std::find_if(entries.rbegin(), entries.rend(),
                                 [&](const Entry &entry) { return entry.text == text && entry.setting == setting; });
    if (it != entries.rend()) {
        std::rotate(std::prev(it.base()), it.base(), entries.end());
        return entries.back().shaped;
    }
    if (entries.size() >= remembered)
        entries.erase(entries.begin());
    entries.push_back({text, setting, std::make_shared<const ShapedText>(text, setting)});
    return entries.back().shaped;
}

} // namespace thanksmith
