// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "channels/Delivery.h"

#include <array>
#include <optional>
#include <vector>

namespace thanksmith {

/// QUEUED -> LEASED -> UPLOADING -> COMMITTING -> SENT | ACCEPTED | HANDED_OVER; RETRY_AT, NEEDS_AUTH, FAILED, UNKNOWN
/// are failures; CANCELLED is the user's. Stored as lower-case words (see stateName).
enum class OutboxState {
    Queued,
    Leased,
    Uploading,
    Committing,
    Sent,
    Accepted,
    HandedOver,
    RetryAt,
    NeedsAuth,
    Failed,
    Unknown,
    Cancelled
};
inline constexpr std::array allOutboxStates{OutboxState::Queued,     OutboxState::Leased,  OutboxState::Uploading,
                                            OutboxState::Committing, OutboxState::Sent,    OutboxState::Accepted,
                                            OutboxState::HandedOver, OutboxState::RetryAt, OutboxState::NeedsAuth,
                                            OutboxState::Failed,     OutboxState::Unknown, OutboxState::Cancelled};

[[nodiscard]] QString stateName(OutboxState state); ///< "queued", "retry_at", "handed_over", ...
[[nodiscard]] std::optional<OutboxState> stateFromName(const QString &name);
/// Sent, accepted, handed over or cancelled: nothing more happens to it.
[[nodiscard]] bool isFinished(OutboxState state);

/// A card sent "at once" may wait this long, s, so that sending can still be taken back; a longer wait is a plan.
inline constexpr qint64 longestGraceSeconds = 60;

struct OutboxItem;
/// Queued for a time of the user's choice that is still to come, as far as the item knows.
[[nodiscard]] bool isPlanned(const OutboxItem &item);
/// Whether any of these is being sent, or will be as soon as its turn comes. Not what waits for a time, for a sign-in
/// (its own or another's of its account) or for a person.
[[nodiscard]] bool isAnyGoing(const std::vector<OutboxItem> &open, const QDateTime &now);

/// How addresses are compared: without their case.
[[nodiscard]] QString addressKey(const QString &address);

/// What the outbox shows of a card on its way (without its bytes).
struct OutboxItem {
    QString id;
    QString account; ///< name
    QString channel; ///< kind id
    Recipient to;
    QString title; ///< the card's title
    OutboxState state = OutboxState::Queued;
    Error reason;          ///< of the last failure; empty code: none
    int attempts = 0;      ///< begun since it was queued or last retried by the user
    QDateTime createdAt;   ///< UTC, as all times
    QDateTime writtenAt;   ///< when the card was begun; may be invalid
    QDateTime sendAt;      ///< not before this; invalid: at once
    QDateTime retryAt;     ///< for RetryAt
    QDateTime committedAt; ///< when it went past the point of no return
    QDateTime finishedAt;
    QString where;         ///< what the service said, or the path written
    bool resolved = false; ///< a person said that it arrived, not the service

    bool operator==(const OutboxItem &) const = default;
};

/// What is put in: the item's facts and the bytes, all kept in the database.
struct OutboxEntry {
    OutboxItem item;
    Account account;      ///< as it is now; the delivery uses the account of this name as it is then
    QByteArray payload;   ///< packed; its SHA-256 is checked before each attempt
    QByteArray card;      ///< the `.thanks` file
    QByteArray thumbnail; ///< small PNG for lists (360 px high)
};

} // namespace thanksmith
