// SPDX-License-Identifier: GPL-3.0-or-later
#include "Support.h"

#include "channels/MailProgramDelivery.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>

using namespace thanksmith;
using namespace Qt::StringLiterals;
using Kind = Outcome::Kind;

namespace {

/// A mail program that writes down how it was called, and ends as told.
QString program(const QTemporaryDir &folder, int status) {
    const QString path = folder.filePath(u"xdg-email"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\nfor word in \"$@\"; do printf '%s\\0' \"$word\"; done >'" + folder.path().toUtf8() +
               "/words'\nenv >'" + folder.path().toUtf8() + "/env'\nexit " + QByteArray::number(status) + "\n");
    file.close();
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    return path;
}

QByteArray contentOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Outcome handOver(const QString &program, const QTemporaryDir &folder, int *commits = nullptr) {
    const auto packed = packCard(sampleParcel(), 1 << 20);
    return outcomeOf(std::make_unique<MailProgramDelivery>(program, folder.filePath(u"kept"_s), *unpackCard(*packed),
                                                           u"zoe@example.org"_s, [commits] {
                                                               if (commits)
                                                                   ++*commits;
                                                               return true;
                                                           }));
}

} // namespace

TEST_CASE("a mail program is handed the words, the picture and the address, and no password") {
    const QTemporaryDir folder;
    qputenv("THANKSMITH_PASSWORD", "s3cr3t-canary");
    int commits = 0;
    CHECK(handOver(program(folder, 0), folder, &commits).kind == Kind::HandedOver);
    qunsetenv("THANKSMITH_PASSWORD");
    CHECK(commits == 1);
    const auto words = contentOf(folder.filePath(u"words"_s)).split('\0');
    const auto attached = words.indexOf("--attach");
    REQUIRE(attached >= 0);
    CHECK(contentOf(QString::fromUtf8(words[attached + 1])) == sampleParcel().png);
    CHECK(words.contains("mailto:zoe@example.org"));
    CHECK(words.contains(sampleParcel().subject.toUtf8()));
    CHECK_FALSE(contentOf(folder.filePath(u"env"_s)).isEmpty());
    CHECK_FALSE(contentOf(folder.filePath(u"env"_s)).contains("s3cr3t-canary"));
}

TEST_CASE("no mail program, and one that does not open, are told apart") {
    const QTemporaryDir folder;
    CHECK(handOver({}, folder).reason.code == u"delivery.no-mail-program"_s);
    CHECK(handOver(folder.filePath(u"nothing"_s), folder).reason.code == u"delivery.no-mail-program"_s);
    CHECK(handOver(program(folder, 3), folder).reason.code == u"delivery.no-mail-program"_s);
    const Outcome outcome = handOver(program(folder, 4), folder);
    CHECK(outcome.kind == Kind::Failed);
    CHECK(outcome.reason == Error{u"delivery.mail-program-failed"_s, {}, {}, {u"4"_s}});
}
