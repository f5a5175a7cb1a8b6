// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the gallery over a data folder with many imported pictures.
//
//   bench_thumbnails build DATA-FOLDER ROUNDS   making all thumbnails, beside Qt SVG's own reading and drawing of the
//       same files at the same size on as many threads, in turns: prints their number, both medians (ms), the pack
//       file's size (MB)
//   bench_thumbnails again DATA-FOLDER          ms to open the gallery, ms to read all thumbnails, how many are missing
//   bench_thumbnails memory DATA-FOLDER         MB of the whole program's own memory (RssAnon) after its window has
//       shown all of them
#include "Quiet.h"

#include "base/File.h"
#include "base/Resources.h"
#include "gallery/ThumbnailPack.h"
#include "gallery/Thumbnails.h"
#include "ui/common/Theme.h"
#include "ui/gallery/GalleryPanel.h"
#include "ui/gallery/GalleryView.h"
#include "ui/main/MainWindow.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QPainter>
#include <QScrollBar>
#include <QSvgRenderer>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <cstdio>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize thumbnail(124, 165);
constexpr int threads = 2;
constexpr int scrollStep = 600; ///< px in a frame: every picture is seen once

double since(const QElapsedTimer &timer) {
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> times) {
    std::sort(times.begin(), times.end());
    return times.empty() ? 0 : times[times.size() / 2];
}

double peerTime(const Gallery &gallery) {
    std::atomic<std::size_t> next = 0;
    QElapsedTimer timer;
    timer.start();
    QThreadPool pool;
    pool.setMaxThreadCount(threads);
    for (int i = 0; i < threads; ++i)
        pool.start([&] {
            for (std::size_t at = next++; at < gallery.illustrations().size(); at = next++) {
                QSvgRenderer renderer(gallery.illustrations()[at].path);
                QImage image(thumbnail, QImage::Format_ARGB32_Premultiplied);
                image.fill(Qt::transparent);
                QPainter painter(&image);
                painter.setRenderHint(QPainter::Antialiasing);
                renderer.render(&painter);
            }
        });
    pool.waitForDone();
    return since(timer);
}

double ownTime(const std::shared_ptr<const Gallery> &gallery, const QString &file) {
    QFile::remove(file);
    QFile::remove(file + u".index"_s);
    QElapsedTimer timer;
    timer.start();
    Thumbnails thumbnails(file);
    QEventLoop loop;
    QObject::connect(&thumbnails, &Thumbnails::prepared, &loop, &QEventLoop::quit);
    thumbnails.prepare(gallery, thumbnail);
    loop.exec();
    return since(timer);
}

void again(const QString &packs, const QString &file) {
    QElapsedTimer timer;
    timer.start();
    const Gallery gallery = Gallery().with(packs);
    const double gallerysTime = since(timer);
    timer.start();
    ThumbnailPack pack(file);
    int missing = 0;
    for (const Illustration &one : gallery.illustrations())
        missing += pack.find(ThumbnailPack::digestOf(one.id, one.fingerprint, thumbnail)).isNull();
    std::printf("%.0f %.0f %d\n", gallerysTime, since(timer), missing);
}

long anonymousKilobytes() {
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("RssAnon:"))
            return line.simplified().split(' ').value(1).toLong();
    return 0;
}

void memory(const Paths &paths) {
    Services services(paths, Gallery());
    services.language = u"en"_s;
    AccountBook accounts = AccountBook::load(paths).value();
    MainWindow window(services, accounts);
    window.begin();
    window.resize(1440, 900);
    window.show();
    window.startServices();
    waitUntilQuiet();
    QScrollBar *bar = window.findChild<GalleryPanel *>()->view()->verticalScrollBar();
    long most = anonymousKilobytes();
    while (bar->value() < bar->maximum()) {
        bar->setValue(bar->value() + scrollStep);
        QCoreApplication::processEvents();
        most = std::max(most, anonymousKilobytes());
    }
    waitUntilQuiet();
    std::printf("%.0f\n", double(std::max(most, anonymousKilobytes())) / 1000);
}

void build(const Paths &paths, int rounds) {
    const auto gallery = std::make_shared<const Gallery>(Gallery().with(paths.packs()));
    const QString file = paths.cache() + u"/thumbnails.bin"_s;
    std::vector<double> own;
    std::vector<double> peer;
    for (int round = 0; round < rounds; ++round) {
        peer.push_back(peerTime(*gallery));
        own.push_back(ownTime(gallery, file));
    }
    std::printf("%zu %.0f %.0f %.0f\n", gallery->illustrations().size(), median(own), median(peer),
                double(QFileInfo(file).size()) / 1e6);
}

} // namespace

int main(int argc, char **argv) {
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {}); // Qt SVG has thousands
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    initResources();
    const QByteArray what = argc > 2 ? argv[1] : "";
    const Paths paths = Paths::locate(QString::fromLocal8Bit(argc > 2 ? argv[2] : "."));
    if (what == "build" && argc == 4)
        build(paths, std::max(1, std::atoi(argv[3])));
    else if (what == "again")
        again(paths.packs(), paths.cache() + u"/thumbnails.bin"_s);
    else if (what == "memory")
        memory(paths);
    else
        return 2;
    return 0;
}
