// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScriptedServer.h"
#include "Support.h"

#include "channels/SmtpDelivery.h"
#include "support/catch.h"

#include <QTimer>

using namespace thanksmith;
using namespace Qt::StringLiterals;
using Kind = Outcome::Kind;
using std::chrono::milliseconds;

namespace {

const SmtpTimeouts hurried{milliseconds(500), milliseconds(500), milliseconds(300), milliseconds(300),
                           milliseconds(300), milliseconds(300), milliseconds(300)};

Shipment shipment(const ScriptedServer &server, const QString &security = u"none"_s) {
    Shipment made;
    made.account = {.name = u"test"_s, .kind = u"smtp"_s, .fields = {}};
    made.account.fields = {{u"host"_s, u"127.0.0.1"_s},
                           {u"port"_s, QString::number(server.serverPort())},
                           {u"security"_s, security},
                           {u"from"_s, u"ada@example.org"_s}};
    made.to = {{}, u"zoe@example.org"_s};
    made.payload = "Subject: x\r\n\r\nwords\r\n";
    return made;
}

Outcome deliver(const ScriptedServer &server, const QString &security = u"none"_s) {
    return outcomeOf(smtpDelivery(shipment(server, security), hurried));
}

/// The usual answers but for one line.
ScriptedServer::Answer butFor(const QByteArray &line, const QByteArray &answer) {
    return [=](const QByteArray &said) {
        const bool isIt = line.isEmpty() ? said.isEmpty() : said.startsWith(line);
        return isIt ? answer : usualAnswer(said);
    };
}

QString codeOf(const Outcome &outcome) {
    return outcome.reason.code;
}

const QByteArrayList steps{"", "EHLO", "MAIL", "RCPT", "DATA"};
const QByteArrayList stepsAndDot{"", "EHLO", "MAIL", "RCPT", "DATA", "."};

} // namespace

TEST_CASE("a scripted server gets the words in order and a farewell") {
    ScriptedServer server(usualAnswer);
    CHECK(deliver(server).kind == Kind::Sent);
    spin(50);
    CHECK(server.lines() == QByteArrayList{"", "EHLO [127.0.0.1]", "MAIL FROM:<ada@example.org> SIZE=21",
                                           "RCPT TO:<zoe@example.org>", "DATA", ".", "QUIT"});
}

TEST_CASE("an answer that is none ends the attempt before the message, at every step") {
    const QByteArrayList answers{"hello there\r\n",
                                 "25\r\n",
                                 "999 what\r\n",
                                 "250-one\r\n251 two\r\n",
                                 "\r\n",
                                 QByteArray(9000, 'x') + "\r\n",
                                 "250-" + QByteArray(9000, 'x'),
                                 QByteArray("250-still more of it, and on and on\r\n").repeated(3000)};
    for (const QByteArray &step : steps) {
        for (const QByteArray &answer : answers) {
            CAPTURE(step.toStdString(), answer.left(40).toStdString());
            ScriptedServer server(butFor(step, answer));
            const Outcome outcome = deliver(server);
            CHECK(outcome.kind == Kind::Retry);
            CHECK(codeOf(outcome) == u"delivery.bad-reply"_s);
        }
    }
}

TEST_CASE("an answer that is none after the message leaves it open whether it arrived") {
    for (const QByteArray &answer :
         {QByteArray("okay\r\n"), QByteArray(9000, 'x'), QByteArray("250-fine\r\n251 x\r\n")}) {
        ScriptedServer server(butFor(".", answer));
        const Outcome outcome = deliver(server);
        CHECK(outcome.kind == Kind::Unknown);
        CHECK(codeOf(outcome) == u"delivery.no-answer"_s);
    }
}

TEST_CASE("many lines of one answer are one answer, and what the server says is made fit to be shown") {
    ScriptedServer server(butFor(".", "250-one\x07\r\n250-two\xe2\x80\xae\r\n250 " + QByteArray(600, 'y') + "\r\n"));
    const Outcome outcome = deliver(server);
    CHECK(outcome.kind == Kind::Sent);
    CHECK(outcome.where.startsWith(u"one two yyy"_s));
    CHECK(outcome.where.size() == 300);
}

