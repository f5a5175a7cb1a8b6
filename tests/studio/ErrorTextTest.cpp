// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "studio/ErrorText.h"
#include "support/places.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

/// Every "module.fault" literal in the sources of app/ whose module is one that makes errors.
QSet<QString> codesInSources() {
    static const QRegularExpression code(
        u"u\"((?:file|folder|json|plugin|card|palette|picture|gallery|export|sheet|keychain|db|address|account|mail|"
        u"delivery|"
        "people|merge|batch|parcel|outbox|history|send|cli|print|pack)\\.[a-z0-9-]+)\"_s"_s);
    static const QSet<QString> places{u"picture.alt"_s, u"picture.id"_s, u"picture.svg"_s}; // members of a card file
    QSet<QString> codes;
    for (const char *folder : {SOURCE_ROOT "/app", SOURCE_ROOT "/ui"}) {
        QDirIterator files(QString::fromUtf8(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QString text = QString::fromUtf8(file.readAll());
            for (auto it = code.globalMatch(text); it.hasNext();)
                codes.insert(it.next().captured(1));
        }
    }
    return codes - places;
}

} // namespace

TEST_CASE("every error code in the sources has a sentence, and no sentence is left over") {
    const QStringList known = knownErrorCodes();
    const QSet<QString> used = codesInSources();
    REQUIRE(used.size() > 60);
    for (const QString &code : used)
        if (!known.contains(code))
            FAIL_CHECK("no sentence for " << code.toStdString());
    for (const QString &code : known)
        if (!used.contains(code))
            FAIL_CHECK("no source makes " << code.toStdString());
}

TEST_CASE("a sentence names file, place and reason") {
    CHECK(errorText({u"json.broken"_s, u"a.thanks"_s, u"3:7"_s, {u"illegal value"_s}}) ==
          u"a.thanks: broken at line 3, column 7 (illegal value); the file is damaged or not a card."_s);
    CHECK(errorText({u"file.too-big"_s, u"big.svg"_s, {}, {QString::number(2 << 20)}}) ==
          u"big.svg: the file is larger than the 2.00 MiB allowed."_s);
}

TEST_CASE("a hostile name cannot play with the markers of a sentence") {
    CHECK(errorText({u"file.unreadable"_s, u"%3 %1.svg"_s, {}, {u"denied"_s}}) ==
          u"%3 %1.svg: the file cannot be read (denied); check its permissions."_s);
}

TEST_CASE("giving up tells the last reason") {
    const QString text = errorText({u"outbox.gave-up"_s, u"mail.example.org"_s, {}, {u"delivery.timeout"_s}});
    CHECK(text.contains(u"mail.example.org did not answer in time"_s));
}
