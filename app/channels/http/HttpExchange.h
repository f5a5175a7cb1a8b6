// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/Tls.h"
#include "channels/http/HttpMessage.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

namespace thanksmith {

/// How requests of one account travel.
struct HttpRoad {
    QSslConfiguration tls;
    QList<QSslCertificate> trusted; ///< of the account's own authority; empty: the system's
    Patience patience;
};

/// A network manager as we want it: the system's proxies (never for this machine itself), no cache, no cookies kept.
[[nodiscard]] std::unique_ptr<QNetworkAccessManager> httpManager();

/// One request over HTTP/1.1 and its answer, bounded in bytes and time; redirects are not followed. Faults (subject:
/// host): delivery.host-not-found, delivery.refused-connection, delivery.disconnected, delivery.timeout,
/// delivery.no-network (arg: reason), delivery.tls-failed (arg: reason), delivery.certificate (args: fault, host),
/// delivery.bad-answer (too long or not HTTP), delivery.clear-text, and whatever abort() was told.
class HttpExchange final : public QObject {
    Q_OBJECT
public:
    HttpExchange(QNetworkAccessManager &manager, HttpRequest request, HttpRoad road, QObject *parent = nullptr);
    ~HttpExchange() override;

    void start();
    /// Ends it now: answered() follows with this fault.
    void abort(const Error &why);

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void answered(const thanksmith::HttpAnswer &answer);

private:
    void send();
    void take();
    void stop(const QString &code, const QStringList &args = {}, Outcome::Kind kind = Outcome::Kind::Retry);
    void finish();
    [[nodiscard]] bool hasBodyLeft() const;
    void readFault();
    void readRest();

    QNetworkAccessManager &m_manager;
    HttpRequest m_request;
    HttpRoad m_road;
    HttpAnswer m_answer;
    QPointer<QNetworkReply> m_reply;
    class OneShotBody *m_body = nullptr;
    QTimer m_total;
    bool m_ended = false;
};

} // namespace thanksmith
