// SPDX-License-Identifier: GPL-3.0-or-later
// corpus FOLDER [--all]: imports every .svg below a folder as the program does (checks it and draws it for the first
// time in a process of its own), compares a seeded sample (or all) with librsvg's drawing of the untouched file, and
// prints a report in Markdown. Exit 1 where a bar of the project is missed: a crash, over 5 s or 512 MB, more than 1 %
// of the sample over 2 % of difference.
#include "base/File.h"
#include "base/Plugin.h"
#include "picture/Crop.h"
#include "picture/Inflate.h"
#include "picture/RsvgRaster.h"
#include "picture/TrialRenderer.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QPainter>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdio>
#include <thread>
#include <vector>

#include <sys/resource.h>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

constexpr int side = 512;
constexpr int sampleSize = 315; ///< some are refused: 300 remain
constexpr quint32 seed = 20261122;
constexpr int jobs = 2;

QSize sizeFor(const QSizeF &box) {
    const QSize size = box.scaled(side, side, Qt::KeepAspectRatio).toSize();
    return size.expandedTo(QSize(1, 1));
}

QImage onWhite(const QImage &image) {
    QImage white(image.size(), QImage::Format_RGB32);
    white.fill(Qt::white);
    QPainter(&white).drawImage(0, 0, image);
    return white;
}

/// Mean absolute difference of the colour channels, percent.
double difference(const QImage &first, const QImage &second) {
    qint64 sum = 0;
    for (int y = 0; y < first.height(); ++y) {
        const auto *a = reinterpret_cast<const QRgb *>(first.constScanLine(y));
        const auto *b = reinterpret_cast<const QRgb *>(second.constScanLine(y));
        for (int x = 0; x < first.width(); ++x)
            sum += std::abs(qRed(a[x]) - qRed(b[x])) + std::abs(qGreen(a[x]) - qGreen(b[x])) +
                   std::abs(qBlue(a[x]) - qBlue(b[x]));
    }
    return 100.0 * static_cast<double>(sum) / (3.0 * 255.0 * first.width() * first.height());
}

/// What became of one file.
struct Import {
    QString file;
    Error error; ///< without a code: it was imported
    bool byLibrsvg = false;
    int milliseconds = 0;  ///< reading, checking and drawing
    qint64 memory = 0;     ///< of the process that draws, bytes, so far
    double different = -1; ///< percent; less than 0: not compared
    PictureFeatures features;
};

/// How far our drawing is from librsvg's of the file as it is; less than 0: librsvg does not draw that.
double differenceFrom(const RsvgRaster &librsvg, const QByteArray &bytes, const QRectF &box, const QImage &ours) {
    const auto plain = isGzip(bytes) ? inflateGzip(bytes, {}) : Result<QByteArray>(bytes);
    const auto reference = plain ? librsvg.draw(*plain, box, box, ours.size()) : failure(plain);
    return reference ? difference(onWhite(ours), onWhite(*reference)) : -1;
}

Import imported(const QString &path, bool compare, TrialRenderer &trials, const RsvgRaster &librsvg) {
    Import made;
    made.file = path;
    QElapsedTimer clock;
    clock.start();
    const auto bytes = readFile(path, SvgLimits().bytes);
    const auto picture = bytes ? checkSvg(*bytes, path) : Result<Picture>(failure(bytes));
    const QRectF box = picture ? picture->info.viewBox : QRectF();
    const auto trial =
        picture ? trials.draw(*picture, box, sizeFor(box.size()), path) : Result<Trial>(failure(picture));
    made.milliseconds = static_cast<int>(clock.elapsed());
    if (!trial) {
        made.error = trial.error();
        return made;
    }
    made.byLibrsvg = picture->info.drawnBy == Drawer::Librsvg;
    made.memory = trial->peakMemory;
    made.features = picture->features;
    if (compare)
        made.different = differenceFrom(librsvg, *bytes, box, trial->thumbnail);
    return made;
}

/// A row of the report: the reason without what differs from file to file.
QString reasonOf(const Error &error) {
    const QString first = error.args.value(0);
    if (error.code.endsWith("outside-reference"_L1) || error.code.endsWith("too-slow"_L1))
        return error.code;
    if (error.code.endsWith("too-big"_L1))
        return error.code + u' ' + error.args.value(1);
    return error.code + u' ' + first.left(40).toLower();
}

class Report {
public:
    explicit Report(QString folder)
        : m_folder(std::move(folder)) {}

