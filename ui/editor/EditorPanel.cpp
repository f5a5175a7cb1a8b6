// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/EditorPanel.h"

#include "studio/NewCard.h"
#include "studio/PageMaker.h"
#include "ui/common/Theme.h"
#include "ui/editor/DocumentKeys.h"
#include "ui/editor/LooksBox.h"
#include "ui/editor/PaletteEditor.h"
#include "ui/editor/RecipientField.h"
#include "ui/editor/SendStrip.h"
#include "ui/editor/WritingSurface.h"

#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace thanksmith {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelPadding = 20;
constexpr int foot = 10;
constexpr int ringRoom = 5;      ///< the sample lists bring this much for their focus ring
constexpr int wideWindow = 1280; ///< px
constexpr int wide = 344;
constexpr int narrow = 304;
constexpr int heightForAll = 820; ///< below, the looks stand behind tabs
constexpr int heightForCaptions = 940;

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
    setFixedWidth(wide);
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

void EditorPanel::build() {
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(panelPadding - ringRoom, 16, panelPadding - ringRoom, foot);
    column->setSpacing(0);
    auto *words = m_words = new QVBoxLayout;
    words->setContentsMargins(ringRoom, 0, ringRoom, 0);
    words->setSpacing(12);
    words->addWidget(m_recipient);
    words->addWidget(m_surface);
    column->addLayout(words);
    column->addWidget(m_looks);
    column->addStretch(1);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    // The scroll bar takes its room from the padding, not from the content.
    QScrollBar *bar = m_scroll->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, [column, bar](int low, int high) {
        const int right = panelPadding - ringRoom - (high > low ? bar->sizeHint().width() : 0);
        const bool mirrored = bar->layoutDirection() == Qt::RightToLeft;
        column->setContentsMargins(mirrored ? right : panelPadding - ringRoom, 16,
                                   mirrored ? panelPadding - ringRoom : right, foot);
    });
    m_mixerScroll = new QScrollArea;
    m_mixerScroll->setFrameShape(QFrame::NoFrame);
    m_mixerScroll->setWidgetResizable(true);
    m_mixerScroll->setFocusPolicy(Qt::NoFocus);
    m_mixerScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_mixerScroll->viewport()->setAutoFillBackground(false);
    m_mixerScroll->setWidget(m_mixer);
    m_mixer->setAutoFillBackground(false);
    m_mixerScroll->hide();
    m_mixer->hide();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_scroll, 1);
    all->addWidget(m_mixerScroll, 1);
    all->addWidget(m_strip);
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

bool EditorPanel::event(QEvent *event) {
    if (event->type() == QEvent::Show || event->type() == QEvent::ParentChange)
        followWindow();
    return QWidget::event(event);
}

void EditorPanel::followWindow() {
    if (window() == this)
        return;
    if (m_window != window()) {
        if (m_window)
            m_window->removeEventFilter(this);
        m_window = window();
        m_window->installEventFilter(this);
    }
    setFixedWidth(m_window->width() >= wideWindow ? wide : narrow);
}

bool EditorPanel::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_window && event->type() == QEvent::Resize)
        setFixedWidth(m_window->width() >= wideWindow ? wide : narrow);
    return QWidget::eventFilter(watched, event);
}

void EditorPanel::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    using Arrangement = LooksBox::Arrangement;
    if (height() >= heightForCaptions)
        m_looks->setArrangement(Arrangement::Roomy);
    else
        m_looks->setArrangement(height() >= heightForAll && width() >= wide ? Arrangement::Rows : Arrangement::Tabs);
}

void EditorPanel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.panel);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRect(mirrored ? width() - 1 : 0, 0, 1, height()), theme.line);
}

} // namespace thanksmith
