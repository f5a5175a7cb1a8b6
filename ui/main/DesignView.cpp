// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/DesignView.h"

#include "studio/NewCard.h"
#include "ui/common/Banner.h"
#include "ui/editor/EditorPanel.h"
#include "ui/gallery/GalleryImport.h"
#include "ui/gallery/GalleryPanel.h"
#include "ui/gallery/GalleryView.h"
#include "ui/gallery/PictureDrop.h"
#include "ui/main/KnownPeople.h"
#include "ui/preview/DeskWidget.h"
#include "ui/preview/EmptyDesk.h"

#include <QAction>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTimer>
#include <QtConcurrent>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {
constexpr int fanPictures = 3;
constexpr int withoutCardMs = 300; ///< the editor does not wait longer for a card
} // namespace

DesignView::DesignView(CardDocument &document, PageMaker &pages, Shelf &shelf, Thumbnails &thumbnails,
                       KnownPeople &people, PaletteBook &palettes, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_pages(pages)
    , m_shelf(shelf)
    , m_thumbnails(thumbnails)
    , m_people(people)
    , m_gallery(new GalleryPanel(shelf, thumbnails, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyDesk(this))
    , m_desk(new DeskWidget(this))
    , m_editor(new EditorPanel(document, pages, palettes, this))
    , m_notice(new Banner(this))
    , m_names(new QStandardItemModel(this)) {
    m_notice->hide();
    m_editor->setCardView(m_desk);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_desk);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_notice);
    middle->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_gallery);
    row->addLayout(middle, 1);
    row->addWidget(m_editor);

    connect(m_gallery, &GalleryPanel::illustrationChosen, this, &DesignView::choosePicture);
    connect(m_empty, &EmptyDesk::nameEntered, this, &DesignView::beginWith);
    connect(m_empty, &EmptyDesk::openRequested, this, &DesignView::openRequested);
    connect(m_empty, &EmptyDesk::manyRequested, this, &DesignView::manyRequested);
    connect(m_empty->nameField(), &QLineEdit::textEdited, this, [this](const QString &prefix) {
        m_names->clear();
        for (const KnownRecipient &person : m_people.matching(prefix)) {
            auto *item = new QStandardItem(person.to.name.isEmpty() ? person.to.address : person.to.name);
            item->setData(person.to.address, EmptyDesk::DetailRole);
            m_names->appendRow(item);
        }
    });
    m_empty->setPeople(m_names);
    connect(m_desk, &DeskWidget::fieldClicked, m_editor, &EditorPanel::focusField);
    connect(m_desk, &DeskWidget::tooLongActionTriggered, m_editor, [this] { m_editor->focusField(Field::Message, 0); });
    connect(m_notice, &Banner::actionTriggered, this, &DesignView::noticeActionTriggered);
    connect(m_notice, &Banner::otherTriggered, this, &DesignView::noticeOtherTriggered);
    connect(&m_pages, &PageMaker::pageChanged, m_desk, &DeskWidget::setPage);
    connect(&m_document, &CardDocument::cardChanged, this, &DesignView::followCard);
    m_editor->setRecipientSource([this](const QString &prefix, auto answer) { answer(m_people.matching(prefix)); });
    connect(&m_thumbnails, &Thumbnails::ready, this, [this] {
        if (m_stack->currentWidget() == m_empty)
            showFan();
    });
    for (QAction *action : {m_desk->zoomInAction(), m_desk->zoomOutAction(), m_desk->realSizeAction(),
                            m_desk->fitAction(), m_desk->previewAction()})
        addAction(action);
    takePictures();
}

void DesignView::takePictures() {
    setAcceptDrops(true);
    connect(&m_shelf, &Shelf::changed, this, [this] { m_occasionsOf.reset(); });
    auto *paste = new QAction(this);
    paste->setShortcut(QKeySequence::Paste);
    paste->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_desk->addAction(paste);
    connect(paste, &QAction::triggered, this, [this] { m_gallery->adding()->paste(true); });
}

void DesignView::dragEnterEvent(QDragEnterEvent *event) {
    if (event->source() == nullptr && holdsPictures(*event->mimeData())) // our own card is no picture for a card
        event->acceptProposedAction();
}

