// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/http/HttpExchange.h"

#include "channels/http/OneShotBody.h"

#include <QNetworkProxyFactory>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

class SystemProxies final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override {
        if (isLoopback(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

/// A slow line gets a second more for each 8 KiB.
std::chrono::milliseconds totalTime(const HttpRequest &request, const Patience &patience) {
    return patience.total + std::chrono::seconds(request.body.size() >> 13);
}

QNetworkRequest networkRequest(const HttpRequest &request, const HttpRoad &road) {
    QNetworkRequest made(request.url);
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // a lost answer would never end the reply
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    made.setSslConfiguration(road.tls);
    made.setTransferTimeout(int(road.patience.idle.count()));
    made.setRawHeader("User-Agent", "Thanksmith");
    made.setRawHeader("Accept-Encoding", "identity"); // what comes is as long as it is: no bombs to unpack
    for (const auto &[name, value] : request.headers)
        made.setRawHeader(name, value);
    if (!request.body.isEmpty())
        made.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    return made;
}

} // namespace

std::unique_ptr<QNetworkAccessManager> httpManager() {
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setProxyFactory(new SystemProxies);
    return manager;
}

HttpExchange::HttpExchange(QNetworkAccessManager &manager, HttpRequest request, HttpRoad road, QObject *parent)
    : QObject(parent)
    , m_manager(manager)
    , m_request(std::move(request))
    , m_road(std::move(road)) {
    m_total.setSingleShot(true);
    connect(&m_total, &QTimer::timeout, this, [this] { stop(u"delivery.timeout"_s); });
}

HttpExchange::~HttpExchange() {
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void HttpExchange::start() {
    QMetaObject::invokeMethod(this, &HttpExchange::send, Qt::QueuedConnection);
}

void HttpExchange::send() {
    if (m_ended)
        return;
    const bool isClear = m_request.url.scheme() != u"https"_s;
    if (isClear && !(m_request.url.scheme() == u"http"_s && isLoopback(m_request.url.host())))
        return stop(u"delivery.clear-text"_s, {}, Outcome::Kind::Failed);
    m_total.start(totalTime(m_request, m_road.patience));
    const QNetworkRequest made = networkRequest(m_request, m_road);
    if (m_request.committing) {
        QNetworkRequest once = made;
        once.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        m_body = new OneShotBody(m_request.body, this);
        m_reply = m_manager.sendCustomRequest(once, m_request.method, m_body);
    } else {
        m_reply = m_manager.sendCustomRequest(made, m_request.method, m_request.body);
    }
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::take);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (m_request.statusSuffices && status / 100 == 2)
            finish();
    });
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::finish);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        stop(u"delivery.certificate"_s, {certificateFault(errors), m_request.url.host()}, Outcome::Kind::Failed);
    });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { // nothing of the request has left yet
        if (!m_road.trusted.isEmpty() &&
            !endsInTrusted(m_reply->sslConfiguration().peerCertificateChain(), m_road.trusted))
            stop(u"delivery.certificate"_s, {u"unknown-ca"_s, m_request.url.host()}, Outcome::Kind::Failed);
    });
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 done, qint64 total) {
        if (total > 0)
            Q_EMIT progressed(done, total);
    });
}

void HttpExchange::take() {
    if (m_ended)
        return;
    m_answer.body += m_reply->read(m_request.maxAnswer + 1 - m_answer.body.size());
    if (m_answer.body.size() > m_request.maxAnswer || m_reply->bytesAvailable() > 0)
        stop(u"delivery.bad-answer"_s);
}

bool HttpExchange::hasBodyLeft() const {
    return m_body != nullptr ? m_body->hasLeft() : !m_request.body.isEmpty();
}

void HttpExchange::abort(const Error &why) {
    if (m_ended)
        return;
    m_answer.fault = why;
    finish();
}

void HttpExchange::stop(const QString &code, const QStringList &args, Outcome::Kind kind) {
    m_answer.faultKind = kind;
    abort({code, m_request.url.host(), {}, args});
}

void HttpExchange::readFault() {
    const auto fault = [this](const QString &code, const QStringList &args = {},
                              Outcome::Kind kind = Outcome::Kind::Retry) {
        m_answer.fault = Error{code, m_request.url.host(), {}, args};
        m_answer.faultKind = kind;
    };
    switch (m_reply->error()) {
    case QNetworkReply::NoError:
        return;
    case QNetworkReply::HostNotFoundError:
        return fault(u"delivery.host-not-found"_s);
    case QNetworkReply::ConnectionRefusedError:
        return fault(u"delivery.refused-connection"_s);
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return fault(u"delivery.disconnected"_s);
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // Qt's word for the end of the transfer timeout
        return fault(u"delivery.timeout"_s);
    case QNetworkReply::SslHandshakeFailedError:
        return fault(u"delivery.tls-failed"_s, {m_reply->errorString()}, Outcome::Kind::Failed);
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolFailure:
        return fault(u"delivery.bad-answer"_s);
    default:
        // From ContentAccessDenied on, and for 400, Qt only words the status anew.
        if (m_answer.status == 0 || m_reply->error() < QNetworkReply::ContentAccessDenied)
            fault(u"delivery.no-network"_s, {m_reply->errorString()});
    }
}

void HttpExchange::readRest() {
    if (m_request.statusSuffices && m_answer.status / 100 == 2)
        return;
    if (m_reply->isOpen())
        m_answer.body += m_reply->read(m_request.maxAnswer + 1 - m_answer.body.size());
    readFault();
    if (!m_answer.fault && m_answer.body.size() > m_request.maxAnswer)
        m_answer.fault = Error{u"delivery.bad-answer"_s, m_request.url.host(), {}, {}};
    // Qt takes an answer that ends before its announced length for a whole one.
    if (!m_answer.fault && m_answer.body.size() < m_answer.header("Content-Length").toLongLong())
        m_answer.fault = Error{u"delivery.disconnected"_s, m_request.url.host(), {}, {}};
}

void HttpExchange::finish() {
    if (std::exchange(m_ended, true))
        return;
    m_total.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        m_answer.headers = m_reply->rawHeaderPairs();
        if (!m_answer.fault)
            readRest();
        m_reply->abort();
        m_reply->deleteLater();
    }
    m_answer.bodyLeft = hasBodyLeft();
    // Queued: we are often inside one of the reply's signals.
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT answered(m_answer); }, Qt::QueuedConnection);
}

} // namespace thanksmith
