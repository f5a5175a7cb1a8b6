// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/MessageEdit.h"
#include "card/Card.h"
#include "support/catch.h"

#include <QFontInfo>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

/// Lets a test paste without the system's clipboard.
class Pasting : public MessageEdit {
public:
    using MessageEdit::MessageEdit;
    void paste(const QString &text, const QString &html = {}) {
        QMimeData data;
        data.setText(text);
        if (!html.isEmpty())
            data.setHtml(html);
        insertFromMimeData(&data);
    }
};

} // namespace

TEST_CASE("a message is taken as typed") {
    MessageEdit edit;
    QSignalSpy edited(&edit, &MessageEdit::edited);
    QTest::keyClicks(&edit, u"\"Danke\""_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    edit.insertPlainText(u"10\u00A0km"_s);
    CHECK(edit.text() == u"\"Danke\"\n10\u00A0km"_s);
    CHECK(edited.last().first().toString() == edit.text());
}

TEST_CASE("what is pasted becomes plain text") {
    Pasting edit;
    edit.paste(u"bold\r\nand\rplain\uFFFC"_s, u"<b>bold</b><br>and plain"_s);
    CHECK(edit.text() == u"bold\nand\nplain"_s);
    CHECK(edit.textCursor().charFormat().fontWeight() <= int(QFont::Normal));
}

TEST_CASE("a text changed elsewhere leaves the caret in its place and is no edit") {
    MessageEdit edit;
    edit.showText(u"one three"_s);
    edit.select(9, 0);
    QSignalSpy edited(&edit, &MessageEdit::edited);
    edit.showText(u"one two three"_s);
    CHECK(edit.text() == u"one two three"_s);
    CHECK(edit.textCursor().position() == 13);
    edit.select(3, 0);
    edit.showText(u"one two"_s);
    CHECK(edit.textCursor().position() == 3);
    CHECK(edited.isEmpty());
}

TEST_CASE("every line of a message has room above it, also those set from elsewhere") {
    MessageEdit edit;
    edit.showText(u"one\ntwo"_s);
    edit.showText(QString());
    edit.showText(u"three\nfour"_s);
    for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next())
        CHECK(block.blockFormat().lineHeight() >= 1.5 * QFontInfo(edit.font()).pixelSize());
}

TEST_CASE("a message ends at its limit; what stood after the insertion stays") {
    Pasting edit;
    edit.showText(QString(maxMessage - 3, u'a') + u"z"_s);
    edit.select(maxMessage - 3, 0);
    edit.paste(u"12345"_s);
    CHECK(edit.text() == QString(maxMessage - 3, u'a') + u"12z"_s);
}

TEST_CASE("a message grows with its lines") {
    MessageEdit edit;
    edit.resize(260, 90);
    edit.show();
    const int before = edit.sizeHint().height();
    edit.showText(u"1\n2\n3\n4\n5\n6\n7\n8"_s);
    CHECK(edit.sizeHint().height() > before);
    CHECK(edit.minimumSizeHint().height() < before);
}

TEST_CASE("a scroll bar does not make the words wrap anew") {
    MessageEdit edit;
    edit.resize(260, 70);
    edit.show();
    const int before = edit.viewport()->width();
    edit.showText(u"1\n2\n3\n4\n5\n6\n7\n8"_s);
    QTest::qWait(20);
    REQUIRE(edit.verticalScrollBar()->isVisible());
    CHECK(edit.viewport()->width() == before);
}
