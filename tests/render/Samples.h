// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/Card.h"
#include "layout/Page.h"

#include <QTemporaryDir>

namespace thanksmith {

/// A card with many kinds of words: ligatures, umlauts, emoji.
[[nodiscard]] Card sampleCard();
/// A built-in illustration by id ("thanks/tea").
[[nodiscard]] CardPicture builtInPicture(const QString &id);
[[nodiscard]] Page composed(const Card &card);

/// Runs a program in a folder; its standard output. The test fails where the program does.
QByteArray run(const QString &folder, const QString &program, const QStringList &arguments);
void save(const QString &path, const QByteArray &bytes);

} // namespace thanksmith
