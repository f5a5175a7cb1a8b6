// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServicePeer.h"

#include "support/catch.h"
#include "support/places.h"

#include <QFile>
#include <QJsonDocument>

namespace thanksmith {
using namespace Qt::StringLiterals;

ServicePeer::ServicePeer(const Certificates &certificates) {
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"node"_s,
                    {QString::fromUtf8(TEST_DATA "/peers/service.js"), certificates.path({}), m_folder.path()});
    while (!m_process.canReadLine() && m_process.waitForReadyRead(20'000)) {
    }
    m_ports = QJsonDocument::fromJson(m_process.readLine()).object();
    REQUIRE(!m_ports.isEmpty());
}

ServicePeer::~ServicePeer() {
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(2000))
        m_process.kill();
    m_process.waitForFinished(2000);
}

void ServicePeer::plan(const QString &match, const QString &fault, const QString &method, int times) {
    QJsonObject plan{{u"match"_s, match}, {u"fault"_s, fault}, {u"method"_s, method}};
    if (times >= 0)
        plan.insert(u"times"_s, times);
    m_process.write(QJsonDocument(plan).toJson(QJsonDocument::Compact) + '\n');
    while (!m_process.canReadLine() && m_process.waitForReadyRead(20'000)) {
    }
    REQUIRE(m_process.readLine().contains("planned"));
}

QString ServicePeer::base(const QString &port) const {
    const bool isClear = port == u"http"_s || port == u"elsewhere"_s;
    return u"%1://127.0.0.1:%2"_s.arg(isClear ? u"http"_s : u"https"_s).arg(m_ports.value(port).toInt());
}

QList<QJsonObject> ServicePeer::all() const {
    QFile file(recording());
    QList<QJsonObject> requests;
    if (!file.open(QIODevice::ReadOnly))
        return requests;
    while (!file.atEnd())
        requests.append(QJsonDocument::fromJson(file.readLine()).object());
    return requests;
}

QList<QJsonObject> ServicePeer::requests(const QString &part, const QString &method) const {
    QList<QJsonObject> found;
    for (const QJsonObject &request : all().mid(m_skipped)) {
        if (request.value("url"_L1).toString().contains(part) &&
            (method.isEmpty() || request.value("method"_L1) == method))
            found.append(request);
    }
    return found;
}

QList<ServiceCase> serviceCases(const ServicePeer &peer, const QString &port) {
    const QString base = peer.base(port);
    return {
        {u"webhook"_s, {{u"url"_s, base + u"/hook"_s}}, u"s3cr3t-key"_s, u"Zoë"_s, {{u"/hook"_s}}},
        {u"slack"_s,
         {{u"api"_s, base + u"/api"_s}},
         u"xoxb-s3cr3t"_s,
         u"C0THANKS"_s,
         {{u"files.getUploadURLExternal"_s}, {u"/upload/v1"_s}, {u"files.completeUploadExternal"_s}}},
        {u"slack-webhook"_s, {}, base + u"/services/T0/B0/s3cr3tpart"_s, u"Zoë"_s, {{u"/services/"_s}}},
        {u"teams"_s,
         {},
         base + u"/workflows/abc/triggers/manual/paths/invoke?sig=s3cr3tpart"_s,
         u"Zoë"_s,
         {{u"/workflows/"_s}}},
        {u"discord"_s, {}, base + u"/api/webhooks/123/s3cr3tpart"_s, u"Zoë"_s, {{u"/api/webhooks/"_s}}},
        {u"mattermost"_s,
         {{u"server"_s, base}},
         u"s3cr3t-token"_s,
         QString(26, u'c'),
         {{u"/api/v4/files"_s}, {u"/api/v4/posts"_s}}},
        {u"matrix"_s,
         {{u"server"_s, base}},
         u"s3cr3t-token"_s,
         u"!abc:example.org"_s,
         {{u"m.room.encryption"_s}, {u"media/config"_s}, {u"media/v3/upload"_s}, {u"/send/m.room.message/"_s}}},
        {u"zendesk"_s,
         {{u"server"_s, base}},
         u"s3cr3t-token"_s,
         u"#208"_s,
         {{u"/tickets/208"_s, u"GET"_s}, {u"/uploads.json"_s}, {u"/tickets/208"_s, u"PUT"_s}}},
    };
}

ServiceRun deliverTo(const ServiceCase &service, const Parcel &parcel, const Patience &patience) {
    const ChannelKind &kind = *findChannelKind(service.kind);
    const Account account{u"work"_s, service.kind, service.fields};
    Parcel mine = parcel;
    mine.to.address = service.address;
    const auto packed = kind.pack(mine, account);
    REQUIRE(packed);
    ServiceRun run;
    const Shipment shipment{mine.id,
                            account,
                            mine.to,
                            *packed,
                            service.secret,
                            [&] {
                                ++run.commits;
                                return true;
                            },
                            patience};
    run.outcome = outcomeOf(kind.deliver(shipment));
    return run;
}

QByteArray bodyOf(const QJsonObject &request) {
    return QByteArray::fromBase64(request.value("body"_L1).toString().toLatin1());
}

QJsonObject jsonOf(const QJsonObject &request) {
    return QJsonDocument::fromJson(bodyOf(request)).object();
}

} // namespace thanksmith
