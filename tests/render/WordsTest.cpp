// SPDX-License-Identifier: GPL-3.0-or-later
#include "Samples.h"

#include "layout/TypeStyle.h"
#include "render/Export.h"
#include "support/catch.h"
#include "support/places.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QRegularExpression>

#include <cmath>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

struct Sample {
    QString id;
    bool rightToLeft = false;
    Card card;
};

std::vector<Sample> samples() {
    QFile file(QStringLiteral(TEST_DATA) + u"/layout/texts.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<Sample> list;
    for (const QJsonValue &entry : QJsonDocument::fromJson(file.readAll())["texts"_L1].toArray()) {
        Sample sample;
        sample.id = entry["id"_L1].toString();
        sample.rightToLeft = sample.id == u"arabic"_s || sample.id == u"hebrew"_s;
        sample.card.layout = u"words"_s;
        sample.card.language = entry["language"_L1].toString();
        sample.card.texts.title = entry["title"_L1].toString();
        sample.card.texts.message = entry["message"_L1].toString();
        sample.card.texts.closing = entry["closing"_L1].toString();
        sample.card.texts.from = entry["from"_L1].toString();
        list.push_back(std::move(sample));
    }
    REQUIRE(list.size() == 10);
    return list;
}

/// The words of a page as its lines have them: some scripts break lines inside of what blanks would part.
QStringList wordsOn(const Page &page) {
    QMap<int, QString> lines;
    for (const PageItem &item : page.items) {
        if (const auto *run = std::get_if<GlyphRun>(&item)) {
            for (const Cluster &cluster : run->clusters)
                lines[run->line] += cluster.text;
        }
    }
    QStringList words;
    for (const QString &line : lines)
        words += line.split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words)
        word = word.remove(QChar::SoftHyphen).normalized(QString::NormalizationForm_C);
    return words;
}

bool runsRightToLeft(QChar c) {
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

/// Parts a word where its direction changes and takes off what stands at its ends: poppler sorts lines of mixed
/// direction by its own idea of them, and tells punctuation and numbers apart from the words around.
QStringList parted(const QString &word) {
    static const QRegularExpression ends(u"^[\\p{P}\\p{Sm}]+|[\\p{P}\\p{Sm}]+$"_s);
    QStringList parts{QString()};
    std::optional<bool> direction;
    for (const QChar c : word) {
        if (c.isLetter() && direction && *direction != runsRightToLeft(c))
            parts.append(QString());
        if (c.isLetter())
            direction = runsRightToLeft(c);
        parts.last() += c;
    }
    for (QString &part : parts)
        part.remove(ends);
    parts.removeAll(QString());
    return parts;
}

/// The words a program reads out of a PDF. Marks of direction part words; the halves of a code point beyond the basic
/// plane, which mupdf writes as two characters (not valid UTF-8), become one again.
QStringList wordsRead(const QByteArray &text) {
    QString joined;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto byte = [&](qsizetype offset) { return quint8(i + offset < text.size() ? text[i + offset] : 0); };
        if (byte(0) == 0xED && byte(1) >= 0xA0) {
            joined += QChar(char16_t(0xD000 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F)));
            i += 2;
            continue;
        }
        qsizetype end = i + 1;
        while (end < text.size() && (quint8(text[end]) & 0xC0) == 0x80)
            ++end;
        joined += QString::fromUtf8(text.mid(i, end - i));
        i = end - 1;
    }
    joined.replace(QRegularExpression(u"[\\x{202A}-\\x{202E}]"_s), u" "_s);
    joined.remove(QChar::SoftHyphen);
    joined = joined.normalized(QString::NormalizationForm_C); // a letter and its dot are the letter with the dot
    return joined.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
}

/// Those of `wanted` that are not among `found`, as often as they are wanted.
QStringList missing(const QStringList &wanted, QStringList found) {
    QStringList absent;
    for (const QString &word : wanted) {
        if (!found.removeOne(word))
            absent.append(word);
    }
    return absent;
}

/// Lam and alef are one shape; readers give its two letters in either order.
QStringList withoutLamAlef(QStringList words) {
    static const QRegularExpression ligature(u"[\u0627\u0623\u0625\u0622]\u0644|\u0644[\u0627\u0623\u0625\u0622]"_s);
    return words.replaceInStrings(ligature, u"\u0644\u0627"_s);
}

QStringList each(const QStringList &words, QStringList (*change)(const QString &)) {
    QStringList out;
    for (const QString &word : words)
        out += change(word);
    return out;
}

} // namespace

TEST_CASE("Poppler and mupdf read the very words of ten scripts out of a PDF", "[render]") {
    std::vector<Sample> all = samples();
    for (size_t i = 0; i < all.size(); ++i) {
        for (const size_t shift : {0U, 3U}) { // every style has its turn
            Sample &sample = all[i];
            const QString style = typeStyles()[(i + shift) % typeStyles().size()].id;
            const QTemporaryDir folder;
            sample.card.style = style;
            const Page page = composed(sample.card);
            const auto pdf = encodePdf({page}, {});
            REQUIRE(pdf.has_value());
            save(folder.filePath(u"card.pdf"_s), *pdf);
            QStringList wanted = withoutLamAlef(wordsOn(page));
            QStringList poppler =
                withoutLamAlef(wordsRead(run(folder.path(), u"pdftotext"_s, {u"card.pdf"_s, u"-"_s})));
            QStringList mupdf = withoutLamAlef(
                wordsRead(run(folder.path(), u"mutool"_s, {u"draw"_s, u"-q"_s, u"-F"_s, u"txt"_s, u"card.pdf"_s})));
            if (sample.rightToLeft) {
                wanted = each(wanted, parted);
                poppler = each(poppler, parted);
                mupdf = each(mupdf, parted);
            }
            INFO(sample.id.toStdString() << " " << style.toStdString());
            REQUIRE(wanted.size() > 3);
            const QStringList absent[] = {missing(wanted, poppler), missing(wanted, mupdf)};
            for (const QStringList &words : absent) {
                INFO(words.join(u" | "_s).toStdString());
                CHECK(words.isEmpty());
            }
        }
    }
}

TEST_CASE("Blanks and emoji are read wherever on the page they stand", "[render]") {
    const QTemporaryDir folder;
    Card card;
    card.layout = u"words"_s;
    card.texts.message = u"so viel 🎉 Mut an nur einem Tag"_s;
    Page page = composed(card);
    // Cairo leaves out what covers nothing, such as a blank with a corner on a whole point.
    constexpr double point = 25.4 / 72;
    for (PageItem &item : page.items) {
        if (auto *run = std::get_if<GlyphRun>(&item)) {
            for (PlacedGlyph &glyph : run->glyphs)
                glyph.position = QPointF(std::round(glyph.position.x() / point) * point,
                                         std::round(glyph.position.y() / point) * point);
        }
    }
    save(folder.filePath(u"card.pdf"_s), *encodePdf({page}, {}));
    const QStringList mupdf =
        wordsRead(run(folder.path(), u"mutool"_s, {u"draw"_s, u"-q"_s, u"-F"_s, u"txt"_s, u"card.pdf"_s}));
    CHECK(mupdf == card.texts.message.split(u' '));
}
