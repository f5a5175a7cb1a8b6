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
#include "ui/main/DraftRecovery.h"
#include "ui/main/Farewell.h"
#include "ui/main/HeaderBar.h"
#include "ui/main/KnownPeople.h"
#include "ui/main/ManyFlow.h"
#include "ui/main/PrintFlow.h"
#include "ui/main/SendFlow.h"
#include "ui/main/SendNotices.h"
#include "ui/main/SettingsFlow.h"
#include "ui/main/WindowState.h"
#include "ui/preview/DeskWidget.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {
constexpr QSize smallest{960, 640};
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
    , m_printing(new PrintFlow(services, m_document, *m_many, *m_files, this))
    , m_recovery(new DraftRecovery(m_drafts, this))
    , m_notices(new SendNotices(services.courier, new Toast(this), this))
    , m_farewell(new Farewell(services.courier, this)) {
    setMinimumSize(smallest);
    m_design->setLanguage(services.language);
    m_design->editor()->setTypographic([&services] { return services.settings.get(typographicTyping); });
    layOut();
    fillMenu();
    wireActions();
    wireParts();
    wireCourier();
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
            m_notices->offer(tr("The card is not sent."), tr("Open it"), [this, card] { openAsNew(card); });
        });
        connect(m_history, &HistoryView::newCardWanted, this, &MainWindow::newCard);
        connect(m_history, &HistoryView::signInWanted, m_settingsFlow, &SettingsFlow::signIn);
        connect(m_history, &HistoryView::exportCard, this, [this](const Card &card) {
            if (const auto page = composePage(card))
                m_export->exportToFile(std::make_shared<const Page>(*page), card.texts.title.simplified().left(80));
        });
        connect(m_history, &HistoryView::exported, this,
                [this](const QString &path) { m_notices->say(tr("Exported as %1").arg(QFileInfo(path).fileName())); });
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
        if (m_services.settings.get(sendUnseen) && m_farewell->anyWaits())
            m_farewell->goOnUnseen();
        event->accept();
        return;
    }
    event->ignore();
    m_files->whenSafe([this] {
        m_farewell->part([this] {
            m_closing = true;
            QMetaObject::invokeMethod(this, &QWidget::close,
                                      Qt::QueuedConnection); // not inside a closing that ends ignored
        });
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
