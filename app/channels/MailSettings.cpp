// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/MailSettings.h"

#include "channels/MailAddress.h"
#include "channels/SmtpDelivery.h"
#include "channels/http/HttpConversation.h"

#include <QXmlStreamReader>

namespace thanksmith {
using namespace Qt::StringLiterals;
using Kind = Outcome::Kind;

namespace {

constexpr qint64 longestDocument = 64 << 10;
constexpr std::chrono::seconds patience{8};

QString filledIn(QString text, const MailAddress &address) {
    return text.replace(u"%EMAILADDRESS%"_s, address.text())
        .replace(u"%EMAILLOCALPART%"_s, address.local)
        .replace(u"%EMAILDOMAIN%"_s, address.domain);
}

/// One <outgoingServer>; nothing where it is in the clear or not whole.
std::optional<MailServer> readServer(QXmlStreamReader &xml, const MailAddress &address) {
    const bool isSmtp = xml.attributes().value("type"_L1) == u"smtp";
    MailServer server;
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
        if (name == u"hostname"_s)
            server.host = filledIn(text, address);
        else if (name == u"port"_s)
            server.port = text.toUShort();
        else if (name == u"socketType"_s)
            server.security = text == u"SSL"_s ? u"tls"_s : text == u"STARTTLS"_s ? u"starttls"_s : QString();
        else if (name == u"username"_s && server.user.isEmpty())
            server.user = filledIn(text, address);
    }
    if (!isSmtp || server.security.isEmpty() || server.port == 0 || !isHostName(server.host))
        return std::nullopt;
    return server;
}

/// Asks one place after the other; the first that knows ends it.
class SettingsSearch final : public Delivery {
public:
    SettingsSearch(QString address, MailPlaces places, std::shared_ptr<QMap<QString, QString>> fields)
        : m_address(std::move(address))
        , m_places(std::move(places))
        , m_fields(std::move(fields)) {}

    void start() override {
        QMetaObject::invokeMethod(
            this, [this] { next(); }, Qt::QueuedConnection);
    }
    void cancel() override { end(endedAs(Kind::Retry, u"delivery.cancelled"_s)); }

private:
    void next() {
        if (m_ended)
            return;
        if (m_document < m_places.documents.size())
            return ask(m_places.documents[m_document++]);
        if (m_server < m_places.servers.size())
            return knock(m_places.servers[m_server++]);
        end(endedAs(Kind::Failed, u"delivery.no-settings"_s, m_address.section(u'@', -1)));
    }

    void ask(const QUrl &url) {
        HttpRequest request{.url = url, .maxAnswer = longestDocument};
        const auto answered = [this](const HttpAnswer &answer) {
            m_found = readMailSettings(answer.body, m_address);
            return HttpTurn::finish({.kind = m_found ? Kind::Sent : Kind::Failed});
        };
        m_step = std::make_unique<HttpConversation>(HttpJob{.begin = [=] { return HttpTurn::ask(request, answered); },
                                                            .caFile = m_places.caFile,
                                                            .patience = {patience, patience}});
        listen();
    }

    void knock(const MailServer &server) {
        Account account{.name = server.host, .kind = u"smtp"_s, .fields = {}};
        account.fields = {{u"host"_s, server.host},
                          {u"port"_s, QString::number(server.port)},
                          {u"security"_s, server.security},
                          {u"from"_s, m_address},
                          {u"ca"_s, m_places.caFile}};
        SmtpTimeouts timeouts;
        timeouts.connect = timeouts.handshake = timeouts.greeting = timeouts.command = patience;
        m_found = server;
        m_step = smtpTest(account, {}, timeouts);
        listen();
    }

    void listen() {
        connect(m_step.get(), &Delivery::finished, this, [this](const Outcome &outcome) {
            m_step.release()->deleteLater();
            if (outcome.kind != Kind::Sent || !m_found)
                return next();
            (*m_fields)[u"host"_s] = m_found->host;
            (*m_fields)[u"port"_s] = QString::number(m_found->port);
            (*m_fields)[u"security"_s] = m_found->security;
            (*m_fields)[u"user"_s] = m_found->user;
            end({.kind = Kind::Sent, .reason = {}, .where = m_found->host});
        });
        m_step->start();
    }

    void end(const Outcome &outcome) {
        if (std::exchange(m_ended, true))
            return;
        if (m_step) {
            m_step->disconnect(this);
            m_step.release()->deleteLater();
        }
        QMetaObject::invokeMethod(
            this, [this, outcome] { Q_EMIT finished(outcome); }, Qt::QueuedConnection);
    }

    QString m_address;
    MailPlaces m_places;
    std::shared_ptr<QMap<QString, QString>> m_fields;
    std::unique_ptr<Delivery> m_step;
    Result<MailServer> m_found = fail(QString());
    std::size_t m_document = 0;
    std::size_t m_server = 0;
    bool m_ended = false;
};

} // namespace

Result<MailServer> readMailSettings(const QByteArray &bytes, const QString &text) {
    const auto address = parseMailAddress(text);
    if (!address)
        return failure(address);
    QXmlStreamReader xml(bytes);
    int depth = 0;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return fail(u"delivery.bad-answer"_s, address->domain);
        case QXmlStreamReader::StartElement:
            if (++depth > 20)
                return fail(u"delivery.bad-answer"_s, address->domain);
            if (xml.name() != u"outgoingServer")
                break;
            --depth; // it is read to its end
            if (const auto server = readServer(xml, *address); server && !xml.hasError())
                return *server;
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        default:
            break;
        }
    }
    return fail(u"delivery.bad-answer"_s, address->domain);
}

std::unique_ptr<Delivery> findMailSettings(const QString &address, const MailPlaces &places,
                                           const std::shared_ptr<QMap<QString, QString>> &fields) {
    const auto parsed = parseMailAddress(address);
    if (!parsed)
        return endedDelivery({.kind = Kind::Failed, .reason = parsed.error()});
    return std::make_unique<SettingsSearch>(parsed->text(), places, fields);
}

std::unique_ptr<Delivery> findMailSettings(const QString &address,
                                           const std::shared_ptr<QMap<QString, QString>> &fields) {
    const auto parsed = parseMailAddress(address.trimmed());
    if (!parsed)
        return endedDelivery({.kind = Kind::Failed, .reason = parsed.error()});
    MailPlaces places;
    places.documents = {QUrl(u"https://autoconfig."_s + parsed->domain + u"/mail/config-v1.1.xml"_s),
                        QUrl(u"https://"_s + parsed->domain + u"/.well-known/autoconfig/mail/config-v1.1.xml"_s)};
    for (const QString &host : {u"smtp."_s + parsed->domain, u"mail."_s + parsed->domain}) {
        places.servers.push_back({host, 465, u"tls"_s, parsed->text()});
        places.servers.push_back({host, 587, u"starttls"_s, parsed->text()});
    }
    return findMailSettings(parsed->text(), places, fields);
}

} // namespace thanksmith
