// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/StyleFont.h"

namespace thanksmith {

QFont fontOf(const FaceSpec &face, const QStringList &fallbacks, double pixels) {
    QFont font;
    font.setFamilies(QStringList(face.family) + fallbacks);
    font.setWeight(QFont::Weight(face.weight));
    font.setItalic(face.italic);
    font.setPixelSize(qMax(12, qRound(pixels * face.scale)));
    if (face.tracking != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, face.tracking * font.pixelSize());
    return font;
}

} // namespace thanksmith
