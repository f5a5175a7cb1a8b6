// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/PeopleText.h"

#include "people/FirstName.h"

#include <QStringDecoder>

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

/// The first line that is not UTF-8, and how many characters of it are. A line feed is never part of another character.
QString placeOfFault(const QByteArray &bytes) {
    int line = 1;
    for (qsizetype begin = 0; begin < bytes.size(); ++line) {
        const qsizetype feed = bytes.indexOf('\n', begin);
        const qsizetype end = feed < 0 ? bytes.size() : feed;
        const QByteArrayView whole = QByteArrayView(bytes).sliced(begin, end - begin);
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder.decode(whole);
        if (decoder.hasError())
            return placeAt(line, std::max<qsizetype>(0, text.indexOf(QChar::ReplacementCharacter)) + 1);
        begin = end + 1;
    }
    return placeAt(line, 1);
}

/// Turns or nests the direction of writing: text could read otherwise than it is stored.
bool turnsDirection(char32_t c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isFault(char32_t c, bool oneLine) {
    if (c == U'\n' || c == U'\t')
        return oneLine;
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Other_Control || category == QChar::Other_Surrogate || QChar::isNonCharacter(c))
        return true;
    return oneLine &&
           (turnsDirection(c) || category == QChar::Separator_Line || category == QChar::Separator_Paragraph);
}

} // namespace

QString placeAt(int line, qsizetype column) {
    return u"%1:%2"_s.arg(line).arg(column);
}

Result<QString> peopleText(const QByteArray &bytes, const QString &name, const PeopleLimits &limits) {
    if (bytes.size() > limits.bytes)
        return fail(u"file.too-big"_s, name, {}, {QString::number(limits.bytes)});
    static const QByteArrayList otherMarks{"\xFF\xFE", "\xFE\xFF"}; // UTF-16
    if (std::any_of(otherMarks.begin(), otherMarks.end(), [&](const auto &mark) { return bytes.startsWith(mark); }))
        return fail(u"people.not-utf8"_s, name, placeAt(1, 1));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return fail(u"people.not-utf8"_s, name, placeOfFault(bytes));
    if (const qsizetype nul = text.indexOf(QChar::Null); nul >= 0) {
        const QStringView before = QStringView(text).left(nul);
        return fail(u"people.binary"_s, name, placeAt(int(before.count(u'\n')) + 1, nul - before.lastIndexOf(u'\n')));
    }
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

Result<void> checkCell(const QString &text, bool oneLine, const QString &name, const QString &place) {
    const auto codePoints = QStringView(text).toUcs4();
    if (std::any_of(codePoints.begin(), codePoints.end(), [oneLine](char32_t c) { return isFault(c, oneLine); }))
        return fail(u"people.control-character"_s, name, place);
    return {};
}

Result<void> checkLength(const QString &text, int limit, const QString &name, const QString &place) {
    if (text.size() > limit)
        return fail(u"people.too-long"_s, name, place, {QString::number(text.size()), QString::number(limit)});
    return {};
}

void completeContact(Contact &contact, const QString &firstName, const QString &lastName) {
    if (contact.name.isEmpty())
        contact.name = (firstName + u' ' + lastName).simplified();
    contact.firstName = firstName.isEmpty() ? firstNameOf(contact.name) : firstName;
}

} // namespace thanksmith
