// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for times in which the real window's event loop stands still for more than 16 ms while somebody types, scrolls
// through all pictures and drags the window's corner. Beside it, on the same machine at the same time, a process that
// does nothing else counts the times in which it stood still: what takes the machine away from both is none of ours.
//
//   bench_gaps CARD.thanks DATA-DIR     the window, and the control as a process of its own
//   bench_gaps --control                (used by the first) prints its gaps in ns until its input ends
//
// Resizing has a peer of its own, in turns: a window as large that only fills itself, since a window system that moves
// millions of pixels for each size holds both up.
//
// Prints a line for each phase (typing, scrolling, resizing, plain): its name, seconds, gaps, the longest (ms), those
// in which the control had none, gaps of the control, the longest.
#include "Heartbeat.h"
#include "Quiet.h"

#include "base/Resources.h"
#include "ui/common/Theme.h"
#include "ui/editor/MessageEdit.h"
#include "ui/gallery/GalleryView.h"
#include "ui/main/MainWindow.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QProcess>
#include <QScrollBar>
#include <QSocketNotifier>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <unistd.h>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

constexpr int keys = 200;
constexpr int keyEveryMs = 30;
constexpr int frameMs = 16;
constexpr int framesOfScrolling = 500;
constexpr int framesOfResizing = 63; ///< of one turn: once smaller and back
constexpr int turnsOfResizing = 4;

using Clock = Heartbeat::Clock;

double milliseconds(const Heartbeat::Gap &gap) {
    return std::chrono::duration<double, std::milli>(gap.to - gap.from).count();
}

int runControl(int argc, char **argv) {
    QCoreApplication application(argc, argv);
    Heartbeat heart;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [] { QCoreApplication::quit(); });
    heart.start();
    QCoreApplication::exec();
    for (const auto &gap : heart.gaps())
        std::printf("%lld %lld\n", static_cast<long long>(gap.from.time_since_epoch().count()),
                    static_cast<long long>(gap.to.time_since_epoch().count()));
    return 0;
}

struct Phase {
    const char *name;
    std::vector<Heartbeat::Gap> times; ///< its turns
};

/// The least that a window can do with a new size.
class Plain final : public QWidget {
public:
    explicit Plain(const QWidget &like) {
        setAttribute(Qt::WA_OpaquePaintEvent);
        setGeometry(like.x() + like.width() + 20, like.y(), like.width(), like.height());
    }

protected:
    void paintEvent(QPaintEvent *event) override { QPainter(this).fillRect(event->rect(), Qt::lightGray); }
};

/// Calls `step` with 0, 1, ... count - 1, one every `every` milliseconds, in the running event loop.
void repeat(int count, int every, const std::function<void(int)> &step) {
    QEventLoop loop;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    int done = 0;
    timer.callOnTimeout([&] {
        if (done == count)
            loop.quit();
        else
            step(done++);
    });
    timer.start(every);
    loop.exec();
}

void typeInto(QWidget &field) {
    repeat(keys, keyEveryMs, [&](int i) {
        const QString letter = i % 6 == 5 ? u" "_s : QString(QChar(u'a' + i % 26));
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, letter);
        QCoreApplication::sendEvent(&field, &press);
        QKeyEvent release(QEvent::KeyRelease, 0, Qt::NoModifier, letter);
        QCoreApplication::sendEvent(&field, &release);
    });
}

/// From the first picture to the last and back.
void scroll(QScrollBar &bar) {
    repeat(framesOfScrolling, frameMs, [&](int i) {
        const double way = 1 - std::abs(1 - 2.0 * i / framesOfScrolling);
        bar.setValue(int(bar.maximum() * way));
    });
}

void resizeWindow(QWidget &window) {
    const QSize first = window.size();
    repeat(framesOfResizing, frameMs, [&](int i) {
        const double swing = (1 - std::cos(i * 0.1)) / 2;
        window.resize(first - QSize(int(200 * swing), int(150 * swing)));
    });
    window.resize(first);
}

