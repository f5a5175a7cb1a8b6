// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/Theme.h"
#include "ui/preview/DeskWidget.h"
#include "ui/preview/EmptyDesk.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>
#include <QWheelEvent>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

/// An A6 card: a red picture above, one title and two lines of message. No faces: tests here are of places.
Page makePage(const QColor &ground = QColor(200, 40, 40)) {
    Page page;
    page.size = {105, 148};
    page.sheet = QColor(0xFFFEFB);
    page.items.emplace_back(Fill{QRectF(0, 0, 105, 80), ground, 0, {}, 0});
    page.regions = {{Field::Title, {30, 88, 45, 8}}, {Field::Message, {20, 100, 65, 12}}};
    page.alt = u"A red field"_s;
    page.plainText = u"Thanks, Amira!\nYou stayed late."_s;
    page.title = u"Thanks, Amira!"_s;
    return page;
}

std::shared_ptr<const Page> shared(Page page) {
    return std::make_shared<const Page>(std::move(page));
}

struct Desk {
    DeskWidget widget;
    explicit Desk(Page page = makePage()) {
        widget.resize(760, 800);
        widget.setPage(shared(std::move(page)));
        widget.show();
        QApplication::setActiveWindow(&widget);
        REQUIRE(QTest::qWaitForWindowExposed(&widget));
    }
    [[nodiscard]] QPoint at(double x, double y) const {
        const QRectF card = widget.cardRect();
        return QPointF(card.left() + x * card.width() / 105, card.top() + y * card.height() / 148).toPoint();
    }
    [[nodiscard]] QColor seen(double x, double y) { return widget.grab().toImage().pixelColor(at(x, y)); }
    void drawn() {
        REQUIRE(QTest::qWaitFor([this] { return !widget.isRendering(); }, 5000));
        QTest::qWait(1);
    }
};

/// What of a widget was painted.
class Painted final : public QObject {
public:
    explicit Painted(QWidget *widget) { widget->installEventFilter(this); }
    QRegion region;

protected:
    bool eventFilter(QObject *, QEvent *event) override {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

bool alike(const QColor &a, const QColor &b) {
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) < 12;
}

} // namespace

TEST_CASE("a card is fitted whole, between its margins") {
    Desk desk;
    const QRectF card = desk.widget.cardRect();
    CHECK(card.top() >= 35.5);
    CHECK(card.bottom() <= 800 - 83.5);
    CHECK(std::abs(card.width() / card.height() - 105.0 / 148) < 0.01);
    CHECK(std::abs(card.center().x() - 380) <= 1);
    desk.widget.resize(1500, 1400);
    CHECK(desk.widget.cardRect().height() <= 721); // a portrait card stays calm on a large desk
}

TEST_CASE("the ground is drawn off the GUI thread and the old one stays meanwhile") {
    Desk desk;
    desk.drawn();
    CHECK(alike(desk.seen(50, 40), QColor(200, 40, 40)));
    desk.widget.setPage(shared(makePage(QColor(20, 60, 200))));
    CHECK(desk.widget.isRendering());
    CHECK(alike(desk.seen(50, 40), QColor(200, 40, 40)));
    desk.drawn();
    CHECK(alike(desk.seen(50, 40), QColor(20, 60, 200)));
}

TEST_CASE("a new ground comes with its shadow around it") {
    Desk desk;
    desk.drawn();
    QTest::qWait(50);
    const Painted painted(desk.widget.viewport());
    desk.widget.setPage(shared(makePage(QColor(20, 60, 200))));
    desk.drawn();
    QTest::qWait(50);
    const QRegion shadow(desk.widget.cardRect().adjusted(-30, -30, 30, 80).toRect());
    CHECK(shadow.subtracted(painted.region).isEmpty());
}

TEST_CASE("while the desk is resized the card is scaled, and drawn once when that has ended") {
    Desk desk;
    desk.drawn();
    const qint64 before = desk.widget.picture().cacheKey();
    for (int height = 790; height >= 600; height -= 10) {
        desk.widget.resize(760, height);
        QTest::qWait(10);
        REQUIRE(desk.widget.picture().cacheKey() == before);
    }
    CHECK(desk.widget.isRendering());
    CHECK(alike(desk.seen(50, 40), QColor(200, 40, 40)));
    CHECK(alike(desk.seen(50, 140), QColor(0xFFFEFB)));
    desk.drawn();
    CHECK(desk.widget.picture().size() == desk.widget.cardRect().size().toSize());
}

