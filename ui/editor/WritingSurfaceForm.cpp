// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/WritingSurface.h"

#include "card/Card.h"
#include "layout/TypeStyle.h"
#include "ui/common/Buttons.h"
#include "ui/common/Fields.h"
#include "ui/common/Surface.h"
#include "ui/common/Type.h"
#include "ui/editor/DocumentKeys.h"
#include "ui/editor/EmphasisRow.h"
#include "ui/editor/MessageEdit.h"
#include "ui/editor/StyleFont.h"
#include "ui/editor/WordNotes.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

// The surface's looks: its parts and where they stand.
namespace thanksmith {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 16; ///< from the frame to the words, px
constexpr double corner = 10;
constexpr int titlePixels = 23;         ///< of EB Garamond; other faces by their style's scale
constexpr double contrastInTheDark = 6; ///< thin letters that glow need more
constexpr int titleHeight = 38;
constexpr int lineHeight = 25;
constexpr int partGap = 8; ///< with a fine line in its middle

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
        const auto written = [&](const QColor &colour) {
            return readableOn(theme.field, colour, theme.dark ? contrastInTheDark : readableContrast);
        };
        ink.setColor(QPalette::Text, written(m_heading));
        m_message->setAccent(written(m_accent));
        m_emphasis->setAccent(written(m_accent));
    }
    m_title->setPalette(ink);
    QPalette quiet = palette();
    quiet.setColor(QPalette::Text, theme.text2);
    m_closing->setPalette(quiet);
    m_from->setPalette(quiet);
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
