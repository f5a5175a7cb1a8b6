// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/MainWindow.h"

#include "studio/ErrorText.h"
#include "studio/NewCard.h"
#include "studio/Typing.h"
#include "ui/common/Toast.h"
#include "ui/editor/EditorPanel.h"
#include "ui/gallery/GalleryImport.h"
#include "ui/gallery/GalleryPanel.h"
#include "ui/history/HistoryView.h"
#include "ui/main/Actions.h"
#include "ui/main/CardExport.h"
#include "ui/main/CardFiles.h"
#include "ui/main/DesignView.h"
#include "ui/main/HeaderBar.h"
#include "ui/main/KnownPeople.h"
#include "ui/main/ManyFlow.h"
#include "ui/main/SendFlow.h"
#include "ui/main/SettingsFlow.h"
#include "ui/main/WindowState.h"
#include "ui/preview/DeskWidget.h"
#include "ui/print/PrintSheet.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {
constexpr QSize smallest{960, 640};
constexpr int toastTime = 8000; ///< ms
} // namespace

MainWindow::MainWindow(Services &services, AccountBook &accounts)
    : m_services(services)
    , m_accounts(accounts)
    , m_drafts(services.paths.drafts(), m_document)
    , m_actions(new Actions(m_document.undoStack(), this))
    , m_menu(new QMenu(this))
    , m_recent(new QMenu(this))
    , m_people(new KnownPeople(services.courier, this))
    , m_header(new HeaderBar(*m_actions, m_menu, this))
    , m_views(new QStackedWidget(this))
    , m_design(
          new DesignView(m_document, m_pages, services.shelf, services.thumbnails, *m_people, services.palettes, this))
    , m_files(new CardFiles(m_document, services.settings, this))
    , m_export(new CardExport([this] { return m_pages.page(); }, [this] { return m_files->suggestedName(); }, this))
    , m_sending(new SendFlow(services, accounts, m_document, m_pages, *m_design->editor(), *m_people, this))
    , m_many(new ManyFlow(m_document, *m_design, *m_sending, services.settings, this))
    , m_settingsFlow(new SettingsFlow(services, accounts, *m_sending, *m_actions, this))
    , m_toast(new Toast(this)) {
    setMinimumSize(smallest);
    m_toast->hide();
    m_design->setLanguage(services.language);
    m_design->editor()->setTypographic([&services] { return services.settings.get(typographicTyping); });
    layOut();
    fillMenu();
    connectActions();
    connectParts();
    connectCourier();
    showView(0);
    restoreWindow(*this, services.settings);
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut() {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_views, 1);
    m_views->addWidget(m_design);
}

void MainWindow::begin() {
    m_document.reset(startCard(m_services.settings, m_services.language));
    m_design->focusStart();
}

void MainWindow::begin(const Result<OpenedCard> &file) {
    if (!file) {
        begin();
        showError(file.error());
        return;
    }
    if (!isVisible())
        m_design->showCardFirst();
    m_pages.expect(*file);
    m_files->take(*file);
    m_design->focusStart();
}

void MainWindow::startServices() {
    m_files->remember();
    m_services.palettes.load();
    m_services.shelf.load();
    m_services.courier.start();
    m_sending->findKeychain();
    offerDraft();
}

void MainWindow::connectActions() {
    const auto on = [this](QAction *action, auto &&slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions->newCard, &MainWindow::newCard);
    on(m_actions->open, [this] { m_files->open(); });
    on(m_actions->save, [this] { m_files->save(); });
    on(m_actions->saveAs, [this] { m_files->saveAs(); });
    on(m_actions->many, [this] { m_many->choose(); });
    on(m_actions->exportCard, [this] { m_many->isOn() ? m_many->exportAll() : m_export->exportToFile(); });
    on(m_actions->copyPicture, [this] { m_export->copyPicture(); });
    on(m_actions->print, &MainWindow::print);
    on(m_actions->send, [this] { m_sending->begin(); });
    on(m_actions->findPicture, [this] {
        if (m_views->currentIndex() == 1) {
            focusFirst(history());
            return;
        }
        m_actions->toggleGallery->setChecked(true);
        m_design->gallery()->focusSearch();
    });
    connect(m_actions->toggleGallery, &QAction::toggled, m_design->gallery()->toggleAction(), &QAction::setChecked);
    connect(m_design->gallery()->toggleAction(), &QAction::toggled, m_actions->toggleGallery, &QAction::setChecked);
    on(m_actions->menu, [this] { m_header->openMenu(); });
    on(m_actions->viewDesign, [this] { showView(0); });
    on(m_actions->viewHistory, [this] { showView(1); });
    on(m_actions->fullScreen, [this](bool on) { on ? showFullScreen() : showNormal(); });
    on(m_actions->settings, [this] { m_settingsFlow->openSettings(); });
    on(m_actions->about, [this] { m_settingsFlow->openAbout(); });
    on(m_actions->shortcuts, [this] { m_settingsFlow->openShortcuts(); });
    on(m_actions->nextRegion, [this] { moveRegion(1); });
    on(m_actions->previousRegion, [this] { moveRegion(-1); });
    on(m_actions->closeWindow, [this] { close(); });
    on(m_actions->quit, [this] { close(); });
}

