// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

namespace thanksmith {

/// TLS 1.2 or later with peer and host always verified. With a CA file only its certificates are trusted for this
/// account, instead of the system's. Errors: delivery.ca-unreadable.
[[nodiscard]] Result<QSslConfiguration> tlsConfiguration(const QString &caFile);

/// The certificates of a PEM file. Errors: delivery.ca-unreadable (subject: path).
[[nodiscard]] Result<QList<QSslCertificate>> readCaFile(const QString &path);

/// "localhost" or an address that never leaves this machine.
[[nodiscard]] bool isLoopback(const QString &host);

/// Whether the chain a server showed ends in one of `trusted` (or in something one of them issued). TLS verified the
/// signatures; this makes sure that it did so against our roots and no others (CVE-2023-34410).
[[nodiscard]] bool endsInTrusted(const QList<QSslCertificate> &chain, const QList<QSslCertificate> &trusted);

/// What a person needs to know: "self-signed", "unknown-ca", "expired", "wrong-host" or "other".
[[nodiscard]] QString certificateFault(const QList<QSslError> &errors);

} // namespace thanksmith
