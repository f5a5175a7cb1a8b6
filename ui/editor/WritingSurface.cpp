// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/WritingSurface.h"

#include "card/Card.h"
#include "layout/TypeStyle.h"
#include "studio/Starters.h"
#include "studio/Typing.h"
#include "ui/common/Buttons.h"
#include "ui/common/Fields.h"
#include "ui/common/Surface.h"
#include "ui/common/Type.h"
#include "ui/editor/DocumentKeys.h"
#include "ui/editor/EmphasisRow.h"
#include "ui/editor/MessageEdit.h"
#include "ui/editor/StarterPopup.h"
#include "ui/editor/StyleFont.h"
#include "ui/editor/WordNotes.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace thanksmith {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 16; ///< from the frame to the words, px
constexpr double corner = 10;
constexpr int titlePixels = 23; ///< of EB Garamond; other faces by their style's scale
constexpr int titleHeight = 38;
constexpr int lineHeight = 25;
constexpr int partGap = 8; ///< with a fine line in its middle

/// Shows what was changed elsewhere; the caret stays.
void showLine(QLineEdit *line, const QString &text) {
    if (line->text() == text)
        return;
    const int caret = line->cursorPosition();
    const QSignalBlocker quiet(line);
    line->setText(text);
    line->setCursorPosition(qMin(caret, int(text.size())));
}

/// The message's scroll bar stands in the padding: all else keeps out of it.
QHBoxLayout *lineWith(QLineEdit *line, QLabel *note) {
    auto *row = new QHBoxLayout;
    row->setContentsMargins(MessageEdit::barRoom, 0, MessageEdit::barRoom, 0);
    row->setSpacing(8);
    row->addWidget(line, 1);
    if (note)
        row->addWidget(note);
    return row;
}

} // namespace

WritingSurface::WritingSurface(CardDocument &document, DocumentKeys &keys, QWidget *parent)
    : QFrame(parent)
    , m_document(document)
    , m_keys(keys)
    , m_title(makeLine(CardPart::Title, &CardTexts::title))
    , m_message(new MessageEdit(this))
    , m_closing(makeLine(CardPart::Closing, &CardTexts::closing))
    , m_from(makeLine(CardPart::From, &CardTexts::from))
    , m_begin(new LinkButton(tr("Begin with …"), this))
    , m_notes(new WordNotes(this))
    , m_emphasis(new EmphasisRow(*m_message, this)) {
    nameParts();
    connect(m_message, &MessageEdit::edited, this, &WritingSurface::takeMessage);
    connect(m_message, &MessageEdit::emphasised, this, [this](const EmphasisSpans &spans) {
        m_document.endTyping(); // a step of its own
        Card next = m_document.card();
        next.texts.emphasis = spans;
        m_document.change(CardPart::Message, next);
        m_document.endTyping();
    });
    build();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(&m_document, &CardDocument::cardChanged, this,
            [this](const Card &, const Card &after) { showCard(after); });
    m_begin->setGlyph(Icon::Edit);
    m_begin->setObjectName(u"begin"_s);
    m_begin->setAccessibleDescription(tr("Beginnings for the message, by occasion"));
    connect(m_begin, &LinkButton::clicked, this, &WritingSurface::offerStarters);
    setTabOrder(m_title, m_message);
    setTabOrder(m_message, m_begin);
    setTabOrder(m_begin, m_closing);
    setTabOrder(m_closing, m_from);
    dress();
    showCard(m_document.card());
}

/// What stands in an empty part is its name, so that no label is needed.
void WritingSurface::nameParts() {
    m_title->setPlaceholderText(tr("Title"));
    m_closing->setPlaceholderText(tr("Closing, such as “Warmly”"));
    m_from->setPlaceholderText(tr("Signature"));
    m_message->setPlaceholderText(tr("What was done, and what did it change?"));
    const auto name = [this](QWidget *part, const QString &objectName, const QString &words) {
        part->setObjectName(objectName);
        part->setAccessibleName(words);
        if (part != m_message) // over the text it would be in the way
            part->setToolTip(words);
        part->installEventFilter(this);
        m_keys.watch(part);
    };
    name(m_title, u"title"_s, tr("Title"));
    name(m_message, u"message"_s, tr("Message"));
    name(m_closing, u"closing"_s, tr("Closing"));
    name(m_from, u"from"_s, tr("Signature"));
}

