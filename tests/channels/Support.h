// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/Channel.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace thanksmith {

/// Runs a delivery to its end; fails the test where it does not end within 20 s or ends twice.
[[nodiscard]] Outcome outcomeOf(std::unique_ptr<Delivery> delivery);

/// Spins the event loop.
void spin(int milliseconds);

/// A card with something of everything: emoji, umlauts, a 5000-character line, lone dots.
[[nodiscard]] Parcel sampleParcel();

/// What tests/peers/readmail.py sees.
[[nodiscard]] QJsonObject readMail(const QByteArray &message);

/// tests/peers/make-certs.sh, run once for one test.
class Certificates {
public:
    Certificates();
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

/// One of the peers of tests/peers, running while this lives.
class Peer {
public:
    enum class Kind { Node, Aiosmtpd };
    Peer(Kind kind, const Certificates &certificates);
    ~Peer();
    Peer(const Peer &) = delete;
    Peer &operator=(const Peer &) = delete;

    /// An account for one of its ports, with the tests' CA and user "ada".
    [[nodiscard]] Account account(const QString &port) const;
    [[nodiscard]] QList<QJsonObject> arrivals() const;
    /// The bytes of the last message that arrived.
    [[nodiscard]] QByteArray lastMessage() const;
    [[nodiscard]] QString name() const { return m_name; }

private:
    QString m_name;
    QString m_ca;
    QTemporaryDir m_folder;
    QProcess m_process;
    QJsonObject m_ports;
};

} // namespace thanksmith
