// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Settings.h"
#include "gallery/Shelf.h"
#include "gallery/Thumbnails.h"
#include "studio/Courier.h"
#include "studio/PaletteBook.h"
#include "studio/Secrets.h"

namespace thanksmith {

/// What the window's parts share; made once by the program, passed by reference.
struct Services {
    Services(const Paths &where, Gallery pictures)
        : paths(where)
        , settings(where.settings())
        , shelf(std::move(pictures), where.packs())
        , thumbnails(where.cache() + QStringLiteral("/thumbnails.bin"))
        , palettes(where.palettes())
        , session(std::make_shared<SessionSecrets>())
        , secrets(session)
        , courier(where, session) {}

    Paths paths;
    Settings settings;
    QString language; ///< of the window, BCP 47
    Shelf shelf;
    Thumbnails thumbnails;
    PaletteBook palettes;
    std::shared_ptr<SessionSecrets> session;
    Secrets secrets;
    Courier courier;
};

} // namespace thanksmith
