// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Settings.h"

#include <QStringList>

namespace thanksmith {

/// The language of window and command line; empty: the system's.
inline const Setting<QString> uiLanguage{"language", {}};

/// Tags of the built-in translations (":/i18n/thanksmith_TAG.qm"); English is there by itself.
[[nodiscard]] QStringList availableLanguages();
/// Installs the translations for `wanted`, or for the system's languages where it is empty. Returns the tag in use.
QString installLanguage(const QString &wanted);
/// The language's own name for itself ("Deutsch").
[[nodiscard]] QString languageName(const QString &tag);

} // namespace thanksmith
