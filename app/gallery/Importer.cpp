// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/Importer.h"

#include "base/File.h"
#include "gallery/PackFolder.h"
#include "gallery/PackStaging.h"
#include "gallery/RdfDescription.h"

#include <QThreadPool>

#include <mutex>
#include <optional>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int threads = 2;
constexpr qint64 maxInput = 2 << 20; ///< bytes of a file, as SvgLimits

/// One pack on its way.
struct Batch {
    ImportGroup group;
    std::unique_ptr<PackStaging> staging;
    std::vector<std::optional<ImportedPicture>> added; ///< as the sources stand
    std::vector<std::optional<Error>> refused;
};

/// Faults of the disk, which would meet every further picture too.
bool stopsAll(const Error &error) {
    return error.code == "file.disk-full"_L1 || error.code == "file.unwritable"_L1 || error.code == "plugin.missing"_L1;
}

class Work {
public:
    Work(const ImportRequest &request, ImportControl &control, const std::function<FirstDrawing()> &makeDrawing)
        : m_request(request)
        , m_control(control)
        , m_makeDrawing(makeDrawing) {}

    Result<void> run(Batch &batch) {
        batch.added.resize(batch.group.sources.size());
        batch.refused.resize(batch.group.sources.size());
        m_next = 0;
        QThreadPool pool;
        pool.setMaxThreadCount(threads);
        for (int i = 0; i < threads; ++i)
            pool.start([this, &batch] { takeAll(batch); });
        pool.waitForDone();
        if (m_stopped)
            return tl::unexpected<Error>(*m_stopped);
        return {};
    }

private:
    void takeAll(Batch &batch) {
        const FirstDrawing drawing = m_makeDrawing ? m_makeDrawing() : FirstDrawing();
        while (!m_control.cancelled) {
            const std::size_t at = m_next++;
            if (at >= batch.group.sources.size())
                return;
            auto added = take(batch.group.sources[at], batch, drawing);
            batch.group.sources[at].bytes.clear();
            ++m_control.done;
            if (added) {
                batch.added[at] = std::move(*added);
            } else if (stopsAll(added.error())) {
                const std::lock_guard lock(m_mutex);
                m_stopped = added.error();
                m_next = batch.group.sources.size();
                return;
            } else {
                batch.refused[at] = added.error();
            }
        }
    }
    Result<ImportedPicture> take(const ImportSource &source, Batch &batch, const FirstDrawing &drawing) const {
        const auto bytes = source.path.isEmpty() ? Result<QByteArray>(source.bytes) : readFile(source.path, maxInput);
        if (!bytes)
            return failure(bytes);
        auto picture = checkSvg(*bytes, source.file).and_then([&](const Picture &checked) {
            return describe(checked, *bytes, source);
        });
        if (!picture)
            return failure(picture);
        if (drawing)
            if (auto drawn = drawing(*picture, source.file); !drawn)
                return failure(drawn);
        QString name = source.name;
        if (batch.group.renames) {
            auto named = batch.staging->add(name, *picture);
            if (!named)
                return failure(named);
            name = *named;
        } else if (auto put = batch.staging->put(name, *picture); !put) {
            return failure(put);
        }
        const Pack &pack = batch.staging->pack();
        return ImportedPicture{pack.id + u'/' + name, source.file, !picture->info.alt.isEmpty(),
                               !picture->info.licence.isEmpty() || !pack.licence.isEmpty()};
    }
    Result<Picture> describe(const Picture &checked, const QByteArray &bytes, const ImportSource &source) const {
        Description says = rdfDescription(bytes);
        if (says.author.isEmpty())
            says.author = m_request.author;
        if (says.licence.isEmpty())
            says.licence = m_request.licence;
        says.tags += source.folders;
        return described(checked, says, Describing::Add, source.file);
    }

    const ImportRequest &m_request;
    ImportControl &m_control;
    const std::function<FirstDrawing()> &m_makeDrawing;
    std::atomic<std::size_t> m_next = 0;
    std::mutex m_mutex;
    std::optional<Error> m_stopped;
};

Result<std::unique_ptr<PackStaging>> begin(const QString &packs, const ImportGroup &group) {
    Pack pack = group.pack;
    if (!group.replaces)
        if (const auto there = readPackManifest(packs, pack.id))
            pack = *there; // as somebody may have renamed it
    return PackStaging::begin(packs, pack,
                              group.replaces ? PackStaging::Beginning::Empty : PackStaging::Beginning::Kept);
}

void report(const Batch &batch, ImportReport &report) {
    for (const auto &one : batch.added)
        if (one)
            report.added.push_back(*one);
    for (const auto &one : batch.refused)
        if (one)
            report.refused.push_back(*one);
}

bool anyAdded(const Batch &batch) {
    return std::any_of(batch.added.begin(), batch.added.end(), [](const auto &one) { return one.has_value(); });
}

} // namespace

Result<ImportReport> importPictures(const QString &packs, const ImportRequest &request, ImportControl &control,
                                    const std::function<FirstDrawing()> &makeDrawing) {
    const auto lock = PacksLock::take(packs);
    if (!lock)
        return failure(lock);
    ImportReport result;
    std::vector<Batch> batches;
    for (ImportGroup &group : findSources(request, result.refused, control.cancelled)) {
        control.total += int(group.sources.size());
        batches.push_back({std::move(group), {}, {}, {}});
    }
    Work work(request, control, makeDrawing);
    for (Batch &batch : batches) {
        auto staging = begin(packs, batch.group);
        if (!staging)
            return failure(staging);
        batch.staging = std::move(*staging);
        if (auto done = work.run(batch); !done)
            return failure(done);
    }
    if (control.cancelled) {
        result.cancelled = true;
        return result;
    }
    for (Batch &batch : batches) {
        if (anyAdded(batch)) {
            if (auto committed = batch.staging->commit(); !committed)
                return failure(committed);
            result.packs.append(batch.staging->pack().id);
        }
        report(batch, result);
    }
    return result;
}

} // namespace thanksmith