    void add(const Import &made) {
        ++m_files;
        m_slowest = std::max(m_slowest, made.milliseconds);
        m_hungriest = std::max(m_hungriest, made.memory);
        if (!made.error.code.isEmpty()) {
            m_crashed += made.error.code == u"picture.crashed"_s;
            m_tooMuch += made.error.code == u"picture.too-slow"_s || made.error.code == u"picture.too-hungry"_s;
            m_refused[reasonOf(made.error)].append(shortName(made.file) + u' ' + made.error.place + u' ' +
                                                   made.error.args.join(u' ').left(60));
            return;
        }
        ++m_imported;
        m_byLibrsvg += made.byLibrsvg;
        for (auto feature = made.features.begin(); feature != made.features.end(); ++feature)
            ++m_features[feature.key()];
        if (made.different < 0)
            return;
        ++m_compared;
        if (made.different > 2)
            m_different.append(u"%1 %, %2"_s.arg(made.different, 0, 'f', 2).arg(shortName(made.file)));
    }
    [[nodiscard]] bool good() const {
        return m_crashed == 0 && m_tooMuch == 0 && m_slowest <= 5000 && m_hungriest <= 512LL << 20 &&
               ownMemory() <= 512LL << 20 && m_compared > 0 && m_different.size() * 100 <= m_compared;
    }
    void print(double seconds) const {
        std::printf("| files | imported | of these drawn by librsvg | refused | crashes | over 5 s or 512 MB |\n"
                    "|---|---|---|---|---|---|\n| %d | %d | %d | %d | %d | %d |\n\n",
                    m_files, m_imported, m_byLibrsvg, m_files - m_imported, m_crashed, m_tooMuch);
        std::printf("Slowest import %d ms; most memory %lld MB in the process that draws, %lld MB in the one that "
                    "checks; %.0f s in all.\nOf %d compared with librsvg's drawing of the untouched file %lld differ "
                    "by more than 2 %%.\n",
                    m_slowest, m_hungriest >> 20, ownMemory() >> 20, seconds, m_compared,
                    static_cast<long long>(m_different.size()));
        for (const QString &each : m_different)
            std::printf("- %s\n", qPrintable(each));
        std::printf("\n| refused | why | for example |\n|---|---|---|\n");
        for (auto reason = m_refused.begin(); reason != m_refused.end(); ++reason)
            std::printf("| %lld | %s | %s |\n", static_cast<long long>(reason->size()), qPrintable(reason.key()),
                        qPrintable(reason->first()));
        std::printf("\n| imported ones with | files |\n|---|---|\n");
        for (auto feature = m_features.begin(); feature != m_features.end(); ++feature)
            std::printf("| %s | %d |\n", qPrintable(feature.key()), *feature);
    }

private:
    static qint64 ownMemory() {
        rusage usage{};
        (void)getrusage(RUSAGE_SELF, &usage);
        return static_cast<qint64>(usage.ru_maxrss) * 1024;
    }
    [[nodiscard]] QString shortName(const QString &file) const { return QDir(m_folder).relativeFilePath(file); }

    QString m_folder;
    int m_files = 0;
    int m_imported = 0;
    int m_byLibrsvg = 0;
    int m_crashed = 0;
    int m_tooMuch = 0;
    int m_compared = 0;
    int m_slowest = 0;
    qint64 m_hungriest = 0;
    QStringList m_different;
    QMap<QString, QStringList> m_refused; ///< reason to files
    QMap<QString, int> m_features;
};

QStringList drawingsBelow(const QString &folder) {
    QStringList files;
    for (QDirIterator found(folder, {u"*.svg"_s, u"*.svgz"_s}, QDir::Files | QDir::NoSymLinks,
                            QDirIterator::Subdirectories);
         found.hasNext();)
        files.append(found.next());
    files.sort();
    return files;
}

/// The same ones each time.
QSet<QString> sampleOf(QStringList files) {
    QRandomGenerator random(seed);
    for (qsizetype i = files.size() - 1; i > 0; --i)
        files.swapItemsAt(i, static_cast<qsizetype>(random.bounded(static_cast<quint32>(i + 1))));
    files = files.first(std::min<qsizetype>(sampleSize, files.size()));
    return {files.begin(), files.end()};
}

} // namespace

int main(int argc, char *argv[]) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto librsvg = createFromPlugin<RsvgRaster>(u"rsvg"_s);
    if (arguments.size() < 2 || !librsvg)
        return 2;
    const QStringList files = drawingsBelow(arguments[1]);
    const QSet<QString> sample =
        arguments.contains(u"--all"_s) ? QSet<QString>(files.begin(), files.end()) : sampleOf(files);
    QElapsedTimer clock;
    clock.start();
    std::vector<Import> done(static_cast<std::size_t>(files.size()));
    std::atomic<qsizetype> next = 0;
    const auto work = [&] {
        TrialRenderer trials;
        for (qsizetype i = next++; i < files.size(); i = next++)
            done[static_cast<std::size_t>(i)] = imported(files[i], sample.contains(files[i]), trials, **librsvg);
    };
    std::array<std::thread, jobs> workers;
    for (std::thread &worker : workers)
        worker = std::thread(work);
    for (std::thread &worker : workers)
        worker.join();
    Report report(arguments[1]);
    for (const Import &made : done)
        report.add(made);
    report.print(static_cast<double>(clock.elapsed()) / 1000);
    return report.good() ? 0 : 1;
}
