// SPDX-License-Identifier: GPL-3.0-or-later
#include "Support.h"

#include "support/catch.h"
#include "support/places.h"

#include <QBuffer>
#include <QEventLoop>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QTimer>

#include <optional>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

const QString peers = QString::fromUtf8(TEST_DATA "/peers/");

QByteArray contentOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Outcome outcomeOf(std::unique_ptr<Delivery> delivery) {
    QEventLoop loop;
    std::optional<Outcome> outcome;
    int times = 0;
    QObject::connect(delivery.get(), &Delivery::finished, &loop, [&](const Outcome &ended) {
        outcome = ended;
        ++times;
        loop.quit();
    });
    QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
    delivery->start();
    loop.exec();
    REQUIRE(outcome);
    spin(10);
    CHECK(times == 1);
    return *outcome;
}

void spin(int milliseconds) {
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

Parcel sampleParcel() {
    QImage image(120, 170, QImage::Format_RGB32);
    image.fill(Qt::yellow);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return {.id = u"7f1c2a30-1111-4222-8333-444455556666"_s,
            .to = {u"Zoë Müller-Öz 🎉"_s, u"zoe@example.org"_s},
            .senderName = u"Ada Lovelace"_s,
            .subject = u"Danke für alles, Zoë 🎉"_s,
            .plainText = u"Liebe Zoë,\n.\n..two dots\n"_s + QString(5000, u'x') + u"\nشكرا\nありがとう 🎉"_s,
            .altText = u"A card with a \"yellow\" ground.\nIt says: Danke & <mehr>."_s,
            .language = u"de"_s,
            .png = png,
            .pngSize = {1200, 1700},
            .pdf = "%PDF-1.7 stand-in\n",
            .date = QDateTime({2026, 11, 22}, {10, 20, 30}, Qt::UTC)};
}

QJsonObject readMail(const QByteArray &message) {
    QTemporaryDir folder;
    QFile file(folder.filePath(u"mail.eml"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(message);
    file.close();
    QProcess reader;
    reader.start(u"/usr/bin/python3"_s, {peers + u"readmail.py"_s, file.fileName()});
    REQUIRE(reader.waitForFinished(20'000));
    INFO(reader.readAllStandardError().toStdString());
    REQUIRE(reader.exitCode() == 0);
    return QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
}

Certificates::Certificates() {
    REQUIRE(QProcess::execute(peers + u"make-certs.sh"_s, {m_folder.path()}) == 0);
}

Peer::Peer(Kind kind, const Certificates &certificates)
    : m_name(kind == Kind::Node ? u"smtp-server"_s : u"aiosmtpd"_s)
    , m_ca(certificates.path(u"ca.pem"_s)) {
    const QStringList where{certificates.path({}), m_folder.path()};
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    if (kind == Kind::Node)
        m_process.start(u"node"_s, QStringList{peers + u"peer.js"_s} + where);
    else
        m_process.start(u"/usr/bin/python3"_s, QStringList{peers + u"peer.py"_s} + where);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(20'000)) {
    }
    m_ports = QJsonDocument::fromJson(m_process.readLine()).object();
    INFO("npm ci in tests/peers makes the first peer run");
    REQUIRE(!m_ports.isEmpty());
}

Peer::~Peer() {
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(2000))
        m_process.kill();
    m_process.waitForFinished(2000);
}

Account Peer::account(const QString &port) const {
    const QString security = port == u"plain"_s ? u"none"_s : port == u"starttls"_s ? u"starttls"_s : u"tls"_s;
    Account account{.name = u"work mail"_s, .kind = u"smtp"_s, .fields = {}};
    account.fields = {{u"host"_s, u"127.0.0.1"_s},       {u"port"_s, QString::number(m_ports.value(port).toInt())},
                      {u"security"_s, security},         {u"user"_s, u"ada"_s},
                      {u"from"_s, u"ada@example.org"_s}, {u"ca"_s, m_ca}};
    return account;
}

QList<QJsonObject> Peer::arrivals() const {
    QList<QJsonObject> all;
    const auto lines = contentOf(m_folder.filePath(u"arrivals.jsonl"_s)).split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty())
            all.append(QJsonDocument::fromJson(line).object());
    }
    return all;
}

QByteArray Peer::lastMessage() const {
    return contentOf(arrivals().last().value("file"_L1).toString());
}

} // namespace thanksmith
