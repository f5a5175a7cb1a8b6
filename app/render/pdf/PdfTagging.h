// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace thanksmith {

/// Adds the language (and nothing where there is none) to a finished PDF's catalogue by an incremental update
/// (ISO 32000-1, 7.5.6), since cairo 1.16 has no call for it. Returns the file unchanged where it is not of the form
/// that cairo writes.
[[nodiscard]] QByteArray withLanguage(const QByteArray &pdf, const QString &language, const QString &alt);

} // namespace thanksmith
