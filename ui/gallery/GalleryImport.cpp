// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/GalleryImport.h"

#include "base/File.h"
#include "gallery/Shelf.h"
#include "gallery/TrialDrawing.h"
#include "ui/common/Type.h"
#include "ui/gallery/DescribeSheet.h"
#include "ui/gallery/ImportFooter.h"
#include "ui/gallery/PictureDrop.h"
#include "ui/gallery/RefusalSheet.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QtConcurrent>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int nameWidth = 260; ///< px of a name in a question

QString shortName(const QString &name) {
    return elided(name, uiFont(TextRole::Body), nameWidth);
}

template <class Then>
void confirm(QWidget *host, const QString &question, const QString &hint, const QString &yes, const QString &no,
             const Then &then) {
    auto *box = new QMessageBox(host);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    box->setIcon(QMessageBox::NoIcon);
    box->setText(question);
    box->setInformativeText(hint);
    auto *doing = box->addButton(yes, QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(no, QMessageBox::RejectRole));
    QObject::connect(box, &QMessageBox::buttonClicked, box, [=](QAbstractButton *button) {
        if (button == doing)
            then();
    });
    box->open();
}

} // namespace

GalleryImport::GalleryImport(Shelf &shelf, ImportFooter *footer, QWidget *host)
    : QObject(host)
    , m_shelf(shelf)
    , m_footer(footer)
    , m_host(host)
    , m_language(u"en"_s) {
    connect(footer, &ImportFooter::cancelled, this, [this] {
        m_waiting.clear();
        if (m_job)
            m_job->cancel();
    });
    connect(&shelf, &Shelf::changed, this, [this] {
        if (!m_toChoose.isEmpty() && m_shelf.gallery()->find(m_toChoose))
            Q_EMIT chosen(std::exchange(m_toChoose, QString()));
    });
}

void GalleryImport::import(const ImportRequest &request, bool choose) {
    if (request.paths.isEmpty() && request.pasted.empty())
        return;
    m_waiting.append({request, choose});
    if (!m_job)
        begin();
}

void GalleryImport::begin() {
    const Wanted wanted = m_waiting.takeFirst();
    m_choose = wanted.choose;
    m_job = std::make_unique<ImportJob>(m_shelf.folder(), wanted.request, trialDrawing());
    connect(m_job.get(), &ImportJob::progressed, m_footer, &ImportFooter::showProgress);
    connect(m_job.get(), &ImportJob::finished, this, &GalleryImport::finish);
    m_job->start();
}

void GalleryImport::finish(const Result<ImportReport> &report) {
    m_job.release()->deleteLater();
    m_footer->showRest();
    if (!report) {
        Q_EMIT failed(report.error());
    } else if (report->cancelled) {
        Q_EMIT said(tr("Stopped; the gallery is as it was."));
    } else {
        if (m_choose && report->added.size() == 1)
            m_toChoose = report->added.front().id;
        m_shelf.load();
        ask(*report);
    }
    if (!m_waiting.isEmpty())
        begin();
}

void GalleryImport::ask(const ImportReport &report) {
    const int added = int(report.added.size());
    if (!report.refused.empty()) {
        auto *sheet = new RefusalSheet(added, report.refused, m_host->window());
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        connect(sheet, &RefusalSheet::failed, this, &GalleryImport::failed);
        connect(sheet, &QDialog::finished, this, [this, report] {
            ImportReport rest = report;
            rest.refused.clear();
            if (!rest.added.empty())
                ask(rest);
        });
        sheet->open();
        return;
    }
    QStringList mute;
    bool licences = false;
    for (const ImportedPicture &picture : report.added) {
        if (picture.described && picture.licensed)
            continue;
        mute.append(picture.id);
        licences = licences || !picture.licensed;
    }
    Q_EMIT said(tr("%n pictures added", nullptr, added));
    // Thousands that lack only their descriptions get no common one: their mark in the gallery says so.
    if (mute.isEmpty() || (!licences && mute.size() > 1))
        return;
    DescribeSheet *sheet = nullptr;
    if (mute.size() == 1) {
        Illustration one;
        one.id = mute.front();
        const QString path = m_shelf.folder() + u'/' + one.id + u".svg"_s;
        const auto info = readFile(path, SvgLimits().bytes).and_then([&](const QByteArray &bytes) {
            return readPictureHead(bytes, path);
        });
        if (info) {
            one.info = *info;
            one.licence = info->licence;
        }
        sheet = new DescribeSheet(one, m_language, m_host->window());
        sheet->showPicture(path);
    } else {
        sheet = new DescribeSheet(int(mute.size()), m_language, m_host->window());
    }
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    const Describing how = mute.size() == 1 ? Describing::Replace : Describing::Add;
    connect(sheet, &DescribeSheet::described, this, [this, mute, how](const Description &words) {
        change([=](const QString &packs) { return describePictures(packs, mute, words, how); });
    });
    sheet->open();
}

void GalleryImport::change(const std::function<Result<void>(const QString &packs)> &change) {
    QtConcurrent::run([change, packs = m_shelf.folder()] {
        return change(packs);
    }).then(this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error());
        m_shelf.load();
    });
}

void GalleryImport::chooseFiles() {
    auto *dialog = new QFileDialog(m_host->window(), tr("Add pictures"), {},
                                   tr("Pictures and packs (*.svg *.svgz *.thankspack *.SVG *.zip)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) { import({.paths = files}); });
    dialog->open();
}

void GalleryImport::chooseFolder() {
    auto *dialog = new QFileDialog(m_host->window(), tr("Add a folder of pictures"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) { import({.paths = files}); });
    dialog->open();
}

bool GalleryImport::paste(bool choose) {
    const ImportRequest request = picturesOf(*QGuiApplication::clipboard()->mimeData());
    const bool any = !request.paths.isEmpty() || !request.pasted.empty();
    if (any)
        import(request, choose);
    else
        Q_EMIT said(tr("There is no picture on the clipboard that can be added: SVG, as files or as text."));
    return any;
}

void GalleryImport::describe(const Illustration &picture) {
    auto *sheet = new DescribeSheet(picture, m_language, m_host->window());
    sheet->showPicture(m_shelf.folder() + u'/' + picture.id + u".svg"_s);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &DescribeSheet::described, this, [this, id = picture.id](const Description &words) {
        change([=](const QString &packs) { return describePictures(packs, {id}, words, Describing::Replace); });
    });
    sheet->open();
}

void GalleryImport::remove(const Illustration &picture) {
    confirm(m_host->window(), tr("Remove “%1” from the gallery?").arg(shortName(picture.shownTitle(m_language))),
            tr("Cards that show it keep it."), tr("Remove"), tr("Cancel"),
            [this, id = picture.id] { change([id](const QString &packs) { return removePictures(packs, {id}); }); });
}

void GalleryImport::rename(const Pack &pack) {
    auto *dialog = new QInputDialog(m_host->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename collection"));
    dialog->setLabelText(tr("Name of the collection"));
    dialog->setTextValue(pack.title.in(m_language));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, id = pack.id](const QString &name) {
        if (!name.simplified().isEmpty())
            change([=](const QString &packs) { return renamePack(packs, id, name); });
    });
    dialog->open();
}

void GalleryImport::remove(const Pack &pack) {
    confirm(m_host->window(),
            tr("Remove the collection “%1” with all its pictures?").arg(shortName(pack.title.in(m_language))),
            tr("Cards that show one of them keep it."), tr("Remove"), tr("Cancel"),
            [this, id = pack.id] { change([id](const QString &packs) { return removePack(packs, id); }); });
}

} // namespace thanksmith
