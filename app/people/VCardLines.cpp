// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/VCardLines.h"

#include "people/PeopleText.h"

#include <QStringDecoder>

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView quotedPrintable("QUOTED-PRINTABLE");

/// Where `wanted` stands outside double quotes, from `from`; -1: nowhere.
qsizetype indexOutsideQuotes(QStringView text, QChar wanted, qsizetype from = 0) {
    bool quoted = false;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text[i] == u'"')
            quoted = !quoted;
        else if (!quoted && text[i] == wanted)
            return i;
    }
    return -1;
}

/// The bare words of 2.1 ("TEL;HOME;QUOTED-PRINTABLE:") get the names that 3.0 gives them.
void addParameter(VCardLine &line, QStringView parameter) {
    const qsizetype equals = parameter.indexOf(u'=');
    const QString value = parameter.sliced(equals + 1).toString().remove(u'"');
    if (equals >= 0) {
        line.parameters.insert(parameter.first(equals).toString().toUpper(), value);
        return;
    }
    static const QStringList encodings{u"QUOTED-PRINTABLE"_s, u"BASE64"_s, u"8BIT"_s, u"7BIT"_s};
    const QString upper = value.toUpper();
    line.parameters.insert(encodings.contains(upper) ? u"ENCODING"_s : u"TYPE"_s, upper);
}

bool isPropertyName(QStringView name) {
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
    });
}

/// Name and parameters, before the colon.
bool readHead(VCardLine &line, QStringView head) {
    qsizetype semicolon = indexOutsideQuotes(head, u';');
    const QStringView grouped = semicolon < 0 ? head : head.first(semicolon);
    line.name = grouped.sliced(grouped.lastIndexOf(u'.') + 1).trimmed().toString().toUpper();
    while (semicolon >= 0) {
        const qsizetype next = indexOutsideQuotes(head, u';', semicolon + 1);
        addParameter(line, head.sliced(semicolon + 1, (next < 0 ? head.size() : next) - semicolon - 1).trimmed());
        semicolon = next;
    }
    return isPropertyName(line.name);
}

bool isQuotedPrintable(QStringView start) {
    const qsizetype colon = indexOutsideQuotes(start, u':');
    return colon >= 0 && start.first(colon).contains(quotedPrintable, Qt::CaseInsensitive);
}

int hexValue(QChar c) {
    bool ok = false;
    const int value = QString(c).toInt(&ok, 16);
    return ok ? value : -1;
}

QByteArray fromQuotedPrintable(const QString &text) {
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int high = text[i] == u'=' && i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
        const int low = high >= 0 ? hexValue(text[i + 2]) : -1;
        if (low >= 0) {
            bytes.append(char(high * 16 + low));
            i += 2;
        } else {
            bytes.append(QString(text[i]).toUtf8());
        }
    }
    return bytes;
}

/// One escaped character; the end of what it takes.
QChar unescaped(QStringView value, qsizetype &at) {
    const QChar c = value[at];
    if (c != u'\\' || at + 1 >= value.size())
        return c;
    const QChar next = value[++at];
    return next == u'n' || next == u'N' ? QChar(u'\n') : next;
}

} // namespace

QString VCardLine::place() const {
    return placeAt(line, 1);
}

VCardLines::VCardLines(QStringView text, QString name)
    : m_text(text)
    , m_name(std::move(name)) {}

QStringView VCardLines::physicalLine() {
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && m_text[m_at] != u'\n' && m_text[m_at] != u'\r')
        ++m_at;
    const QStringView line = m_text.sliced(begin, m_at - begin);
    if (m_at + 1 < m_text.size() && m_text[m_at] == u'\r' && m_text[m_at + 1] == u'\n')
        ++m_at;
    m_at = std::min(m_at + 1, m_text.size());
    ++m_line;
    return line;
}

bool VCardLines::continues() const {
    return m_at < m_text.size() && (m_text[m_at] == u' ' || m_text[m_at] == u'\t');
}

bool VCardLines::atEnd() {
    while (m_at < m_text.size()) {
        const qsizetype at = m_at;
        const int line = m_line;
        if (!physicalLine().trimmed().isEmpty()) {
            m_at = at;
            m_line = line;
            return false;
        }
    }
    return true;
}

Result<VCardLine> VCardLines::next() {
    VCardLine line;
    line.line = m_line;
    QString whole = physicalLine().toString();
    while (isQuotedPrintable(whole) && whole.endsWith(u'=') && m_at < m_text.size()) {
        whole.chop(1);
        whole += physicalLine();
    }
    while (continues())
        whole += physicalLine().sliced(1);
    const qsizetype colon = indexOutsideQuotes(whole, u':');
    if (colon <= 0 || !readHead(line, QStringView(whole).first(colon)))
        return fail(u"people.vcard-line"_s, m_name, line.place());
    line.value = whole.sliced(colon + 1);
    return line;
}

QString vCardText(QStringView value) {
    QString text;
    for (qsizetype at = 0; at < value.size(); ++at)
        text += unescaped(value, at);
    return text.trimmed();
}

QStringList vCardParts(QStringView value) {
    QStringList parts{QString()};
    for (qsizetype at = 0; at < value.size(); ++at) {
        if (value[at] == u';')
            parts.append(QString());
        else
            parts.last() += unescaped(value, at);
    }
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

Result<QString> vCardValue(const VCardLine &line, const QString &name) {
    const QString encoding = line.parameters.value(u"ENCODING"_s).toUpper();
    const QString charset = line.parameters.value(u"CHARSET"_s).toUpper();
    if (encoding.isEmpty() || encoding == "8BIT"_L1 || encoding == "7BIT"_L1)
        return line.value;
    if (encoding != quotedPrintable)
        return fail(u"people.vcard-encoding"_s, name, line.place(), {encoding.left(40)});
    const bool latin = charset == "ISO-8859-1"_L1 || charset == "LATIN1"_L1;
    if (!latin && !charset.isEmpty() && charset != "UTF-8"_L1 && charset != "US-ASCII"_L1)
        return fail(u"people.vcard-encoding"_s, name, line.place(), {charset.left(40)});
    QStringDecoder decoder(latin ? QStringDecoder::Latin1 : QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(fromQuotedPrintable(line.value));
    if (decoder.hasError())
        return fail(u"people.not-utf8"_s, name, line.place());
    // What quoting made of a line break or a NUL is refused where the value is used.
    return text.replace(u"\r\n"_s, u"\n"_s);
}

} // namespace thanksmith
