// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/EditorPanel.h"

#include "studio/NewCard.h"
#include "studio/PageMaker.h"
#include "ui/editor/DocumentKeys.h"
#include "ui/editor/LooksBox.h"
#include "ui/editor/PaletteEditor.h"
#include "ui/editor/RecipientField.h"
#include "ui/editor/SendStrip.h"
#include "ui/editor/WritingSurface.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace thanksmith {

using namespace Qt::StringLiterals;

namespace {

/// Whether a title was made from the card's name, or there is none.
bool titleIsOurs(const Card &card) {
    const CardTexts &texts = card.texts;
    return texts.title.isEmpty() || texts.title == greetingFor(texts.to, card.language) ||
           texts.title == greetingFor({}, card.language);
}

/// The title a card begins with; one that names nobody stays where nobody is named.
QString titleFor(const Card &before, const Card &next) {
    if (!next.texts.to.isEmpty())
        return greetingFor(next.texts.to, next.language);
    const bool general = before.texts.title == greetingFor({}, before.language);
    return general ? greetingFor({}, next.language) : QString();
}

} // namespace

EditorPanel::EditorPanel(CardDocument &document, PageMaker &pages, PaletteBook &book, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_pages(pages)
    , m_keys(new DocumentKeys(document, this))
    , m_recipient(new RecipientField)
    , m_surface(new WritingSurface(document, *m_keys))
    , m_looks(new LooksBox(document, book))
    , m_mixer(new PaletteEditor(document, book, *m_keys))
    , m_strip(new SendStrip) {
    setAccessibleName(tr("Words and look of the card"));
    build();
    m_keys->watch(m_recipient->line());
    connect(m_recipient, &RecipientField::edited, this, &EditorPanel::takeRecipient);
    connect(m_recipient, &RecipientField::picked, this, [this](const KnownRecipient &person) {
        m_document.endTyping();
        takeRecipient(person.to);
        m_document.endTyping();
        Q_EMIT recipientChosen(person);
    });
    connect(m_looks, &LooksBox::languageChosen, this, &EditorPanel::changeLanguage);
    connect(m_looks, &LooksBox::paletteEditRequested, this, [this] { showMixer(true); });
    connect(m_mixer, &PaletteEditor::done, this, [this] { showMixer(false); });
    connect(&m_document, &CardDocument::pathChanged, this, [this] { // another card
        if (m_document.undoStack()->count() == 0)
            showMixer(false);
    });
    connect(m_strip, &SendStrip::routeRequested, this, &EditorPanel::routeRequested);
    connect(m_strip, &SendStrip::sendRequested, this, [this] {
        m_document.endTyping();
        Q_EMIT sendRequested();
    });
    connect(&m_document, &CardDocument::cardChanged, this, [this](const Card &, const Card &after) {
        m_recipient->showName(after.texts.to);
        tellRecipient();
        m_maybeAnotherCard = m_document.undoStack()->count() == 0;
    });
    connect(&m_document, &CardDocument::pathChanged, this, &EditorPanel::forgetAddress);
    connect(&m_pages, &PageMaker::pageChanged, this, [this](const std::shared_ptr<const Page> &page) {
        m_surface->setPage(page);
        m_looks->setPicture(m_pages.picture());
    });
    m_recipient->showName(m_document.card().texts.to);
    m_surface->setPage(m_pages.page());
    m_looks->setPicture(m_pages.picture());
    m_told = recipient();
}

void EditorPanel::setCardView(QWidget *view) {
    m_mixer->setCardView(view);
}

void EditorPanel::showMixer(bool shown) {
    if (shown == !m_mixerScroll->isHidden())
        return;
    m_scroll->setVisible(!shown);
    m_mixer->setVisible(shown);
    m_mixerScroll->setVisible(shown);
    if (shown)
        m_mixer->begin();
    else
        m_looks->focusPalettes();
}

void EditorPanel::setRecipientSource(FindPeople find) {
    m_recipient->setSource(std::move(find));
}

void EditorPanel::setRecipient(const Recipient &recipient) {
    m_recipient->setRecipient(recipient);
    takeRecipient(recipient);
}

Recipient EditorPanel::recipient() const {
    return m_recipient->recipient();
}

Recipient EditorPanel::recipientIn(const QString &text) const {
    return m_recipient->parse(text);
}

void EditorPanel::takeRecipient(const Recipient &recipient) {
    Card next = m_document.card();
    const bool ours = titleIsOurs(next);
    next.texts.to = recipient.name;
    if (ours)
        next.texts.title = titleFor(m_document.card(), next);
    m_document.change(CardPart::To, next);
    tellRecipient();
}

/// Another card was begun or opened: an address without a name stands in no card, so it must not stay for the next.
void EditorPanel::forgetAddress() {
    const bool another = std::exchange(m_maybeAnotherCard, false) && m_document.undoStack()->count() == 0;
    if (!another || !m_document.card().texts.to.isEmpty())
        return;
    m_recipient->clear();
    tellRecipient();
}

void EditorPanel::tellRecipient() {
    const Recipient now = recipient();
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT recipientChanged(now);
}

void EditorPanel::changeLanguage(const QString &tag) {
    Card next = m_document.card();
    const bool ours = titleIsOurs(next);
    next.language = tag;
    if (ours)
        next.texts.title = titleFor(m_document.card(), next);
    m_document.change(CardPart::Language, next);
}

void EditorPanel::setRoute(const Account &account, const Recipient &recipient) {
    m_recipient->setChannelKind(account.kind);
    m_strip->setRoute(account, recipient);
}

void EditorPanel::setSendBlocked(const QString &reason) {
    m_strip->setBlocked(reason);
}

void EditorPanel::setManyParts(QWidget *people, QWidget *above) {
    m_manyPeople = people;
    m_manyAbove = above;
    QBoxLayout *words = m_words;
    words->insertWidget(0, people);
    words->insertWidget(words->indexOf(m_surface), above);
    people->hide();
    above->hide();
}

void EditorPanel::setMany(int count, const QString &blocked) {
    const bool many = count > 0;
    for (QWidget *part : {m_manyPeople.data(), m_manyAbove.data()})
        if (part != nullptr)
            part->setVisible(many);
    m_recipient->setVisible(!many);
    m_strip->setMany(count);
    if (many)
        m_strip->setBlocked(blocked);
}

QWidget *EditorPanel::writing() const {
    return m_surface;
}

void EditorPanel::setTypographic(std::function<bool()> wanted) {
    m_surface->setTypographic(std::move(wanted));
}

void EditorPanel::setOccasions(const QStringList &occasions) {
    m_surface->setOccasions(occasions);
}

void EditorPanel::focusField(Field field, int offset) {
    if (m_scroll->isHidden())
        m_focusLater = {field, offset};
    m_surface->focusField(field, offset);
}

void EditorPanel::holdContents() {
    m_scroll->hide();
    m_strip->hide();
}

void EditorPanel::showContents() {
    m_scroll->show();
    m_strip->show();
    if (const auto caret = std::exchange(m_focusLater, {}))
        m_surface->focusField(caret->first, caret->second);
}

void EditorPanel::focusRecipient() {
    m_recipient->line()->setFocus(Qt::ShortcutFocusReason);
    m_recipient->line()->selectAll();
}

} // namespace thanksmith