void WritingSurface::build() {
    auto *column = new QVBoxLayout(this);
    constexpr int padding = side - MessageEdit::barRoom;
    column->setContentsMargins(padding, 4, padding, 5);
    column->setSpacing(0);
    m_title->setFixedHeight(titleHeight);
    column->addLayout(lineWith(m_title, nullptr));
    column->addSpacing(partGap);
    auto *message = new QHBoxLayout;
    message->setSpacing(0);
    message->addSpacing(MessageEdit::barRoom);
    message->addWidget(m_message);
    column->addLayout(message, 1);
    column->addSpacing(partGap);
    column->addLayout(lineWith(m_closing, m_notes->room()));
    column->addLayout(lineWith(m_from, m_notes->count()));
}

/// The link lies over the lower lines of an empty message, so that it needs no room of its own.
void WritingSurface::placeBegin() {
    const QSize size = m_begin->sizeHint();
    const QRect box = m_message->geometry();
    const QRect place(box.left() - 4, box.bottom() + 1 - size.height(), size.width(), size.height());
    m_begin->setGeometry(style()->visualRect(layoutDirection(), box, place));
    m_begin->raise();
}

QLineEdit *WritingSurface::makeLine(CardPart part, QString CardTexts::*member) {
    auto *line = new FadingLine(this);
    line->setFrame(false);
    line->setTextMargins(-2, 0, 0, 0); // QLineEdit's own inset, so that all parts begin on one line
    line->setMaxLength(maxShortText);
    line->setFixedHeight(lineHeight);
    line->setFont(uiFont(TextRole::Body));
    connect(line, &QLineEdit::textEdited, this,
            [this, line, part, member](const QString &text) { takeLine(line, part, member, text); });
    return line;
}

std::optional<Substitution> WritingSurface::betterThan(const QString &before, const QString &after, int caret) const {
    if (m_typographic && !m_typographic())
        return {};
    return substitutionFor(before, after, caret, m_document.card().language);
}

/// A substitution is a step of its own, so that one undo brings back what was typed.
void WritingSurface::takeMessage(const QString &text, const EmphasisSpans &emphasis) {
    const auto better = betterThan(m_document.card().texts.message, text, m_message->textCursor().position());
    Card next = m_document.card();
    next.texts.message = text;
    next.texts.emphasis = emphasis;
    m_document.change(CardPart::Message, next);
    if (!better)
        return;
    m_document.endTyping();
    replaceInMessage(next.texts, better->from, better->removed, better->words);
    m_document.change(CardPart::Message, next);
    m_document.endTyping();
}

void WritingSurface::takeLine(QLineEdit *line, CardPart part, QString CardTexts::*member, const QString &text) {
    Card next = m_document.card();
    const auto better = betterThan(next.texts.*member, text, line->cursorPosition());
    next.texts.*member = text;
    m_document.change(part, next);
    if (!better || text.size() + better->words.size() - better->removed > maxShortText)
        return;
    m_document.endTyping();
    (next.texts.*member).replace(better->from, better->removed, better->words);
    m_document.change(part, next);
    m_document.endTyping();
    line->setCursorPosition(better->end());
}

QList<QWidget *> WritingSurface::parts() const {
    return {m_title, m_message, m_closing, m_from};
}

void WritingSurface::focusField(Field field, int offset) {
    if (field == Field::Message) {
        m_message->setFocus(Qt::OtherFocusReason);
        m_message->select(offset, 0);
        return;
    }
    QLineEdit *line = field == Field::Title ? m_title : field == Field::Closing ? m_closing : m_from;
    line->setFocus(Qt::OtherFocusReason);
    line->setCursorPosition(qBound(0, offset, int(line->text().size())));
}

void WritingSurface::setPage(const std::shared_ptr<const Page> &page) {
    const double fill = page ? (page->fit == Fit::TooLong ? qMax(page->fill, 1.01) : qMin(page->fill, 1.0)) : 0;
    const QStringList missing = page ? page->missingGlyphs : QStringList();
    if (fill == m_fill && missing == m_missing)
        return;
    m_fill = fill;
    m_missing = missing;
    showNotes();
}

