// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScriptedServer.h"

#include "support/catch.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QTimer>

#include <algorithm>

namespace thanksmith {

QByteArray usualAnswer(const QByteArray &line) {
    if (line.isEmpty())
        return "220 scripted\r\n";
    if (line.startsWith("EHLO"))
        return "250-scripted\r\n250 SIZE 0\r\n";
    if (line == "DATA")
        return "354 go on\r\n";
    return line == "QUIT" ? "221 bye\r\n" : "250 fine\r\n";
}

ScriptedServer::ScriptedServer(Answer answer)
    : m_answer(std::move(answer)) {
    REQUIRE(listen(QHostAddress::LocalHost));
}

void ScriptedServer::useTls(const QString &certificate, const QString &key) {
    QFile file(key);
    REQUIRE(file.open(QIODevice::ReadOnly));
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls.setPrivateKey(QSslKey(&file, QSsl::Ec));
    m_tls.setLocalCertificate(QSslCertificate::fromPath(certificate).value(0));
    m_tls.setPeerVerifyMode(QSslSocket::VerifyNone);
}

void ScriptedServer::incomingConnection(qintptr handle) {
    m_socket = new QSslSocket(this);
    m_socket->setSocketDescriptor(handle);
    connect(m_socket, &QSslSocket::readyRead, this, &ScriptedServer::read);
    m_lines.append(QByteArray());
    say(m_answer({}));
}

void ScriptedServer::read() {
    while (!m_deaf && m_socket && m_socket->canReadLine())
        take(m_socket->readLine().chopped(2));
}

void ScriptedServer::take(const QByteArray &line) {
    if (m_inMessage && line != ".")
        return;
    m_lines.append(line);
    const QByteArray answer = m_answer(line);
    m_inMessage = line == "DATA" && answer.startsWith("354");
    say(answer);
    if (line == "STARTTLS" && !m_tls.isNull() && m_socket) {
        m_socket->flush();
        m_socket->setSslConfiguration(m_tls);
        m_socket->startServerEncryption();
    }
}

void ScriptedServer::say(const QByteArray &bytes) {
    if (bytes.isEmpty() || !m_socket)
        return;
    if (m_dribble == 0) {
        m_socket->write(bytes);
        return;
    }
    m_waiting = bytes;
    auto *timer = new QTimer(m_socket);
    connect(timer, &QTimer::timeout, m_socket, [this, timer] {
        m_socket->write(m_waiting.left(1));
        m_waiting.remove(0, 1);
        if (m_waiting.isEmpty())
            timer->deleteLater();
    });
    timer->start(m_dribble);
}

void ScriptedServer::stopReading() {
    m_deaf = true;
    m_socket->setReadBufferSize(1024); // the rest waits in the system, until that is full too
}

void ScriptedServer::hangUp(bool reset) {
    m_socket->flush();
    if (reset)
        m_socket->abort();
    else
        m_socket->disconnectFromHost();
}

bool ScriptedServer::heard(const QByteArray &beginning) const {
    return std::any_of(m_lines.begin(), m_lines.end(),
                       [&](const QByteArray &line) { return line.startsWith(beginning); });
}

} // namespace thanksmith
