// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/Page.h"
#include "layout/TypeStyle.h"

#include <pango/pango.h>

namespace thanksmith {

/// Pango units of an em at which all text is shaped: nothing is hinted, so that widths scale linearly and text needs
/// to be shaped only once, whatever its size.
inline constexpr int shapingEm = 128 * PANGO_SCALE;

/// A calling thread's Pango: font maps must not be shared between threads.
class FontContext {
public:
    [[nodiscard]] static FontContext &ofThread();

    FontContext(const FontContext &) = delete;
    FontContext &operator=(const FontContext &) = delete;
    ~FontContext();

    [[nodiscard]] PangoContext *pango() const { return m_context; }
    /// The face behind a font; null for no font. An upright face stands in for an italic one that its family lacks:
    /// `mayLean` says whether it is slanted then.
    [[nodiscard]] std::shared_ptr<const FontFace> face(PangoFont *font, bool mayLean = false);

private:
    FontContext();

    PangoFontMap *m_map = nullptr;
    PangoContext *m_context = nullptr;
    struct Known {
        PangoFont *font; ///< held
        bool mayLean;
        std::shared_ptr<const FontFace> face;
    };
    std::vector<Known> m_faces;
};

} // namespace thanksmith