TEST_CASE("a second answer nobody asked for never counts for the next question") {
    for (const QByteArray &step : steps) {
        ScriptedServer server([&](const QByteArray &line) {
            const bool isIt = step.isEmpty() ? line.isEmpty() : line.startsWith(step);
            return usualAnswer(line) + (isIt ? "250 and again\r\n" : "");
        });
        const Outcome outcome = deliver(server);
        CHECK(outcome.kind == Kind::Retry);
        CHECK(codeOf(outcome) == u"delivery.bad-reply"_s);
        CHECK_FALSE(server.heard("."));
    }
}

TEST_CASE("a server that falls silent is left, also one that says a byte now and then") {
    for (const QByteArray &step : steps) {
        CAPTURE(step.toStdString());
        ScriptedServer silent(butFor(step, {}));
        CHECK(codeOf(deliver(silent)) == u"delivery.timeout"_s);
        ScriptedServer slow([&](const QByteArray &line) {
            if (step.isEmpty() ? line.isEmpty() : line.startsWith(step))
                slow.dribble(60);
            return usualAnswer(line);
        });
        const Outcome outcome = deliver(slow);
        CHECK(outcome.kind == Kind::Retry);
        CHECK(codeOf(outcome) == u"delivery.timeout"_s);
    }
}

TEST_CASE("a connection lost before the dot is definite, after it is not") {
    for (const bool reset : {false, true}) {
        for (const QByteArray &step : stepsAndDot) {
            CAPTURE(reset, step.toStdString());
            ScriptedServer server([&](const QByteArray &line) -> QByteArray {
                if (step.isEmpty() ? !line.isEmpty() : !line.startsWith(step))
                    return usualAnswer(line);
                QTimer::singleShot(0, &server, [&] { server.hangUp(reset); });
                return {};
            });
            const Outcome outcome = deliver(server);
            CHECK(outcome.kind == (step == "." ? Kind::Unknown : Kind::Retry));
            if (step != ".")
                CHECK(codeOf(outcome) == u"delivery.disconnected"_s);
        }
    }
}

TEST_CASE("a server that says goodbye at any step is tried again later") {
    for (const QByteArray &step : stepsAndDot) {
        ScriptedServer server([&](const QByteArray &line) -> QByteArray {
            if (step.isEmpty() ? !line.isEmpty() : !line.startsWith(step))
                return usualAnswer(line);
            QTimer::singleShot(0, &server, [&] { server.hangUp(); });
            return "421 going down\r\n";
        });
        const Outcome outcome = deliver(server);
        CHECK(outcome.kind == Kind::Retry);
        CHECK(codeOf(outcome) == u"delivery.not-now"_s);
        CHECK(outcome.reason.args == QStringList{u"421"_s, u"going down"_s});
    }
}

TEST_CASE("a sender or a whole connection refused is told apart") {
    ScriptedServer sender(butFor("MAIL", "553 not you\r\n"));
    CHECK(codeOf(deliver(sender)) == u"delivery.sender-refused"_s);
    for (const QByteArray &step : {QByteArray(""), QByteArray("EHLO"), QByteArray("DATA")}) {
        ScriptedServer server(butFor(step, "554 no\r\n"));
        const Outcome outcome = deliver(server);
        CHECK(outcome.kind == Kind::Failed);
        CHECK(codeOf(outcome) == u"delivery.refused"_s);
    }
}

TEST_CASE("a message cut off half way has not arrived") {
    ScriptedServer server([&](const QByteArray &line) {
        if (line == "DATA") {
            server.stopReading();
            QTimer::singleShot(50, &server, [&] { server.hangUp(true); });
        }
        return usualAnswer(line);
    });
    Shipment large = shipment(server);
    large.payload = QByteArray(20 << 20, 'x');
    const Outcome outcome = outcomeOf(smtpDelivery(large, hurried));
    CHECK(outcome.kind == Kind::Retry);
    CHECK_FALSE(server.heard("."));
}

TEST_CASE("a refusal in the middle of the message is definite") {
    ScriptedServer server([&](const QByteArray &line) {
        if (line == "DATA") {
            server.stopReading();
            QTimer::singleShot(100, &server, [&] { server.say("452 disk full\r\n"); });
        }
        return usualAnswer(line);
    });
    Shipment large = shipment(server);
    large.payload = QByteArray(20 << 20, 'x');
    const Outcome outcome = outcomeOf(smtpDelivery(large, SmtpTimeouts{}));
    CHECK(outcome.kind == Kind::Retry);
    CHECK(outcome.reason.args.value(0) == u"452"_s);
}

