// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/Delivery.h"
#include "channels/MailAddress.h"
#include "channels/SmtpAccount.h"
#include "channels/SmtpReply.h"

#include <QHostAddress>

namespace thanksmith {

/// What one connection to a mail server is for.
struct SmtpJob {
    SmtpAccount account;
    QString secret;
    bool onlySignIn = false; ///< sends nothing
    MailAddress to;
    qint64 size = 0; ///< bytes of the message
};

/// What the connection has to do next.
struct SmtpStep {
    enum class Do { SendLine, StartTls, SendBody, Finish };
    Do what = Do::Finish;
    QByteArray line; ///< without line end
    Outcome outcome;
};

/// The conversation with a mail server without its wires: a reply goes in, the next step comes out (RFC 5321, 3207
/// STARTTLS, 4954 AUTH, 1870 SIZE, 6531 SMTPUTF8). Reasons (subject: host or address; args: code, server's text):
/// delivery.refused, delivery.recipient-refused, delivery.sender-refused, delivery.not-now, delivery.sign-in-refused,
/// delivery.sign-in-not-offered (arg: what is), delivery.no-starttls, delivery.too-big (args: size, limit),
/// delivery.address-needs-utf8, delivery.bad-reply (arg: text).
class SmtpDialog {
public:
    enum class Phase { Greeting, Hello, StartTls, SignIn, Sender, Recipient, Data, Body, Ended };

    SmtpDialog(SmtpJob job, bool encrypted);

    [[nodiscard]] SmtpStep replied(const SmtpReply &reply);
    /// TLS stands: everything heard before is forgotten (RFC 3207 4.2). `SendLine` EHLO follows.
    [[nodiscard]] SmtpStep encrypted();
    [[nodiscard]] Phase phase() const { return m_phase; }
    /// The address of this end, for its family only: see hello().
    void setLocalAddress(const QHostAddress &address) { m_local = address; }

private:
    [[nodiscard]] SmtpStep hello();
    [[nodiscard]] SmtpStep greeted(const SmtpReply &reply);
    [[nodiscard]] SmtpStep secured();
    [[nodiscard]] SmtpStep signIn();
    [[nodiscard]] SmtpStep signInReplied(const SmtpReply &reply);
    [[nodiscard]] SmtpStep mail(const SmtpReply &last);
    [[nodiscard]] SmtpStep refused(const SmtpReply &reply, const QString &code, const QString &subject);
    [[nodiscard]] SmtpStep say(Phase next, const QByteArray &line);
    [[nodiscard]] SmtpStep end(Outcome::Kind kind, const QString &code, const QString &subject,
                               const QStringList &args = {});

    SmtpJob m_job;
    SmtpFeatures m_features;
    Phase m_phase = Phase::Greeting;
    bool m_encrypted;
    QByteArrayList m_answers; ///< what is left to say to 334 while signing in
    QHostAddress m_local;
};

} // namespace thanksmith
