// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSizeF>
#include <QStringList>

namespace thanksmith {

/// What a PDF is to say of itself beyond what cairo writes.
struct PdfFacts {
    QString language;    ///< BCP 47
    QStringList alts;    ///< of each "Figure" of the structure, in order
    QList<QSizeF> pages; ///< exact sizes, pt; cairo drew them on whole points, to which it cuts everything
};

/// Adds to a finished PDF what cairo 1.16 has no call for, by an incremental update (ISO 32000-1, 7.5.6). Returns the
/// file unchanged where it is not of the form that cairo writes.
[[nodiscard]] QByteArray withFacts(const QByteArray &pdf, const PdfFacts &facts);

} // namespace thanksmith