TEST_CASE("nothing is said in clear text where TLS was wanted") {
    ScriptedServer stripped(usualAnswer);
    Shipment wanted = shipment(stripped, u"starttls"_s);
    wanted.account.fields[u"user"_s] = u"ada"_s;
    wanted.secret = u"right"_s;
    Outcome outcome = outcomeOf(smtpDelivery(wanted, hurried));
    CHECK(outcome.kind == Kind::Failed);
    CHECK(codeOf(outcome) == u"delivery.no-starttls"_s);
    spin(50);
    CHECK_FALSE(stripped.heard("AUTH"));
    CHECK_FALSE(stripped.heard("MAIL"));

    const auto offering = [](const QByteArray &answer) {
        return [=](const QByteArray &line) {
            if (line.startsWith("EHLO"))
                return QByteArray("250-scripted\r\n250-AUTH PLAIN\r\n250 STARTTLS\r\n");
            return line == "STARTTLS" ? answer : usualAnswer(line);
        };
    };
    ScriptedServer refusing(offering("454 not now\r\n"));
    CHECK(deliver(refusing, u"starttls"_s).kind == Kind::Retry);
    ScriptedServer never(offering("502 what\r\n"));
    CHECK(codeOf(deliver(never, u"starttls"_s)) == u"delivery.no-starttls"_s);
    ScriptedServer babbling(offering("220 go\r\nthis is no TLS"));
    CHECK(codeOf(deliver(babbling, u"starttls"_s)) == u"delivery.injected"_s);
}

TEST_CASE("bytes that sneak in before TLS end the delivery, and what was said before it is forgotten") {
    const Certificates certificates;
    const auto run = [&](const QByteArray &goAhead, const QByteArray &secondHello) {
        int hellos = 0;
        ScriptedServer server([&, goAhead, secondHello](const QByteArray &line) {
            if (line.startsWith("EHLO"))
                return ++hellos == 1 ? QByteArray("250-x\r\n250-AUTH PLAIN\r\n250 STARTTLS\r\n") : secondHello;
            if (line == "STARTTLS")
                return goAhead;
            return line.startsWith("AUTH") ? QByteArray("235 welcome\r\n") : usualAnswer(line);
        });
        server.useTls(certificates.path(u"good.pem"_s), certificates.path(u"good.key"_s));
        Shipment wanted = shipment(server, u"starttls"_s);
        wanted.account.fields[u"ca"_s] = certificates.path(u"ca.pem"_s);
        wanted.account.fields[u"user"_s] = u"ada"_s;
        wanted.secret = u"right"_s;
        return outcomeOf(smtpDelivery(wanted, {}));
    };
    const QByteArray hello = "250-x\r\n250 AUTH PLAIN\r\n";
    CHECK(run("220 go\r\n", hello).kind == Kind::Sent);
    const Outcome injected = run("220 go\r\n250 AUTH PLAIN\r\n", hello);
    CHECK(injected.kind == Kind::Failed);
    CHECK(codeOf(injected) == u"delivery.injected"_s);
    const Outcome forgotten = run("220 go\r\n", "250 x\r\n");
    CHECK(forgotten.kind == Kind::NeedsAuth);
    CHECK(codeOf(forgotten) == u"delivery.sign-in-not-offered"_s);
}

TEST_CASE("a server that speaks no TLS where TLS is due") {
    ScriptedServer server(usualAnswer);
    const Outcome outcome = deliver(server, u"tls"_s);
    CHECK(outcome.kind == Kind::Failed);
    CHECK(codeOf(outcome) == u"delivery.tls-failed"_s);
    ScriptedServer silent([](const QByteArray &) { return QByteArray(); });
    CHECK(codeOf(deliver(silent, u"tls"_s)) == u"delivery.timeout"_s);
}

