// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/http/HttpOutcome.h"

#include "channels/PlainLine.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

#include <cmath>

namespace thanksmith {
using namespace Qt::StringLiterals;
using Kind = Outcome::Kind;

namespace {

constexpr qint64 longestWait = 24 * 3600;
constexpr qint64 year2001 = 1'000'000'000; ///< above it a number of seconds is a time, not a span

/// IMF-fixdate, the only form that may still be sent (RFC 9110 5.6.7).
QDateTime httpDate(const QByteArray &text) {
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(text).trimmed(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

QDateTime nowAt(const HttpAnswer &answer) {
    const QDateTime told = httpDate(answer.header("Date"));
    return told.isValid() ? told : QDateTime::currentDateTimeUtc();
}

int bounded(double seconds) {
    if (!std::isfinite(seconds) || seconds <= 0)
        return 0;
    return int(std::min(double(longestWait), std::ceil(seconds)));
}

/// A number of seconds, or of a moment.
std::optional<double> span(const QByteArray &text, const HttpAnswer &answer) {
    bool isNumber = false;
    const double number = text.trimmed().toDouble(&isNumber);
    if (!isNumber)
        return std::nullopt;
    return number < year2001 ? number : number - double(nowAt(answer).toSecsSinceEpoch());
}

QString shortText(const QByteArray &body) {
    const QByteArray start = body.left(400).trimmed();
    return start.startsWith('<') || start.contains('\0') ? QString() : plainLine(QString::fromUtf8(start), 200);
}

QString host(const HttpRequest &request) {
    return request.url.host();
}

/// The service may have done it before it failed.
Outcome leftOpen(const HttpRequest &request, const QString &code, const QStringList &args) {
    if (!request.committing)
        return endedAs(Kind::Retry, u"delivery.service-down"_s, host(request), args);
    return request.repeatable ? endedAs(Kind::Retry, u"delivery.service-down"_s, host(request), args)
                              : endedAs(Kind::Unknown, code, host(request), args);
}

Outcome brokenOff(const HttpAnswer &answer, const HttpRequest &request) {
    const bool mayBeDone = request.committing && !request.repeatable && answer.bodyLeft;
    if (mayBeDone)
        return endedAs(Kind::Unknown, answer.status > 0 ? u"delivery.unclear-answer"_s : u"delivery.no-answer"_s,
                       host(request));
    return {.kind = answer.faultKind, .reason = *answer.fault};
}

} // namespace

Outcome endedAs(Kind kind, const QString &code, const QString &subject, const QStringList &args) {
    return {.kind = kind, .reason = {code, subject, {}, args}};
}

int retryAfterOf(const HttpAnswer &answer) {
    if (const QByteArray asked = answer.header("Retry-After"); !asked.isEmpty()) {
        if (const auto seconds = span(asked, answer))
            return bounded(*seconds);
        if (const QDateTime time = httpDate(asked); time.isValid())
            return bounded(double(nowAt(answer).secsTo(time)));
    }
    for (const char *name : {"X-RateLimit-Reset-After", "X-RateLimit-Reset"}) {
        if (const auto seconds = span(answer.header(name), answer))
            return bounded(*seconds);
    }
    const QJsonObject body = answer.json().value_or(QJsonObject());
    if (const double seconds = body.value("retry_after"_L1).toDouble(); seconds > 0)
        return bounded(seconds);
    return bounded(body.value("retry_after_ms"_L1).toDouble() / 1000);
}

QString wordsOf(const HttpAnswer &answer) {
    const auto body = answer.json();
    if (!body)
        return shortText(answer.body);
    for (const auto &name : {"message"_L1, "error"_L1, "description"_L1, "title"_L1}) {
        const QJsonValue value = body->value(name);
        const QString text = value.isObject() ? value.toObject().value("message"_L1).toString() : value.toString();
        if (!text.isEmpty())
            return plainLine(text, 200);
    }
    return {};
}

Outcome outcomeOf(const HttpAnswer &answer, const HttpRequest &request) {
    const int status = answer.status;
    const QStringList args{QString::number(status), wordsOf(answer)};
    if (answer.fault && status < 300)
        return brokenOff(answer, request);
    if (status == 408 || status == 425 || status == 429 || status == 503) {
        Outcome outcome = endedAs(Kind::Retry, u"delivery.service-busy"_s, host(request), args);
        outcome.retryAfter = retryAfterOf(answer);
        return outcome;
    }
    if (status >= 500)
        return leftOpen(request, u"delivery.service-unsure"_s, args);
    if (status == 401)
        return endedAs(Kind::NeedsAuth, u"delivery.token-refused"_s, host(request), args);
    if (status == 403)
        return endedAs(Kind::Failed, u"delivery.forbidden"_s, host(request), args);
    if (status == 413)
        return endedAs(Kind::Failed, u"delivery.too-large"_s, host(request), args);
    if (status == 303) // done, and the result is elsewhere
        return unreadable(request);
    if (status / 100 == 3)
        return endedAs(Kind::Failed, u"delivery.redirected"_s, host(request),
                       {plainLine(QUrl::fromEncoded(answer.header("Location")).host(), 100)});
    if (status >= 400)
        return endedAs(Kind::Failed, u"delivery.card-refused"_s, host(request), args);
    return unreadable(request);
}

Outcome unreadable(const HttpRequest &request) {
    if (request.committing && !request.repeatable)
        return endedAs(Kind::Unknown, u"delivery.unclear-answer"_s, host(request));
    return endedAs(Kind::Retry, u"delivery.bad-answer"_s, host(request));
}

} // namespace thanksmith
