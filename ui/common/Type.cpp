// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Type.h"

#include <QFontDatabase>
#include <QFontMetrics>

namespace thanksmith {

using namespace Qt::StringLiterals;

QFont uiFont(TextRole role) {
    struct Size {
        int pixels;
        int weight;
    };
    const Size size = [role]() -> Size {
        switch (role) {
        case TextRole::SheetTitle:
            return {20, 650};
        case TextRole::Primary:
            return {15, 600};
        case TextRole::Body:
            return {14, 400};
        case TextRole::BodyStrong:
            return {14, 550};
        case TextRole::Heading:
            return {13, 600};
        case TextRole::Button:
            return {13, 500};
        case TextRole::Caption:
            return {12, 400};
        case TextRole::CaptionStrong:
            return {12, 600};
        }
        return {14, 400};
    }();
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPixelSize(size.pixels);
    font.setWeight(QFont::Weight(size.weight));
    return font;
}

QFont emotionalFont(int pixels) {
    // "EB Garamond" alone resolves to the caption cut; "12" names the text cut.
    QFont font;
    font.setFamilies({u"EB Garamond 12"_s, u"EB Garamond"_s, u"Georgia"_s, u"serif"_s});
    font.setItalic(true);
    font.setWeight(QFont::Normal);
    font.setPixelSize(pixels);
    return font;
}

QString elided(const QString &text, const QFont &font, int width) {
    return QFontMetrics(font).elidedText(text, Qt::ElideRight, width);
}

} // namespace thanksmith