void MainWindow::connectParts() {
    connect(m_header, &HeaderBar::viewChosen, this, &MainWindow::showView);
    connect(m_header, &HeaderBar::outboxClicked, this, [this] {
        showView(1);
        history()->showOpen();
    });
    connect(m_design, &DesignView::openRequested, m_actions->open, &QAction::trigger);
    connect(m_design->desk(), &DeskWidget::dragRequested, this,
            [this] { m_export->startDrag(m_design->desk(), m_design->desk()->picture()); });
    connect(m_design->desk(), &DeskWidget::menuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions({m_actions->copyPicture, m_actions->exportCard, m_actions->print, m_actions->send});
        menu->popup(position);
    });
    connect(&m_document, &CardDocument::cardChanged, this, &MainWindow::followDocument);
    connect(&m_document, &CardDocument::pathChanged, this, &MainWindow::followDocument);
    connect(&m_document, &CardDocument::modifiedChanged, this, &MainWindow::followDocument);
    connect(m_files, &CardFiles::failed, this, &MainWindow::showError);
    connect(m_design->gallery()->adding(), &GalleryImport::failed, this, &MainWindow::showError);
    connect(m_design->gallery()->adding(), &GalleryImport::said, this,
            [this](const QString &words) { m_toast->present(words, {}, toastTime); });
    connect(&m_drafts, &Drafts::failed, this, &MainWindow::showError);
    connect(m_export, &CardExport::failed, this, &MainWindow::showError);
    connect(m_export, &CardExport::done, this,
            [this](const QString &words) { m_toast->present(words, {}, toastTime); });
    connect(m_many, &ManyFlow::failed, this, &MainWindow::showError);
    connect(m_many, &ManyFlow::printRequested, this, &MainWindow::print);
    connect(m_many, &ManyFlow::listChanged, this, [this] { m_drafts.setPeople(m_many->list(), m_many->label()); });
    connect(m_many, &ManyFlow::said, this, [this](const QString &words) { m_toast->present(words, {}, toastTime); });
    connect(&m_pages, &PageMaker::failed, this, &MainWindow::showError);
    connect(&m_services.palettes, &PaletteBook::failed, this, &MainWindow::showError);
    connect(m_sending, &SendFlow::failed, this, &MainWindow::showError);
    connect(m_settingsFlow, &SettingsFlow::accountsChanged, m_sending, &SendFlow::refreshRoute);
    connect(m_settingsFlow, &SettingsFlow::languageChanged, this,
            [this] { m_toast->present(tr("The window speaks the new language from its next start."), {}, toastTime); });
}

void MainWindow::connectCourier() {
    Courier &courier = m_services.courier;
    connect(&courier, &Courier::ready, this, [this](const Error &notice) {
        if (!notice.code.isEmpty())
            showError(notice);
    });
    connect(&courier, &Courier::broke, this, &MainWindow::showError);
    connect(&courier, &Courier::refused, this, &MainWindow::showError);
    connect(&courier, &Courier::outboxChanged, this,
            [this](const std::vector<OutboxItem> &open) { m_header->setOutbox(open, m_everSent); });
    connect(m_sending, &SendFlow::posted, this, [this](const Posting &posting, const QStringList &ids) {
        m_everSent = true;
        m_justQueued = ids;
        m_files->markSent();
        const QString who = posting.recipients.size() == 1 ? posting.recipients.front().name.isEmpty()
                                                                 ? posting.recipients.front().address
                                                                 : posting.recipients.front().name
                                                           : tr("%n people", nullptr, int(posting.recipients.size()));
        offer(tr("Your card to %1 is on its way.").arg(who), tr("New card"), [this] { newCard(); });
    });
    connect(m_toast, &Toast::actionTriggered, this, [this] { m_toastAction(); });
    connect(&courier, &Courier::ended, this, [this](const OutboxItem &item) {
        const bool needsAPerson = item.state == OutboxState::NeedsAuth || item.state == OutboxState::Failed ||
                                  item.state == OutboxState::Unknown;
        if (needsAPerson && m_justQueued.contains(item.id))
            m_toast->hide(); // it is not on its way
        if (needsAPerson)
            say(Notice::Outbox, errorText(item.reason));
        // A password that was refused is not tried with the next card: it is asked for.
        if (const Account *account = m_accounts.find(item.account); account && item.state == OutboxState::NeedsAuth)
            m_services.session->forget(secretKey(*account));
    });
    connect(m_design, &DesignView::noticeActionTriggered, this, &MainWindow::answerNotice);
}

