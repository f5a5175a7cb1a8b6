// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Output.h"

#include "cli/Verb.h"
#include "studio/ErrorText.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

/// One line, whatever a hostile name or server answer brings.
QString oneLine(QString text) {
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control)
            c = u' ';
    return text;
}

QString cell(const QJsonValue &value) {
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts << part.toString();
        return parts.join(u", "_s);
    }
    return value.toString();
}

} // namespace

void Output::say(const QString &line) {
    if (!m_json)
        m_out << line << '\n' << Qt::flush;
}

int Output::fail(const Error &error) {
    warn(errorText(m_remedy ? m_remedy(error) : error));
    return Failed;
}

int Output::fail(const Error &error, const QString &file) {
    const QString text = errorText(m_remedy ? m_remedy(error) : error);
    warn(text.contains(file) ? text : file + u": "_s + text);
    return Failed;
}

int Output::usage(const QString &line) {
    warn(line);
    return WrongUsage;
}

void Output::warn(const QString &line) {
    m_err << "thanksmith: " << oneLine(line) << '\n' << Qt::flush;
}

void Output::remarkOn(const Page &page, const QString &file) {
    if (page.fit == Fit::TooLong)
        warn(QCoreApplication::translate(
                 "Cli", "%1: the message does not fit on this card; shorten it or take a larger paper.")
                 .arg(file));
    if (!page.missingGlyphs.isEmpty())
        warn(QCoreApplication::translate("Cli", "%1: no installed font has these characters, they are left out: %2")
                 .arg(file, page.missingGlyphs.join(u' ')));
}

void Output::object(const QJsonObject &object) {
    if (m_json)
        m_out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << '\n' << Qt::flush;
}

void Output::table(const QJsonArray &rows, const QStringList &columns) {
    if (m_json) {
        m_out << QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact)) << '\n' << Qt::flush;
        return;
    }
    for (const QJsonValue &row : rows) {
        QStringList cells;
        for (const QString &column : columns)
            cells << oneLine(cell(row.toObject().value(column)));
        m_out << cells.join(u'\t') << '\n';
    }
    m_out << Qt::flush;
}

} // namespace thanksmith