TEST_CASE("another picture is drawn at once, also while the desk is resized") {
    Desk desk;
    desk.drawn();
    desk.widget.resize(760, 700);
    desk.widget.setPage(shared(makePage(QColor(20, 60, 200))));
    desk.widget.resize(760, 690);
    desk.drawn();
    CHECK(alike(desk.seen(50, 40), QColor(20, 60, 200)));
    CHECK(desk.widget.picture().size() == desk.widget.cardRect().size().toSize());
}

TEST_CASE("new words alone draw no new ground") {
    Desk desk;
    desk.drawn();
    Page page = makePage();
    page.plainText = u"Other words"_s;
    desk.widget.setPage(shared(page));
    CHECK_FALSE(desk.widget.isRendering());
    CHECK(desk.widget.accessibleName().contains(u"Other words"_s));
}

TEST_CASE("the last of many pages is what is seen") {
    Desk desk;
    for (int tone = 10; tone <= 200; tone += 10)
        desk.widget.setPage(shared(makePage(QColor(tone, tone, 0))));
    desk.drawn();
    CHECK(alike(desk.seen(50, 40), QColor(200, 200, 0)));
}

TEST_CASE("zoom: real size, steps, limits, and back to the whole card") {
    Desk desk;
    CHECK(desk.widget.isFitted());
    desk.widget.realSizeAction()->trigger();
    CHECK(desk.widget.zoom() == Approx(1));
    const double width = desk.widget.cardRect().width();
    desk.widget.setZoom(2);
    CHECK(desk.widget.cardRect().width() == Approx(2 * width).epsilon(0.01));
    for (int i = 0; i < 30; ++i)
        desk.widget.zoomInAction()->trigger();
    CHECK(desk.widget.zoom() == Approx(6));
    CHECK_FALSE(desk.widget.zoomInAction()->isEnabled());
    desk.widget.fitAction()->trigger();
    CHECK(desk.widget.isFitted());
    CHECK(desk.widget.verticalScrollBar()->maximum() == 0);
}

