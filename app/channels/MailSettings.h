// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "channels/Delivery.h"

#include <QMap>
#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

namespace thanksmith {

/// How to reach a domain's outgoing mail server.
struct MailServer {
    QString host;
    quint16 port = 0;
    QString security; ///< "tls" or "starttls", as the field of that name
    QString user;     ///< empty: the server asks for none

    bool operator==(const MailServer &) const = default;
};

/// Reads Mozilla's autoconfiguration (config-v1.1.xml,
/// wiki.mozilla.org/Thunderbird:Autoconfiguration:ConfigFileFormat): the first outgoing server with encryption.
/// %EMAILADDRESS% and its parts are filled in. Anything with a document type is refused: nothing in this format needs
/// one. Errors: delivery.bad-answer.
[[nodiscard]] Result<MailServer> readMailSettings(const QByteArray &xml, const QString &address);

/// Asks the domain of an e-mail address itself, over https, and nobody else: autoconfig.DOMAIN, then
/// DOMAIN/.well-known/autoconfig; then tries whether smtp.DOMAIN or mail.DOMAIN answers with a certificate that holds,
/// by TLS and STARTTLS at their usual ports. The address itself is never sent. Fills `fields` and ends as Sent, or as
/// Failed (delivery.no-settings).
[[nodiscard]] std::unique_ptr<Delivery> findMailSettings(const QString &address,
                                                         const std::shared_ptr<QMap<QString, QString>> &fields);

/// The same with other places to ask, for tests.
struct MailPlaces {
    std::vector<QUrl> documents;
    std::vector<MailServer> servers;
    QString caFile = {};
};
[[nodiscard]] std::unique_ptr<Delivery> findMailSettings(const QString &address, const MailPlaces &places,
                                                         const std::shared_ptr<QMap<QString, QString>> &fields);

} // namespace thanksmith
