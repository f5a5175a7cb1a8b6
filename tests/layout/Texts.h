// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/Compose.h"

#include <map>

namespace thanksmith {

/// A text of texts.json as a card, by the id of its script.
struct SampleText {
    QString id;
    Card card;
};
[[nodiscard]] std::vector<SampleText> sampleTexts();

[[nodiscard]] Page composedPage(const Card &card);
[[nodiscard]] std::vector<GlyphRun> runsOf(const Page &page);
/// Line number to the words on it, in logical order.
[[nodiscard]] std::map<int, QString> linesOf(const Page &page, Field field);
/// The same without the blanks at which lines break, so that they can be compared whatever breaks them.
[[nodiscard]] QString wordsOf(const Page &page, Field field);
[[nodiscard]] QString withoutBlanks(QString text);

} // namespace thanksmith
