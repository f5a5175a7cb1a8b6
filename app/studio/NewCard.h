// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Settings.h"
#include "card/Card.h"

#include <QStringList>

namespace thanksmith {

/// The language cards are begun in; empty: the program's.
inline const Setting<QString> cardLanguage{"card/language", {}};
/// How the user signs; remembered from the last card.
inline const Setting<QString> signature{"card/from", {}};
/// The look of the last card, so that the next one begins like it.
inline const Setting<QString> lastPaper{"card/paper", QStringLiteral("a6")};
inline const Setting<QString> lastStyle{"card/style", {}};
inline const Setting<QString> lastSkin{"card/skin", {}};

/// A blank card: first layout, palette and type style of the tables, A6 portrait.
[[nodiscard]] Card blankCard(const QString &language);

/// "Danke, Amira!" for the first name in `name`, in the card's language; for a blank name the words alone.
[[nodiscard]] QString greetingFor(const QString &name, const QString &language);

/// An illustration by gallery id (built in, or imported into the folder `packs`), or an own SVG file by path (checked),
/// as a card carries it. Errors: gallery.no-such-illustration, those of readPicture.
[[nodiscard]] Result<CardPicture> pictureFor(const QString &idOrFile, const QString &language,
                                             const QString &packs = {});

} // namespace thanksmith
