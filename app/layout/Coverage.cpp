// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/Coverage.h"

#include "layout/FontContext.h"

#include <QHash>

#include <fontconfig/fontconfig.h>
#include <pango/pangofc-font.h>

#include <algorithm>
#include <array>

namespace thanksmith {

namespace {

constexpr double fallbackScale = 0.88; ///< Noto's letters are larger than those of most styles

/// Whether a font is of a family, or stands in for one that is not installed.
bool isOf(PangoFont *font, const QString &family) {
    if (!PANGO_IS_FC_FONT(font))
        return false;
    FcPattern *pattern = pango_fc_font_get_pattern(PANGO_FC_FONT(font));
    FcChar8 *name = nullptr;
    for (int i = 0; FcPatternGetString(pattern, FC_FAMILY, i, &name) == FcResultMatch; ++i) {
        if (family.compare(QString::fromUtf8(reinterpret_cast<const char *>(name)), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

bool covers(const QString &family, char32_t letter) {
    static thread_local QHash<QString, QHash<int, bool>> known;
    const int script = int(QChar::script(letter));
    QHash<int, bool> &scripts = known[family];
    if (const auto it = scripts.find(script); it != scripts.end())
        return *it;
    PangoFontDescription *description = pango_font_description_new();
    pango_font_description_set_family(description, family.toUtf8().constData());
    pango_font_description_set_absolute_size(description, shapingEm);
    PangoFont *font = pango_context_load_font(FontContext::ofThread().pango(), description);
    pango_font_description_free(description);
    const bool has = font && isOf(font, family) && pango_font_has_char(font, letter);
    if (font)
        g_object_unref(font);
    scripts.insert(script, has);
    return has;
}

} // namespace

char32_t typicalLetter(const QString &text) {
    struct Seen {
        char32_t first = 0;
        int count = 0;
    };
    std::array<Seen, QChar::ScriptCount> scripts{};
    Seen most;
    for (const char32_t code : text.toStdU32String()) {
        if (!QChar::isLetter(code))
            continue;
        Seen &seen = scripts[size_t(QChar::script(code))];
        if (seen.count++ == 0)
            seen.first = code;
        if (seen.count > most.count)
            most = seen;
    }
    return most.first;
}

FaceSpec faceForLetter(const FaceSpec &face, const QStringList &fallbacks, char32_t letter) {
    if (letter == 0 || covers(face.family, letter))
        return face;
    const auto other = std::find_if(fallbacks.begin(), fallbacks.end(),
                                    [letter](const QString &family) { return covers(family, letter); });
    if (other == fallbacks.end())
        return face;
    return {*other, face.weight, false, 0, std::min(face.scale, fallbackScale)};
}

} // namespace thanksmith
