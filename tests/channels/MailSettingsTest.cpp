// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServicePeer.h"

#include "channels/MailSettings.h"
#include "support/catch.h"

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

const QByteArray document = R"(<?xml version="1.0"?>
<clientConfig version="1.1"><emailProvider id="example.org"><domain>example.org</domain>
<incomingServer type="imap"><hostname>imap.example.org</hostname></incomingServer>
<outgoingServer type="smtp"><hostname>clear.example.org</hostname><port>25</port><socketType>plain</socketType></outgoingServer>
<outgoingServer type="smtp"><hostname>out.%EMAILDOMAIN%</hostname><port>587</port><socketType>STARTTLS</socketType>
<username>%EMAILLOCALPART%</username><authentication>password-cleartext</authentication></outgoingServer>
</emailProvider></clientConfig>)";

} // namespace

TEST_CASE("a domain's settings are read: the first outgoing server with encryption") {
    const auto server = readMailSettings(document, u"ada@example.org"_s);
    REQUIRE(server);
    CHECK(*server == MailServer{u"out.example.org"_s, 587, u"starttls"_s, u"ada"_s});
}

TEST_CASE("settings that are no settings, or would do more than tell, are refused") {
    for (const QByteArray &bad :
         {QByteArray(), QByteArray("<html><body>Not found</body></html>"), QByteArray("\xff\xfe\0\0", 4),
          QByteArray("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>") + document,
          QByteArray("<!DOCTYPE x [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><x>&b;</x>"),
          QByteArray("<a>").repeated(5000), document.left(500), QByteArray(document).replace("STARTTLS", "plain"),
          QByteArray(document).replace("out.%EMAILDOMAIN%", "a b\nc"),
          QByteArray(document).replace(">587<", ">99999<")}) {
        CAPTURE(bad.left(60).toStdString());
        CHECK_FALSE(readMailSettings(bad, u"ada@example.org"_s));
    }
}

TEST_CASE("one place after the other is asked, and the address itself is never said") {
    const Certificates certificates;
    ServicePeer peer(certificates);
    Peer mail(Peer::Kind::Node, certificates);
    const auto fields = std::make_shared<QMap<QString, QString>>();
    MailPlaces places{.documents = {QUrl(peer.base() + u"/mail/config-v1.1.xml"_s),
                                    QUrl(peer.base() + u"/.well-known/autoconfig/mail/config-v1.1.xml"_s)},
                      .servers = {},
                      .caFile = certificates.path(u"ca.pem"_s)};
    CHECK(outcomeOf(findMailSettings(u"ada@example.org"_s, places, fields)).reason.code == u"delivery.no-settings"_s);
    CHECK(peer.requests().size() == 2);
    peer.plan(u"well-known"_s, u"200:"_s + QString::fromUtf8(document));
    CHECK(outcomeOf(findMailSettings(u"ada@example.org"_s, places, fields)).kind == Outcome::Kind::Sent);
    CHECK(fields->value(u"host"_s) == u"out.example.org"_s);
    for (const QJsonObject &request : peer.requests())
        CHECK_FALSE(request.value("url"_L1).toString().contains(u"ada"_s));
    peer.plan({}, {});
    const quint16 port = mail.account(u"tls"_s).fields.value(u"port"_s).toUShort();
    places.servers = {{u"127.0.0.1"_s, 1, u"tls"_s, {}}, {u"127.0.0.1"_s, port, u"tls"_s, u"ada@example.org"_s}};
    CHECK(outcomeOf(findMailSettings(u"ada@example.org"_s, places, fields)).kind == Outcome::Kind::Sent);
    CHECK(fields->value(u"port"_s) == QString::number(port));
    CHECK(fields->value(u"user"_s) == u"ada@example.org"_s);
}
