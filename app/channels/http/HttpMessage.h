// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/Delivery.h"

#include <QJsonObject>
#include <QList>
#include <QUrl>

#include <optional>

namespace thanksmith {

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

/// One request to a service.
struct HttpRequest {
    QByteArray method = "GET";
    QUrl url;
    HttpHeaders headers = {};
    QByteArray body = {};
    bool committing = false;     ///< what it does cannot be taken back: it travels at most once
    bool repeatable = false;     ///< committing, but the service knows a repeat by its key and does nothing then
    bool statusSuffices = false; ///< a status of 2xx says all: what follows is not waited for
    qint64 maxAnswer = 1 << 20;

    void set(const QByteArray &name, const QByteArray &value) { headers.emplaceBack(name, value); }
    /// A request with a JSON body, compact.
    [[nodiscard]] static HttpRequest json(const QByteArray &method, const QUrl &url, const QJsonObject &body,
                                          HttpHeaders headers = {});
};

/// What came back, or how it broke off.
struct HttpAnswer {
    int status = 0; ///< 0: there was no answer
    HttpHeaders headers = {};
    QByteArray body = {};
    std::optional<Error> fault = {}; ///< codes delivery.*: network, certificate, bounds; the body may be cut short
    Outcome::Kind faultKind = Outcome::Kind::Retry; ///< Retry or Failed, if nothing of the body has left
    bool bodyLeft = false;                          ///< some of the request's body was given to the network

    [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< empty: not there
    [[nodiscard]] bool isDone() const { return !fault && status / 100 == 2; }
    /// The body as a JSON object; nothing where it is none.
    [[nodiscard]] std::optional<QJsonObject> json() const;
};

} // namespace thanksmith
