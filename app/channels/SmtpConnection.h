// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/Delivery.h"
#include "channels/SmtpDelivery.h"
#include "channels/SmtpDialog.h"

#include <QSslSocket>
#include <QTimer>

namespace thanksmith {

/// One delivery over one connection: the wires to SmtpDialog. Knows whether the closing dot left, which alone decides
/// between "not arrived" and "may have arrived".
class SmtpConnection final : public Delivery {
    Q_OBJECT
public:
    /// `body` as smtpBody() makes it.
    SmtpConnection(const SmtpJob &job, QByteArray body, std::function<bool()> committing, const SmtpTimeouts &timeouts);

    /// A delivery that can only end like this (what was wrong before any connection).
    void refuse(const Error &reason, Outcome::Kind kind = Outcome::Kind::Failed);

    void start() override;
    void cancel() override;

private:
    void open();
    void tlsStands();
    void watchSocket();
    void read();
    void take(const SmtpReply &reply);
    void perform(const SmtpStep &step);
    void sendBody();
    void pump();
    void socketFailed(QAbstractSocket::SocketError error);
    void certificateFailed(const QString &fault);
    void wait(std::chrono::milliseconds time) { m_timer.start(time); }
    void waitForReply();
    void interrupted(const QString &code, const QStringList &args = {}, Outcome::Kind kind = Outcome::Kind::Retry);
    void finish(const Outcome &outcome, bool quit = false);

    SmtpAccount m_account;
    SmtpDialog m_dialog;
    QByteArray m_body;
    std::function<bool()> m_committing;
    SmtpTimeouts m_timeouts;
    QSslSocket m_socket;
    QTimer m_timer;
    SmtpReplyReader m_reader;
    QList<QSslCertificate> m_trusted; ///< of the account's CA file; empty: the system's
    qsizetype m_sent = 0;
    qint64 m_progress = 0;
    bool m_needsSecret = false;
    bool m_sendingBody = false;
    bool m_dotSent = false;
    bool m_committed = false;
    bool m_finished = false;
};

} // namespace thanksmith
