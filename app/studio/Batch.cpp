// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/Batch.h"

#include "base/File.h"
#include "render/PdfBatch.h"
#include "render/PngBatch.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

/// People whose card can be made, the others told in the report.
std::vector<std::size_t> sortOut(const Merge &merge, BatchReport &report) {
    std::vector<std::size_t> able;
    for (std::size_t person = 0; person < merge.size(); ++person) {
        const std::vector<MergeProblem> problems = merge.problemsOf(person);
        if (problems.empty())
            able.push_back(person);
        else
            report.faults.push_back({person, problems.front().error});
    }
    return able;
}

/// What the threads of a run share.
class BatchRun {
public:
    BatchRun(const BatchJob &job, const BatchProgress &progress, PreparedPicture picture,
             std::vector<std::size_t> people, BatchReport &report)
        : m_job(job)
        , m_progress(progress)
        , m_picture(std::move(picture))
        , m_people(std::move(people))
        , m_report(report)
        , m_files(m_people.size())
        , m_png(job.options) {}

    void intoFolder();
    [[nodiscard]] Result<void> intoOnePdf();

private:
    void work(const QStringList &names);
    [[nodiscard]] Result<QByteArray> encoded(const Page &page);
    void fault(std::size_t person, const Error &error);
    [[nodiscard]] bool goesOn();
    void step();

    const BatchJob &m_job;
    const BatchProgress &m_progress;
    PreparedPicture m_picture;
    std::vector<std::size_t> m_people;
    BatchReport &m_report;
    std::vector<QString> m_files; ///< by place in m_people; empty: not made
    PngBatch m_png;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<bool> m_stop = false;
    std::mutex m_mutex; ///< guards m_report, m_done and calls of m_progress
    std::size_t m_done = 0;
};

void BatchRun::fault(std::size_t person, const Error &error) {
    const std::lock_guard lock(m_mutex);
    m_report.faults.push_back({person, error});
}

void BatchRun::step() {
    const std::lock_guard lock(m_mutex);
    ++m_done;
    if (m_progress && !m_progress(m_done, m_people.size())) {
        m_report.cancelled = m_done < m_people.size();
        m_stop = true;
    }
}

Result<QByteArray> BatchRun::encoded(const Page &page) {
    return m_job.format == ExportFormat::Png ? m_png.encode(page) : exportPage(page, m_job.format, m_job.options);
}

void BatchRun::work(const QStringList &names) {
    for (std::size_t at = m_next++; at < m_people.size() && !m_stop; at = m_next++) {
        const std::size_t person = m_people[at];
        const Result<QByteArray> bytes =
            batchPage(*m_job.merge, person, m_picture).and_then([this](const Page &page) { return encoded(page); });
        if (!bytes) {
            fault(person, bytes.error());
        } else {
            const QString path = m_job.target + u'/' + names[qsizetype(person)];
            if (const Result<void> written = writeFile(path, *bytes); !written) {
                const std::lock_guard lock(m_mutex);
                m_report.broke = m_report.broke.value_or(written.error());
                m_stop = true;
                return;
            }
            m_files[at] = path;
        }
        step();
    }
}

void BatchRun::intoFolder() {
    const QStringList names = batchFileNames(m_job.merge->people(), endingOf(m_job.format));
    const std::size_t wanted = m_job.jobs > 0 ? std::size_t(m_job.jobs) : std::thread::hardware_concurrency();
    std::vector<std::thread> helpers;
    for (std::size_t i = 1; i < std::min(wanted, m_people.size()); ++i)
        helpers.emplace_back([&] { work(names); });
    work(names);
    for (std::thread &helper : helpers)
        helper.join();
    for (QString &file : m_files)
        if (!file.isEmpty())
            m_report.files << std::move(file);
    m_report.made = std::size_t(m_report.files.size());
}

Result<void> BatchRun::intoOnePdf() {
    const Error cancelled{u"batch.cancelled"_s, m_job.target, {}, {}};
    const Result<void> written = writeFile(m_job.target, [&](QIODevice &out) -> Result<void> {
        Result<PdfBatch> pdf = PdfBatch::begin(out, m_job.options);
        if (!pdf)
            return failure(pdf);
        for (const std::size_t person : m_people) {
            if (const Result<Page> page = batchPage(*m_job.merge, person, m_picture); !page)
                fault(person, page.error());
            else if (const Result<void> added = pdf->add(*page); !added)
                return added;
            else
                ++m_report.made;
            step();
            if (m_stop && m_report.cancelled)
                return tl::unexpected<Error>(cancelled);
        }
        if (m_report.made == 0) // a PDF needs a page
            return tl::unexpected<Error>(m_report.faults.back().error);
        return pdf->finish();
    });
    if (!written) {
        m_report.made = 0;
        return m_report.cancelled ? Result<void>() : written;
    }
    m_report.files << m_job.target;
    return {};
}

Result<void> checkMissing(const BatchJob &job, const BatchReport &report) {
    if (report.faults.empty() || job.skipMissing)
        return {};
    const Error &first = report.faults.front().error;
    if (first.code != "merge.missing-value"_L1)
        return tl::unexpected<Error>(first);
    return fail(u"batch.missing"_s, {}, {},
                {QString::number(report.faults.size()), QString::number(job.merge->size()), first.subject,
                 first.args.value(0)});
}

} // namespace

Result<Page> batchPage(const Merge &merge, std::size_t person, const PreparedPicture &picture) {
    if (const std::vector<MergeProblem> problems = merge.problemsOf(person); !problems.empty())
        return tl::unexpected<Error>(problems.front().error);
    Result<Page> page = composePage(merge.cardFor(person), picture);
    const QString label = personLabel(merge.people(), person);
    if (page && page->fit == Fit::TooLong)
        return fail(u"batch.too-long"_s, label);
    if (page && !page->missingGlyphs.isEmpty())
        return fail(u"batch.missing-glyphs"_s, label, {}, {page->missingGlyphs.join(u' ')});
    return page;
}

Result<BatchReport> runBatch(const BatchJob &job, const BatchProgress &progress) {
    if (!job.merge->cardProblems().empty())
        return tl::unexpected<Error>(job.merge->cardProblems().front().error);
    BatchReport report;
    std::vector<std::size_t> people = sortOut(*job.merge, report);
    if (const Result<void> complete = checkMissing(job, report); !complete)
        return failure(complete);
    if (people.empty())
        return tl::unexpected<Error>(report.faults.front().error);
    Result<PreparedPicture> picture = preparePicture(job.merge->card());
    if (!picture)
        return failure(picture);
    if (!job.oneFile)
        if (const Result<void> folder = ensureFolder(job.target); !folder)
            return failure(folder);
    BatchRun run(job, progress, std::move(*picture), std::move(people), report);
    if (job.oneFile) {
        if (const Result<void> written = run.intoOnePdf(); !written)
            return failure(written);
    } else {
        run.intoFolder();
    }
    if (report.made == 0 && report.broke)
        return tl::unexpected<Error>(*report.broke);
    std::sort(report.faults.begin(), report.faults.end(),
              [](const BatchFault &a, const BatchFault &b) { return a.person < b.person; });
    return report;
}

} // namespace thanksmith
