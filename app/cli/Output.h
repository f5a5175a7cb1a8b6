// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTextStream>

namespace thanksmith {

/// Where the command line writes: results to one stream, one-line errors to the other, JSON where asked.
class Output {
public:
    Output(QTextStream &out, QTextStream &err, bool json)
        : m_out(out)
        , m_err(err)
        , m_json(json) {}

    [[nodiscard]] bool json() const { return m_json; }
    /// A line for people; nothing in JSON mode.
    void say(const QString &line);
    /// The one line of an error, on the error stream. Returns ExitCode Failed for `return output.fail(error);`.
    int fail(const Error &error);
    int usage(const QString &line); ///< the same for wrong usage
    void warn(const QString &line);
    /// One object: JSON as it is, else nothing (say it in words).
    void object(const QJsonObject &object);
    /// A table: JSON prints the array; else the named members of each row, tab-separated.
    void table(const QJsonArray &rows, const QStringList &columns);

private:
    QTextStream &m_out;
    QTextStream &m_err;
    bool m_json;
};

} // namespace thanksmith
