// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/MessageEdit.h"

#include "card/Card.h"
#include "ui/common/Type.h"

#include <QAbstractTextDocumentLayout>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>

#include <cmath>

namespace thanksmith {

using namespace Qt::StringLiterals;

namespace {

constexpr double lineHeight = 1.6; ///< of the letters' size, so that it is the same in every system's font
constexpr double leastLines = 3;
constexpr double emptyLines = 4;

} // namespace

MessageEdit::MessageEdit(QWidget *parent)
    : QTextEdit(parent) {
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFont(uiFont(TextRole::Body));
    document()->setDocumentMargin(0);
    QTextBlockFormat format;
    format.setLineHeight(lineDistance(), QTextBlockFormat::MinimumHeight); // taller scripts take what they need
    textCursor().setBlockFormat(format);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setViewportMargins(0, 0, barRoom, 0);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int low, int high) { setViewportMargins(0, 0, high > low ? 0 : barRoom, 0); });
    connect(document(), &QTextDocument::contentsChange, this,
            [this](int from, int, int added) { m_insertedTo = from + added; });
    connect(this, &QTextEdit::textChanged, this, &MessageEdit::followText);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this](const QSizeF &size) {
                if (size.height() != m_shownHeight) {
                    m_shownHeight = size.height();
                    updateGeometry();
                }
            });
}

QString MessageEdit::text() const {
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    return text;
}

void MessageEdit::followText() {
    holdLimit();
    const QString now = text();
    if (now == m_text) // only its looks changed
        return;
    m_text = now;
    Q_EMIT edited(m_text);
}

void MessageEdit::holdLimit() {
    const int over = document()->characterCount() - 1 - maxMessage;
    if (over <= 0)
        return;
    const QSignalBlocker quiet(this);
    QTextCursor cursor(document());
    const int end = qMin(m_insertedTo, document()->characterCount() - 1);
    cursor.setPosition(qMax(0, end - over));
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
}

void MessageEdit::showText(const QString &text) {
    if (text == m_text)
        return;
    qsizetype head = 0;
    const qsizetype shorter = qMin(text.size(), m_text.size());
    while (head < shorter && text.at(head) == m_text.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && text.at(text.size() - 1 - tail) == m_text.at(m_text.size() - 1 - tail))
        ++tail;
    const qsizetype removed = m_text.size() - head - tail;
    m_text = text;
    const QSignalBlocker quiet(this);
    QTextCursor cursor(document());
    cursor.setPosition(int(head));
    cursor.setPosition(int(head + removed), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(head, text.size() - head - tail));
    viewport()->update();
}

void MessageEdit::select(int from, int length) {
    QTextCursor cursor(document());
    const int last = document()->characterCount() - 1;
    cursor.setPosition(qBound(0, from, last));
    cursor.setPosition(qBound(0, from + length, last), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

double MessageEdit::lineDistance() const {
    const QFontInfo info(font());
    return std::max(std::round(info.pixelSize() * lineHeight), std::ceil(QFontMetricsF(font()).height()));
}

int MessageEdit::heightFor(double lines) const {
    return int(std::ceil(lines * lineDistance())) + 2;
}

QSize MessageEdit::sizeHint() const {
    return {200, qMax(heightFor(emptyLines), int(std::ceil(document()->size().height())) + 2)};
}

QSize MessageEdit::minimumSizeHint() const {
    return {120, heightFor(leastLines)};
}

void MessageEdit::insertFromMimeData(const QMimeData *source) {
    if (!source->hasText())
        return;
    QString text = source->text();
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    text.remove(QChar::ObjectReplacementCharacter);
    text.remove(QChar::Null);
    insertPlainText(text);
    ensureCursorVisible();
}

} // namespace thanksmith
