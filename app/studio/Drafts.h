// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/Contact.h"
#include "studio/CardDocument.h"

#include <QLockFile>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

namespace thanksmith {

/// A card that a crash left behind.
struct Draft {
    Card card;
    QString path;                         ///< the file it belongs to; empty: never saved
    QDateTime writtenAt;                  ///< UTC
    QString file;                         ///< of the draft itself
    std::shared_ptr<const People> people; ///< the list the card was for; null: none
    QString peopleLabel;                  ///< what that list is called
};

/// Writes the open card, and the list of people it is for, into the drafts folder within two seconds after an edit, and
/// takes them away when the card is saved, closed or begun anew; a list is in no saved card, so that it stays there as
/// long as it is open. What is found there without a living owner is a recovered draft. Files are written and removed
/// on a thread of its own, in the order they were asked for.
class Drafts : public QObject {
    Q_OBJECT
public:
    Drafts(const QString &folder, CardDocument &document, QObject *parent = nullptr);
    ~Drafts() override;

    /// Drafts that no running program owns, newest first.
    [[nodiscard]] std::vector<Draft> orphans() const;
    void discard(const Draft &draft);
    /// The list the card is for now. Null: none.
    void setPeople(std::shared_ptr<const People> people, const QString &label);
    /// Writes now what is waiting.
    void flush();
    /// The card is done with: nothing to recover.
    void clear();
    /// Waits until all that was asked for is done.
    void finish();

Q_SIGNALS:
    void failed(const thanksmith::Error &error);

private:
    [[nodiscard]] QString draftFile() const;
    [[nodiscard]] bool isWorthKeeping() const { return m_document.isModified() || m_people != nullptr; }
    void settle();
    void onThread(std::function<Result<void>()> job);
    [[nodiscard]] Result<void> prepareFolder(); // on m_thread

    QString m_folder;
    QString m_name;
    CardDocument &m_document;
    QTimer m_timer;
    QSet<QString> m_discarded;
    bool m_written = false;
    std::shared_ptr<const People> m_people;
    QString m_label;
    bool m_peopleWritten = false;
    std::unique_ptr<QLockFile> m_lock; ///< for m_thread alone
    QThreadPool m_thread;
};

} // namespace thanksmith
