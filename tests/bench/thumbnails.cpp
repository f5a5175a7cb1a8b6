// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the gallery over a data folder with many imported pictures: making all thumbnails beside Qt SVG's own
// reading and drawing of the same files at the same size on as many threads (in turns, the same files in the same
// order), then opening the gallery and all thumbnails a second time, then scrolling through all of them in the real
// window. Usage: bench_thumbnails DATA-FOLDER [ROUNDS]. Prints one line of each; times are ms.
#include "gallery/Thumbnails.h"
#include "base/File.h"
#include "base/Resources.h"
#include "gallery/ThumbnailPack.h"
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
constexpr double longGap = 16; ///< ms
constexpr int scrollStep = 90; ///< px in a frame: all 7,458 in about 13 seconds of frames

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

void openAgain(const QString &packs, const QString &file) {
    QElapsedTimer timer;
    timer.start();
    const Gallery gallery = Gallery().with(packs);
    const double gallerysTime = since(timer);
    timer.start();
    ThumbnailPack pack(file);
    int missing = 0;
    for (const Illustration &one : gallery.illustrations())
        missing += pack.find(ThumbnailPack::digestOf(one.id, one.fingerprint, thumbnail)).isNull();
    std::printf("again      gallery %.0f  all thumbnails %.0f  missing %d\n", gallerysTime, since(timer), missing);
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

/// A window that only moves a picture, for the gaps the machine itself makes.
class Control final : public QWidget {
public:
    int at = 0;

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        painter.fillRect(0, at % std::max(1, height()), width(), 80, Qt::darkGray);
    }
};

struct Gaps {
    int frames = 0;
    int late = 0;
    double longest = 0;
};

/// One step every 16 ms; a gap is a turn of the event loop that takes longer than a frame.
template <class Step>
Gaps run(Step step) {
    Gaps gaps;
    QElapsedTimer frame;
    bool more = true;
    while (more) {
        frame.start();
        more = step();
        while (frame.elapsed() < 16) {
            QElapsedTimer turn;
            turn.start();
            QCoreApplication::processEvents(QEventLoop::AllEvents);
            const double time = since(turn);
            gaps.late += time > longGap;
            gaps.longest = std::max(gaps.longest, time);
            if (time < 1)
                QThread::usleep(500);
        }
        ++gaps.frames;
    }
    return gaps;
}

void scroll(const Paths &paths) {
    Services services(paths, Gallery());
    services.language = u"en"_s;
    AccountBook accounts = AccountBook::load(paths).value();
    MainWindow window(services, accounts);
    window.begin();
    window.resize(1440, 900);
    window.show();
    QEventLoop loop;
    QObject::connect(&services.thumbnails, &Thumbnails::prepared, &loop, &QEventLoop::quit);
    window.startServices();
    loop.exec();
    QScrollBar *bar = window.findChild<GalleryPanel *>()->view()->verticalScrollBar();
    const Gaps gaps = run([bar] {
        bar->setValue(bar->value() + scrollStep);
        return bar->value() < bar->maximum();
    });
    const long memory = anonymousKilobytes();
    Control control;
    control.resize(308, 800);
    control.show();
    const Gaps still = run([&] {
        control.at += scrollStep;
        control.update();
        return control.at < gaps.frames * scrollStep;
    });
    std::printf("scrolling  frames %d  over 16 ms %d  longest %.1f   control %d  longest %.1f\n", gaps.frames,
                gaps.late, gaps.longest, still.late, still.longest);
    std::printf("memory     RssAnon %.0f MB\n", double(memory) / 1000);
}

} // namespace

int main(int argc, char **argv) {
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    initResources();
    const Paths paths = Paths::locate(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."));
    const int rounds = argc > 2 ? std::max(1, std::atoi(argv[2])) : 3;
    const auto gallery = std::make_shared<const Gallery>(Gallery().with(paths.packs()));
    const QString file = paths.cache() + u"/thumbnails.bin"_s;
    std::vector<double> own;
    std::vector<double> peer;
    for (int round = 0; round < rounds; ++round) {
        peer.push_back(peerTime(*gallery));
        own.push_back(ownTime(gallery, file));
    }
    std::printf("thumbnails %zu  %.0f  Qt SVG alone %.0f  ratio %.2f (aim 1.2)  file %.0f MB\n",
                gallery->illustrations().size(), median(own), median(peer), median(own) / median(peer),
                double(QFileInfo(file).size()) / 1e6);
    openAgain(paths.packs(), file);
    scroll(paths);
    return 0;
}
