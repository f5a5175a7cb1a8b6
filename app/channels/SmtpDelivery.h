// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/Delivery.h"

#include <chrono>
#include <memory>

namespace thanksmith {

/// How long a mail server may take for each step as a whole, so that one byte at a time gains it nothing
/// (RFC 5321 4.5.3.2, whose values are minimums; connecting and TLS are ours).
struct SmtpTimeouts {
    std::chrono::milliseconds connect = std::chrono::seconds(30);
    std::chrono::milliseconds handshake = std::chrono::minutes(1);
    std::chrono::milliseconds greeting = std::chrono::minutes(5);
    std::chrono::milliseconds command = std::chrono::minutes(5);
    std::chrono::milliseconds data = std::chrono::minutes(2);
    std::chrono::milliseconds block = std::chrono::minutes(3); ///< between two advances of the body
    std::chrono::milliseconds final = std::chrono::minutes(10);
};

/// Reasons besides those of SmtpDialog (subject: host): delivery.host-not-found, delivery.refused-connection,
/// delivery.no-network (arg: reason), delivery.timeout, delivery.disconnected, delivery.certificate (args: fault,
/// host), delivery.tls-failed (arg: reason), delivery.injected (bytes sneaked in before TLS), delivery.bad-reply (arg:
/// text), delivery.no-answer (committed, then silence: Unknown), delivery.not-recorded, delivery.cancelled,
/// delivery.secret-missing, delivery.ca-unreadable, address.*.
[[nodiscard]] std::unique_ptr<Delivery> smtpDelivery(const Shipment &shipment, const SmtpTimeouts &timeouts = {});
/// Connects, signs in and leaves.
[[nodiscard]] std::unique_ptr<Delivery> smtpTest(const Account &account, const QString &secret,
                                                 const SmtpTimeouts &timeouts = {});

} // namespace thanksmith
