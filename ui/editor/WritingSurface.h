// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/Card.h"
#include "layout/Page.h"
#include "studio/CardDocument.h"

#include <QFrame>
#include <QPointer>

#include <functional>

class QLineEdit;

namespace thanksmith {

class DocumentKeys;
class EmphasisRow;
class LinkButton;
class MessageEdit;
class StarterPopup;
class WordNotes;
struct Starter;
struct Substitution;

/// The one sheet the words of a card are written on: title, message, closing and signature, told apart by hairlines;
/// beside the last two the room left and the count of words; an empty message offers beginnings.
class WritingSurface : public QFrame {
    Q_OBJECT
public:
    WritingSurface(CardDocument &document, DocumentKeys &keys, QWidget *parent = nullptr);

    /// Puts the caret there (offset in UTF-16 code units).
    void focusField(Field field, int offset);
    /// The page tells how much room is left.
    void setPage(const std::shared_ptr<const Page> &page);
    /// Occasions whose beginnings come first.
    void setOccasions(const QStringList &occasions) { m_occasions = occasions; }
    /// Whether quotes and dashes become those of the card's language; asked when one is typed. Not set: yes.
    void setTypographic(std::function<bool()> wanted) { m_typographic = std::move(wanted); }
    /// Opens the list of beginnings.
    void offerStarters();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLineEdit *makeLine(CardPart part, QString CardTexts::*member);
    void nameParts();
    void build();
    void placeBegin();
    void showCard(const Card &card);
    void dress();
    void showNotes();
    void begin(const Starter &starter);
    void takeMessage(const QString &text, const EmphasisSpans &emphasis);
    void takeLine(QLineEdit *line, CardPart part, QString CardTexts::*member, const QString &text);
    [[nodiscard]] std::optional<Substitution> betterThan(const QString &before, const QString &after, int caret) const;
    [[nodiscard]] QRectF partBox(const QWidget *part) const;
    [[nodiscard]] QList<QWidget *> parts() const;

    CardDocument &m_document;
    DocumentKeys &m_keys;
    QLineEdit *m_title;
    MessageEdit *m_message;
    QLineEdit *m_closing;
    QLineEdit *m_from;
    LinkButton *m_begin;
    WordNotes *m_notes;
    EmphasisRow *m_emphasis;
    std::function<bool()> m_typographic;
    QPointer<StarterPopup> m_starters;
    QStringList m_occasions;
    QString m_style;
    QColor m_heading; ///< of the card's palette
    QColor m_accent;  ///< the same
    QStringList m_missing;
    double m_fill = 0;
};

} // namespace thanksmith
