// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/LineBreaker.h"
#include "support/catch.h"

#include <QStringList>

#include <algorithm>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

/// Every character one unit wide, breaks behind blanks.
MeasuredText measured(const QString &text) {
    MeasuredText out;
    for (int i = 0; i <= text.size(); ++i) {
        out.start.push_back(i);
        out.mayBreak.push_back(i > 0 && (text[i - 1] == u' ' || text[i - 1].unicode() == 0xAD));
        out.isBorder.push_back(true);
        out.isBlank.push_back(i < text.size() && text[i] == u' ');
        out.isPause.push_back(i < text.size() && text[i] == u',');
        out.softHyphen.push_back(i < text.size() && text[i].unicode() == 0xAD);
    }
    out.hyphen = 1;
    return out;
}

QStringList linesOf(const QString &text, double width) {
    QStringList lines;
    for (const Line &line : breakLines(measured(text), width).lines)
        lines.append(text.mid(line.begin, line.end - line.begin) + (line.hyphen ? u"-"_s : QString()));
    return lines;
}

} // namespace

TEST_CASE("Lines are balanced instead of filled", "[layout]") {
    // Filling would give "aaaa bbbb cccc" / "dd": the same number of lines, but a lonely last word.
    CHECK(linesOf(u"aaaa bbbb cccc dd"_s, 14) == QStringList{u"aaaa bbbb"_s, u"cccc dd"_s});
    CHECK(linesOf(u"one line"_s, 14) == QStringList{u"one line"_s});
}

TEST_CASE("A title of three words never leaves one alone if two lines can share", "[layout]") {
    const QStringList lines = linesOf(u"Thank you so very much dear Amira"_s, 20);
    REQUIRE(lines.size() == 2);
    CHECK(std::abs(lines[0].size() - lines[1].size()) <= 5);
}

TEST_CASE("A short text breaks where one breathes", "[layout]") {
    CHECK(linesOf(u"Thank you, Amira"_s, 13) == QStringList{u"Thank you,"_s, u"Amira"_s});
    CHECK(linesOf(u"Thank you so, Amira"_s, 13) == QStringList{u"Thank you so,"_s, u"Amira"_s});
    CHECK(linesOf(u"Dear, thank you so much Amira"_s, 24) == QStringList{u"Dear, thank you"_s, u"so much Amira"_s});
}

TEST_CASE("As few lines as possible, however unlike they are", "[layout]") {
    CHECK(linesOf(u"aaaaaaaaaa b cccccccccc"_s, 12).size() == 2);
}

TEST_CASE("A long paragraph ends with at least two words and a good third of a line", "[layout]") {
    QStringList words;
    for (int count = 60; count < 100; ++count) {
        words.clear();
        for (int i = 0; i < count; ++i)
            words.append(QString(2 + (i * 7) % 6, u'x'));
        const QStringList lines = linesOf(words.join(u' '), 24);
        REQUIRE(lines.size() > 7);
        CHECK(lines.last().contains(u' '));
        CHECK(lines.last().size() >= 8);
        for (const QString &line : lines)
            CHECK(line.size() <= 24);
    }
}

TEST_CASE("A word longer than the line is cut, and only then", "[layout]") {
    const BrokenText cut = breakLines(measured(QString(150, u'x')), 20);
    CHECK(cut.cutWords);
    CHECK(cut.lines.size() == 8);
    for (const Line &line : cut.lines)
        CHECK(line.width <= 20);
    CHECK_FALSE(breakLines(measured(QString(20, u'x')), 20).cutWords);
}

TEST_CASE("A soft hyphen shows only at a line's end", "[layout]") {
    CHECK(linesOf(u"xxxx\u00ADyyyy"_s, 6) == QStringList{u"xxxx-"_s, u"yyyy"_s});
    CHECK(linesOf(u"xxxx\u00ADyyyy"_s, 20) == QStringList{u"xxxx\u00ADyyyy"_s});
}

TEST_CASE("Nothing has no lines", "[layout]") {
    CHECK(breakLines(measured({}), 10).lines.empty());
}
