// SPDX-License-Identifier: GPL-3.0-or-later
#include "Samples.h"

#include "layout/Compose.h"
#include "support/catch.h"
#include "support/places.h"

#include <QFile>
#include <QProcess>

namespace thanksmith {
using namespace Qt::StringLiterals;

Card sampleCard() {
    Card card;
    card.language = u"de"_s;
    card.texts = {
        u"Danke, Zoë!"_s,
        u"Zoë Müller-Öz"_s,
        u"Im Office findet dich jeder: Zoë Müller-Öz, 👍🏽 effizient und heiter 🎉. Öffnung um acht, Schluss "
        "nie zu früh."_s,
        {},
        u"Jonas · Team Support"_s};
    return card;
}

CardPicture builtInPicture(const QString &id) {
    QFile file(QStringLiteral(SOURCE_ROOT) + u"/illustrations/"_s + id + u".svg"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return {id, file.readAll(), {}};
}

Page composed(const Card &card) {
    const Result<Page> page = composePage(card);
    REQUIRE(page.has_value());
    return *page;
}

QByteArray run(const QString &folder, const QString &program, const QStringList &arguments) {
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60'000));
    INFO(program.toStdString() << ' ' << process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

void save(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace thanksmith
