// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/CardExport.h"

#include "base/File.h"
#include "layout/SafeZone.h"
#include "render/CardMime.h"
#include "render/Export.h"

#include <QClipboard>
#include <QDrag>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>
#include <QWidget>
#include <QtConcurrent>

#include <cmath>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {
constexpr int dragIconHeight = 140;
} // namespace

CardExport::CardExport(std::function<std::shared_ptr<const Page>()> page, std::function<QString()> name,
                       QWidget *window)
    : QObject(window)
    , m_page(std::move(page))
    , m_name(std::move(name))
    , m_window(window) {}

CardExport::~CardExport() = default;

void CardExport::exportToFile() {
    exportToFile(m_page(), m_name());
}

void CardExport::exportToFile(const std::shared_ptr<const Page> &page, const QString &name) {
    if (!page)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    auto *dialog = new QFileDialog(m_window, tr("Export the card"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString forPrintShops = tr("PDF for a print shop, with bleed and marks (*.pdf)");
    dialog->setNameFilters({tr("PNG picture (*.png)"), tr("PDF for printing (*.pdf)"), forPrintShops,
                            tr("SVG drawing (*.svg)"), tr("JPEG picture (*.jpg)")});
    dialog->setDefaultSuffix(u"png"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.section(u"*."_s, 1).chopped(1)); });
    dialog->selectFile(name + u".png"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, page, dialog, forPrintShops](const QString &path) {
        const bool isCut = dialog->selectedNameFilter() == forPrintShops;
        writeTo(path, page, {.marks = isCut, .bleed = isCut});
    });
    dialog->open();
}

void CardExport::writeTo(const QString &path, const std::shared_ptr<const Page> &page, const ExportOptions &options) {
    const Result<ExportFormat> format = exportFormat(path);
    if (!format) {
        Q_EMIT failed(format.error());
        return;
    }
    QtConcurrent::run([page, format = *format, path, options]() -> Result<void> {
        const Result<QByteArray> bytes = exportPage(*page, format, options);
        return bytes ? writeFile(path, *bytes) : Result<void>(failure(bytes));
    }).then(this, [this, path, page, isUnsafe = options.bleed && !wordsAreSafe(*page)](const Result<void> &written) {
        if (!written)
            Q_EMIT failed(written.error());
        else if (!page->missingGlyphs.isEmpty())
            Q_EMIT done(tr("Exported as %1, but no installed font has %2")
                            .arg(QFileInfo(path).fileName(), page->missingGlyphs.join(u' ')));
        else if (isUnsafe)
            Q_EMIT done(tr("Exported as %1; words stand closer than 4 mm to the cut").arg(QFileInfo(path).fileName()));
        else
            Q_EMIT done(tr("Exported as %1").arg(QFileInfo(path).fileName()));
    });
}

void CardExport::copyPicture() {
    const std::shared_ptr<const Page> page = m_page();
    if (!page)
        return;
    QGuiApplication::clipboard()->setMimeData(new CardMime(page));
    Q_EMIT done(tr("Copied as picture"));
}

void CardExport::startDrag(QWidget *source, const QImage &shown) {
    const std::shared_ptr<const Page> page = m_page();
    if (!page)
        return;
    // Folders and mail windows want a file; it lives as long as the window.
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    auto *drag = new QDrag(source);
    drag->setMimeData(new CardMime(page, m_folder->filePath(m_name() + u".png"_s)));
    if (!shown.isNull()) {
        const double ratio = source->devicePixelRatioF();
        QPixmap icon = QPixmap::fromImage(
            shown.scaledToHeight(int(std::lround(dragIconHeight * ratio)), Qt::SmoothTransformation));
        icon.setDevicePixelRatio(ratio);
        drag->setPixmap(icon);
    }
    drag->exec(Qt::CopyAction);
}

} // namespace thanksmith
