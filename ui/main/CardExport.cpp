// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/CardExport.h"

#include "base/File.h"
#include "render/Export.h"
#include "render/ScreenPainter.h"

#include <QClipboard>
#include <QDrag>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>
#include <QWidget>
#include <QtConcurrent>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {
constexpr int clipboardWidth = 1200; ///< px
constexpr int dragWidth = 900;       ///< px: quick enough to make while the drag begins
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
    dialog->setNameFilters({tr("PNG picture (*.png)"), tr("PDF for printing (*.pdf)"), tr("SVG drawing (*.svg)"),
                            tr("JPEG picture (*.jpg)")});
    dialog->setDefaultSuffix(u"png"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.section(u"*."_s, 1).chopped(1)); });
    dialog->selectFile(name + u".png"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, page](const QString &path) { writeTo(path, page); });
    dialog->open();
}

void CardExport::writeTo(const QString &path, const std::shared_ptr<const Page> &page) {
    const Result<ExportFormat> format = exportFormat(path);
    if (!format) {
        Q_EMIT failed(format.error());
        return;
    }
    QtConcurrent::run([page, format = *format, path]() -> Result<void> {
        const Result<QByteArray> bytes = exportPage(*page, format, {});
        return bytes ? writeFile(path, *bytes) : Result<void>(failure(bytes));
    }).then(this, [this, path](const Result<void> &written) {
        if (!written)
            Q_EMIT failed(written.error());
        else
            Q_EMIT done(tr("Exported as %1").arg(QFileInfo(path).fileName()));
    });
}

void CardExport::copyPicture() {
    const std::shared_ptr<const Page> page = m_page();
    if (!page)
        return;
    QtConcurrent::run([page] {
        return encodePng(*page, {.width = clipboardWidth});
    }).then(this, [this, page](const Result<QByteArray> &png) {
        if (!png) {
            Q_EMIT failed(png.error());
            return;
        }
        auto *data = new QMimeData;
        data->setData(u"image/png"_s, *png);
        data->setImageData(QImage::fromData(*png));
        data->setText(page->plainText);
        QGuiApplication::clipboard()->setMimeData(data);
        Q_EMIT done(tr("Copied as picture"));
    });
}

void CardExport::startDrag(QWidget *source) {
    const std::shared_ptr<const Page> page = m_page();
    if (!page)
        return;
    const Result<QByteArray> png = encodePng(*page, {.width = dragWidth});
    if (!png) {
        Q_EMIT failed(png.error());
        return;
    }
    // Folders and mail windows want a file; it lives as long as the window.
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(m_name() + u".png"_s);
    auto *data = new QMimeData;
    data->setData(u"image/png"_s, *png);
    if (writeFile(path, *png))
        data->setUrls({QUrl::fromLocalFile(path)});
    auto *drag = new QDrag(source);
    drag->setMimeData(data);
    drag->setPixmap(
        QPixmap::fromImage(QImage::fromData(*png)).scaledToHeight(dragIconHeight, Qt::SmoothTransformation));
    drag->exec(Qt::CopyAction);
}

} // namespace thanksmith
