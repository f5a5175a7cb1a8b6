// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "picture/Raster.h"
#include "picture/TrialRenderer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <csignal>
#include <thread>

#include <sys/syscall.h>
#include <unistd.h>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

Picture square() {
    const auto picture = checkSvg("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><rect width='5' "
                                  "height='10' fill='red'/></svg>",
                                  u"square.svg"_s);
    REQUIRE(picture);
    return *picture;
}

/// A picture nobody should have to wait for, past all checks of its size.
Picture slow() {
    Picture picture = square();
    QByteArray filters = "<filter id=\"f\">";
    filters += QByteArray("<feTurbulence baseFrequency=\"0.01\" numOctaves=\"200\"/>").repeated(50) + "</filter>";
    picture.svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\" data-drawn-by=\"librsvg\">" +
                  filters + "<rect width=\"10\" height=\"10\" filter=\"url(#f)\"/></svg>";
    return picture;
}

/// Large gradients are what Qt paints in several threads.
Picture manyColours() {
    const auto picture = checkSvg("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><linearGradient id='g'>"
                                  "<stop stop-color='red'/><stop offset='1' stop-color='blue'/></linearGradient>"
                                  "<rect width='10' height='10' fill='url(#g)'/></svg>",
                                  u"colours.svg"_s);
    REQUIRE(picture);
    return *picture;
}

bool kernelOffersLandlock() {
#ifdef SYS_landlock_create_ruleset
    return syscall(SYS_landlock_create_ruleset, nullptr, 0, 1) >= 1; // 1: asks for the version
#else
    return false;
#endif
}

/// The process that draws for this one.
qint64 trialProcess() {
    const QByteArray own = QByteArray::number(QCoreApplication::applicationPid());
    for (const QString &entry : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        QFile stat(u"/proc/"_s + entry + u"/stat"_s);
        if (!stat.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = stat.readAll();
        if (line.contains("(thanksmith-tria") && line.mid(line.lastIndexOf(')') + 4).startsWith(own + ' '))
            return entry.toLongLong();
    }
    return 0;
}

constexpr QRectF whole(0, 0, 10, 10);

} // namespace

TEST_CASE("the first drawing in its own process is the same as here") {
    TrialRenderer renderer;
    const Picture picture = square();
    for (int i = 0; i < 3; ++i) {
        const auto trial = renderer.draw(picture, whole, QSize(40, 40), u"square.svg"_s);
        REQUIRE(trial);
        CHECK(trial->thumbnail == rasterise(picture.svg, whole, QSize(40, 40)));
        CHECK(trial->peakMemory > 1'000'000);
        CHECK(trial->peakMemory < 512 << 20);
    }
}

TEST_CASE("a drawing that takes too long is stopped, and the next one is drawn") {
    TrialLimits limits;
    SECTION("by its processor time") {
        limits.cpuSeconds = 1;
    }
    SECTION("by the clock") {
        limits.wallMilliseconds = 300;
    }
    TrialRenderer renderer(limits);
    const auto stopped = renderer.draw(slow(), whole, QSize(2000, 2000), u"slow.svg"_s);
    REQUIRE(!stopped);
    CHECK(stopped.error().code == u"picture.too-slow"_s);
    CHECK(stopped.error().subject == u"slow.svg"_s);
    CHECK(renderer.draw(square(), whole, QSize(4, 4), u"square.svg"_s));
}

#ifndef __SANITIZE_ADDRESS__ // whose own memory is larger than any limit
TEST_CASE("a drawing that takes too much memory is refused, and the next one is drawn") {
    TrialRenderer renderer;
    const auto refused = renderer.draw(square(), whole, QSize(20'000, 20'000), u"huge.svg"_s);
    REQUIRE(!refused);
    CHECK(refused.error().code == u"picture.too-hungry"_s);
    Picture picture = square();
    picture.svg.replace("viewBox", "data-drawn-by=\"librsvg\" viewBox");
    picture.svg.replace("<rect",
                        "<mask id=\"m\"><rect width=\"10\" height=\"10\" fill=\"#fff\"/></mask><rect mask=\"url(#m)\"");
    const auto inside = renderer.draw(picture, whole, QSize(9'000, 9'000), u"layers.svg"_s);
    REQUIRE(!inside);
    CHECK(inside.error().code == u"picture.too-hungry"_s);
    CHECK(renderer.draw(square(), whole, QSize(4, 4), u"square.svg"_s));
}
#endif

