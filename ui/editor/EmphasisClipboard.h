// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/Emphasis.h"

class QMimeData;

namespace thanksmith {

/// Words with their emphasis, as they travel between cards.
struct MarkedWords {
    QString text;
    EmphasisSpans emphasis;
};

/// Plain text for other programs, and the emphasis for this one.
[[nodiscard]] QMimeData *mimeDataOf(const MarkedWords &words);
/// The words in a clipboard, line breaks as \n, without characters that stand for something else; emphasis only where
/// this program has put it there.
[[nodiscard]] MarkedWords wordsFrom(const QMimeData &data);

} // namespace thanksmith
