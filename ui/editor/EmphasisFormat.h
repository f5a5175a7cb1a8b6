// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/Emphasis.h"

#include <QColor>
#include <QTextDocument>

namespace thanksmith {

/// Emphasis as the message's text document shows it: bold and italic letters, and the accent's colour.
[[nodiscard]] QTextCharFormat formatOf(const Emphasis &emphasis, const QColor &accent);
[[nodiscard]] Emphasis emphasisOf(const QTextCharFormat &format);

/// All of a document, offsets as in its text.
[[nodiscard]] EmphasisSpans spansOf(const QTextDocument &document);
/// Gives the document these; what has them already is left alone.
void showSpans(QTextDocument &document, const EmphasisSpans &spans, const QColor &accent);

} // namespace thanksmith
