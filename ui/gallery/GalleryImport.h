// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "gallery/Illustration.h"
#include "gallery/ImportJob.h"
#include "gallery/PackEdit.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace thanksmith {

class ImportFooter;
class Shelf;

/// Adds pictures to the gallery, changes and removes them, all in the background; asks what has to be asked, tells what
/// was refused. One import at a time: what comes meanwhile waits.
class GalleryImport : public QObject {
    Q_OBJECT
public:
    /// `shelf` must outlive it; sheets open over the window of `host`.
    GalleryImport(Shelf &shelf, ImportFooter *footer, QWidget *host);

    void setLanguage(const QString &tag) { m_language = tag; }
    /// `choose`: a single picture goes onto the card when it is there.
    void import(const ImportRequest &request, bool choose = false);
    void chooseFiles();
    void chooseFolder();
    /// What the clipboard holds. False: no picture.
    bool paste(bool choose = false);

    void describe(const Illustration &picture);
    void remove(const Illustration &picture);
    void rename(const Pack &pack);
    void remove(const Pack &pack);
    [[nodiscard]] bool isBusy() const { return m_job != nullptr; }

Q_SIGNALS:
    /// For a short notice.
    void said(const QString &words);
    void failed(const thanksmith::Error &error);
    /// The picture that was to be chosen is in the gallery now.
    void chosen(const QString &id);

private:
    void begin();
    void finish(const Result<ImportReport> &report);
    void ask(const ImportReport &report);
    void change(const std::function<Result<void>(const QString &packs)> &change);

    struct Wanted {
        ImportRequest request;
        bool choose;
    };
    Shelf &m_shelf;
    ImportFooter *m_footer;
    QPointer<QWidget> m_host;
    QString m_language;
    QList<Wanted> m_waiting;
    std::unique_ptr<ImportJob> m_job;
    bool m_choose = false;
    QString m_toChoose;
};

} // namespace thanksmith
