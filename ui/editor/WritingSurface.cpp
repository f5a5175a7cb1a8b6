// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/WritingSurface.h"

#include "card/Card.h"
#include "studio/Starters.h"
#include "studio/Typing.h"
#include "ui/common/Buttons.h"
#include "ui/editor/DocumentKeys.h"
#include "ui/editor/EmphasisRow.h"
#include "ui/editor/MessageEdit.h"
#include "ui/editor/StarterPopup.h"
#include "ui/editor/WordNotes.h"

#include <QEvent>
#include <QLineEdit>

namespace thanksmith {

using namespace Qt::StringLiterals;

namespace {

/// Shows what was changed elsewhere; the caret stays.
void showLine(QLineEdit *line, const QString &text) {
    if (line->text() == text)
        return;
    const int caret = line->cursorPosition();
    const QSignalBlocker quiet(line);
    line->setText(text);
    line->setCursorPosition(qMin(caret, int(text.size())));
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

} // namespace thanksmith
