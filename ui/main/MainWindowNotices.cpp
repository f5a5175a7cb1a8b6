// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/MainWindow.h"

#include "ui/history/HistoryView.h"
#include "ui/main/CardFiles.h"
#include "ui/main/DesignView.h"
#include "ui/main/DraftRecovery.h"
#include "ui/main/ManyFlow.h"
#include "ui/main/SendNotices.h"

// What the line above the desk and the toast say, and what their buttons do.
namespace thanksmith {

void MainWindow::say(Notice kind, const QString &text) {
    m_notice = kind;
    m_design->setNotice(text,
                        kind == Notice::Message ? tr("Close")
                        : kind == Notice::Draft ? tr("Open it")
                                                : tr("Show"),
                        kind == Notice::Draft ? tr("Discard it") : QString());
}

void MainWindow::answerNotice() {
    m_design->setNotice({});
    if (m_notice == Notice::Outbox) {
        showView(1);
        history()->showOpen();
    } else if (m_notice == Notice::Draft) {
        if (const std::optional<Draft> draft = m_recovery->take())
            m_files->whenSafe([this, draft] { recover(*draft); });
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

void MainWindow::offerDraft() {
    if (const QString offer = m_recovery->offer(); !offer.isEmpty())
        say(Notice::Draft, offer);
}

/// What is let go can be brought back as long as the toast stands.
void MainWindow::letDraftGo() {
    m_design->setNotice({});
    if (m_notice != Notice::Draft)
        return;
    if (const std::optional<Draft> draft = m_recovery->take()) {
        m_drafts.discard(*draft);
        m_notices->offer(tr("The card is discarded."), tr("Undo"),
                         [this, draft] { m_files->whenSafe([this, draft] { recover(*draft); }); });
    }
    m_design->focusStart();
    offerDraft();
}

} // namespace thanksmith
