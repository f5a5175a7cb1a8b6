// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "cli/Output.h"
#include "platform/Paths.h"

#include <QCommandLineParser>

namespace thanksmith {

/// Exit codes of the command line; a contract.
enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2, Partly = 3 };

/// What every verb needs.
struct CliContext {
    Paths paths;
    Output &output;
    QString language; ///< in use for words and for new cards
};

/// One verb of the command line: "render", "outbox", ...
class Verb {
public:
    Verb() = default;
    Verb(const Verb &) = delete;
    Verb &operator=(const Verb &) = delete;
    virtual ~Verb() = default;

    [[nodiscard]] virtual QString name() const = 0;
    /// "CARD... -o OUT": what follows the verb.
    [[nodiscard]] virtual QString usage() const = 0;
    [[nodiscard]] virtual QString summary() const = 0;
    /// What else its help says, as lines: values to choose from, what is taken where none is given. Empty: nothing.
    [[nodiscard]] virtual QString notes() const { return {}; }
    virtual void addOptions(QCommandLineParser &) const {}
    /// Runs with parsed options; returns an ExitCode.
    [[nodiscard]] virtual int run(const QCommandLineParser &options, const QStringList &arguments,
                                  CliContext &context) = 0;
};

} // namespace thanksmith
