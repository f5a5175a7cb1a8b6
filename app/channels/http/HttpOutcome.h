// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/http/HttpMessage.h"

namespace thanksmith {

/// Seconds the service asks to wait; 0: it does not say. Read from Retry-After (seconds or a date, RFC 9110 10.2.3,
/// against the answer's own Date), X-RateLimit-Reset-After, X-RateLimit-Reset (seconds left, or since 1970 where it is
/// that large), or "retry_after" / "retry_after_ms" of a JSON body. At most a day.
[[nodiscard]] int retryAfterOf(const HttpAnswer &answer);

/// What the service said, fit to be shown: "message", "error", "description" or "title" of a JSON body, or a short
/// text; never HTML.
[[nodiscard]] QString wordsOf(const HttpAnswer &answer);

/// What an answer means that is no success, by the rules of HTTP alone. Reasons (subject: host; args: status, words):
/// delivery.service-busy, delivery.service-down, delivery.service-unsure, delivery.token-refused, delivery.forbidden,
/// delivery.redirected (arg: host), delivery.too-large, delivery.card-refused, delivery.no-answer, and the exchange's.
/// A committing request whose answer leaves it open whether it was done ends as Unknown, unless it may be repeated.
[[nodiscard]] Outcome outcomeOf(const HttpAnswer &answer, const HttpRequest &request);

/// A success that cannot be read: before the commit the service is not what it should be (Retry,
/// delivery.bad-answer), after it nobody knows (Unknown, delivery.unclear-answer).
[[nodiscard]] Outcome unreadable(const HttpRequest &request);

[[nodiscard]] Outcome endedAs(Outcome::Kind kind, const QString &code, const QString &subject = {},
                              const QStringList &args = {});

} // namespace thanksmith
