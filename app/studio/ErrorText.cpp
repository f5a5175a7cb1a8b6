// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ErrorText.h"

#include "studio/ErrorSentences.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

/// A text of a card, by its member in the file.
QString textName(const QString &member) {
    if (member == "texts.title"_L1)
        return ErrorText::tr("title");
    if (member == "texts.to"_L1)
        return ErrorText::tr("recipient");
    if (member == "texts.message"_L1)
        return ErrorText::tr("message");
    if (member == "texts.closing"_L1)
        return ErrorText::tr("closing");
    return member == "texts.from"_L1 ? ErrorText::tr("signature") : member;
}

/// "3:12" becomes "line 3, column 12"; names of members stay.
QString placeText(const QString &place) {
    static const QRegularExpression lineAndColumn(u"^(\\d+):(\\d+)$"_s);
    const QRegularExpressionMatch match = lineAndColumn.match(place);
    return match.hasMatch() ? ErrorText::tr("line %1, column %2").arg(match.captured(1), match.captured(2)) : place;
}

/// What is wrong with a certificate, from the channel's word for it.
QString certificateFault(const QString &fault) {
    if (fault == "unknown-ca"_L1)
        return ErrorText::tr("nobody this system trusts has signed it");
    if (fault == "self-signed"_L1)
        return ErrorText::tr("it is signed only by itself");
    if (fault == "wrong-host"_L1)
        return ErrorText::tr("it was issued for another server");
    if (fault == "expired"_L1)
        return ErrorText::tr("it has expired or is not yet valid");
    return ErrorText::tr("it does not pass the checks");
}

/// What the scan counted, from its word for it.
QString countedThing(const QString &thing) {
    if (thing == "elements"_L1)
        return ErrorText::tr("elements");
    if (thing == "attributes"_L1)
        return ErrorText::tr("attributes");
    if (thing == "segments"_L1)
        return ErrorText::tr("path segments");
    if (thing == "use"_L1)
        return ErrorText::tr("repeated shapes");
    if (thing == "dashes"_L1)
        return ErrorText::tr("dashes");
    if (thing == "crossings"_L1)
        return ErrorText::tr("crossing edges");
    if (thing == "layers"_L1)
        return ErrorText::tr("layers");
    if (thing == "filter"_L1)
        return ErrorText::tr("filter steps");
    if (thing == "pixels"_L1)
        return ErrorText::tr("pixels of embedded images");
    if (thing == "area"_L1)
        return ErrorText::tr("layers of paint");
    return thing;
}

/// What a list of people has too many of.
QString countedRows(const QString &thing) {
    if (thing == "rows"_L1)
        return ErrorText::tr("rows");
    if (thing == "columns"_L1)
        return ErrorText::tr("columns");
    return ErrorText::tr("cells");
}

/// What is wrong with a name in a pack, from the reader's word for it.
QString nameFault(const QString &fault) {
    if (fault == "absolute"_L1 || fault == "parent"_L1 || fault == "drive"_L1)
        return ErrorText::tr("leads out of its folder");
    if (fault == "backslash"_L1)
        return ErrorText::tr("has a backslash");
    if (fault == "long"_L1)
        return ErrorText::tr("is too long");
    if (fault == "empty"_L1)
        return ErrorText::tr("is empty");
    return ErrorText::tr("has characters that are not text");
}

/// The arguments as people read them: sizes with units, words for the words of modules.
QStringList shownArguments(const Error &error) {
    static const QStringList withSize{u"file.too-big"_s,  u"picture.too-big"_s,  u"picture.too-hungry"_s,
                                      u"pack.too-big"_s,  u"delivery.too-big"_s, u"delivery.card-too-big"_s,
                                      u"parcel.too-big"_s};
    QStringList shown = error.args;
    if (withSize.contains(error.code))
        for (QString &arg : shown) {
            bool isNumber = false;
            const qint64 bytes = arg.toLongLong(&isNumber);
            if (isNumber)
                arg = QLocale().formattedDataSize(bytes);
        }
    if (error.code == "delivery.certificate"_L1 && !shown.isEmpty())
        shown[0] = certificateFault(shown[0]);
    if ((error.code == "picture.too-many"_L1 || error.code == "picture.too-deep"_L1) && !shown.isEmpty())
        shown[0] = countedThing(shown[0]);
    if (error.code == "people.too-many"_L1 && !shown.isEmpty())
        shown[0] = countedRows(shown[0]);
    if (error.code == "pack.bad-name"_L1 && !shown.isEmpty())
        shown[0] = nameFault(shown[0]);
    if (error.code == "outbox.wrong-state"_L1 && !shown.isEmpty())
        if (const auto state = stateFromName(shown[0]))
            shown[0] = stateText(*state);
    if (error.code == "outbox.gave-up"_L1 && !error.args.isEmpty())
        shown = {errorText({error.args.first(), error.subject, error.place, error.args.mid(1)})};
    return shown;
}

} // namespace

QString errorText(const Error &error) {
    const auto all = errorSentences();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const ErrorSentence &s) { return s.code == error.code; });
    if (found == all.end())
        return ErrorText::tr("%1: something went wrong (%2).").arg(error.subject, error.code);
    QString sentence = ErrorText::tr(found->text);
    QStringList values{error.subject,
                       error.code.startsWith("merge."_L1) ? textName(error.place) : placeText(error.place)};
    values += shownArguments(error);
    // In one pass, so that a "%3" inside a hostile file name stays what it is.
    static const QRegularExpression marker(u"%([1-9])"_s);
    QString text;
    qsizetype last = 0;
    for (auto it = marker.globalMatch(sentence); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        text += sentence.mid(last, match.capturedStart() - last) + values.value(match.captured(1).toInt() - 1);
        last = match.capturedEnd();
    }
    text += sentence.mid(last);
    if (error.subject.isEmpty() && text.startsWith(": "_L1)) { // what it is about is in sight
        text.remove(0, 2);
        text[0] = text[0].toUpper();
    }
    return text.replace(u" ()"_s, QString()).replace(u"( )"_s, QString());
}

QStringList knownErrorCodes() {
    QStringList codes;
    for (const ErrorSentence &sentence : errorSentences())
        codes << sentence.code;
    return codes;
}

QString stateText(OutboxState state) {
    switch (state) {
    case OutboxState::Queued:
        return ErrorText::tr("waiting");
    case OutboxState::Leased:
    case OutboxState::Uploading:
    case OutboxState::Committing:
        return ErrorText::tr("being sent");
    case OutboxState::Sent:
        return ErrorText::tr("sent");
    case OutboxState::Accepted:
        return ErrorText::tr("accepted");
    case OutboxState::HandedOver:
        return ErrorText::tr("handed over");
    case OutboxState::RetryAt:
        return ErrorText::tr("will be tried again");
    case OutboxState::NeedsAuth:
        return ErrorText::tr("sign-in needed");
    case OutboxState::Failed:
        return ErrorText::tr("not delivered");
    case OutboxState::Unknown:
        return ErrorText::tr("delivery unclear");
    case OutboxState::Cancelled:
        return ErrorText::tr("cancelled");
    }
    return {};
}

} // namespace thanksmith
