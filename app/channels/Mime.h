// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "channels/Parcel.h"

namespace thanksmith {

/// Who the mail comes from.
struct MailSender {
    QString name;
    QString address;
};

/// Makes the RFC 5322 message of a parcel: multipart/alternative(text, related(HTML, the card inline as cid)), inside a
/// multipart/mixed with the PDF where there is one; pure ASCII on the wire, CRLF, no line over 998 bytes, Message-ID
/// from the parcel's id, Date from its date. Implemented by the plug-in library "mime" (GMime).
class MimeBuilder {
public:
    MimeBuilder() = default;
    MimeBuilder(const MimeBuilder &) = delete;
    MimeBuilder &operator=(const MimeBuilder &) = delete;
    virtual ~MimeBuilder() = default;
    /// Errors: mail.bad-header (place: "subject", "to", "from" or "id"; a line break or control character in it, or no
    /// address a mail can come from), parcel.no-picture.
    [[nodiscard]] virtual Result<QByteArray> build(const Parcel &parcel, const MailSender &sender) = 0;
};

/// Through the plug-in, loaded at first use. Errors: plugin.missing besides those of build().
[[nodiscard]] Result<QByteArray> buildMail(const Parcel &parcel, const MailSender &sender);

} // namespace thanksmith