void WritingSurface::showCard(const Card &card) {
    showLine(m_title, card.texts.title);
    m_message->showText(card.texts.message, card.texts.emphasis);
    showLine(m_closing, card.texts.closing);
    showLine(m_from, card.texts.from);
    const Palette *colours = paletteOf(card);
    if (card.style != m_style || (colours && (colours->heading != m_heading || colours->accent != m_accent)))
        dress();
    showNotes();
}

/// The title stands in the card's face and, as far as it can be read here, in its colour.
void WritingSurface::dress() {
    const Theme &theme = themeOf(this);
    m_style = m_document.card().style;
    if (const TypeStyle *style = findTypeStyle(m_style))
        m_title->setFont(fontOf(style->display, style->fallbacks, titlePixels));
    QPalette ink = palette();
    if (const Palette *colours = paletteOf(m_document.card())) {
        m_heading = colours->heading;
        m_accent = colours->accent;
        ink.setColor(QPalette::Text, readableOn(theme.field, m_heading));
        m_message->setAccent(readableOn(theme.field, m_accent));
        m_emphasis->setAccent(readableOn(theme.field, m_accent));
    }
    m_title->setPalette(ink);
    QPalette quiet = palette();
    quiet.setColor(QPalette::Text, theme.text2);
    m_closing->setPalette(quiet);
    m_from->setPalette(quiet);
}

void WritingSurface::showNotes() {
    const CardTexts &texts = m_document.card().texts;
    if (m_begin->isHidden() == texts.message.isEmpty())
        m_begin->setVisible(texts.message.isEmpty());
    m_notes->show(texts, m_fill, m_missing);
}

void WritingSurface::offerStarters() {
    if (m_starters)
        return;
    m_starters = new StarterPopup(startersFor(m_document.card().language, m_occasions), this);
    connect(m_starters, &StarterPopup::chosen, this, &WritingSurface::begin);
    m_starters->openUnder(m_begin, width());
}

/// Title and beginning are one step; the caret waits where the writer goes on.
void WritingSurface::begin(const Starter &starter) {
    m_document.endTyping();
    Card next = m_document.card();
    next.texts.title = starter.title;
    next.texts.message = starter.text;
    next.texts.emphasis.clear();
    m_document.change(CardPart::Message, next);
    m_document.endTyping();
    m_message->setFocus(Qt::OtherFocusReason);
    const qsizetype gap = starter.text.indexOf(u'…');
    if (gap >= 0)
        m_message->select(int(gap), 1);
    else
        m_message->select(int(starter.text.size()), 0);
}

bool WritingSurface::eventFilter(QObject *watched, QEvent *event) {
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::FocusOut:
    case QEvent::Enter:
    case QEvent::Leave:
        update();
        break;
    case QEvent::Resize:
    case QEvent::Move:
        if (watched == m_message)
            placeBegin();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

void WritingSurface::resizeEvent(QResizeEvent *event) {
    QFrame::resizeEvent(event);
    placeBegin();
}

void WritingSurface::changeEvent(QEvent *event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        dress();
        showNotes();
    }
}

QRectF WritingSurface::partBox(const QWidget *part) const {
    const int gap = part == m_message ? 5 : 0;
    return QRectF(5, part->y() - gap, width() - 10, part->height() + 2 * gap);
}

void WritingSurface::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QWidget *focused = focusWidget() != nullptr && focusWidget()->hasFocus() ? focusWidget() : nullptr;
    const bool within = focused != nullptr && parts().contains(focused);
    paintBox(painter, rect(), corner, theme.field, within ? theme.focus : theme.fieldBorder, within ? 2 : 1);
    for (const QWidget *part : parts()) {
        const QRectF box = partBox(part);
        if (part == focused) {
            const QRectF mark(layoutDirection() == Qt::RightToLeft ? width() - 9 : 6, box.top() + 5, 3,
                              box.height() - 10);
            paintBox(painter, mark, 1.5, theme.accentText, theme.accentText, 0);
        } else if (part->underMouse()) {
            paintBox(painter, box, 6, theme.hover, theme.hover, 0);
        }
    }
    for (const int y : {m_message->y() - partGap / 2, m_closing->y() - partGap / 2})
        painter.fillRect(QRect(side, y, width() - 2 * side, 1), theme.line);
}

} // namespace thanksmith
