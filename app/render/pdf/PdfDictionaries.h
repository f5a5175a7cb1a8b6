// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>

namespace thanksmith {

/// The boxes of a page, pt.
struct PdfPageBoxes {
    QSizeF size;      ///< exact; cairo drew it on whole points, to which it cuts everything
    double trim = 0;  ///< from each edge to the cut; 0: none
    double bleed = 0; ///< beyond the cut
};

// Changes of dictionaries as cairo 1.16 writes them; where one is not understood it comes back as it is.

/// More entries, before the end of a dictionary.
[[nodiscard]] QByteArray withEntries(QByteArray body, const QByteArray &entries);

/// A page with exact boxes; the content hangs from the upper edge, which is at a whole point.
[[nodiscard]] QByteArray withBoxes(QByteArray body, const PdfPageBoxes &page);

/// Resources with each picture named once: cairo names one as often as it is drawn, and keys of a dictionary are unique
/// (ISO 32000-1, 7.3.7).
[[nodiscard]] QByteArray withoutRepeats(const QByteArray &body);

/// A font of Type 3 and its encoding, with one more glyph, an "m" of 0.6 em that shows nothing. Such a font does not
/// say how large its letters are, and poppler takes them for as large as an "m" of that width would make them, or else
/// for twice as large as its first glyph is wide: words would fall apart into letters of many sizes.
[[nodiscard]] QByteArray fontWithEm(QByteArray body);
[[nodiscard]] QByteArray encodingWithEm(QByteArray body);

/// A PDF text string as hexadecimal UTF-16 with its mark.
[[nodiscard]] QByteArray textString(const QString &text);

} // namespace thanksmith