void MainWindow::offer(const QString &text, const QString &action, std::function<void()> then) {
    m_toastAction = std::move(then);
    m_toast->present(text, action, toastTime);
}

void MainWindow::say(Notice kind, const QString &text) {
    m_notice = kind;
    m_design->setNotice(text, kind == Notice::Message ? tr("Close")
                              : kind == Notice::Draft ? tr("Open it")
                                                      : tr("Show"));
}

void MainWindow::answerNotice() {
    m_design->setNotice({});
    if (m_notice == Notice::Outbox) {
        showView(1);
        history()->showOpen();
    } else if (m_notice == Notice::Draft && !m_orphans.empty()) {
        const Draft draft = m_orphans.front();
        m_orphans.erase(m_orphans.begin());
        m_files->whenSafe([this, draft] { recover(draft); });
    } else {
        offerDraft();
    }
}

void MainWindow::recover(const Draft &draft) {
    m_many->close();
    m_document.reset(draft.card, draft.path, true);
    if (draft.people)
        m_many->restore(draft.people, draft.peopleLabel);
    m_drafts.flush();
    m_drafts.discard(draft);
    m_design->focusStart();
    offerDraft();
}

void MainWindow::fillMenu() {
    m_recent->setTitle(tr("Recent cards"));
    connect(m_menu, &QMenu::aboutToShow, this, [this] { m_files->fillRecentMenu(m_recent); });
    m_menu->addActions({m_actions->newCard, m_actions->many, m_actions->open});
    m_menu->addMenu(m_recent);
    m_menu->addActions({m_actions->save, m_actions->saveAs});
    m_menu->addSeparator();
    m_menu->addActions({m_actions->exportCard, m_actions->copyPicture, m_actions->print, m_actions->send});
    m_menu->addSeparator();
    m_menu->addActions({m_actions->undo, m_actions->redo});
    m_menu->addSeparator();
    m_menu->addActions({m_actions->fullScreen, m_actions->settings, m_actions->shortcuts, m_actions->about});
    m_menu->addSeparator();
    m_menu->addAction(m_actions->quit);
}

void MainWindow::showView(int index) {
    if (index == 1)
        m_views->setCurrentWidget(history());
    else
        m_views->setCurrentWidget(m_design);
    m_header->setView(index);
    for (QAction *action : {m_actions->undo, m_actions->redo}) // undo is only where it works
        action->setEnabled(index == 0 && (action == m_actions->undo ? m_document.undoStack()->canUndo()
                                                                    : m_document.undoStack()->canRedo()));
}

/// Made at its first use: the design view is what the window begins with.
HistoryView *MainWindow::history() {
    if (!m_history) {
        m_history = new HistoryView(m_services.courier, this);
        m_views->addWidget(m_history);
        connect(m_history, &HistoryView::openAsNewCard, this, &MainWindow::openAsNew);
        connect(m_history, &HistoryView::withdrawn, this, [this](const Card &card) {
            offer(tr("The card is not sent."), tr("Open it"), [this, card] { openAsNew(card); });
        });
        connect(m_history, &HistoryView::newCardWanted, this, &MainWindow::newCard);
        connect(m_history, &HistoryView::signInWanted, m_settingsFlow, &SettingsFlow::signIn);
        connect(m_history, &HistoryView::exportCard, this, [this](const Card &card) {
            if (const auto page = composePage(card))
                m_export->exportToFile(std::make_shared<const Page>(*page), card.texts.title.simplified().left(80));
        });
        connect(m_history, &HistoryView::exported, this, [this](const QString &path) {
            m_toast->present(tr("Exported as %1").arg(QFileInfo(path).fileName()), {}, toastTime);
        });
    }
    return m_history;
}

