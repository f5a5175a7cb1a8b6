// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/http/HttpExchange.h"
#include "channels/http/HttpOutcome.h"

#include <functional>
#include <memory>

namespace thanksmith {

/// What comes next in a conversation with a service: one more request, or the end.
struct HttpTurn {
    std::optional<Outcome> end;
    HttpRequest request = {};
    std::function<HttpTurn(const HttpAnswer &)> then = {}; ///< gets every answer of 2xx that came whole
    /// Gets every other whole answer first; nothing: the rules of HTTP decide (outcomeOf).
    std::function<std::optional<HttpTurn>(const HttpAnswer &)> otherwise = {};

    [[nodiscard]] static HttpTurn finish(const Outcome &outcome) { return {.end = outcome}; }
    [[nodiscard]] static HttpTurn ask(HttpRequest request, std::function<HttpTurn(const HttpAnswer &)> then,
                                      std::function<std::optional<HttpTurn>(const HttpAnswer &)> otherwise = {}) {
        return {.end = {}, .request = std::move(request), .then = std::move(then), .otherwise = std::move(otherwise)};
    }
};

/// Asks for a JSON object; anything else that comes as a success is unreadable().
[[nodiscard]] HttpTurn askJson(const HttpRequest &request, std::function<HttpTurn(const QJsonObject &)> then,
                               std::function<std::optional<HttpTurn>(const HttpAnswer &)> otherwise = {});

/// A whole conversation: any number of requests that may be repeated, and at most one that commits.
struct HttpJob {
    std::function<HttpTurn()> begin;
    std::function<bool()> committing = {}; ///< Shipment::committing
    QString caFile = {};
    QStringList secrets = {}; ///< blotted out wherever the service says them back to us
    Patience patience = {};
};

/// Carries a job out: the wires to a service's script. Calls HttpJob::committing right before the committing request,
/// which travels over a fresh connection (one left idle may be closed under our hands, and nobody would know).
class HttpConversation final : public Delivery {
    Q_OBJECT
public:
    explicit HttpConversation(HttpJob job);
    ~HttpConversation() override;
    void start() override;
    void cancel() override;

private:
    void open();
    void take(const HttpTurn &turn);
    void answered(const HttpAnswer &answer);
    void finish(Outcome outcome);

    HttpJob m_job;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    HttpRoad m_road;
    HttpTurn m_turn;
    HttpExchange *m_exchange = nullptr;
    int m_turns = 0;
    bool m_committed = false;
    bool m_finished = false;
};

/// A delivery that can only end like this: what is wrong is known before any connection.
[[nodiscard]] std::unique_ptr<Delivery> endedDelivery(const Outcome &outcome);

} // namespace thanksmith
