// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "channels/Account.h"
#include "channels/Delivery.h"
#include "channels/Parcel.h"

#include <memory>
#include <vector>

namespace thanksmith {

/// One field of an account's form and of `accounts add KIND NAME id=value`.
struct FieldSpec {
    enum class Type { Text, Host, Port, Choice, Folder, File, Email, Url };
    const char *id;
    const char *label; ///< QT_TRANSLATE_NOOP("channels", ...)
    const char *help;  ///< the same: where to find the value; may be null
    Type type = Type::Text;
    bool required = false;
    const char *fallback = "";
    std::vector<const char *> choices = {};      ///< ids
    std::vector<const char *> choiceLabels = {}; ///< QT_TRANSLATE_NOOP, one per choice
    bool rare = false;                           ///< few need it: forms fold it away
};

/// A kind of account: all that forms, command line and outbox need to know of a service. One per source file; the
/// table is generated from the list in app/CMakeLists.txt.
struct ChannelKind {
    const char *id;            ///< "smtp"
    const char *name;          ///< QT_TRANSLATE_NOOP("channels", "E-mail")
    const char *addressPrompt; ///< what an address is, e.g. "E-mail address"
    std::vector<FieldSpec> fields;
    bool usesSecret = false; ///< asks for a password (the account may still have no user and need none)
    bool repeatable = false; ///< delivering the same parcel again changes nothing: no doubt after a crash

    /// Whether this account, as filled in, signs in with a secret.
    bool (*needsSecret)(const Account &);
    /// Errors: account.missing-field, account.bad-field (place: field id, arg: value).
    Result<void> (*check)(const Account &);
    /// Errors: address.empty, address.line-break, address.bad (subject: the address).
    Result<void> (*checkAddress)(const QString &);
    /// The bytes that travel, made once and kept: retries send the same bytes. Errors: parcel.*, plugin.missing.
    Result<QByteArray> (*pack)(const Parcel &, const Account &);
    /// A delivery of packed bytes; start it once. `secret` is empty where none is needed.
    std::unique_ptr<Delivery> (*deliver)(const Shipment &);
    /// Tries the account without sending anything (signs in, writes and removes a file).
    std::unique_ptr<Delivery> (*test)(const Account &, const QString &secret);
    /// Whether parcels for this account need Parcel::pdf.
    bool (*wantsPdf)(const Account &) = [](const Account &) { return false; };
    /// Who will see a card sent this way, for the send sheet: QT_TRANSLATE_NOOP("channels", "only %1"), %1 the
    /// recipient.
    const char *audience = "";
    /// The way to a person in a few words, for the send strip: QT_TRANSLATE_NOOP("channels", "E-mail to %1"). Empty:
    /// the kind's name and the person.
    const char *way = "";
    /// What the secret is called and where it is found: QT_TRANSLATE_NOOP("channels", ...); the help may be null.
    const char *secretLabel = QT_TRANSLATE_NOOP("channels", "Password");
    const char *secretHelp = nullptr;
    /// Looks at the secret's form alone, where it has one (a webhook's address). Errors: account.bad-webhook.
    Result<void> (*checkSecret)(const Account &, const QString &secret) = nullptr;
    /// Searches the places and people a card can go to by their names: fills `found` and ends as Sent. Null: the
    /// service has no such search.
    std::unique_ptr<Delivery> (*find)(const Account &, const QString &secret, const QString &query,
                                      const std::shared_ptr<std::vector<Recipient>> &found) = nullptr;
    /// Finds the usual values of other fields from the field `suggestFrom`: fills `fields` and ends as Sent. Null:
    /// there are none to be found.
    std::unique_ptr<Delivery> (*suggest)(const QString &value,
                                         const std::shared_ptr<QMap<QString, QString>> &fields) = nullptr;
    const char *suggestFrom = "";
};

/// All kinds, in the order of the list.
[[nodiscard]] const std::vector<const ChannelKind *> &channelKinds();
/// Null where there is no such kind.
[[nodiscard]] const ChannelKind *findChannelKind(const QString &id);

} // namespace thanksmith
