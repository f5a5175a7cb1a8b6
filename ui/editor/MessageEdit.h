// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

namespace thanksmith {

/// The message: plain text with room between the lines, as tall as its words as long as the layout allows, and without
/// an undo history of its own (the card's document has one).
class MessageEdit : public QTextEdit {
    Q_OBJECT
public:
    /// At its far end, kept free for the scroll bar, px: words never wrap anew because a bar comes.
    static constexpr int barRoom = 12;

    explicit MessageEdit(QWidget *parent = nullptr);

    /// The text with no-break spaces as typed (QTextEdit::toPlainText makes blanks of them).
    [[nodiscard]] QString text() const;
    /// Shows a text that was changed elsewhere: replaces only what differs, so that the caret stays in its place.
    void showText(const QString &text);
    void select(int from, int length);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user changed the text.
    void edited(const QString &text);

protected:
    void insertFromMimeData(const QMimeData *source) override;

private:
    void followText();
    void holdLimit();
    /// From one line to the next, px.
    [[nodiscard]] double lineDistance() const;
    [[nodiscard]] int heightFor(double lines) const;

    QString m_text;
    int m_insertedTo = 0; ///< where the last insertion ends
    double m_shownHeight = 0;
};

} // namespace thanksmith
