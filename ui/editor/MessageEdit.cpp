// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/MessageEdit.h"

#include "card/Card.h"
#include "ui/common/Type.h"
#include "ui/editor/EmphasisClipboard.h"
#include "ui/editor/EmphasisFormat.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QKeyEvent>
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
    : QTextEdit(parent)
    , m_bold(addEmphasis(tr("Bold"), QKeySequence(Qt::CTRL | Qt::Key_B), &Emphasis::bold))
    , m_italic(addEmphasis(tr("Italic"), QKeySequence(Qt::CTRL | Qt::Key_I), &Emphasis::italic))
    , m_colour(addEmphasis(tr("In the card's colour"), QKeySequence(Qt::CTRL | Qt::Key_E), &Emphasis::accent)) {
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
    const auto keepRoom = [this](int low, int high) { // where the scroll bar will be
        const int room = high > low ? 0 : barRoom;
        setViewportMargins(isRightToLeft() ? room : 0, 0, isRightToLeft() ? 0 : room, 0);
    };
    keepRoom(0, 0);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, keepRoom);
    connect(document(), &QTextDocument::contentsChange, this,
            [this](int from, int, int added) { m_insertedTo = from + added; });
    connect(this, &QTextEdit::textChanged, this, &MessageEdit::followText);
    connect(this, &QTextEdit::cursorPositionChanged, this, &MessageEdit::followCaret);
    connect(this, &QTextEdit::selectionChanged, this, &MessageEdit::followCaret);
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
    Q_EMIT edited(m_text, emphasis());
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

void MessageEdit::showText(const QString &text, const EmphasisSpans &emphasis) {
    const bool sameText = text == m_text;
    if (sameText && spansOf(*document()) == emphasis)
        return;
    const QSignalBlocker quiet(this);
    if (!sameText) {
        qsizetype head = 0;
        const qsizetype shorter = qMin(text.size(), m_text.size());
        while (head < shorter && text.at(head) == m_text.at(head))
            ++head;
        qsizetype tail = 0;
        while (tail < shorter - head && text.at(text.size() - 1 - tail) == m_text.at(m_text.size() - 1 - tail))
            ++tail;
        const qsizetype removed = m_text.size() - head - tail;
        m_text = text;
        QTextCursor cursor(document());
        cursor.setPosition(int(head));
        cursor.setPosition(int(head + removed), QTextCursor::KeepAnchor);
        cursor.insertText(text.mid(head, text.size() - head - tail));
    }
    if (spansOf(*document()) != emphasis)
        showSpans(*document(), emphasis, m_accent);
    viewport()->update();
}

EmphasisSpans MessageEdit::emphasis() const {
    return spansOf(*document());
}

void MessageEdit::setAccent(const QColor &accent) {
    if (accent == m_accent)
        return;
    m_accent = accent;
    const QSignalBlocker quiet(this);
    showSpans(*document(), emphasis(), m_accent);
}

QAction *MessageEdit::addEmphasis(const QString &name, const QKeySequence &key, bool Emphasis::*mark) {
    auto *action = new QAction(name, this);
    action->setCheckable(true);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, [this, mark](bool on) { emphasise(mark, on); });
    return action;
}

/// Of the selection, or of what is typed next.
void MessageEdit::emphasise(bool Emphasis::*mark, bool on) {
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection()) {
        Emphasis next = emphasisOf(currentCharFormat());
        next.*mark = on;
        setCurrentCharFormat(formatOf(next, m_accent));
        return;
    }
    EmphasisSpans spans = emphasis();
    const int from = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    for (int at = from; at < end;) { // stretch by stretch, so that its other marks stay
        Emphasis next = emphasisAt(spans, at);
        int until = at + 1;
        while (until < end && emphasisAt(spans, until) == next)
            ++until;
        next.*mark = on;
        spans = spansWith(spans, {at, until - at, next});
        at = until;
    }
    if (int(spans.size()) > maxEmphasisSpans)
        return;
    {
        const QSignalBlocker quiet(this);
        showSpans(*document(), spans, m_accent);
    }
    Q_EMIT emphasised(spans);
    followCaret();
}

bool MessageEdit::allMarked(bool Emphasis::*mark) const {
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        return emphasisOf(currentCharFormat()).*mark;
    const EmphasisSpans spans = emphasis();
    for (int at = cursor.selectionStart(); at < cursor.selectionEnd(); ++at) {
        if (m_text.size() > at && !m_text.at(at).isSpace() && !(emphasisAt(spans, at).*mark))
            return false;
    }
    return true;
}

void MessageEdit::followCaret() {
    m_bold->setChecked(allMarked(&Emphasis::bold));
    m_italic->setChecked(allMarked(&Emphasis::italic));
    m_colour->setChecked(allMarked(&Emphasis::accent));
}

QRect MessageEdit::selectionBox() const {
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        return {};
    QTextCursor first = cursor;
    first.setPosition(cursor.selectionStart());
    QTextCursor last = cursor;
    last.setPosition(cursor.selectionEnd());
    return cursorRect(first).united(cursorRect(last));
}

/// The text's own keys come before those of the window.
bool MessageEdit::event(QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        for (const QAction *action : emphasisActions()) {
            if (action->shortcut() == QKeySequence(key->keyCombination())) {
                event->ignore(); // QTextEdit would take it for its own
                return true;
            }
        }
    }
    return QTextEdit::event(event);
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

QMimeData *MessageEdit::createMimeDataFromSelection() const {
    const QTextCursor cursor = textCursor();
    const int from = cursor.selectionStart();
    const int length = cursor.selectionEnd() - from;
    return mimeDataOf({text().mid(from, length), spansWithin(emphasis(), from, length)});
}

void MessageEdit::insertFromMimeData(const QMimeData *source) {
    if (!source->hasText())
        return;
    const MarkedWords words = wordsFrom(*source);
    if (words.emphasis.empty()) {
        insertPlainText(words.text);
    } else {
        QTextCursor cursor = textCursor();
        const QTextCharFormat around = currentCharFormat();
        cursor.beginEditBlock();
        cursor.insertText(words.text, QTextCharFormat());
        for (const EmphasisSpan &span : words.emphasis) {
            QTextCursor stretch = cursor;
            stretch.setPosition(cursor.position() - int(words.text.size()) + span.from);
            stretch.setPosition(stretch.position() + span.length, QTextCursor::KeepAnchor);
            stretch.setCharFormat(formatOf(span.emphasis, m_accent));
        }
        cursor.endEditBlock();
        setTextCursor(cursor);
        setCurrentCharFormat(around);
    }
    ensureCursorVisible();
}

} // namespace thanksmith
