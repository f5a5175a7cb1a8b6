// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/PaletteText.h"

#include "colour/OkLab.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr double little = 0.12; ///< of the way from black to white

struct PaletteText {
    Q_DECLARE_TR_FUNCTIONS(PaletteText)
};

} // namespace

QString wordRoleText(const QString &role) {
    if (role == "sheet"_L1)
        return PaletteText::tr("Paper", "what the words stand on");
    if (role == "ink"_L1)
        return PaletteText::tr("Text");
    if (role == "heading"_L1)
        return PaletteText::tr("Title");
    if (role == "quiet"_L1)
        return PaletteText::tr("Signature");
    if (role == "accent"_L1)
        return PaletteText::tr("Accent");
    return role;
}

QString pictureRoleText(const QString &role) {
    if (role == "ground"_L1)
        return PaletteText::tr("Background");
    if (role == "ground-2"_L1)
        return PaletteText::tr("Shape");
    if (role == "subject"_L1)
        return PaletteText::tr("Main");
    if (role == "subject-shade"_L1)
        return PaletteText::tr("Shade");
    if (role == "accent"_L1)
        return PaletteText::tr("Accent");
    if (role == "accent-2"_L1)
        return PaletteText::tr("Accent 2");
    if (role == "ink"_L1)
        return PaletteText::tr("Dark");
    if (role == "paper"_L1)
        return PaletteText::tr("Light");
    return role;
}

QString heldText(const Palette &palette, const HeldColour &held) {
    const double change = toOkLab(held.held).l - toOkLab(held.wanted).l;
    const QString sentence =
        change < 0 ? (change > -little ? PaletteText::tr("%1 darkened a little so that it can be read: %2 → %3")
                                       : PaletteText::tr("%1 darkened a lot so that it can be read: %2 → %3"))
                   : (change < little ? PaletteText::tr("%1 lightened a little so that it can be read: %2 → %3")
                                      : PaletteText::tr("%1 lightened a lot so that it can be read: %2 → %3"));
    return sentence.arg(wordRoleText(held.role), ratioText(contrastRatio(held.wanted, palette.sheet)),
                        ratioText(contrastRatio(held.held, palette.sheet)));
}

QString ratioText(double ratio) {
    return QLocale().toString(std::floor(ratio * 10) / 10, 'f', 1);
}

} // namespace thanksmith
