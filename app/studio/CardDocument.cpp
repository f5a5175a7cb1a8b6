// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/CardDocument.h"

#include "studio/CardOpening.h"

#include "card/CardFile.h"
#include "picture/Picture.h"

#include <QDateTime>
#include <QUndoCommand>

namespace thanksmith {

/// Holds the card before and after; merges with the next change of the same text part in the same run.
class ChangeCard : public QUndoCommand {
public:
    ChangeCard(CardDocument *document, CardPart part, Card before, Card after, Beside beside)
        : m_document(document)
        , m_part(part)
        , m_run(document->m_run)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_beside(std::move(beside)) {}

    void undo() override {
        m_document->setCard(m_before);
        if (m_beside.undo)
            m_beside.undo();
    }
    void redo() override {
        m_document->setCard(m_after);
        if (m_beside.redo)
            m_beside.redo();
    }
    [[nodiscard]] int id() const override { return m_part <= CardPart::Colour ? int(m_part) : -1; }
    bool mergeWith(const QUndoCommand *other) override {
        const auto *next = static_cast<const ChangeCard *>(other);
        if (next->m_run != m_run)
            return false;
        m_after = next->m_after;
        m_beside.redo = next->m_beside.redo;
        setObsolete(m_before == m_after);
        return true;
    }

private:
    CardDocument *m_document;
    CardPart m_part;
    int m_run;
    Card m_before;
    Card m_after;
    Beside m_beside;
};

CardDocument::CardDocument(QObject *parent)
    : QObject(parent)
    , m_begunAt(QDateTime::currentDateTimeUtc()) {
    m_undo.setUndoLimit(500);
    connect(&m_undo, &QUndoStack::cleanChanged, this, [this](bool clean) { Q_EMIT modifiedChanged(!clean); });
}

bool CardDocument::isBlank() const {
    return m_path.isEmpty() && !m_card.picture && m_card.texts.title.isEmpty() && m_card.texts.to.isEmpty() &&
           m_card.texts.message.isEmpty();
}

void CardDocument::change(CardPart part, const Card &next, Beside beside) {
    if (next == m_card && !beside.redo)
        return;
    m_undo.push(new ChangeCard(this, part, m_card, next, std::move(beside)));
}

void CardDocument::endTyping() {
    ++m_run;
}

void CardDocument::reset(const Card &card, const QString &path, bool modified) {
    m_begunAt = QDateTime::currentDateTimeUtc();
    m_undo.clear();
    ++m_run;
    if (modified)
        m_undo.resetClean();
    m_path = path;
    setCard(card);
    Q_EMIT pathChanged(m_path);
    Q_EMIT modifiedChanged(isModified());
}

Result<void> CardDocument::open(const QString &path) {
    const Result<Card> card = readCheckedCard(path);
    if (!card)
        return failure(card);
    reset(*card, path);
    return {};
}

Result<void> CardDocument::saveAs(const QString &path) {
    const Result<void> written = writeCard(path, m_card);
    if (!written)
        return written;
    m_path = path;
    endTyping();
    m_undo.setClean();
    Q_EMIT pathChanged(m_path);
    Q_EMIT modifiedChanged(isModified());
    return {};
}

void CardDocument::setCard(const Card &card) {
    const Card before = std::exchange(m_card, card);
    Q_EMIT cardChanged(before, m_card);
}

} // namespace thanksmith
