// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/http/HttpConversation.h"

namespace thanksmith {
using namespace Qt::StringLiterals;
using Kind = Outcome::Kind;

namespace {

constexpr int mostTurns = 200; ///< a service that always has one more page

void blot(QString &text, const QStringList &secrets) {
    for (const QString &secret : secrets) {
        if (secret.size() >= 4)
            text.replace(secret, u"…"_s);
    }
}

} // namespace

HttpConversation::HttpConversation(HttpJob job)
    : m_job(std::move(job)) {}

HttpConversation::~HttpConversation() {
    delete m_exchange; // before the manager
}

void HttpConversation::start() {
    QMetaObject::invokeMethod(this, &HttpConversation::open, Qt::QueuedConnection);
}

void HttpConversation::open() {
    if (m_finished)
        return;
    const auto tls = tlsConfiguration(m_job.caFile);
    if (!tls)
        return finish({.kind = Kind::Failed, .reason = tls.error()});
    m_road = {*tls, m_job.caFile.isEmpty() ? QList<QSslCertificate>() : tls->caCertificates(), m_job.patience};
    m_manager = httpManager();
    take(m_job.begin());
}

void HttpConversation::take(const HttpTurn &turn) {
    if (turn.end)
        return finish(*turn.end);
    if (++m_turns > mostTurns || (turn.request.committing && m_committed))
        return finish(unreadable(m_turn.request));
    m_turn = turn;
    if (turn.request.committing) {
        if (m_job.committing && !m_job.committing())
            return finish(endedAs(Kind::Retry, u"delivery.not-recorded"_s, turn.request.url.host()));
        m_committed = true;
        m_manager->clearConnectionCache();
    }
    m_exchange = new HttpExchange(*m_manager, turn.request, m_road, this);
    connect(m_exchange, &HttpExchange::progressed, this, &Delivery::progressed);
    connect(m_exchange, &HttpExchange::answered, this, &HttpConversation::answered);
    m_exchange->start();
}

void HttpConversation::answered(const HttpAnswer &answer) {
    if (m_finished)
        return;
    m_exchange->deleteLater();
    m_exchange = nullptr;
    const HttpTurn turn = std::exchange(m_turn, {});
    m_turn.request = turn.request;
    if (answer.isDone() && turn.then)
        return take(turn.then(answer));
    if (!answer.isDone() && !answer.fault && turn.otherwise) {
        if (const auto next = turn.otherwise(answer))
            return take(*next);
    }
    finish(outcomeOf(answer, turn.request));
}

void HttpConversation::cancel() {
    if (!m_committed)
        finish(endedAs(Kind::Retry, u"delivery.cancelled"_s));
}

void HttpConversation::finish(Outcome outcome) {
    if (std::exchange(m_finished, true))
        return;
    if (m_exchange) {
        m_exchange->disconnect(this);
        m_exchange->deleteLater();
        m_exchange = nullptr;
    }
    for (QString &arg : outcome.reason.args)
        blot(arg, m_job.secrets);
    blot(outcome.where, m_job.secrets);
    // Queued: whoever listens may delete us.
    QMetaObject::invokeMethod(
        this, [this, outcome] { Q_EMIT finished(outcome); }, Qt::QueuedConnection);
}

HttpTurn askJson(const HttpRequest &request, std::function<HttpTurn(const QJsonObject &)> then,
                 std::function<std::optional<HttpTurn>(const HttpAnswer &)> otherwise) {
    return HttpTurn::ask(
        request,
        [request, then = std::move(then)](const HttpAnswer &answer) {
            const auto object = answer.json();
            return object ? then(*object) : HttpTurn::finish(unreadable(request));
        },
        std::move(otherwise));
}

std::unique_ptr<Delivery> endedDelivery(const Outcome &outcome) {
    return std::make_unique<HttpConversation>(HttpJob{.begin = [outcome] { return HttpTurn::finish(outcome); }});
}

} // namespace thanksmith