std::vector<Heartbeat::Gap> readGaps(const QByteArray &output) {
    std::vector<Heartbeat::Gap> gaps;
    for (const QByteArray &line : output.split('\n')) {
        const QList<QByteArray> numbers = line.split(' ');
        if (numbers.size() == 2)
            gaps.push_back({Clock::time_point(Clock::duration(numbers[0].toLongLong())),
                            Clock::time_point(Clock::duration(numbers[1].toLongLong()))});
    }
    return gaps;
}

std::vector<Heartbeat::Gap> within(const std::vector<Heartbeat::Gap> &gaps, const Phase &phase) {
    std::vector<Heartbeat::Gap> found;
    for (const auto &gap : gaps)
        if (std::any_of(phase.times.begin(), phase.times.end(),
                        [&](const Heartbeat::Gap &turn) { return gap.from < turn.to && gap.to > turn.from; }))
            found.push_back(gap);
    return found;
}

double longest(const std::vector<Heartbeat::Gap> &gaps) {
    double most = 0;
    for (const auto &gap : gaps)
        most = std::max(most, milliseconds(gap));
    return most;
}

void tell(const Phase &phase, const std::vector<Heartbeat::Gap> &all, const std::vector<Heartbeat::Gap> &control) {
    const auto ours = within(all, phase);
    const auto theirs = within(control, phase);
    const auto own = std::count_if(ours.begin(), ours.end(), [&](const Heartbeat::Gap &gap) {
        return std::none_of(theirs.begin(), theirs.end(),
                            [&](const Heartbeat::Gap &other) { return gap.from < other.to && gap.to > other.from; });
    });
    double seconds = 0;
    for (const auto &turn : phase.times)
        seconds += milliseconds(turn) / 1000;
    std::printf("%s %.1f %zu %.1f %lld %zu %.1f\n", phase.name, seconds, ours.size(), longest(ours),
                static_cast<long long>(own), theirs.size(), longest(theirs));
}

int runWindow(int argc, char **argv) {
    QApplication application(argc, argv);
    initResources();
    applyTheme(application, ThemeChoice::Light);
    Services services(Paths::locate(QString::fromLocal8Bit(argv[2])), Gallery());
    services.language = u"en"_s;
    AccountBook accounts = AccountBook::load(services.paths).value();
    MainWindow window(services, accounts);
    window.begin(openCard(QString::fromLocal8Bit(argv[1])));
    window.show();
    window.startServices();
    Plain plain(window);
    plain.show();
    waitUntilQuiet();

    QProcess control;
    control.start(QCoreApplication::applicationFilePath(), {u"--control"_s});
    if (!control.waitForStarted())
        return 1;
    Heartbeat heart;
    heart.start();
    std::vector<Phase> phases{{"typing", {}}, {"scrolling", {}}, {"resizing", {}}, {"plain", {}}};
    const auto turn = [&](Phase &phase, const std::function<void()> &act) {
        waitUntilQuiet();
        const auto from = Clock::now();
        act();
        phase.times.push_back({from, Clock::now()});
    };
    turn(phases[0], [&] { typeInto(*window.findChild<MessageEdit *>()); });
    turn(phases[1], [&] { scroll(*window.findChild<GalleryView *>()->verticalScrollBar()); });
    for (int i = 0; i < turnsOfResizing; ++i) {
        turn(phases[2], [&] { resizeWindow(window); });
        turn(phases[3], [&] { resizeWindow(plain); });
    }
    control.write("\n");
    control.waitForFinished();
    const auto theirs = readGaps(control.readAllStandardOutput());
    for (const Phase &each : phases)
        tell(each, heart.gaps(), theirs);
    return 0;
}

} // namespace

int main(int argc, char **argv) {
    if (argc == 2 && QByteArray(argv[1]) == "--control")
        return runControl(argc, argv);
    if (argc != 3) {
        std::fprintf(stderr, "usage: bench_gaps CARD.thanks DATA-DIR\n");
        return 2;
    }
    return runWindow(argc, argv);
}
