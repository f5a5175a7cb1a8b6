// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/Batch.h"
#include "ui/common/Sheet.h"

#include <atomic>

class QCheckBox;
class QLabel;
class QProgressBar;

namespace thanksmith {

class Banner;
class PrimaryButton;
class QuietButton;
class SegmentedControl;

/// All cards of a list into files: one PDF, or a PNG or SVG for each person; with progress and cancel. Closing it
/// cancels; what is written by then are whole files.
class BatchSheet : public Sheet {
    Q_OBJECT
public:
    /// `leftOut`: people whose card cannot be made.
    BatchSheet(std::shared_ptr<const Merge> merge, const QString &name, int leftOut, QWidget *parent);
    ~BatchSheet() override;

    /// Where to: what the file dialog answers.
    void writeTo(const QString &target);

Q_SIGNALS:
    void done(const QString &sentence);

private:
    void askWhere();
    void finished(const Result<BatchReport> &report, const QString &target);
    void setBusy(bool busy);

    std::shared_ptr<const Merge> m_merge;
    QString m_name;
    std::shared_ptr<std::atomic<bool>> m_stop;
    SegmentedControl *m_format;
    QCheckBox *m_cut; ///< for a print shop
    Banner *m_notice;
    QProgressBar *m_progress;
    QLabel *m_state;
    QuietButton *m_cancel;
    PrimaryButton *m_start;
};

} // namespace thanksmith
