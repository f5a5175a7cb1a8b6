// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/Emphasis.h"

#include <QTextEdit>

namespace thanksmith {

/// The message: text with emphasis and room between the lines, as tall as its words as long as the layout allows, and
/// without an undo history of its own (the card's document has one). Ctrl+B and Ctrl+I make words bold and italic,
/// Ctrl+E sets them in the card's colour.
class MessageEdit : public QTextEdit {
    Q_OBJECT
public:
    /// At its far end, kept free for the scroll bar, px: words never wrap anew because a bar comes.
    static constexpr int barRoom = 12;

    explicit MessageEdit(QWidget *parent = nullptr);

    /// The text with no-break spaces as typed (QTextEdit::toPlainText makes blanks of them).
    [[nodiscard]] QString text() const;
    /// Shows a text that was changed elsewhere: replaces only what differs, so that the caret stays in its place.
    void showText(const QString &text, const EmphasisSpans &emphasis = {});
    void select(int from, int length);

    [[nodiscard]] EmphasisSpans emphasis() const;
    /// The colour of words that stand out in the card's colour.
    void setAccent(const QColor &accent);
    /// Bold, italic, colour: checked as the selection is, or what is typed next.
    [[nodiscard]] QList<QAction *> emphasisActions() const { return {m_bold, m_italic, m_colour}; }
    /// Around the selection, in the viewport; empty without one.
    [[nodiscard]] QRect selectionBox() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user changed the text, and its emphasis with it.
    void edited(const QString &text, const thanksmith::EmphasisSpans &emphasis);
    /// The user changed the emphasis alone.
    void emphasised(const thanksmith::EmphasisSpans &emphasis);

protected:
    void insertFromMimeData(const QMimeData *source) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    bool event(QEvent *event) override;

private:
    QAction *addEmphasis(const QString &name, const QKeySequence &key, bool Emphasis::*mark);
    void emphasise(bool Emphasis::*mark, bool on);
    void followCaret();
    [[nodiscard]] bool allMarked(bool Emphasis::*mark) const;
    void followText();
    void holdLimit();
    /// From one line to the next, px.
    [[nodiscard]] double lineDistance() const;
    [[nodiscard]] int heightFor(double lines) const;

    QAction *m_bold;
    QAction *m_italic;
    QAction *m_colour;
    QColor m_accent;
    QString m_text;
    int m_insertedTo = 0; ///< where the last insertion ends
    double m_shownHeight = 0;
};

} // namespace thanksmith