void DesignView::dropEvent(QDropEvent *event) {
    event->acceptProposedAction();
    m_gallery->adding()->import(picturesOf(*event->mimeData()), true);
}

void DesignView::setNotice(const QString &text, const QString &action, const QString &other) {
    if (text.isEmpty())
        m_notice->hide();
    else
        m_notice->present(Banner::Tone::Warn, text, action, other);
}

QList<QWidget *> DesignView::regions() const {
    return {m_gallery, m_stack->currentWidget(), m_editor};
}

void DesignView::setLanguage(const QString &tag) {
    m_gallery->setLanguage(tag);
}

void DesignView::focusStart() {
    if (m_stack->currentWidget() == m_empty)
        m_empty->nameField()->setFocus(Qt::OtherFocusReason);
    else
        m_editor->focusField(Field::Message, int(m_document.card().texts.message.size()));
}

void DesignView::showCardFirst() {
    m_editor->holdContents();
    connect(m_desk, &DeskWidget::cardShown, m_editor, &EditorPanel::showContents, Qt::QueuedConnection);
    QTimer::singleShot(withoutCardMs, m_editor, &EditorPanel::showContents);
}

/// The picture is read and checked off the GUI thread; the card changes when it is there.
void DesignView::choosePicture(const QString &id) {
    const Illustration *illustration = m_shelf.gallery()->find(id);
    if (!illustration)
        return;
    QtConcurrent::run([illustration = *illustration] {
        return Gallery::picture(illustration);
    }).then(this, [this, id](const Result<Picture> &picture) {
        if (!picture)
            return;
        Card card = m_document.card();
        card.picture = cardPicture(*picture, id, card.language);
        m_document.endTyping();
        m_document.change(CardPart::Picture, card);
    });
}

void DesignView::beginWith(const QString &name) {
    const Recipient typed = m_editor->recipientIn(name);
    const KnownRecipient *known = m_people.latest(typed.address.isEmpty() ? typed.name : typed.address);
    m_editor->setRecipient(known && (typed.name.isEmpty() || typed.address.isEmpty()) ? known->to : typed);
    if (Card next = m_document.card(); next.texts.title.isEmpty()) { // an address names nobody
        next.texts.title = greetingFor({}, next.language);
        m_document.change(CardPart::To, next);
    }
    suggestPicture();
    m_editor->focusField(Field::Message, 0);
}

void DesignView::suggestPicture() {
    const auto gallery = m_shelf.gallery();
    if (!m_document.card().picture && !gallery->illustrations().empty())
        choosePicture(gallery->illustrations().front().id);
}

void DesignView::showCard() {
    const Card &card = m_document.card();
    m_pages.setCard(m_shown ? m_shown(card) : card);
}

void DesignView::followCard() {
    const Card &card = m_document.card();
    const bool blank = m_document.isBlank();
    m_stack->setCurrentWidget(blank ? static_cast<QWidget *>(m_empty) : m_desk);
    m_editor->setVisible(!blank);
    if (blank)
        showFan();
    const QString id = card.picture ? card.picture->id : QString();
    if (id != m_gallery->current())
        m_gallery->setCurrent(id);
    if (id != m_occasionsOf) { // not with every key: there may be thousands of pictures
        m_occasionsOf = id;
        const auto gallery = m_shelf.gallery();
        const Illustration *illustration = gallery->find(id);
        m_editor->setOccasions(illustration ? illustration->info.occasions : QStringList());
    }
    showCard();
}

void DesignView::showFan() {
    QList<QImage> images;
    const double scale = devicePixelRatioF();
    const auto gallery = m_shelf.gallery();
    for (const Illustration &illustration : gallery->illustrations()) {
        if (images.size() == fanPictures)
            break;
        const QImage image = m_thumbnails.thumbnail(illustration, (QSizeF(EmptyDesk::pictureSize) * scale).toSize());
        if (!image.isNull())
            images << image;
    }
    if (images.size() == fanPictures)
        m_empty->setPictures(images);
}

} // namespace thanksmith
