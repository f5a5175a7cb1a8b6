// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/BatchSheet.h"

#include "studio/ErrorText.h"
#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/Type.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int sheetWidth = 480;
constexpr int padding = 24;
enum Choice { OnePdf, Pngs, Svgs };

} // namespace

BatchSheet::BatchSheet(std::shared_ptr<const Merge> merge, const QString &name, int leftOut, QWidget *parent)
    : Sheet(parent)
    , m_merge(std::move(merge))
    , m_name(name)
    , m_format(new SegmentedControl(body()))
    , m_cut(new QCheckBox(tr("For a print shop: 3 mm bleed and crop marks"), body()))
    , m_notice(new Banner(body()))
    , m_progress(new QProgressBar(body()))
    , m_state(new QLabel(body()))
    , m_cancel(new QuietButton(tr("Cancel"), body()))
    , m_start(new PrimaryButton(tr("Choose where …"), body())) {
    setTitle(tr("Export all cards"));
    body()->setFixedWidth(sheetWidth);
    auto *title = new QLabel(tr("Export %n cards", nullptr, int(m_merge->size()) - leftOut), body());
    title->setFont(uiFont(TextRole::SheetTitle));
    m_format->addSegment(tr("One PDF"));
    m_format->addSegment(tr("PNG pictures"));
    m_format->addSegment(tr("SVG drawings"));
    m_format->setEqualWidths(true);
    m_format->setCurrentIndex(OnePdf);
    m_format->setAccessibleName(tr("Format"));
    m_cut->setFont(uiFont(TextRole::Body));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, int(m_merge->size()));
    m_state->setFont(uiFont(TextRole::Caption));
    m_notice->hide();
    if (leftOut > 0)
        m_notice->present(Banner::Tone::Warn, tr("%n cards cannot be made and are left out.", nullptr, leftOut));
    m_cancel->setTall(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_start);
    auto *column = new QVBoxLayout(body());
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(14);
    column->addWidget(title);
    column->addWidget(m_format);
    column->addWidget(m_cut, 0, Qt::AlignLeft);
    column->addWidget(m_notice);
    column->addWidget(m_progress);
    column->addWidget(m_state);
    column->addLayout(buttons);
    connect(m_start, &QPushButton::clicked, this, &BatchSheet::askWhere);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    setBusy(false);
    m_start->setDefault(true);
    m_start->setFocus(Qt::OtherFocusReason);
}

BatchSheet::~BatchSheet() {
    if (m_stop)
        *m_stop = true;
}

void BatchSheet::setBusy(bool busy) {
    m_progress->setVisible(busy);
    m_state->setVisible(busy);
    m_start->setEnabled(!busy);
    m_format->setEnabled(!busy);
    m_cut->setEnabled(!busy);
}

void BatchSheet::askWhere() {
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    auto *dialog = new QFileDialog(this, tr("Export all cards"), pictures);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_format->currentIndex() == OnePdf) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilter(tr("PDF for printing (*.pdf)"));
        dialog->setDefaultSuffix(u"pdf"_s);
        dialog->selectFile(m_name + u".pdf"_s);
    } else {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    }
    connect(dialog, &QFileDialog::fileSelected, this, &BatchSheet::writeTo);
    dialog->open();
}

void BatchSheet::writeTo(const QString &target) {
    BatchJob job;
    job.merge = m_merge;
    job.oneFile = m_format->currentIndex() == OnePdf;
    job.format = job.oneFile                             ? ExportFormat::Pdf
                 : m_format->currentIndex() == int(Svgs) ? ExportFormat::Svg
                                                         : ExportFormat::Png;
    job.target = job.oneFile ? target : target + u'/' + m_name; // a folder of its own: nothing there is written over
    for (int number = 2; !job.oneFile && QFileInfo::exists(job.target); ++number)
        job.target = target + u'/' + m_name + u" (%1)"_s.arg(number);
    job.options.bleed = m_cut->isChecked();
    job.options.marks = m_cut->isChecked();
    job.skipMissing = true;
    setBusy(true);
    m_progress->setValue(0);
    const auto stop = std::make_shared<std::atomic<bool>>(false);
    m_stop = stop;
    const auto progress = [sheet = QPointer(this), stop](std::size_t done, std::size_t total) {
        if (done % 8 == 0 || done == total)
            QMetaObject::invokeMethod(
                qApp,
                [sheet, done, total] {
                    if (!sheet)
                        return;
                    sheet->m_progress->setRange(0, int(total));
                    sheet->m_progress->setValue(int(done));
                    sheet->m_state->setText(tr("%1 of %2 cards").arg(done).arg(total));
                },
                Qt::QueuedConnection);
        return !*stop;
    };
    QtConcurrent::run([job, progress] {
        return runBatch(job, progress);
    }).then(this, [this, target = job.target](const Result<BatchReport> &report) { finished(report, target); });
}

void BatchSheet::finished(const Result<BatchReport> &report, const QString &target) {
    setBusy(false);
    if (!report) {
        m_notice->present(Banner::Tone::Warn, errorText(report.error()));
        return;
    }
    if (report->broke) {
        m_notice->present(Banner::Tone::Warn, errorText(*report->broke));
        return;
    }
    Q_EMIT done(tr("%n cards exported as %1", nullptr, int(report->made)).arg(QFileInfo(target).fileName()));
    accept();
}

} // namespace thanksmith