void MainWindow::newCard() {
    m_files->whenSafe([this] {
        showView(0);
        m_design->setNotice({});
        m_many->close();
        m_document.reset(startCard(m_services.settings, m_services.language));
        m_design->editor()->setRecipient({});
        m_design->focusStart();
    });
}

void MainWindow::openAsNew(const Card &card) {
    m_files->whenSafe([this, card] {
        showView(0);
        m_many->close();
        m_document.reset(card, {}, true);
        m_design->focusStart();
    });
}

void MainWindow::print() {
    if (m_many->isOn())
        m_many->whenReady([this](std::vector<Card> cards) { printCards(std::move(cards)); });
    else
        printCards({m_document.card()});
}

void MainWindow::printCards(std::vector<Card> printed) {
    const int count = int(printed.size());
    auto *sheet = new PrintSheet(m_services.settings, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setCards(std::move(printed));
    connect(sheet, &PrintSheet::printed, this, [this, count](const QString &printer, const std::vector<Card> &cards) {
        m_services.courier.recordPrinted(cards, printer, m_document.begunAt());
        m_files->markSent();
        m_toast->present(count > 1 ? tr("%n cards are at the printer.", nullptr, count)
                                   : tr("Your card is at the printer."),
                         {}, toastTime);
    });
    connect(sheet, &PrintSheet::savedPdf, this, [this](const QString &path) {
        m_toast->present(tr("Exported as %1").arg(QFileInfo(path).fileName()), {}, toastTime);
    });
    sheet->open();
}

void MainWindow::offerDraft() {
    if (m_orphans.empty())
        m_orphans = m_drafts.orphans();
    if (m_orphans.empty())
        return;
    const Draft &draft = m_orphans.front();
    const QString when = QLocale().toString(draft.writtenAt.toLocalTime(), QLocale::ShortFormat);
    const QString title = draft.card.texts.title.isEmpty() ? tr("a card") : draft.card.texts.title;
    say(Notice::Draft, tr("“%1” of %2 was not saved when the program ended.").arg(title, when));
}

void MainWindow::followDocument() {
    const QString name = m_files->documentName();
    const bool blank = m_document.isBlank();
    const QString state = blank                         ? QString()
                          : m_document.isModified()     ? tr("Not saved")
                          : m_document.path().isEmpty() ? QString()
                                                        : tr("Saved");
    m_header->setDocument(blank ? QString() : name, state);
    setWindowTitle(blank ? QStringLiteral("Thanksmith") : name + QStringLiteral("[*] — Thanksmith"));
    if (const bool modified = !blank && m_document.isModified(); modified != isWindowModified())
        setWindowModified(modified); // tells the window system each time
    for (QAction *action : {m_actions->save, m_actions->saveAs, m_actions->exportCard, m_actions->copyPicture,
                            m_actions->print, m_actions->send})
        action->setEnabled(!blank);
}

void MainWindow::showError(const Error &error) {
    showView(0);
    say(Notice::Message, errorText(error));
}

/// F6 goes from area to area and remembers nothing: the first control of each takes the focus.
void MainWindow::moveRegion(int step) {
    QList<QWidget *> regions{m_header};
    if (m_views->currentIndex() == 0)
        regions += m_design->regions();
    else
        regions += history();
    qsizetype now = 0;
    for (qsizetype i = 0; i < regions.size(); ++i)
        if (regions[i]->isAncestorOf(QApplication::focusWidget()) || regions[i] == QApplication::focusWidget())
            now = i;
    for (qsizetype tries = 1; tries <= regions.size(); ++tries) {
        QWidget *region = regions[(now + step * tries + regions.size() * tries) % regions.size()];
        if (focusFirst(region))
            return;
    }
}

void MainWindow::closeEvent(QCloseEvent *event) {
    if (m_closing) {
        saveWindow(*this, m_services.settings);
        m_drafts.clear();
        event->accept();
        return;
    }
    event->ignore();
    m_files->whenSafe([this] {
        m_closing = true;
        QMetaObject::invokeMethod(this, &QWidget::close,
                                  Qt::QueuedConnection); // not inside a closing that ends ignored
    });
}

void MainWindow::changeEvent(QEvent *event) {
    if (event->type() == QEvent::WindowStateChange)
        m_actions->fullScreen->setChecked(isFullScreen());
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        m_drafts.flush();
    QWidget::changeEvent(event);
}

} // namespace thanksmith
