// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/http/ServiceAccount.h"

#include "channels/Fields.h"
#include "channels/PlainLine.h"
#include "channels/Tls.h"

namespace thanksmith {
using namespace Qt::StringLiterals;

FieldSpec caField() {
    return {.id = "ca",
            .label = QT_TRANSLATE_NOOP("channels", "Private certificate authority"),
            .help = QT_TRANSLATE_NOOP("channels", "A PEM file, if your server's certificate comes from your "
                                                  "own organisation"),
            .type = FieldSpec::Type::File,
            .rare = true};
}

FieldSpec captionField() {
    return {
        .id = "caption",
        .label = QT_TRANSLATE_NOOP("channels", "Beside the picture"),
        .help = nullptr,
        .type = FieldSpec::Type::Choice,
        .fallback = "words",
        .choices = {"words", "title"},
        .choiceLabels = {QT_TRANSLATE_NOOP("channels", "All words"), QT_TRANSLATE_NOOP("channels", "Only the title")},
        .rare = true};
}

Result<void> checkServiceAccount(const ChannelKind &kind, const Account &account) {
    if (auto checked = checkFields(kind, account); !checked)
        return checked;
    const QString ca = fieldValue(kind, account, "ca"_L1);
    if (!ca.isEmpty() && !readCaFile(ca))
        return badField(account, "ca"_L1, ca);
    return {};
}

Result<void> checkNameAddress(const QString &address) {
    if (address.trimmed().isEmpty())
        return fail(u"address.empty"_s);
    if (hasLineBreak(address))
        return fail(u"address.line-break"_s, address.simplified());
    if (breaksLine(address))
        return fail(u"address.bad"_s, address.simplified());
    return {};
}

Result<void> checkWebhook(const Account &account, const QString &secret, const QString &path) {
    const QString plain = secret.trimmed();
    if (!isServiceUrl(plain) || !QUrl(plain).path().startsWith(path) || QUrl(plain).path().size() <= path.size())
        return fail(u"account.bad-webhook"_s, account.name);
    return {};
}

QUrl serviceUrl(const QString &base, const QString &path) {
    const QString root = base.endsWith(u'/') ? base.chopped(1) : base;
    return QUrl::fromEncoded((root + path).toUtf8(), QUrl::StrictMode);
}

QString pathSegment(const QString &text) {
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QStringList webhookSecrets(const QString &secret) {
    const QUrl url(secret.trimmed());
    return {secret.trimmed(), url.path(), url.path().section(u'/', -1), url.query()};
}

} // namespace thanksmith
