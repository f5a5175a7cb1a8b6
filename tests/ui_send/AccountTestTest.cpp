// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/send/AccountTest.h"
#include "SendTest.h"
#include "support/catch.h"
#include "ui/send/AccountForm.h"

#include <QPointer>
#include <QPushButton>
#include <QTcpServer>
#include <QTcpSocket>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

/// A mail server of a few words.
struct Peer {
    enum class Manner { Refuses, Serves, Silent };

    explicit Peer(Manner manner) {
        REQUIRE(server.listen(QHostAddress::LocalHost));
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this, manner] {
            QTcpSocket *socket = server.nextPendingConnection();
            ++visits;
            if (manner == Manner::Silent)
                return;
            socket->write(manner == Manner::Serves ? "220 ready\r\n" : "554 go away\r\n");
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                while (socket->canReadLine()) {
                    const QByteArray line = socket->readLine();
                    socket->write(line.startsWith("QUIT") ? "221 bye\r\n" : "250 peer\r\n");
                }
            });
        });
    }
    [[nodiscard]] Account account() const {
        return {u"Local"_s,
                u"smtp"_s,
                {{u"host"_s, u"127.0.0.1"_s},
                 {u"port"_s, QString::number(server.serverPort())},
                 {u"security"_s, u"none"_s},
                 {u"from"_s, u"jonas@example.org"_s}}};
    }

    QTcpServer server;
    int visits = 0;
};

QPushButton *testButton(AccountForm &form) {
    return form.findChild<QPushButton *>(u"test"_s);
}

} // namespace

TEST_CASE("the test button says in words what a refusing server did", "[ui_send]") {
    SendTest test;
    Peer peer(Peer::Manner::Refuses);
    AccountForm form(test.keeping());
    form.edit(peer.account());
    form.show();
    testButton(form)->click();
    CHECK(form.tester()->running());
    CHECK(testButton(form)->text() == "Stop"_L1);
    REQUIRE(QTest::qWaitFor([&] { return !form.tester()->running(); }));
    CHECK(peer.visits == 1);
    INFO(form.tester()->verdict().toStdString());
    CHECK(form.tester()->verdict().contains(u"554"_s));
    CHECK(testButton(form)->text() == "Test"_L1);
}

TEST_CASE("the test button says that an account works", "[ui_send]") {
    SendTest test;
    Peer peer(Peer::Manner::Serves);
    AccountForm form(test.keeping());
    form.edit(peer.account());
    form.show();
    form.test();
    REQUIRE(QTest::qWaitFor([&] { return !form.tester()->running(); }));
    CHECK(form.tester()->verdict() == "Works: 127.0.0.1 answers"_L1);
    form.begin(u"smtp"_s);
    CHECK(form.tester()->verdict().isEmpty()); // it was about other values
}

TEST_CASE("a test can be stopped and leaves no verdict", "[ui_send]") {
    SendTest test;
    Peer peer(Peer::Manner::Silent);
    AccountForm form(test.keeping());
    form.edit(peer.account());
    form.show();
    testButton(form)->click();
    REQUIRE(QTest::qWaitFor([&] { return peer.visits == 1; }));
    CHECK(form.tester()->running());
    testButton(form)->click();
    REQUIRE(QTest::qWaitFor([&] { return !form.tester()->running(); }));
    CHECK(form.tester()->verdict().isEmpty());
}

TEST_CASE("a form that goes away while it tests takes the test along", "[ui_send]") {
    SendTest test;
    Peer peer(Peer::Manner::Silent);
    QPointer<AccountTest> tester;
    {
        AccountForm form(test.keeping());
        form.edit(peer.account());
        form.test();
        tester = form.tester();
        CHECK(tester->running());
    }
    QTest::qWait(50); // an answer that comes late must find nobody
    CHECK(tester.isNull());
}
