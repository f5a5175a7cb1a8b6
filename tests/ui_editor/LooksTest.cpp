// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditorTest.h"
#include "card/Palette.h"
#include "card/Paper.h"
#include "layout/LayoutSpec.h"
#include "layout/TypeStyle.h"
#include "support/catch.h"
#include "ui/common/SampleList.h"
#include "ui/common/SegmentedControl.h"
#include "ui/editor/LayoutSamples.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace thanksmith;
using namespace Qt::StringLiterals;

TEST_CASE("type, colours and layout are chosen by arrow keys, one step each") {
    EditorTest t;
    for (const QString &name : {u"styles"_s, u"palettes"_s, u"layouts"_s}) {
        auto *list = t.find<SampleList>(name);
        CHECK_FALSE(list->accessibleName().isEmpty());
        CHECK(list->currentRow() == 0);
        for (int row = 0; row < list->model()->rowCount(); ++row)
            CHECK_FALSE(list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
        list->setFocus(Qt::TabFocusReason);
        QTest::keyClick(list, Qt::Key_Right);
    }
    CHECK(t.document.card().style == typeStyles().at(1).id);
    CHECK(t.document.card().palette == palettes().at(1).id);
    CHECK(t.document.card().layout == layouts().at(1).id);
    CHECK(t.document.undoStack()->count() == 3);
    t.undo();
    CHECK(t.find<SampleList>(u"layouts"_s)->currentRow() == 0);
    CHECK(t.document.undoStack()->count() == 3);
}

TEST_CASE("paper and orientation follow the card and change it") {
    EditorTest t;
    auto *paper = t.find<QComboBox>(u"paper"_s);
    CHECK(paper->count() == int(papers().size()));
    paper->setFocus();
    QTest::keyClick(paper, Qt::Key_Down);
    CHECK(t.document.card().paper == papers().at(1).id);
    t.find<QAbstractButton>(u"landscape"_s)->click();
    CHECK(t.document.card().landscape);
    t.undo();
    CHECK(t.find<QAbstractButton>(u"portrait"_s)->isChecked());
    Card square = t.document.card();
    square.paper = u"square-148"_s;
    t.document.change(CardPart::Paper, square);
    CHECK_FALSE(t.find<QAbstractButton>(u"landscape"_s)->isEnabled());
}

TEST_CASE("the card's language takes its greeting along") {
    EditorTest t;
    t.panel->setRecipient({u"Amira"_s, {}});
    for (QAction *action : t.find<QPushButton>(u"language"_s)->menu()->actions())
        if (action->data().toString() == u"de"_s)
            action->trigger();
    CHECK(t.document.card().language == u"de"_s);
    CHECK(t.texts().title == u"Danke, Amira!"_s);
    t.undo();
    CHECK(t.texts().title == u"Thank you, Amira!"_s);
}

TEST_CASE("with little height the looks stand behind tabs and nothing scrolls") {
    EditorTest t(u"en"_s, {1100, 664});
    t.panel->resize(304, 664);
    QTest::qWait(50);
    CHECK(t.panel->width() == 304);
    CHECK(t.find(u"looks"_s)->isVisible());
    CHECK(t.find(u"layouts"_s)->isVisible());
    CHECK_FALSE(t.find(u"styles"_s)->isVisible());
    CHECK(t.panel->findChild<QScrollArea *>()->verticalScrollBar()->maximum() == 0);
    for (int tab = 0; tab < 4; ++tab) {
        t.find<SegmentedControl>(u"looks"_s)->setCurrentIndex(tab);
        QTest::qWait(20);
        const auto *area = t.panel->findChild<QScrollArea *>();
        CHECK(area->widget()->width() == area->viewport()->width()); // nothing is cut at the side
        CHECK(area->verticalScrollBar()->maximum() == 0);
    }
    t.find<SegmentedControl>(u"looks"_s)->setCurrentIndex(0);
    CHECK(t.find(u"styles"_s)->isVisible());
    t.window.resize(1300, 900);
    t.panel->resize(344, 850);
    CHECK_FALSE(t.find(u"looks"_s)->isVisible());
    CHECK(t.find(u"palettes"_s)->isVisible());
    CHECK(t.find(u"paper"_s)->isVisible());
}

TEST_CASE("layout samples show the card in every layout, made once per card") {
    LayoutSamples samples;
    QSignalSpy made(&samples, &LayoutSamples::made);
    Card card = blankCard(u"en"_s);
    card.texts.title = u"Thank you"_s;
    samples.setBox({40, 56}, 2);
    samples.setCard(card, {});
    CHECK(samples.image(0).isNull());
    REQUIRE(made.wait());
    for (int row = 0; row < int(layouts().size()); ++row) {
        const QImage image = samples.image(row);
        CHECK(image.height() == 112);
        CHECK(image.devicePixelRatio() == 2);
    }
    CHECK(samples.image(0) != samples.image(1));
    card.layout = layouts().at(2).id; // shows the same samples
    samples.setCard(card, {});
    CHECK_FALSE(made.wait(600));
    card.landscape = true;
    samples.setCard(card, {});
    REQUIRE(made.wait());
    CHECK(samples.image(0).width() == 80);
}
