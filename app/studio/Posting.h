// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/Channel.h"
#include "outbox/OutboxItem.h"

#include "base/Settings.h"
#include "card/Card.h"
#include "layout/Page.h"

namespace thanksmith {

/// How long sending can be taken back, s; 0: not at all.
inline const Setting<int> undoSeconds{"send/undo-seconds", 10};
/// Whether waiting cards are still sent when the window is closed.
inline const Setting<bool> sendUnseen{"send/unseen", false};

/// A card that is to be sent: by one account, one parcel to each recipient.
struct Posting {
    Card card;
    Account account;
    std::vector<Recipient> recipients;
    QDateTime writtenAt;   ///< when the card was begun; may be invalid
    QDateTime sendAt = {}; ///< not before this, UTC; invalid: at once
};

/// "Zoë Öz <zoe@example.org>" or a bare address; for channels whose addresses are names, the text is both.
[[nodiscard]] Recipient parseRecipient(const QString &text, const ChannelKind &kind);

/// Renders the card once and packs a parcel for each recipient. Slow (pictures are encoded): off the GUI thread.
/// Nothing is stored yet. Errors: send.no-recipient, send.too-long (the message does not fit the card),
/// send.missing-glyphs (arg: them), address.*, account.*, those of composePage, the encoders and pack.
[[nodiscard]] Result<std::vector<OutboxEntry>> makeEntries(const Posting &posting, const QDateTime &now);

/// The entry of a card that went to the printer, for the history.
[[nodiscard]] Result<OutboxEntry> printedEntry(const Card &card, const QString &printer, const QDateTime &writtenAt,
                                               const QDateTime &now);

/// The card as a mail shows it: subject (the title, or a plain "Thank you" in the card's language), and alt text (all
/// words of the card, then what the picture shows).
[[nodiscard]] QString subjectOf(const Card &card);
[[nodiscard]] QString altTextOf(const Card &card);

} // namespace thanksmith
