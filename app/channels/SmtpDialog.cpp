// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/SmtpDialog.h"

namespace thanksmith {
using namespace Qt::StringLiterals;

using Do = SmtpStep::Do;
using Kind = Outcome::Kind;

SmtpDialog::SmtpDialog(SmtpJob job, bool encrypted)
    : m_job(std::move(job))
    , m_encrypted(encrypted) {}

SmtpStep SmtpDialog::say(Phase next, const QByteArray &line) {
    m_phase = next;
    return {.what = Do::SendLine, .line = line, .outcome = {}};
}

SmtpStep SmtpDialog::end(Kind kind, const QString &code, const QString &subject, const QStringList &args) {
    m_phase = Phase::Ended;
    return {
        .what = Do::Finish, .line = {}, .outcome = {.kind = kind, .reason = {code, subject, {}, args}, .where = {}}};
}

SmtpStep SmtpDialog::refused(const SmtpReply &reply, const QString &code, const QString &subject) {
    const QStringList args{QString::number(reply.code), reply.text()};
    switch (reply.code) {
    case 530: // sign in first (RFC 4954 6)
    case 534:
    case 535:
    case 538:
        return end(Kind::NeedsAuth, u"delivery.sign-in-refused"_s, m_job.account.host, args);
    default:
        break;
    }
    if (reply.isForNow())
        return end(Kind::Retry, u"delivery.not-now"_s, subject, args);
    if (reply.code >= 500)
        return end(Kind::Failed, code, subject, args);
    return end(Kind::Retry, u"delivery.bad-reply"_s, m_job.account.host, args); // a yes where none makes sense
}

SmtpStep SmtpDialog::replied(const SmtpReply &reply) {
    const QString &host = m_job.account.host;
    const auto orRefused = [&](bool isFine, auto step, const QString &code, const QString &subject) {
        return isFine ? step() : refused(reply, code, subject);
    };
    switch (m_phase) {
    case Phase::Greeting:
        return orRefused(
            reply.code == 220, [&] { return hello(); }, u"delivery.refused"_s, host);
    case Phase::Hello:
        return orRefused(
            reply.code == 250, [&] { return greeted(reply); }, u"delivery.refused"_s, host);
    case Phase::StartTls:
        return orRefused(
            reply.code == 220,
            [] {
                return SmtpStep{Do::StartTls, {}, {}};
            },
            u"delivery.no-starttls"_s, host);
    case Phase::SignIn:
        return signInReplied(reply);
    case Phase::Sender:
        return orRefused(
            reply.isDone(), [&] { return say(Phase::Recipient, "RCPT TO:<" + m_job.to.text().toUtf8() + '>'); },
            u"delivery.sender-refused"_s, m_job.account.from);
    case Phase::Recipient:
        return orRefused(
            reply.isDone(), [&] { return say(Phase::Data, "DATA"); }, u"delivery.recipient-refused"_s, m_job.to.text());
    case Phase::Data:
        return orRefused(
            reply.code == 354,
            [&] {
                m_phase = Phase::Body;
                return SmtpStep{Do::SendBody, {}, {}};
            },
            u"delivery.refused"_s, host);
    case Phase::Body:
        if (!reply.isDone())
            return refused(reply, u"delivery.refused"_s, m_job.to.text());
        m_phase = Phase::Ended;
        return {Do::Finish, {}, {.kind = Kind::Sent, .reason = {}, .where = reply.text()}};
    case Phase::Ended:
        break;
    }
    return end(Kind::Retry, u"delivery.bad-reply"_s, host, {QString::number(reply.code), reply.text()});
}

SmtpStep SmtpDialog::hello() {
    // An address literal is always valid (RFC 5321 4.1.3); the loopback's, because the machine's own would travel in a
    // Received line to whoever gets the card.
    const bool isIpv6 = m_local.protocol() == QAbstractSocket::IPv6Protocol;
    return say(Phase::Hello, isIpv6 ? "EHLO [IPv6:::1]" : "EHLO [127.0.0.1]");
}

SmtpStep SmtpDialog::greeted(const SmtpReply &reply) {
    m_features = SmtpFeatures::from(reply);
    if (m_job.account.security != SmtpAccount::Security::StartTls || m_encrypted)
        return secured();
    if (!m_features.startTls)
        return end(Kind::Failed, u"delivery.no-starttls"_s, m_job.account.host, {QString(), QString()});
    return say(Phase::StartTls, "STARTTLS");
}

SmtpStep SmtpDialog::encrypted() {
    m_encrypted = true;
    m_features = {};
    return m_phase == Phase::StartTls ? hello() : end(Kind::Failed, u"delivery.bad-reply"_s, m_job.account.host);
}

SmtpStep SmtpDialog::secured() {
    return m_job.account.user.isEmpty() ? mail({}) : signIn();
}

SmtpStep SmtpDialog::signIn() {
    const QByteArray user = m_job.account.user.toUtf8();
    const QByteArray secret = m_job.secret.toUtf8();
    if (m_job.account.usesToken) {
        if (!m_features.auth.contains("XOAUTH2"))
            return end(Kind::NeedsAuth, u"delivery.sign-in-not-offered"_s, m_job.account.host,
                       {QString::fromUtf8(m_features.auth.join(' ')).left(100)});
        m_answers = {QByteArray()}; // a refusal comes as 334 with JSON in base64; after an empty line follows 535
        return say(Phase::SignIn, "AUTH XOAUTH2 " + ("user=" + user + "\1auth=Bearer " + secret + "\1\1").toBase64());
    }
    if (m_features.auth.contains("PLAIN")) {
        const QByteArray response = (QByteArray(1, '\0') + user + '\0' + secret).toBase64();
        m_answers = {response}; // some servers ask for it although it came along
        const QByteArray line = "AUTH PLAIN " + response;
        return say(Phase::SignIn, line.size() <= 510 ? line : QByteArray("AUTH PLAIN")); // RFC 4954 4
    }
    if (m_features.auth.contains("LOGIN")) {
        m_answers = {user.toBase64(), secret.toBase64()}; // whatever the two prompts say: servers differ
        return say(Phase::SignIn, "AUTH LOGIN");
    }
    return end(Kind::NeedsAuth, u"delivery.sign-in-not-offered"_s, m_job.account.host,
               {QString::fromUtf8(m_features.auth.join(' ')).left(100)});
}

SmtpStep SmtpDialog::signInReplied(const SmtpReply &reply) {
    if (reply.code == 235)
        return mail(reply);
    if (reply.code == 334 && !m_answers.isEmpty())
        return say(Phase::SignIn, m_answers.takeFirst());
    if (reply.isForNow())
        return refused(reply, {}, m_job.account.host);
    const QString code = m_job.account.usesToken ? u"delivery.token-refused"_s : u"delivery.sign-in-refused"_s;
    return end(Kind::NeedsAuth, code, m_job.account.host, {QString::number(reply.code), reply.text()});
}

SmtpStep SmtpDialog::mail(const SmtpReply &last) {
    if (m_job.onlySignIn) {
        m_phase = Phase::Ended;
        return {Do::Finish, {}, {.kind = Kind::Sent, .reason = {}, .where = last.text()}};
    }
    if (m_features.maxSize > 0 && m_job.size > m_features.maxSize)
        return end(Kind::Failed, u"delivery.too-big"_s, m_job.account.host,
                   {QString::number(m_job.size), QString::number(m_features.maxSize)});
    if (m_job.to.needsUtf8() && !m_features.utf8)
        return end(Kind::Failed, u"delivery.address-needs-utf8"_s, m_job.to.text());
    QByteArray line = "MAIL FROM:<" + m_job.account.from.toUtf8() + '>';
    if (m_features.size)
        line += " SIZE=" + QByteArray::number(m_job.size);
    if (m_job.to.needsUtf8())
        line += " SMTPUTF8";
    return say(Phase::Sender, line);
}

} // namespace thanksmith
