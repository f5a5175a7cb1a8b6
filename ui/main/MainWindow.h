// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/AccountBook.h"
#include "studio/CardDocument.h"
#include "studio/CardOpening.h"
#include "studio/Drafts.h"
#include "studio/PageMaker.h"
#include "ui/main/Services.h"

#include <QWidget>

class QMenu;
class QStackedWidget;

namespace thanksmith {

class Actions;
class CardExport;
class CardFiles;
class DesignView;
class DraftRecovery;
class Farewell;
class HeaderBar;
class HistoryView;
class KnownPeople;
class ManyFlow;
class PrintFlow;
class SendFlow;
class SendNotices;
class SettingsFlow;

/// The window: header, the two views, and the wires between the parts. Nothing is decided here that a part can decide.
class MainWindow : public QWidget {
    Q_OBJECT
public:
    MainWindow(Services &services, AccountBook &accounts);
    ~MainWindow() override;

    /// With a new card.
    void begin();
    /// With the card of the command line.
    void begin(const Result<OpenedCard> &file);
    /// What can wait until the first frame stands: database, delivery, keychain, drafts a crash left behind.
    void startServices();
    /// A line above the desk.
    void showError(const Error &error);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What the line above the desk is about, and so what its button does.
    enum class Notice { Message, Outbox, Draft };

    void layOut();
    void wireActions();
    void wireParts();
    void wireCourier();
    void fillMenu();
    void showView(int index);
    [[nodiscard]] HistoryView *history();
    void newCard();
    void openAsNew(const Card &card);
    void offerDraft();
    void letDraftGo();
    void say(Notice kind, const QString &text);
    void answerNotice();
    void recover(const Draft &draft);
    void followDocument();
    void moveRegion(int step);

    Services &m_services;
    AccountBook &m_accounts;
    CardDocument m_document;
    PageMaker m_pages;
    Drafts m_drafts;
    Actions *m_actions;
    QMenu *m_menu;
    QMenu *m_recent;
    KnownPeople *m_people;
    HeaderBar *m_header;
    QStackedWidget *m_views;
    DesignView *m_design;
    HistoryView *m_history = nullptr;
    CardFiles *m_files;
    CardExport *m_export;
    SendFlow *m_sending;
    ManyFlow *m_many;
    SettingsFlow *m_settingsFlow;
    PrintFlow *m_printing;
    DraftRecovery *m_recovery;
    SendNotices *m_notices;
    Farewell *m_farewell;
    Notice m_notice = Notice::Message;
    bool m_everSent = false;
    bool m_closing = false;
};

} // namespace thanksmith
