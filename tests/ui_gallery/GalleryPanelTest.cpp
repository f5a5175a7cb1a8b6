// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "gallery/Shelf.h"
#include "gallery/Thumbnails.h"
#include "ui/common/Buttons.h"
#include "ui/common/Chips.h"
#include "ui/common/Fields.h"
#include "ui/gallery/GalleryModel.h"
#include "ui/gallery/GalleryPanel.h"
#include "ui/gallery/GalleryView.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

struct Window {
    Shelf shelf{Gallery(), QString()};
    const std::shared_ptr<const Gallery> built = shelf.gallery();
    const Gallery &gallery = *built;
    Thumbnails thumbnails{QString()};
    QWidget window;
    GalleryPanel *panel;

    explicit Window(int width = 1300) {
        window.resize(width, 800);
        auto *row = new QHBoxLayout(&window);
        row->setContentsMargins(0, 0, 0, 0);
        panel = new GalleryPanel(shelf, thumbnails);
        row->addWidget(panel);
        row->addStretch();
        window.show();
        QApplication::setActiveWindow(&window);
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    [[nodiscard]] GalleryView &view() const { return *panel->view(); }
    [[nodiscard]] QModelIndex at(int row) const { return view().model()->index(row, 0); }
    [[nodiscard]] QString id(int row) const { return at(row).data(GalleryModel::IdRole).toString(); }
};

} // namespace

TEST_CASE("the model keeps Qt's rules while it is searched") {
    Shelf shelf{Gallery(), QString()};
    Thumbnails thumbnails{QString()};
    GalleryModel model(shelf, thumbnails);
    const Gallery &gallery = *shelf.gallery();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model.rowCount() == int(gallery.illustrations().size()));
    model.setThumbnailSize({60, 80});
    model.setFilter(u"zzzz"_s, {});
    CHECK(model.rowCount() == 0);
    model.setFilter({}, gallery.packs().front().id);
    CHECK(model.rowCount() > 0);
    CHECK(model.rowCount() < int(gallery.illustrations().size()));
    model.setLanguage(u"de"_s);
    model.setFilter({}, {});
    CHECK(model.rowOf(gallery.illustrations().back().id) >= 0);
    CHECK(model.rowOf(u"no/such"_s) == -1);
}

TEST_CASE("every picture has a title and a description for screen readers") {
    Shelf shelf{Gallery(), QString()};
    Thumbnails thumbnails{QString()};
    GalleryModel model(shelf, thumbnails);
    for (int row = 0; row < model.rowCount(); ++row) {
        CHECK_FALSE(model.index(row).data(Qt::AccessibleTextRole).toString().isEmpty());
        CHECK_FALSE(model.index(row).data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    }
}

TEST_CASE("thumbnails come by themselves, and the row says so") {
    Shelf shelf{Gallery(), QString()};
    Thumbnails thumbnails{QString()};
    GalleryModel model(shelf, thumbnails);
    model.setThumbnailSize({60, 80});
    QSignalSpy changed(&model, &GalleryModel::dataChanged);
    static_cast<void>(model.index(0).data(Qt::DecorationRole));
    REQUIRE(QTest::qWaitFor([&] { return !model.index(0).data(Qt::DecorationRole).value<QImage>().isNull(); }, 10000));
    CHECK(model.index(0).data(Qt::DecorationRole).value<QImage>().size() == QSize(60, 80));
    CHECK(changed.count() >= 1);
}

TEST_CASE("pictures stand in two columns at both widths") {
    for (const auto &[width, panel, thumb] : {std::tuple{1300, 308, 124}, std::tuple{1100, 256, 98}}) {
        Window with(width);
        CAPTURE(width);
        CHECK(with.panel->width() == panel);
        CHECK(with.view().thumbnailSize().width() == thumb);
        const QRect first = with.view().visualRect(with.at(0));
        CHECK(with.view().visualRect(with.at(1)).top() == first.top());
        CHECK(with.view().visualRect(with.at(1)).left() > first.left());
        CHECK(with.view().visualRect(with.at(2)).top() > first.top());
        CHECK(with.view().visualRect(with.at(2)).left() == first.left());
    }
}

TEST_CASE("scrolling paints only what comes into view") {
    class Painted final : public QObject {
    public:
        QRegion region;

    protected:
        bool eventFilter(QObject *, QEvent *event) override {
            if (event->type() == QEvent::Paint)
                region += static_cast<QPaintEvent *>(event)->region();
            return false;
        }
    };
    Window with;
    with.window.resize(1300, 500);
    QTest::qWait(200);
    Painted painted;
    with.view().viewport()->installEventFilter(&painted);
    with.view().verticalScrollBar()->setValue(30);
    REQUIRE(QTest::qWaitFor([&] { return !painted.region.isEmpty(); }, 2000));
    CHECK(painted.region.boundingRect().height() <= 40);
}

TEST_CASE("a click chooses a picture; the card's own is marked") {
    Window with;
    QSignalSpy chosen(with.panel, &GalleryPanel::illustrationChosen);
    QTest::mouseClick(with.view().viewport(), Qt::LeftButton, {}, with.view().visualRect(with.at(1)).center());
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.at(0).at(0).toString() == with.id(1));
    CHECK(with.view().selectionModel()->isSelected(with.at(1)));
    with.panel->setCurrent(with.id(3));
    CHECK(chosen.count() == 1);
    CHECK(with.view().selectionModel()->selectedIndexes() == QModelIndexList{with.at(3)});
    with.panel->setCurrent({});
    CHECK(with.view().selectionModel()->selectedIndexes().isEmpty());
}

