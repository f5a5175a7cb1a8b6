// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTextStream>

namespace thanksmith {

/// Whether these arguments (without the program's name) ask for the command line rather than the window: a verb,
/// --help or --version, or a word that is neither a verb nor a card.
[[nodiscard]] bool isCommandLine(const QStringList &arguments);

/// Runs the command line inside an existing application object; returns the exit code.
[[nodiscard]] int runCommandLine(const QStringList &arguments, QTextStream &out, QTextStream &err);

/// Says that there is no screen for the window; returns the exit code.
[[nodiscard]] int tellNoScreen(QTextStream &err);

/// The value of --data-dir in the arguments, and the arguments without it. Used by window and command line alike.
[[nodiscard]] QString takeDataDir(QStringList &arguments);

} // namespace thanksmith
