// SPDX-License-Identifier: GPL-3.0-or-later
// corpus FOLDER [--all] [--doctype]: checks every .svg below a folder, draws it for the first time in its own process,
// compares a seeded sample (or all) with librsvg's drawing of the untouched file, and prints a table. Exit 1 where a
// bar of the project is missed: a crash, over 5 s or 512 MB, more than 1 % of the sample over 2 % of difference.
#include "base/File.h"
#include "base/Plugin.h"
#include "picture/Crop.h"
#include "picture/Inflate.h"
#include "picture/RsvgRaster.h"
#include "picture/TrialRenderer.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QPainter>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <cstdio>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

constexpr int side = 512;
constexpr int sampleSize = 300;
constexpr quint32 seed = 20261122;

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

struct Totals {
    int imported = 0;
    int byLibrsvg = 0;
    int compared = 0;
    int over2 = 0;
    int slowest = 0;
    qint64 hungriest = 0;
    bool failed = false;
    bool doctype = false;               ///< take the W3C's DOCTYPE for harmless, to see what else there is
    QMap<QString, QStringList> refused; ///< reason to files
    QMap<QString, int> features;
};

void one(const QString &path, bool compare, TrialRenderer &trials, const RsvgRaster &librsvg, Totals &totals) {
    const auto bytes = readFile(path, SvgLimits().bytes);
    SvgLimits limits;
    limits.w3cDoctype = totals.doctype;
    const auto picture = bytes ? checkSvg(*bytes, path, limits) : Result<Picture>(failure(bytes));
    const auto refuse = [&](const Error &error) {
        totals
            .refused[error.code + u' ' + error.args.value(0).left(error.code.endsWith(u"outside-reference"_s) ? 5 : 40)]
            .append(path + u' ' + error.place + u' ' + error.args.join(u' ').left(60));
    };
    if (!picture)
        return refuse(picture.error());
    const QRectF box = picture->info.viewBox;
    const QSize size = sizeFor(box.size());
    const auto trial = trials.draw(*picture, box, size, path);
    if (!trial) {
        totals.failed = totals.failed || trial.error().code == u"picture.crashed"_s;
        return refuse(trial.error());
    }
    ++totals.imported;
    totals.byLibrsvg += picture->info.drawnBy == Drawer::Librsvg;
    totals.slowest = std::max(totals.slowest, trial->milliseconds);
    totals.hungriest = std::max(totals.hungriest, trial->peakMemory);
    for (auto feature = picture->features.begin(); feature != picture->features.end(); ++feature)
        ++totals.features[feature.key()];
    if (!compare)
        return;
    const auto plain = isGzip(*bytes) ? inflateGzip(*bytes, path) : bytes;
    const auto reference = plain ? librsvg.draw(*plain, box, box, size) : failure(plain);
    if (!reference) {
        std::printf("librsvg itself: %s: %s\n", qPrintable(path), qPrintable(reference.error().args.join(u' ')));
        return;
    }
    ++totals.compared;
    const double percent = difference(onWhite(trial->thumbnail), onWhite(*reference));
    if (percent > 2) {
        ++totals.over2;
        std::printf("%5.2f %%  %s  %s\n", percent, qPrintable(path),
                    qPrintable(QStringList(picture->features.keys()).join(u' ')));
    }
}

} // namespace

int main(int argc, char *argv[]) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    QStringList files;
    for (QDirIterator found(arguments[1], {u"*.svg"_s, u"*.svgz"_s}, QDir::Files | QDir::NoSymLinks,
                            QDirIterator::Subdirectories);
         found.hasNext();)
        files.append(found.next());
    files.sort();
    QStringList shuffled = files;
    QRandomGenerator random(seed);
    for (qsizetype i = shuffled.size() - 1; i > 0; --i)
        shuffled.swapItemsAt(i, static_cast<qsizetype>(random.bounded(static_cast<quint32>(i + 1))));
    const bool all = arguments.contains(u"--all"_s);
    const QStringList chosen = all ? files : shuffled.first(std::min<qsizetype>(sampleSize, shuffled.size()));
    const QSet<QString> sample(chosen.begin(), chosen.end());
    const auto librsvg = createFromPlugin<RsvgRaster>(u"rsvg"_s);
    if (!librsvg)
        return 2;
    TrialRenderer trials;
    Totals totals;
    totals.doctype = arguments.contains(u"--doctype"_s);
    QElapsedTimer clock;
    clock.start();
    for (const QString &file : files)
        one(file, sample.contains(file), trials, **librsvg, totals);
    std::printf("\n%lld files, %d imported (%d drawn by librsvg), %lld refused, %.1f s; slowest drawing %d ms, most "
                "memory %lld MB\n",
                static_cast<long long>(files.size()), totals.imported, totals.byLibrsvg,
                static_cast<long long>(files.size()) - totals.imported, static_cast<double>(clock.elapsed()) / 1000,
                totals.slowest, totals.hungriest >> 20);
    for (auto reason = totals.refused.begin(); reason != totals.refused.end(); ++reason)
        std::printf("%6lld  %s   e.g. %s\n", static_cast<long long>(reason->size()), qPrintable(reason.key()),
                    qPrintable(reason->first()));
    for (auto feature = totals.features.begin(); feature != totals.features.end(); ++feature)
        std::printf("%6d  %s\n", *feature, qPrintable(feature.key()));
    std::printf("%d compared with librsvg, %d differ by more than 2 %%\n", totals.compared, totals.over2);
    const bool good = !totals.failed && totals.over2 * 100 <= totals.compared && totals.slowest <= 5000 &&
                      totals.hungriest <= 512ll << 20;
    return good ? 0 : 1;
}