TEST_CASE("signing in copes with servers' ways") {
    const auto signInWith = [](const QByteArray &offer, const ScriptedServer::Answer &answer) {
        ScriptedServer server([=](const QByteArray &line) {
            if (line.startsWith("EHLO"))
                return "250-x\r\n250 " + offer + "\r\n";
            const QByteArray said = answer(line);
            return said.isEmpty() ? usualAnswer(line) : said;
        });
        Shipment wanted = shipment(server);
        wanted.account.fields[u"user"_s] = u"ada"_s;
        wanted.secret = u"right"_s;
        return outcomeOf(smtpDelivery(wanted, hurried));
    };
    // Asks for what came along already, by the old spelling of AUTH.
    int asked = 0;
    CHECK(signInWith("AUTH=PLAIN", [&](const QByteArray &line) -> QByteArray {
              if (line.startsWith("AUTH PLAIN "))
                  return "334 \r\n";
              return line == "AGFkYQByaWdodA==" && ++asked == 1 ? "235 welcome\r\n" : "";
          }).kind == Kind::Sent);
    // LOGIN with prompts in its own words.
    CHECK(signInWith("AUTH LOGIN", [](const QByteArray &line) -> QByteArray {
              if (line == "AUTH LOGIN")
                  return "334 VXNlciBOYW1lAA==\r\n";
              return line == "YWRh" ? "334 whatever\r\n" : line == "cmlnaHQ=" ? "235 welcome\r\n" : "";
          }).kind == Kind::Sent);
    // Asks for ever.
    CHECK(signInWith("AUTH LOGIN", [](const QByteArray &line) -> QByteArray {
              return line.isEmpty() ? "" : "334 more\r\n";
          }).kind == Kind::NeedsAuth);
    CHECK(signInWith("AUTH PLAIN", [](const QByteArray &line) -> QByteArray {
              return line.startsWith("AUTH") ? "454 later\r\n" : "";
          }).kind == Kind::Retry);
    const Outcome unknown = signInWith("AUTH XOAUTH2 NTLM", [](const QByteArray &) { return QByteArray(); });
    CHECK(codeOf(unknown) == u"delivery.sign-in-not-offered"_s);
    CHECK(unknown.reason.args == QStringList{u"XOAUTH2 NTLM"_s});
}

TEST_CASE("an address beyond ASCII is not tried where the server does not take it") {
    ScriptedServer server(usualAnswer);
    Shipment wanted = shipment(server);
    wanted.to.address = u"zoë@example.org"_s;
    const Outcome outcome = outcomeOf(smtpDelivery(wanted, hurried));
    CHECK(outcome.kind == Kind::Failed);
    CHECK(codeOf(outcome) == u"delivery.address-needs-utf8"_s);
    CHECK_FALSE(server.heard("MAIL"));
}

TEST_CASE("what cannot be recorded is not sent") {
    ScriptedServer server(usualAnswer);
    Shipment wanted = shipment(server);
    wanted.committing = [] { return false; };
    const Outcome outcome = outcomeOf(smtpDelivery(wanted, hurried));
    CHECK(outcome.kind == Kind::Retry);
    CHECK(codeOf(outcome) == u"delivery.not-recorded"_s);
    CHECK_FALSE(server.heard("."));
}

TEST_CASE("the point of no return is announced after the server is ready and before the message") {
    ScriptedServer server(usualAnswer);
    Shipment wanted = shipment(server);
    QByteArrayList heardBefore;
    wanted.committing = [&] {
        heardBefore = server.lines();
        return true;
    };
    CHECK(outcomeOf(smtpDelivery(wanted, hurried)).kind == Kind::Sent);
    CHECK(heardBefore.last() == "DATA");
}

TEST_CASE("cancelling works until the point of no return") {
    ScriptedServer early(butFor("RCPT", {}));
    auto delivery = smtpDelivery(shipment(early));
    QTimer::singleShot(200, delivery.get(), [attempt = delivery.get()] { attempt->cancel(); });
    const Outcome cancelled = outcomeOf(std::move(delivery));
    CHECK(cancelled.kind == Kind::Retry);
    CHECK(codeOf(cancelled) == u"delivery.cancelled"_s);

    ScriptedServer late([&](const QByteArray &line) {
        if (line == ".")
            QTimer::singleShot(200, &late, [&] { late.say("250 kept\r\n"); });
        return line == "." ? QByteArray() : usualAnswer(line);
    });
    delivery = smtpDelivery(shipment(late));
    QTimer::singleShot(100, delivery.get(), [attempt = delivery.get()] { attempt->cancel(); });
    CHECK(outcomeOf(std::move(delivery)).kind == Kind::Sent);

    auto first = smtpDelivery(shipment(late));
    first->cancel();
    CHECK(codeOf(outcomeOf(std::move(first))) == u"delivery.cancelled"_s);
}

