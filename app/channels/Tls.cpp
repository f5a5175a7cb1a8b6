// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/Tls.h"

#include "base/File.h"

#include <QHostAddress>
#include <QSslSocket>

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

QString faultName(QSslError::SslError error) {
    switch (error) {
    case QSslError::SelfSignedCertificate:
        return u"self-signed"_s;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return u"unknown-ca"_s;
    case QSslError::CertificateExpired:
        return u"expired"_s;
    case QSslError::HostNameMismatch:
        return u"wrong-host"_s;
    default:
        return u"other"_s;
    }
}

} // namespace

Result<QSslConfiguration> tlsConfiguration(const QString &caFile) {
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!caFile.isEmpty()) {
        const auto own = readCaFile(caFile);
        if (!own)
            return failure(own);
        configuration.setCaCertificates(*own); // also ends the loading of the system's roots on demand
    }
    return configuration;
}

Result<QList<QSslCertificate>> readCaFile(const QString &path) {
    const auto bytes = readFile(path, 1 << 20);
    const auto certificates = bytes ? QSslCertificate::fromData(*bytes, QSsl::Pem) : QList<QSslCertificate>();
    if (certificates.isEmpty())
        return fail(u"delivery.ca-unreadable"_s, path);
    return certificates;
}

bool isLoopback(const QString &host) {
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

bool endsInTrusted(const QList<QSslCertificate> &chain, const QList<QSslCertificate> &trusted) {
    const auto issued = [](const QSslCertificate &certificate, const QSslCertificate &root) {
        return certificate == root ||
               (certificate.issuerInfo(QSslCertificate::CommonName) == root.subjectInfo(QSslCertificate::CommonName) &&
                certificate.issuerInfo(QSslCertificate::Organization) ==
                    root.subjectInfo(QSslCertificate::Organization) &&
                certificate.issuerDisplayName() == root.subjectDisplayName());
    };
    return std::any_of(chain.begin(), chain.end(), [&](const QSslCertificate &certificate) {
        return std::any_of(trusted.begin(), trusted.end(),
                           [&](const QSslCertificate &root) { return issued(certificate, root); });
    });
}

QString certificateFault(const QList<QSslError> &errors) {
    QStringList found;
    for (const QSslError &error : errors)
        found.append(faultName(error.error()));
    // Who vouches for a certificate matters more than what it says.
    for (const QString &fault : {u"self-signed"_s, u"unknown-ca"_s, u"expired"_s, u"wrong-host"_s}) {
        if (found.contains(fault))
            return fault;
    }
    return u"other"_s;
}

} // namespace thanksmith