TEST_CASE("a crash while drawing is the picture's, one before is nobody's") {
    TrialRenderer renderer;
    REQUIRE(renderer.draw(square(), whole, QSize(4, 4), u"square.svg"_s));
    const qint64 idle = trialProcess();
    REQUIRE(idle > 0);
    ::kill(static_cast<pid_t>(idle), SIGSEGV);
    QThread::msleep(100);
    CHECK(renderer.draw(square(), whole, QSize(4, 4), u"square.svg"_s));

    std::atomic<bool> killed = false;
    std::thread killer([&] {
        QThread::msleep(200);
        ::kill(static_cast<pid_t>(trialProcess()), SIGSEGV);
        killed = true;
    });
    const auto crashed = renderer.draw(slow(), whole, QSize(2000, 2000), u"slow.svg"_s);
    killer.join();
    REQUIRE(killed);
    REQUIRE(!crashed);
    CHECK(crashed.error().code == u"picture.crashed"_s);
}

TEST_CASE("the process that draws reads no file that a picture names") {
    const QTemporaryDir folder;
    const QString secret = folder.filePath(u"secret.png"_s);
    QImage image(10, 10, QImage::Format_RGB32);
    image.fill(Qt::red);
    REQUIRE(image.save(secret));
    Picture picture = square(); // such a one never passes checkSvg; this is what stands behind it
    picture.svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
                  "viewBox=\"0 0 10 10\"><image width=\"10\" height=\"10\" xlink:href=\"" +
                  secret.toUtf8() + "\"/></svg>";
    CHECK(rasterise(picture.svg, whole, QSize(10, 10)).pixel(5, 5) == QColor(Qt::red).rgba());
    TrialRenderer renderer;
    const auto trial = renderer.draw(picture, whole, QSize(10, 10), u"spy.svg"_s);
    REQUIRE(trial);
    if (kernelOffersLandlock())
        CHECK(trial->thumbnail.pixel(5, 5) == 0);
    else
        WARN("this kernel has no Landlock: files are only out of reach by what checkSvg lets pass");
}

#ifdef HAVE_SECCOMP
TEST_CASE("the process that draws has no way to others, in any of its threads") {
    TrialRenderer renderer;
    REQUIRE(renderer.draw(square(), whole, QSize(4, 4), u"square.svg"_s));
    REQUIRE(renderer.draw(manyColours(), whole, QSize(900, 900), u"threads.svg"_s));
    const QDir tasks(u"/proc/%1/task"_s.arg(trialProcess()));
    const QStringList threads = tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    REQUIRE(!threads.isEmpty());
    for (const QString &thread : threads) {
        QFile status(tasks.filePath(thread + u"/status"_s));
        REQUIRE(status.open(QIODevice::ReadOnly));
        const QByteArray lines = status.readAll();
        CHECK(lines.contains("\nNoNewPrivs:\t1\n"));
        CHECK(lines.contains("\nSeccomp:\t2\n"));
    }
}
#endif

TEST_CASE("what cannot be drawn at all says so") {
    Picture broken = square();
    broken.svg = "<svg data-drawn-by=\"librsvg\" viewBox=\"0 0 1 1\"><broken";
    TrialRenderer renderer;
    const auto refused = renderer.draw(broken, whole, QSize(4, 4), u"broken.svg"_s);
    REQUIRE(!refused);
    CHECK(refused.error().code == u"picture.undrawable"_s);
}