TEST_CASE("arrows look around, Enter chooses") {
    Window with;
    with.panel->setCurrent(with.id(0));
    QSignalSpy chosen(with.panel, &GalleryPanel::illustrationChosen);
    with.view().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&with.view(), Qt::Key_Right);
    CHECK(chosen.count() == 0);
    CHECK(with.view().selectionModel()->isSelected(with.at(0)));
    QTest::keyClick(&with.view(), Qt::Key_Return);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.at(0).at(0).toString() == with.id(1));
}

TEST_CASE("searching: Enter takes the first hit, Down goes into the pictures") {
    Window with;
    const QString title = with.gallery.illustrations().back().info.title.in(u"en"_s);
    QSignalSpy chosen(with.panel, &GalleryPanel::illustrationChosen);
    with.panel->focusSearch();
    CHECK(with.panel->searchField()->hasFocus());
    QTest::keyClicks(with.panel->searchField(), title);
    QTest::keyClick(with.panel->searchField(), Qt::Key_Return);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.at(0).at(0).toString() == with.gallery.illustrations().back().id);
    QTest::keyClick(with.panel->searchField(), Qt::Key_Down);
    CHECK(with.view().hasFocus());
}

TEST_CASE("what is on the card stays marked through a search") {
    Window with;
    with.panel->setCurrent(with.id(0));
    with.panel->searchField()->setText(u"zzzz"_s);
    with.panel->searchField()->clear();
    CHECK(with.view().selectionModel()->isSelected(with.at(0)));
}

TEST_CASE("no hits: it says so and the search can be cleared") {
    Window with;
    with.panel->searchField()->setText(u"zzzz"_s);
    CHECK_FALSE(with.view().isVisible());
    QuietButton *clear = nullptr;
    for (QuietButton *button : with.panel->findChildren<QuietButton *>())
        if (button->isVisible())
            clear = button;
    REQUIRE(clear != nullptr);
    QTest::mouseClick(clear, Qt::LeftButton);
    CHECK(with.view().isVisible());
    CHECK(with.panel->searchField()->text().isEmpty());
}

TEST_CASE("a collection's chip narrows, All widens, and all chips are seen") {
    Window with(1100);
    auto *chips = with.panel->findChild<ChipRow *>();
    REQUIRE(chips->count() == int(with.gallery.packs().size()) + 1);
    for (int i = 0; i < chips->count(); ++i)
        CHECK(chips->rect().contains(chips->chip(i)->geometry()));
    chips->setCurrent(with.gallery.packs().front().id);
    CHECK(with.view().model()->rowCount() < int(with.gallery.illustrations().size()));
    chips->setCurrent({});
    CHECK(with.view().model()->rowCount() == int(with.gallery.illustrations().size()));
}

TEST_CASE("titles and chips follow the language") {
    Window with;
    with.panel->setLanguage(u"de"_s);
    const Illustration *first = with.gallery.find(with.id(0));
    REQUIRE(first != nullptr);
    CHECK(with.at(0).data().toString() == first->info.title.in(u"de"_s));
    CHECK(with.panel->findChild<ChipRow *>()->chip(1)->text() == with.gallery.packs().front().title.in(u"de"_s));
}

TEST_CASE("F9 puts the panel away and brings it back") {
    Window with;
    CHECK(with.panel->toggleAction()->shortcut() == QKeySequence(Qt::Key_F9));
    with.panel->toggleAction()->trigger();
    REQUIRE(QTest::qWaitFor([&] { return !with.panel->isVisible(); }, 2000));
    with.panel->toggleAction()->trigger();
    REQUIRE(QTest::qWaitFor([&] { return with.panel->isVisible() && with.panel->width() == 308; }, 2000));
    with.panel->toggleAction()->trigger();
    REQUIRE(QTest::qWaitFor([&] { return !with.panel->isVisible(); }, 2000));
    with.panel->focusSearch();
    CHECK(with.panel->isVisible());
}
