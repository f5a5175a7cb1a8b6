// SPDX-License-Identifier: GPL-3.0-or-later
// Measures in the real window how long a key takes: from the QKeyEvent's delivery to the message field to the end of
// the frame that shows its letter on the card. Beside it, key by key, the floor of the same run: a widget that only
// blits a picture of the card's size and draws as many letters over it.
//
//   bench_keystroke PICTURE.svg|ID      with QT_SCALE_FACTOR=2 for twice the pixels each way
//
// Prints: median and p99 of the window, median and p99 of the floor (ms), the card's device pixels.
#include "Quiet.h"

#include "base/Resources.h"
#include "card/CardFile.h"
#include "studio/NewCard.h"
#include "ui/common/Theme.h"
#include "ui/editor/MessageEdit.h"
#include "ui/main/MainWindow.h"
#include "ui/preview/DeskWidget.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QPainter>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

constexpr int keys = 200;
constexpr int letters = 300;
constexpr QSize area{900, 1200}; ///< px of the card: as many, in its own shape
constexpr int patienceMs = 5000;

/// Tells when a window's frame is painted.
class Application final : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override {
        const bool frame = receiver == m_window && event->type() == QEvent::UpdateRequest;
        const bool done = QApplication::notify(receiver, event);
        if (frame)
            m_painted = true;
        return done;
    }

    /// Milliseconds from here to the end of the next frame of `window` after its `field` got the key.
    double type(QWidget &window, QWidget &field, const QString &text, int key = 0) {
        m_window = &window;
        m_painted = false;
        QElapsedTimer clock;
        clock.start();
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
        sendEvent(&field, &press);
        while (!m_painted && clock.elapsed() < patienceMs)
            processEvents(QEventLoop::AllEvents);
        const double time = double(clock.nsecsElapsed()) / 1e6;
        QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, text);
        sendEvent(&field, &release);
        return time;
    }

private:
    QWidget *m_window = nullptr;
    bool m_painted = false;
};

class Floor final : public QWidget {
public:
    Floor(const QSize &size, const QString &text)
        : m_card(size * qApp->devicePixelRatio(), QImage::Format_RGB32)
        , m_text(text) {
        m_card.setDevicePixelRatio(qApp->devicePixelRatio());
        m_card.fill(Qt::white);
        setAttribute(Qt::WA_OpaquePaintEvent);
        QFont face(u"EB Garamond 12"_s);
        face.setPixelSize(28);
        setFont(face);
        resize(size);
    }

protected:
    void keyPressEvent(QKeyEvent *event) override {
        m_text = m_text.left(letters) + event->text();
        update();
    }
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        painter.drawImage(0, 0, m_card);
        painter.drawText(rect().adjusted(80, 80, -80, -80), Qt::TextWordWrap, m_text);
    }

private:
    QImage m_card;
    QString m_text;
};

Card cardOf(const QString &picture, const QString &message) {
    Card card = blankCard(u"en"_s);
    card.picture = pictureFor(picture, card.language).value();
    card.texts.title = u"Thank you"_s;
    card.texts.to = u"Amira"_s;
    card.texts.message = message;
    card.texts.from = u"Ben"_s;
    return card;
}

double quantile(std::vector<double> times, double part) {
    std::sort(times.begin(), times.end());
    return times[std::min(times.size() - 1, std::size_t(std::ceil(double(times.size()) * part)) - 1)];
}

} // namespace

int main(int argc, char **argv) {
    Application application(argc, argv);
    initResources();
    applyTheme(application, ThemeChoice::Light);
    const QTemporaryDir data;
    QString message;
    while (message.size() < letters)
        message += u"you stayed until the last of them had an answer and "_s;
    message.truncate(letters);

    const QString file = data.filePath(u"card.thanks"_s);
    if (!writeCard(file, cardOf(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"thanks/tea"_s, message)))
        return 1;
    Services services(Paths::locate(data.path()), Gallery());
    services.language = u"en"_s;
    AccountBook accounts = AccountBook::load(services.paths).value();
    MainWindow window(services, accounts);
    window.begin(openCard(file));
    window.resize(1700, 1440);
    window.show();
    auto *desk = window.findChild<DeskWidget *>();
    auto *field = window.findChild<MessageEdit *>();
    const QSizeF shown = desk->cardRect().size();
    desk->setZoom(desk->zoom() * std::sqrt(area.width() * area.height() / (shown.width() * shown.height())));
    waitUntilQuiet();
    const QSizeF card = desk->cardRect().size() * desk->devicePixelRatioF();

    Floor floor(desk->cardRect().size().toSize(), message);
    floor.show();

    application.type(window, *field, u"a"_s); // from here on the card is one that is not saved
    message += u'a';
    waitUntilQuiet();
    std::vector<double> ours;
    std::vector<double> least;
    for (int i = 0; i < keys; ++i) {
        const QString letter(QChar(u'¡' + i)); // all of Latin-1 and Latin Extended-A behind it: no key comes twice
        ours.push_back(application.type(window, *field, letter));
        if (!desk->page()->plainText.contains(message + letter) || desk->isRendering()) {
            std::fprintf(stderr, "bench_keystroke: key %d is not on the card\n", i);
            return 1;
        }
        least.push_back(application.type(floor, floor, letter));
        application.type(window, *field, {}, Qt::Key_Backspace);
    }
    if (field->toPlainText() != message || desk->page()->fit == Fit::TooLong) {
        std::fprintf(stderr, "bench_keystroke: the keys did not arrive\n");
        return 1;
    }
    std::printf("%.2f %.2f %.2f %.2f %.0fx%.0f\n", quantile(ours, 0.5), quantile(ours, 0.99), quantile(least, 0.5),
                quantile(least, 0.99), card.width(), card.height());
    return 0;
}
