// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/MainWindow.h"

#include "studio/ErrorText.h"
#include "ui/editor/EditorPanel.h"
#include "ui/gallery/GalleryImport.h"
#include "ui/gallery/GalleryPanel.h"
#include "ui/history/HistoryView.h"
#include "ui/main/Actions.h"
#include "ui/main/CardExport.h"
#include "ui/main/CardFiles.h"
#include "ui/main/DesignView.h"
#include "ui/main/HeaderBar.h"
#include "ui/main/ManyFlow.h"
#include "ui/main/PrintFlow.h"
#include "ui/main/SendFlow.h"
#include "ui/main/SendNotices.h"
#include "ui/main/SettingsFlow.h"
#include "ui/main/WindowState.h"
#include "ui/preview/DeskWidget.h"

#include <QMenu>

// What runs between the window's parts.
namespace thanksmith {

void MainWindow::wireActions() {
    const auto on = [this](QAction *action, auto &&slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions->newCard, &MainWindow::newCard);
    on(m_actions->open, [this] { m_files->open(); });
    on(m_actions->save, [this] { m_files->save(); });
    on(m_actions->saveAs, [this] { m_files->saveAs(); });
    on(m_actions->many, [this] { m_many->choose(); });
    on(m_actions->exportCard, [this] { m_many->isOn() ? m_many->exportAll() : m_export->exportToFile(); });
    on(m_actions->copyPicture, [this] { m_export->copyPicture(); });
    on(m_actions->print, [this] { m_printing->print(); });
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

void MainWindow::wireParts() {
    connect(m_header, &HeaderBar::viewChosen, this, &MainWindow::showView);
    connect(m_header, &HeaderBar::outboxClicked, this, [this] {
        showView(1);
        history()->showOpen();
    });
    connect(m_design, &DesignView::openRequested, m_actions->open, &QAction::trigger);
    connect(m_design, &DesignView::manyRequested, m_actions->many, &QAction::trigger);
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
    connect(m_design->gallery()->adding(), &GalleryImport::said, m_notices, &SendNotices::say);
    connect(&m_drafts, &Drafts::failed, this, &MainWindow::showError);
    connect(m_export, &CardExport::failed, this, &MainWindow::showError);
    connect(m_export, &CardExport::done, m_notices, &SendNotices::say);
    connect(m_many, &ManyFlow::failed, this, &MainWindow::showError);
    connect(m_many, &ManyFlow::printRequested, m_printing, &PrintFlow::print);
    connect(m_printing, &PrintFlow::said, m_notices, &SendNotices::say);
    connect(m_many, &ManyFlow::listChanged, this, [this] { m_drafts.setPeople(m_many->list(), m_many->label()); });
    connect(m_many, &ManyFlow::said, m_notices, &SendNotices::say);
    connect(&m_pages, &PageMaker::failed, this, &MainWindow::showError);
    connect(&m_services.palettes, &PaletteBook::failed, this, &MainWindow::showError);
    connect(m_sending, &SendFlow::failed, this, &MainWindow::showError);
    connect(m_settingsFlow, &SettingsFlow::accountsChanged, m_sending, &SendFlow::refreshRoute);
    connect(m_settingsFlow, &SettingsFlow::languageChanged, this,
            [this] { m_notices->say(tr("The window speaks the new language from its next start.")); });
}

void MainWindow::wireCourier() {
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
        m_files->markSent();
        m_notices->told(posting, ids);
    });
    connect(&courier, &Courier::takenBack, m_files, &CardFiles::markUnsent);
    connect(m_notices, &SendNotices::newCardRequested, this, &MainWindow::newCard);
    connect(m_notices, &SendNotices::trouble, this, [this](const OutboxItem &item) {
        say(Notice::Outbox, errorText(item.reason));
        // A password that was refused is not tried with the next card: it is asked for.
        if (const Account *account = m_accounts.find(item.account); account && item.state == OutboxState::NeedsAuth)
            m_services.session->forget(secretKey(*account));
    });
    connect(m_design, &DesignView::noticeActionTriggered, this, &MainWindow::answerNotice);
    connect(m_design, &DesignView::noticeOtherTriggered, this, &MainWindow::letDraftGo);
}

} // namespace thanksmith
