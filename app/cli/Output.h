// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "layout/Page.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTextStream>

#include <functional>

namespace thanksmith {

/// Where the command line writes: results to one stream, one-line errors to the other, JSON where asked.
class Output {
public:
    Output(QTextStream &out, QTextStream &err, bool json)
        : m_out(out)
        , m_err(err)
        , m_json(json) {}

    /// What is done about an error, and what is to be told then, before it is told.
    void setRemedy(std::function<Error(const Error &)> remedy) { m_remedy = std::move(remedy); }

    [[nodiscard]] bool json() const { return m_json; }
    /// A line for people; nothing in JSON mode.
    void say(const QString &line);
    /// The one line of an error, on the error stream. Returns ExitCode Failed for `return output.fail(error);`.
    int fail(const Error &error);
    /// The same where the error may not tell which file it is about.
    int fail(const Error &error, const QString &file);
    int usage(const QString &line); ///< the same for wrong usage
    void warn(const QString &line);
    /// Remarks on a card that was drawn: words that do not fit, characters that no font has.
    void remarkOn(const Page &page, const QString &file);
    /// One object: JSON as it is, else nothing (say it in words).
    void object(const QJsonObject &object);
    /// A table: JSON prints the array; else the named members of each row, tab-separated.
    void table(const QJsonArray &rows, const QStringList &columns);

private:
    QTextStream &m_out;
    QTextStream &m_err;
    bool m_json;
    std::function<Error(const Error &)> m_remedy;
};

} // namespace thanksmith