TEST_CASE("Ctrl and the wheel zoom around the pointer") {
    Desk desk;
    desk.widget.setZoom(3);
    const QPoint point = desk.at(70, 60);
    QWheelEvent wheel(point, desk.widget.mapToGlobal(point), {}, {0, 240}, Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    const double before = desk.widget.zoom();
    QApplication::sendEvent(desk.widget.viewport(), &wheel);
    CHECK(desk.widget.zoom() > before * 1.2);
    CHECK((desk.at(70, 60) - point).manhattanLength() <= 4);
}

TEST_CASE("a large card is moved by dragging") {
    Desk desk;
    desk.widget.setZoom(4);
    const int before = desk.widget.verticalScrollBar()->value();
    const QPoint start = desk.widget.viewport()->rect().center();
    QTest::mousePress(desk.widget.viewport(), Qt::LeftButton, {}, start);
    QTest::mouseMove(desk.widget.viewport(), start - QPoint(0, 60));
    QTest::mouseRelease(desk.widget.viewport(), Qt::LeftButton, {}, start - QPoint(0, 60));
    CHECK(desk.widget.verticalScrollBar()->value() == before + 60);
}

TEST_CASE("clicking words asks for their caret, the picture does not") {
    Page page = makePage();
    GlyphRun run;
    run.face = std::make_shared<const FontFace>();
    run.size = 4;
    run.field = Field::Message;
    for (int i = 0; i < 5; ++i) { // "ab cd": 10 mm each, from 20
        run.glyphs.push_back({quint32(i), QPointF(20 + 10 * i, 108)});
        run.clusters.push_back({u"ab cd"_s.mid(i, 1), i, 1, 10, false});
    }
    page.items.emplace_back(run);
    Desk desk(page);
    qRegisterMetaType<Field>();
    QSignalSpy clicked(&desk.widget, &DeskWidget::fieldClicked);
    QTest::mouseClick(desk.widget.viewport(), Qt::LeftButton, {}, desk.at(50, 40));
    CHECK(clicked.count() == 0);
    QTest::mouseClick(desk.widget.viewport(), Qt::LeftButton, {}, desk.at(41, 106));
    REQUIRE(clicked.count() == 1);
    CHECK(clicked.at(0).at(0).value<Field>() == Field::Message);
    CHECK(clicked.at(0).at(1).toInt() == 2);
    QTest::mouseClick(desk.widget.viewport(), Qt::LeftButton, {}, desk.at(50, 92));
    CHECK(clicked.at(1).at(0).value<Field>() == Field::Title);
    QTest::keyClick(&desk.widget, Qt::Key_Return);
    CHECK(clicked.count() == 3);
}

TEST_CASE("the pointer says what can be written in") {
    Desk desk;
    QTest::mouseMove(desk.widget.viewport(), desk.at(50, 92));
    CHECK(desk.widget.viewport()->cursor().shape() == Qt::IBeamCursor);
    QTest::mouseMove(desk.widget.viewport(), desk.at(50, 40));
    CHECK(desk.widget.viewport()->cursor().shape() == Qt::ArrowCursor);
}

TEST_CASE("dragging the picture asks for a drag, once and only past the distance") {
    Desk desk;
    QSignalSpy dragged(&desk.widget, &DeskWidget::dragRequested);
    const auto move = [&](const QPoint &point) {
        QMouseEvent event(QEvent::MouseMove, point, desk.widget.viewport()->mapToGlobal(point), Qt::NoButton,
                          Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(desk.widget.viewport(), &event);
    };
    const QPoint start = desk.at(50, 40);
    QTest::mousePress(desk.widget.viewport(), Qt::LeftButton, {}, start);
    move(start + QPoint(2, 0));
    CHECK(dragged.count() == 0);
    move(start + QPoint(40, 0));
    move(start + QPoint(60, 0));
    CHECK(dragged.count() == 1);
}

TEST_CASE("the desk says when the message does not fit, before any other notice") {
    Desk desk;
    auto *banner = desk.widget.findChild<Banner *>();
    REQUIRE(banner != nullptr);
    CHECK_FALSE(banner->isVisible());
    desk.widget.setNotice(u"One letter has no face"_s, u"Show"_s);
    CHECK(banner->text() == u"One letter has no face"_s);
    Page page = makePage();
    page.fit = Fit::TooLong;
    page.fill = 2;
    page.plainText = u"one two three four five six seven eight nine ten"_s;
    desk.widget.setPage(shared(page));
    CHECK(banner->text().contains(u"5"_s));
    QSignalSpy tooLong(&desk.widget, &DeskWidget::tooLongActionTriggered);
    banner->findChild<LinkButton *>()->click();
    CHECK(tooLong.count() == 1);
    desk.widget.setPage(shared(makePage()));
    CHECK(banner->text() == u"One letter has no face"_s);
    QSignalSpy acted(&desk.widget, &DeskWidget::noticeActionTriggered);
    banner->findChild<LinkButton *>()->click();
    CHECK(acted.count() == 1);
    desk.widget.setNotice({});
    CHECK_FALSE(banner->isVisible());
}

TEST_CASE("to assistive technology the desk is a picture that reads as its card") {
    Desk desk;
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&desk.widget);
    REQUIRE(face != nullptr);
    CHECK(face->role() == QAccessible::Graphic);
    CHECK(face->text(QAccessible::Name).contains(u"You stayed late."_s));
    CHECK(face->text(QAccessible::Name).contains(u"A red field"_s));
}

TEST_CASE("no page, no card") {
    Desk desk;
    desk.widget.setPage(nullptr);
    CHECK(desk.widget.cardRect().isEmpty());
    CHECK_FALSE(desk.widget.zoomInAction()->isEnabled());
    desk.widget.grab();
}

TEST_CASE("the empty desk gives a name, trimmed, and never an empty one") {
    EmptyDesk desk;
    desk.resize(700, 700);
    desk.setPictures({QImage(204, 272, QImage::Format_RGB32)});
    desk.show();
    QApplication::setActiveWindow(&desk);
    QSignalSpy entered(&desk, &EmptyDesk::nameEntered);
    CHECK(desk.nameField()->hasFocus());
    QTest::keyClick(desk.nameField(), Qt::Key_Return);
    CHECK(entered.count() == 0);
    QTest::keyClicks(desk.nameField(), u"  Amira  Haddad "_s);
    QTest::keyClick(desk.nameField(), Qt::Key_Return);
    REQUIRE(entered.count() == 1);
    CHECK(entered.at(0).at(0).toString() == u"Amira Haddad"_s);
    CHECK(desk.nameField()->text().isEmpty());
    desk.grab();
}

TEST_CASE("two letters and Enter take a known person, once") {
    QStringListModel people({u"Amira Haddad"_s, u"Ole Mertens"_s});
    EmptyDesk desk;
    desk.resize(700, 700);
    desk.setPeople(&people);
    desk.show();
    QApplication::setActiveWindow(&desk);
    REQUIRE(QTest::qWaitForWindowActive(&desk));
    QSignalSpy entered(&desk, &EmptyDesk::nameEntered);
    QTest::keyClicks(desk.nameField(), u"ol"_s);
    QAbstractItemView *popup = desk.nameField()->completer()->popup();
    REQUIRE(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QTest::qWait(20);
    CHECK(desk.nameField()->text().isEmpty());
    REQUIRE(entered.count() == 1);
    CHECK(entered.at(0).at(0).toString() == u"Ole Mertens"_s);
}
