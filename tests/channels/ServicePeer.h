// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Support.h"

namespace thanksmith {

/// tests/peers/service.js, running while this lives.
class ServicePeer {
public:
    explicit ServicePeer(const Certificates &certificates);
    ~ServicePeer();
    ServicePeer(const ServicePeer &) = delete;
    ServicePeer &operator=(const ServicePeer &) = delete;

    /// Makes requests whose path holds `match` go wrong, `times` times (-1: always); an empty match: all is well.
    void plan(const QString &match, const QString &fault, const QString &method = {}, int times = -1);
    [[nodiscard]] QString base(const QString &port = QStringLiteral("http")) const;
    /// What arrived whole since the last forget(), whose path holds `part`.
    [[nodiscard]] QList<QJsonObject> requests(const QString &part = {}, const QString &method = {}) const;
    /// The file of all of them, a line of JSON each.
    [[nodiscard]] QString recording() const { return m_folder.filePath(QStringLiteral("requests.jsonl")); }
    void forget() { m_skipped = all().size(); }

private:
    [[nodiscard]] QList<QJsonObject> all() const;

    QTemporaryDir m_folder;
    QProcess m_process;
    QJsonObject m_ports;
    qsizetype m_skipped = 0;
};

/// One kind of service with an account at the peer, and the path of each of its requests, the committing one last.
struct ServiceCase {
    QString kind;
    QMap<QString, QString> fields;
    QString secret;
    QString address;
    struct Phase {
        QString match;
        QString method = {};
    };
    QList<Phase> phases;
};

[[nodiscard]] QList<ServiceCase> serviceCases(const ServicePeer &peer, const QString &port = QStringLiteral("http"));

struct ServiceRun {
    Outcome outcome;
    int commits = 0;
};

[[nodiscard]] ServiceRun deliverTo(const ServiceCase &service, const Parcel &parcel = sampleParcel(),
                                   const Patience &patience = {});

/// The body of a request as it came, and as JSON.
[[nodiscard]] QByteArray bodyOf(const QJsonObject &request);
[[nodiscard]] QJsonObject jsonOf(const QJsonObject &request);

} // namespace thanksmith
