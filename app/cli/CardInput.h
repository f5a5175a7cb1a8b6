// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "layout/Page.h"

#include <QDateTime>
#include <QStringList>

namespace thanksmith {

/// Reads and lays out the card files named on the command line; the first bad one is the error.
[[nodiscard]] Result<std::vector<Page>> readPages(const QStringList &files);

/// A positive number from an option, or `fallback` where it is not given. Errors: cli.bad-number (subject: option,
/// arg).
[[nodiscard]] Result<double> numberOption(const QString &option, const QString &text, double fallback, double lowest,
                                          double highest);
/// A time to come, ISO 8601, local where it names no zone; UTC. Without text: invalid. Error cli.bad-time.
[[nodiscard]] Result<QDateTime> futureOption(const QString &option, const QString &text, const QDateTime &now);

} // namespace thanksmith
