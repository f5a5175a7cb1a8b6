// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/Posting.h"

#include "card/CardFile.h"
#include "layout/Compose.h"
#include "render/Export.h"
#include "render/ScreenPainter.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QUuid>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int mailWidth = 1200;      ///< px, shown at 600: sharp on dense screens
constexpr int thumbnailHeight = 360; ///< px

/// What all parcels of one posting share.
struct Rendering {
    QByteArray png;
    QSize pngSize;
    QByteArray pdf;
    QByteArray thumbnail;
    QString plainText;
    QString altText;
};

/// As a letter has them: a blank line between title, message and signature.
QString wordsOf(const Card &card) {
    const CardTexts &texts = card.texts;
    QStringList parts{texts.title.trimmed(), texts.message.trimmed(),
                      QString(texts.closing + u'\n' + texts.from).trimmed()};
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s);
}

QByteArray thumbnailOf(const Page &page) {
    const double scale = thumbnailHeight / page.size.height();
    const QImage image = renderPage(page, QSize(qRound(page.size.width() * scale), thumbnailHeight));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

Result<Rendering> renderFor(const Posting &posting, const ChannelKind &kind) {
    const Result<Page> page = composePage(posting.card);
    if (!page)
        return failure(page);
    if (page->fit == Fit::TooLong)
        return fail(u"send.too-long"_s, subjectOf(posting.card));
    if (!page->missingGlyphs.isEmpty())
        return fail(u"send.missing-glyphs"_s, subjectOf(posting.card), {}, {page->missingGlyphs.join(u' ')});
    Rendering rendering;
    const Result<QByteArray> png = encodePng(*page, {.width = mailWidth});
    if (!png)
        return failure(png);
    rendering.png = *png;
    rendering.pngSize = QSize(mailWidth, qRound(mailWidth * page->size.height() / page->size.width()));
    if (kind.wantsPdf(posting.account)) {
        const Result<QByteArray> pdf = encodePdf({*page}, {});
        if (!pdf)
            return failure(pdf);
        rendering.pdf = *pdf;
    }
    rendering.thumbnail = thumbnailOf(*page);
    rendering.plainText = wordsOf(posting.card);
    rendering.altText = altTextOf(posting.card);
    return rendering;
}

Parcel parcelFor(const Posting &posting, const Rendering &rendering, const Recipient &to, const QDateTime &now) {
    Parcel parcel;
    parcel.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    parcel.to = to;
    parcel.senderName = posting.card.texts.from;
    parcel.subject = subjectOf(posting.card);
    parcel.plainText = rendering.plainText;
    parcel.altText = rendering.altText;
    parcel.language = posting.card.language;
    parcel.png = rendering.png;
    parcel.pngSize = rendering.pngSize;
    parcel.pdf = rendering.pdf;
    parcel.date = now;
    return parcel;
}

OutboxItem itemFor(const Card &card, const QString &id, const QDateTime &writtenAt, const QDateTime &now) {
    OutboxItem item;
    item.id = id;
    item.title = subjectOf(card);
    item.createdAt = now;
    item.writtenAt = writtenAt;
    return item;
}

} // namespace

Recipient parseRecipient(const QString &text, const ChannelKind &kind) {
    static const QRegularExpression named(u"^\\s*(.*?)\\s*<([^<>]*)>\\s*$"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = named.match(text);
    if (match.hasMatch() && kind.checkAddress(match.captured(2)))
        return {match.captured(1).remove(u'"'), match.captured(2)};
    return {{}, text.trimmed()};
}

Result<std::vector<OutboxEntry>> makeEntries(const Posting &posting, const QDateTime &now) {
    const ChannelKind *kind = findChannelKind(posting.account.kind);
    if (!kind)
        return fail(u"account.unknown-kind"_s, posting.account.kind);
    if (const auto account = kind->check(posting.account); !account)
        return failure(account);
    if (posting.recipients.empty())
        return fail(u"send.no-recipient"_s);
    for (const Recipient &to : posting.recipients)
        if (const auto address = kind->checkAddress(to.address); !address)
            return failure(address);
    const Result<Rendering> rendering = renderFor(posting, *kind);
    if (!rendering)
        return failure(rendering);
    const QByteArray file = serialiseCard(posting.card);
    std::vector<OutboxEntry> entries;
    for (const Recipient &to : posting.recipients) {
        const Parcel parcel = parcelFor(posting, *rendering, to, now);
        const Result<QByteArray> payload = kind->pack(parcel, posting.account);
        if (!payload)
            return failure(payload);
        OutboxEntry entry{itemFor(posting.card, parcel.id, posting.writtenAt, now), posting.account, *payload, file,
                          rendering->thumbnail};
        entry.item.account = posting.account.name;
        entry.item.channel = posting.account.kind;
        entry.item.to = to;
        entry.item.sendAt = posting.sendAt;
        entries.push_back(std::move(entry));
    }
    return entries;
}

Result<OutboxEntry> printedEntry(const Card &card, const QString &printer, const QDateTime &writtenAt,
                                 const QDateTime &now) {
    const Result<Page> page = composePage(card);
    if (!page)
        return failure(page);
    OutboxEntry entry{itemFor(card, QUuid::createUuid().toString(QUuid::WithoutBraces), writtenAt, now),
                      {},
                      {},
                      serialiseCard(card),
                      thumbnailOf(*page)};
    entry.item.account = printer;
    entry.item.channel = u"print"_s;
    entry.item.to = {card.texts.to, card.texts.to};
    entry.item.finishedAt = now;
    entry.item.where = printer;
    return entry;
}

QString subjectOf(const Card &card) {
    QString title = card.texts.title.simplified();
    if (!title.isEmpty())
        return title;
    return card.language.startsWith("de"_L1) ? u"Danke"_s : u"Thank you"_s;
}

QString altTextOf(const Card &card) {
    QStringList parts; // the words first: they are what it is about where pictures are blocked
    if (const QString words = wordsOf(card); !words.isEmpty())
        parts << words;
    if (card.picture && !card.picture->alt.isEmpty())
        parts << card.picture->alt;
    return parts.join(u"\n\n"_s);
}

} // namespace thanksmith
