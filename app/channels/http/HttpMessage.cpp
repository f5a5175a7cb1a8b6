// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/http/HttpMessage.h"

#include <QJsonDocument>

#include <algorithm>

namespace thanksmith {

HttpRequest HttpRequest::json(const QByteArray &method, const QUrl &url, const QJsonObject &body, HttpHeaders headers) {
    headers.emplaceBack("Content-Type", "application/json; charset=utf-8");
    return {
        .method = method, .url = url, .headers = headers, .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

QByteArray HttpAnswer::header(const QByteArray &name) const {
    const auto found = std::find_if(headers.begin(), headers.end(), [&](const auto &each) {
        return each.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->second;
}

std::optional<QJsonObject> HttpAnswer::json() const {
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace thanksmith
