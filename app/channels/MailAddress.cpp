// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/MailAddress.h"

#include "channels/PlainLine.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLocal = 64;    // RFC 5321 4.5.3.1.1, bytes
constexpr qsizetype maxAddress = 254; // RFC 5321 4.5.3.1.3 without the angle brackets
constexpr qsizetype maxDomain = 253;

bool isAtomCharacter(char32_t c) {
    if (c < 0x80) {
        const QChar letter(static_cast<char16_t>(c));
        return (letter.isLetterOrNumber() || u"!#$%&'*+-/=?^_`{|}~"_s.contains(letter));
    }
    // Blanks, controls and invisible marks would make two addresses look the same.
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

bool isDotAtom(const QString &local) {
    const auto atoms = local.split(u'.');
    return std::all_of(atoms.begin(), atoms.end(), [](const QString &atom) {
        const auto points = atom.toUcs4();
        return !points.isEmpty() && std::all_of(points.begin(), points.end(), isAtomCharacter);
    });
}

bool isLabel(const QString &label) {
    const auto isAllowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
    };
    return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-') &&
           std::all_of(label.begin(), label.end(), isAllowed);
}

/// The domain in ACE form; empty where it is none.
QString asciiDomain(const QString &domain) {
    const QString ascii = QString::fromLatin1(QUrl::toAce(domain));
    if (ascii.isEmpty() || ascii.size() > maxDomain)
        return {};
    const auto labels = ascii.split(u'.');
    return std::all_of(labels.begin(), labels.end(), isLabel) ? ascii : QString();
}

} // namespace

bool MailAddress::needsUtf8() const {
    return std::any_of(local.begin(), local.end(), [](QChar c) { return c.unicode() >= 0x80; });
}

Result<MailAddress> parseMailAddress(const QString &address) {
    if (address.trimmed().isEmpty())
        return fail(u"address.empty"_s);
    if (hasLineBreak(address))
        return fail(u"address.line-break"_s, address.simplified());
    const auto at = address.indexOf(u'@');
    const MailAddress parsed{address.left(at), at < 0 ? QString() : asciiDomain(address.mid(at + 1))};
    const bool fits = parsed.local.toUtf8().size() <= maxLocal && parsed.text().toUtf8().size() <= maxAddress;
    if (at <= 0 || parsed.domain.isEmpty() || !fits || !isDotAtom(parsed.local))
        return fail(u"address.bad"_s, address);
    return parsed;
}

Result<void> checkMailAddress(const QString &address) {
    return parseMailAddress(address).map([](const MailAddress &) {});
}

bool isHostName(const QString &host) {
    return !QHostAddress(host).isNull() || !asciiDomain(host).isEmpty();
}

} // namespace thanksmith