TEST_CASE("nobody there") {
    Shipment nobody;
    {
        ScriptedServer gone(usualAnswer);
        nobody = shipment(gone);
    }
    Outcome outcome = outcomeOf(smtpDelivery(nobody, hurried));
    CHECK(outcome.kind == Kind::Retry);
    CHECK(codeOf(outcome) == u"delivery.refused-connection"_s);
    nobody.account.fields[u"security"_s] = u"tls"_s;
    nobody.account.fields[u"host"_s] = u"255.255.255.255"_s;
    outcome = outcomeOf(smtpDelivery(nobody, hurried));
    CHECK(outcome.kind == Kind::Retry);
    CHECK(codeOf(outcome) == u"delivery.no-network"_s);
    nobody.account.fields[u"host"_s] = u"nobody.invalid"_s;
    outcome = outcomeOf(smtpDelivery(nobody, SmtpTimeouts{}));
    CHECK(outcome.kind == Kind::Retry);
    CHECK(codeOf(outcome) == u"delivery.host-not-found"_s);
}

TEST_CASE("an account or address that will not do never reaches the network") {
    ScriptedServer server(usualAnswer);
    Shipment wanted = shipment(server);
    wanted.to.address = u"zoe@example.org\r\nRCPT TO:<eve@example.org>"_s;
    CHECK(codeOf(outcomeOf(smtpDelivery(wanted, hurried))) == u"address.line-break"_s);
    wanted = shipment(server);
    wanted.account.fields[u"host"_s] = u"mail.example.org"_s;
    CHECK(codeOf(outcomeOf(smtpDelivery(wanted, hurried))) == u"account.clear-text"_s);
    wanted = shipment(server, u"tls"_s);
    wanted.account.fields[u"ca"_s] = u"/nowhere/ca.pem"_s;
    CHECK(codeOf(outcomeOf(smtpDelivery(wanted, hurried))) == u"account.bad-field"_s);
    CHECK(server.lines().isEmpty());
}

TEST_CASE("an authority's file that vanished stops the delivery, it never falls back to the system's") {
    auto certificates = std::make_unique<Certificates>();
    ScriptedServer server(usualAnswer);
    Shipment wanted = shipment(server, u"tls"_s);
    wanted.account.fields[u"ca"_s] = certificates->path(u"ca.pem"_s);
    auto delivery = smtpDelivery(wanted, hurried);
    certificates.reset();
    CHECK(codeOf(outcomeOf(std::move(delivery))) == u"delivery.ca-unreadable"_s);
    CHECK(server.lines().isEmpty());
}

TEST_CASE("clear text to localhost asks no resolver where that is") {
    ScriptedServer server(usualAnswer);
    Shipment wanted = shipment(server);
    wanted.account.fields[u"host"_s] = u"LocalHost"_s;
    CHECK(outcomeOf(smtpDelivery(wanted, hurried)).kind == Kind::Sent);
}

TEST_CASE("dots and line ends travel as the standard wants them") {
    QByteArray heard;
    QTcpServer raw;
    REQUIRE(raw.listen(QHostAddress::LocalHost));
    ScriptedServer server(usualAnswer);
    Shipment wanted = shipment(server);
    wanted.account.fields[u"port"_s] = QString::number(raw.serverPort());
    wanted.payload = ".\r\n..a\nb\rc\r\n.d"; // alone, doubled, lone LF, lone CR, no end
    QObject::connect(&raw, &QTcpServer::newConnection, &raw, [&] {
        QTcpSocket *socket = raw.nextPendingConnection();
        socket->write("220 x\r\n");
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [&, socket] {
            heard += socket->readAll();
            if (heard.endsWith("DATA\r\n"))
                socket->write("354 go\r\n");
            else if (!heard.contains("DATA\r\n") || heard.endsWith("\r\n.\r\n"))
                socket->write("250 fine\r\n");
        });
    });
    CHECK(outcomeOf(smtpDelivery(wanted, hurried)).kind == Kind::Sent);
    const auto begin = heard.indexOf("DATA\r\n") + 6;
    CHECK(heard.mid(begin, heard.indexOf("QUIT") < 0 ? -1 : heard.indexOf("QUIT") - begin) ==
          "..\r\n...a\r\nb\r\nc\r\n..d\r\n.\r\n");
}
