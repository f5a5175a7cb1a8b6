// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/Fields.h"

#include "channels/MailAddress.h"
#include "channels/PlainLine.h"
#include "channels/Tls.h"

#include <QDir>
#include <QUrl>

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

bool isPort(const QString &value) {
    bool isNumber = false;
    const int port = value.toInt(&isNumber);
    return isNumber && port >= 1 && port <= 65535;
}

bool fits(const FieldSpec &spec, const QString &value) {
    switch (spec.type) {
    case FieldSpec::Type::Text:
        return !breaksLine(value);
    case FieldSpec::Type::Host:
        return isHostName(value);
    case FieldSpec::Type::Port:
        return isPort(value);
    case FieldSpec::Type::Choice:
        return std::any_of(spec.choices.begin(), spec.choices.end(),
                           [&](const char *choice) { return value == QLatin1StringView(choice); });
    case FieldSpec::Type::Folder:
    case FieldSpec::Type::File:
        return QDir::isAbsolutePath(value) && !breaksLine(value);
    case FieldSpec::Type::Url:
        return isServiceUrl(value);
    case FieldSpec::Type::Email:
        return checkMailAddress(value).has_value();
    }
    return false;
}

} // namespace

bool isServiceUrl(const QString &text) {
    const QUrl url(text, QUrl::StrictMode);
    const bool isSafe = url.scheme() == u"https"_s || (url.scheme() == u"http"_s && isLoopback(url.host()));
    return !breaksLine(text) && url.isValid() && isSafe && !url.host().isEmpty() && url.userInfo().isEmpty() &&
           !url.hasFragment() && text.size() <= 2000;
}

QString fieldValue(const ChannelKind &kind, const Account &account, QLatin1StringView id) {
    const QString value = account.fields.value(QString(id)).trimmed();
    if (!value.isEmpty())
        return value;
    const auto spec = std::find_if(kind.fields.begin(), kind.fields.end(),
                                   [&](const FieldSpec &each) { return QLatin1StringView(each.id) == id; });
    return spec == kind.fields.end() ? QString() : QString::fromUtf8(spec->fallback);
}

tl::unexpected<Error> badField(const Account &account, QLatin1StringView id, const QString &value) {
    return fail(u"account.bad-field"_s, account.name, QString(id), {value});
}

Result<void> checkFields(const ChannelKind &kind, const Account &account) {
    for (const FieldSpec &spec : kind.fields) {
        const QLatin1StringView id(spec.id);
        const QString value = fieldValue(kind, account, id);
        if (value.isEmpty() && spec.required)
            return fail(u"account.missing-field"_s, account.name, QString(id));
        if (!value.isEmpty() && !fits(spec, value))
            return badField(account, id, value);
    }
    return {};
}

} // namespace thanksmith
