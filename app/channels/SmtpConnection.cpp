// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/SmtpConnection.h"

#include "channels/Tls.h"

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceSize = 32 << 10;

Outcome ended(Outcome::Kind kind, const QString &code, const QString &subject, const QStringList &args = {}) {
    return {.kind = kind, .reason = {code, subject, {}, args}, .where = {}};
}

} // namespace

SmtpConnection::SmtpConnection(const SmtpJob &job, QByteArray body, std::function<bool()> committing,
                               const SmtpTimeouts &timeouts)
    : m_account(job.account)
    , m_dialog(job, job.account.security == SmtpAccount::Security::Tls)
    , m_body(std::move(body))
    , m_committing(std::move(committing))
    , m_timeouts(timeouts)
    , m_needsSecret(!job.account.user.isEmpty() && job.secret.isEmpty()) {
    m_timer.setSingleShot(true);
    watchSocket();
}

void SmtpConnection::watchSocket() {
    connect(&m_timer, &QTimer::timeout, this, [this] { interrupted(u"delivery.timeout"_s); });
    connect(&m_socket, &QSslSocket::readyRead, this, &SmtpConnection::read);
    connect(&m_socket, &QSslSocket::bytesWritten, this, &SmtpConnection::pump);
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, &SmtpConnection::pump);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &SmtpConnection::socketFailed);
    connect(&m_socket, &QSslSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { certificateFailed(certificateFault(errors)); });
    connect(&m_socket, &QSslSocket::encrypted, this, &SmtpConnection::tlsStands);
    connect(&m_socket, &QSslSocket::connected, this, [this] {
        m_dialog.setLocalAddress(m_socket.localAddress());
        if (m_account.security == SmtpAccount::Security::Tls)
            return wait(m_timeouts.handshake);
        wait(m_timeouts.greeting);
    });
}

void SmtpConnection::refuse(const Error &reason, Outcome::Kind kind) {
    finish({.kind = kind, .reason = reason, .where = {}});
}

void SmtpConnection::start() {
    QMetaObject::invokeMethod(this, &SmtpConnection::open, Qt::QueuedConnection);
}

void SmtpConnection::open() {
    if (m_finished)
        return;
    if (m_needsSecret)
        return finish(ended(Outcome::Kind::NeedsAuth, u"delivery.secret-missing"_s, m_account.host));
    const bool isClear = m_account.security == SmtpAccount::Security::None;
    if (!isClear) {
        const auto configuration = tlsConfiguration(m_account.caFile);
        if (!configuration)
            return finish({.kind = Outcome::Kind::Failed, .reason = configuration.error(), .where = {}});
        m_socket.setSslConfiguration(*configuration);
        if (!m_account.caFile.isEmpty())
            m_trusted = configuration->caCertificates();
    }
    wait(m_timeouts.connect);
    // Clear text goes to this machine only, so a resolver is not asked where "localhost" may be.
    const bool isLocalName = QHostAddress(m_account.host).isNull();
    if (isClear && isLocalName)
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_account.port);
    else if (m_account.security == SmtpAccount::Security::Tls)
        m_socket.connectToHostEncrypted(m_account.host, m_account.port);
    else
        m_socket.connectToHost(m_account.host, m_account.port);
}

void SmtpConnection::tlsStands() {
    if (m_finished)
        return;
    if (!m_trusted.isEmpty() && !endsInTrusted(m_socket.peerCertificateChain(), m_trusted))
        return certificateFailed(u"unknown-ca"_s);
    m_reader = {};
    if (m_account.security == SmtpAccount::Security::StartTls)
        return perform(m_dialog.encrypted());
    wait(m_timeouts.greeting);
}

void SmtpConnection::certificateFailed(const QString &fault) {
    interrupted(u"delivery.certificate"_s, {fault, m_account.host}, Outcome::Kind::Failed);
}

void SmtpConnection::read() {
    if (m_finished)
        return;
    m_reader.feed(m_socket.readAll());
    while (!m_finished) {
        const auto reply = m_reader.next();
        if (m_reader.isBroken())
            return interrupted(u"delivery.bad-reply"_s, {QString(), m_reader.rest()});
        if (!reply)
            return;
        take(*reply);
    }
}

