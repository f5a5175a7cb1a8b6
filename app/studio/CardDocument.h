// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "card/Card.h"

#include <QObject>
#include <QUndoStack>

#include <functional>

namespace thanksmith {

/// What an edit touches. Edits of the same part that follow each other merge into one undo step (a run of typing).
enum class CardPart {
    Title,
    To,
    Message,
    Closing,
    From,
    Colour, ///< of an own palette, while it is being mixed
    Picture,
    Paper,
    Layout,
    Palette,
    Skin,
    Style,
    Language
};

/// What goes along with a step outside of the card, each time it is done or taken back. When steps merge, the first
/// one's `undo` and the last one's `redo` stay.
struct Beside {
    std::function<void()> redo;
    std::function<void()> undo;
};

/// One open card: its value, its file, its undo history. Views show `card()` and change it through `change`.
class CardDocument : public QObject {
    Q_OBJECT
public:
    explicit CardDocument(QObject *parent = nullptr);

    [[nodiscard]] const Card &card() const { return m_card; }
    [[nodiscard]] const QString &path() const { return m_path; } ///< empty: not saved yet
    [[nodiscard]] bool isModified() const { return !m_undo.isClean(); }
    /// Nothing written and nothing chosen yet.
    [[nodiscard]] bool isBlank() const;
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }
    [[nodiscard]] QDateTime begunAt() const { return m_begunAt; }

    /// Replaces the card by `next`, undoably. Texts merge while typing goes on in one part; no change: no step.
    void change(CardPart part, const Card &next, Beside beside = {});
    /// Ends a run of typing: the next edit is a step of its own.
    void endTyping();

    /// Starts over with this card; undo history is cleared. A recovered draft is `modified`.
    void reset(const Card &card, const QString &path = {}, bool modified = false);
    /// Errors: those of readCard and of checkSvg for its picture. Nothing changes on error.
    [[nodiscard]] Result<void> open(const QString &path);
    /// Errors: those of writeCard.
    [[nodiscard]] Result<void> saveAs(const QString &path);

Q_SIGNALS:
    void cardChanged(const thanksmith::Card &before, const thanksmith::Card &after);
    void pathChanged(const QString &path);
    void modifiedChanged(bool modified);

private:
    friend class ChangeCard;
    void setCard(const Card &card);

    Card m_card;
    QString m_path;
    QUndoStack m_undo;
    QDateTime m_begunAt;
    int m_run = 0; ///< counts runs of typing: commands merge only within one
};

} // namespace thanksmith
