// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/ShapedItem.h"

#include <algorithm>
#include <string>

namespace thanksmith {

namespace {

/// Characters a line's end or beginning depends on.
struct Character {
    char32_t code = 0;

    [[nodiscard]] bool isPause() const { ///< punctuation after which a reader breathes
        static const std::u32string pauses =
            U",;:.!?\u2013\u2014\u2026\u060C\u061B\u061F\u3001\u3002\uFF01\uFF0C\uFF1A\uFF1B\uFF1F";
        return pauses.find(code) != std::u32string::npos;
    }
    [[nodiscard]] bool isDash() const { return code == 0x2013 || code == 0x2014 || code == U'-'; }
    [[nodiscard]] bool isHangul() const { return code >= 0xAC00 && code <= 0xD7A3; }
};

} // namespace

/// What people mind beyond the rules of Unicode (UAX 14): no line begins with a dash between blanks or with an emoji
/// that closes a sentence, and Korean words stay whole.
void ShapedText::findBreaks() {
    const std::u32string text = m_text.toStdU32String();
    const size_t count = m_byteAt.size() - 1;
    std::vector<bool> colour(count, false);
    size_t at = 0;
    for (const Shaped &shaped : m_items->list) {
        const auto face = FontContext::ofThread().face(shaped.item->analysis.font);
        for (int i = 0; i < shaped.item->num_chars && at < count; ++i, ++at)
            colour[at] = face && face->colour;
    }
    for (size_t i = 0; i < count; ++i) {
        const Character here{text[i]};
        m_measured.isPause.push_back(here.isPause());
        m_measured.softHyphen.push_back(here.code == 0xAD);
        if (i == 0)
            continue;
        const bool afterBlank = m_measured.isBlank[i - 1];
        const bool beforeBlank = i + 1 < count && m_measured.isBlank[i + 1];
        const bool closes = afterBlank && i > 1 && colour[i] && !colour[i - 2];
        if ((here.isDash() && afterBlank && beforeBlank) || closes ||
            (here.isHangul() && Character{text[i - 1]}.isHangul()))
            m_measured.mayBreak[i] = false;
    }
    m_measured.isPause.push_back(false);
    m_measured.softHyphen.push_back(false);
    if (std::find(m_measured.softHyphen.begin(), m_measured.softHyphen.end(), true) != m_measured.softHyphen.end())
        measureHyphen();
}

} // namespace thanksmith