void SmtpConnection::take(const SmtpReply &reply) {
    m_timer.stop();
    if (m_sendingBody && reply.code < 400) // a yes before the message was complete means something else
        return interrupted(u"delivery.bad-reply"_s, {QString::number(reply.code), reply.text()});
    const SmtpStep step = m_dialog.replied(reply);
    // We never send ahead, so nothing may follow a reply. What does would be taken for the answer to what is said next.
    if (step.what != SmtpStep::Do::Finish && (!m_reader.isEmpty() || m_socket.bytesAvailable() > 0)) {
        if (step.what == SmtpStep::Do::StartTls)
            return interrupted(u"delivery.injected"_s, {}, Outcome::Kind::Failed);
        m_reader.feed(m_socket.readAll());
        return interrupted(u"delivery.bad-reply"_s, {QString::number(reply.code), m_reader.rest()});
    }
    perform(step);
}

void SmtpConnection::perform(const SmtpStep &step) {
    switch (step.what) {
    case SmtpStep::Do::SendLine:
        waitForReply();
        m_socket.write(step.line + "\r\n");
        return;
    case SmtpStep::Do::StartTls:
        wait(m_timeouts.handshake);
        m_socket.startClientEncryption();
        return;
    case SmtpStep::Do::SendBody:
        return sendBody();
    case SmtpStep::Do::Finish:
        return finish(step.outcome, !m_sendingBody);
    }
}

void SmtpConnection::waitForReply() {
    wait(m_dialog.phase() == SmtpDialog::Phase::Data ? m_timeouts.data : m_timeouts.command);
}

void SmtpConnection::sendBody() {
    if (m_committing && !m_committing())
        return interrupted(u"delivery.not-recorded"_s);
    m_committed = true;
    m_sendingBody = true;
    pump();
}

/// Keeps little in the socket's buffers, so that progress is real, and sends the dot only when all before it is with
/// the system: until then nothing can have arrived.
void SmtpConnection::pump() {
    if (!m_sendingBody || m_finished)
        return;
    wait(m_timeouts.block);
    while (m_sent < m_body.size() && m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() < pieceSize) {
        const qint64 written = m_socket.write(m_body.constData() + m_sent, qMin(pieceSize, m_body.size() - m_sent));
        if (written <= 0)
            return interrupted(u"delivery.disconnected"_s);
        m_sent += written;
    }
    const qint64 waiting = m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite();
    if (const qint64 arrived = m_sent - waiting; arrived > m_progress) { // TLS makes what waits a little longer
        m_progress = arrived;
        Q_EMIT progressed(m_progress, m_body.size());
    }
    if (m_sent < m_body.size() || waiting > 0 || m_finished)
        return;
    m_sendingBody = false;
    m_dotSent = true;
    wait(m_timeouts.final);
    m_socket.write(".\r\n");
}

void SmtpConnection::socketFailed(QAbstractSocket::SocketError error) {
    if (m_finished)
        return;
    read(); // a server says why before it hangs up
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return interrupted(u"delivery.refused-connection"_s);
    case QAbstractSocket::HostNotFoundError:
        return interrupted(u"delivery.host-not-found"_s);
    case QAbstractSocket::RemoteHostClosedError:
        return interrupted(u"delivery.disconnected"_s);
    case QAbstractSocket::SocketTimeoutError:
        return interrupted(u"delivery.timeout"_s);
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return interrupted(u"delivery.tls-failed"_s, {m_socket.errorString()}, Outcome::Kind::Failed);
    default:
        return interrupted(u"delivery.no-network"_s, {m_socket.errorString()});
    }
}

void SmtpConnection::cancel() {
    if (!m_committed)
        interrupted(u"delivery.cancelled"_s);
}

/// The conversation broke off: before the dot that is definite, after it nobody knows.
void SmtpConnection::interrupted(const QString &code, const QStringList &args, Outcome::Kind kind) {
    if (m_dotSent)
        finish(ended(Outcome::Kind::Unknown, u"delivery.no-answer"_s, m_account.host));
    else
        finish(ended(kind, code, m_account.host, args));
}

void SmtpConnection::finish(const Outcome &outcome, bool quit) {
    if (m_finished)
        return;
    m_finished = true;
    m_timer.stop();
    m_socket.disconnect(this);
    if (quit && m_socket.state() == QAbstractSocket::ConnectedState) {
        m_socket.write("QUIT\r\n"); // its answer changes nothing: not waited for
        m_socket.flush();
        m_socket.disconnectFromHost();
    } else {
        m_socket.abort();
    }
    // Queued: whoever listens may delete us, and we are often inside one of the socket's signals.
    QMetaObject::invokeMethod(
        this, [this, outcome] { Q_EMIT finished(outcome); }, Qt::QueuedConnection);
}

} // namespace thanksmith
