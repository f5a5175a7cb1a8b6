// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditorTest.h"
#include "card/PaletteFile.h"
#include "card/Skin.h"
#include "support/catch.h"
#include "ui/common/Eyedropper.h"
#include "ui/common/SampleList.h"
#include "ui/common/SegmentedControl.h"
#include "ui/editor/ColourPlane.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

struct PaletteTest : EditorTest {
    void click(const QString &name) {
        QTest::mouseClick(find(name), Qt::LeftButton);
        QTest::qWait(10);
    }
    [[nodiscard]] const Palette &palette() const {
        const Palette *own = paletteOf(document.card());
        if (own == nullptr)
            throw std::runtime_error("the card has no palette");
        return *own;
    }
    /// Writes a number as a person does.
    void type(const QString &number) {
        QLineEdit *hex = line(u"palette-hex"_s);
        hex->setFocus();
        hex->selectAll();
        QTest::keyClicks(hex, number);
        QTest::keyClick(hex, Qt::Key_Return);
    }
    void choose(const QString &list, int row) {
        auto *roles = find<SampleList>(list);
        const QRect tile = roles->visualRect(roles->model()->index(row, 0));
        QTest::mouseClick(roles->viewport(), Qt::LeftButton, {}, tile.center());
    }
    [[nodiscard]] QString onDisk(const QString &id) {
        palettes.flush();
        QFile file(folder.filePath(u"palettes/"_s + id.mid(4) + u".thankspalette"_s));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
};

} // namespace

TEST_CASE("a new palette is mixed with the card following, kept, and taken back") {
    PaletteTest t;
    t.click(u"new-palette"_s);
    CHECK(t.find(u"palette-editor"_s)->isVisible());
    const QString id = t.palette().id;
    CHECK(id.startsWith(u"own/"_s));
    CHECK(t.document.card().ownPalette.has_value());
    CHECK_FALSE(t.onDisk(id).isEmpty());
    t.type(u"#102030"_s); // the paper
    CHECK(t.palette().sheet == QColor(0x10, 0x20, 0x30));
    CHECK(t.onDisk(id).contains(u"#102030"_s));
    t.undo();
    CHECK(t.palette().sheet == palettes().front().sheet);
    CHECK_FALSE(t.onDisk(id).contains(u"#102030"_s)); // the kept one as well
    t.undo();
    CHECK(t.palette() == palettes().front());
    CHECK(t.palettes.palettes().empty());
    CHECK(t.onDisk(id).isEmpty());
    CHECK_FALSE(t.find(u"palette-editor"_s)->isVisible()); // what it mixed is gone
    t.document.undoStack()->redo();
    CHECK(t.palettes.find(id));
}

TEST_CASE("words that cannot be read are said to be changed, with both contrasts") {
    PaletteTest t;
    t.click(u"new-palette"_s);
    t.choose(u"word-roles"_s, 1); // the text
    t.type(u"#9090C0"_s);
    const QLabel *note = t.find<QLabel>(u"palette-note"_s);
    CHECK(note->isVisible());
    CHECK(note->text() == u"Text darkened a little so that it can be read: 3.0 → 4.5"_s);
    CHECK(t.palette().ink == QColor(0x90, 0x90, 0xc0)); // what was wanted stays
    CHECK(t.line(u"palette-hex"_s)->text() == u"#9090C0"_s);
    t.type(u"#101010"_s);
    CHECK_FALSE(note->isVisible());
    t.choose(u"word-roles"_s, 0);
    t.type(u"#101010"_s); // and now the paper is as dark: all words are told
    CHECK(note->text().count(u'\n') == 3);
}

TEST_CASE("one drag over the plane is one step; arrow keys work") {
    PaletteTest t;
    t.click(u"new-palette"_s);
    const int before = t.document.undoStack()->count();
    auto *plane = t.panel->findChild<ColourPlane *>();
    QTest::mousePress(plane, Qt::LeftButton, {}, QPoint(40, 40));
    for (int x = 50; x < 120; x += 10)
        QTest::mouseMove(plane, QPoint(x, 50));
    QTest::mouseRelease(plane, Qt::LeftButton, {}, QPoint(120, 50));
    CHECK(t.document.undoStack()->count() == before + 1);
    const QColor dragged = t.palette().sheet;
    plane->setFocus();
    QTest::keyClick(plane, Qt::Key_Left);
    CHECK(t.palette().sheet != dragged);
    CHECK(t.palette().sheet.saturation() < dragged.saturation());
    CHECK(t.document.undoStack()->count() == before + 2);
    QTest::keyClick(plane, Qt::Key_PageUp);
    CHECK_FALSE(plane->accessibleDescription().isEmpty());
}

TEST_CASE("a number that is none changes nothing") {
    PaletteTest t;
    t.click(u"new-palette"_s);
    const int before = t.document.undoStack()->count();
    for (const QString &text : {u"red"_s, u"#12"_s, u"#GGGGGG"_s, u""_s}) {
        t.type(text);
        CHECK(t.line(u"palette-hex"_s)->text() == t.palette().sheet.name().toUpper());
    }
    CHECK(t.document.undoStack()->count() == before);
    t.type(u"abc"_s);
    CHECK(t.palette().sheet == QColor(0xaa, 0xbb, 0xcc));
}

TEST_CASE("the program's palettes are edited as copies, own ones themselves; both can be deleted again") {
    PaletteTest t;
    QTest::keyClick(t.find(u"palettes"_s), Qt::Key_Right);
    const Palette builtIn = t.palette();
    t.click(u"edit-palette"_s);
    CHECK(t.palette().id != builtIn.id);
    CHECK(t.palette().picture == builtIn.picture);
    const QString id = t.palette().id;
    QLineEdit *name = t.line(u"palette-name"_s);
    name->selectAll();
    QTest::keyClicks(name, u"  Our firm "_s);
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(t.palette().name.in(u"en"_s) == u"Our firm"_s);
    t.click(u"palette-done"_s);
    CHECK_FALSE(t.find(u"palette-editor"_s)->isVisible());
    auto *list = t.find<SampleList>(u"palettes"_s);
    CHECK(list->model()->rowCount() == int(palettes().size()) + 1);
    CHECK(list->currentIndex().data().toString() == u"Our firm"_s);
    t.click(u"edit-palette"_s);
    CHECK(t.palette().id == id); // no copy this time
    t.click(u"palette-delete"_s);
    CHECK(t.palettes.palettes().empty());
    CHECK(t.palette() == palettes().front());
    CHECK_FALSE(t.find(u"palette-editor"_s)->isVisible());
    t.undo();
    CHECK(t.palettes.find(id));
    CHECK(t.palette().id == id);
}

TEST_CASE("a menu duplicates and deletes") {
    PaletteTest t;
    auto *list = t.find<SampleList>(u"palettes"_s);
    Q_EMIT list->customContextMenuRequested(list->visualRect(list->model()->index(2, 0)).center());
    auto *menu = t.panel->findChild<QMenu *>(u"palette-menu"_s);
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 3);
    CHECK_FALSE(menu->actions().at(2)->isEnabled()); // the program's stay
    CHECK(t.document.card().palette == palettes().at(2).id);
    menu->actions().at(1)->trigger();
    CHECK(t.palettes.palettes().size() == 1);
    menu->close();
}

TEST_CASE("a palette that came with a card is shown, and kept once it is edited") {
    PaletteTest t;
    Card card = t.document.card();
    Palette foreign = renamed(palettes().at(1), u"own/foreign"_s, u"Foreign"_s);
    setPalette(card, foreign);
    t.document.reset(card);
    auto *list = t.find<SampleList>(u"palettes"_s);
    CHECK(list->currentIndex().data().toString() == u"Foreign"_s);
    CHECK(t.palettes.palettes().empty());
    t.click(u"edit-palette"_s);
    CHECK(t.palettes.find(u"own/foreign"_s));
    t.click(u"palette-done"_s);
    foreign.sheet = Qt::yellow; // another card has it in other colours
    setPalette(card, foreign);
    t.document.reset(card);
    CHECK(list->currentIndex().data().toString() == u"Foreign, as this card has it"_s);
    t.click(u"edit-palette"_s);
    CHECK(t.palettes.palettes().size() == 2); // the kept one is not touched
    CHECK(t.palettes.find(u"own/foreign"_s)->sheet != QColor(Qt::yellow));
}

TEST_CASE("pictures are left as drawn, recoloured, or turned grey") {
    PaletteTest t;
    t.click(u"new-palette"_s);
    CHECK_FALSE(t.find(u"picture-roles"_s)->isVisible());
    auto *pictures = t.find<SegmentedControl>(u"palette-pictures"_s);
    QTest::mouseClick(pictures->segment(1), Qt::LeftButton);
    CHECK(t.palette().picture.size() == pictureRoles().size());
    CHECK(t.find(u"picture-roles"_s)->isVisible());
    t.choose(u"picture-roles"_s, 0);
    t.type(u"#306090"_s);
    CHECK(t.palette().picture.value(u"ground"_s) == QColor(0x30, 0x60, 0x90));
    QTest::mouseClick(pictures->segment(0), Qt::LeftButton);
    CHECK(t.palette().picture.isEmpty());
    QTest::mouseClick(pictures->segment(1), Qt::LeftButton);
    CHECK(t.palette().picture.value(u"ground"_s) == QColor(0x30, 0x60, 0x90)); // not lost
    QTest::mouseClick(pictures->segment(2), Qt::LeftButton);
    CHECK(t.palette().greys);
}

TEST_CASE("a colour is taken from the card by pointer or keys") {
    PaletteTest t;
    QWidget view(&t.window);
    view.setGeometry(0, 0, 200, 100);
    QPalette colours = view.palette();
    colours.setColor(QPalette::Window, QColor(0x12, 0x80, 0xc0));
    view.setPalette(colours);
    view.setAutoFillBackground(true);
    view.show();
    t.panel->setCardView(&view);
    t.click(u"new-palette"_s);
    const QColor before = t.palette().sheet;
    t.click(u"palette-pick"_s);
    auto *dropper = view.findChild<Eyedropper *>();
    REQUIRE(dropper);
    QTest::keyClick(dropper, Qt::Key_Escape);
    CHECK(t.palette().sheet == before);
    QTest::qWait(10);
    t.click(u"palette-pick"_s);
    dropper = view.findChild<Eyedropper *>();
    REQUIRE(dropper);
    QTest::mouseClick(dropper, Qt::LeftButton, {}, QPoint(50, 50));
    CHECK(t.palette().sheet == QColor(0x12, 0x80, 0xc0));
}

TEST_CASE("skin is offered where a person is in the picture, and is one step") {
    PaletteTest t;
    auto *skins = t.find<SampleList>(u"skins"_s);
    CHECK_FALSE(skins->isVisible());
    Card card = t.document.card();
    const auto drawn = pictureFor(u"thanks/highfive"_s, u"en"_s);
    REQUIRE(drawn);
    card.picture = *drawn;
    t.document.change(CardPart::Picture, card);
    CHECK(skins->isVisible());
    CHECK(skins->model()->rowCount() == int(skinTones().size()) + 1);
    for (int row = 0; row < skins->model()->rowCount(); ++row)
        CHECK_FALSE(skins->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
    skins->setFocus();
    QTest::keyClick(skins, Qt::Key_Right);
    QTest::keyClick(skins, Qt::Key_Right);
    CHECK(t.document.card().skin == skinTones().at(1).id);
    t.undo();
    CHECK(t.document.card().skin == skinTones().at(0).id);
    CHECK(skins->currentRow() == 1);
    const auto table = pictureFor(u"kitchen/table"_s, u"en"_s); // everybody is somebody else
    REQUIRE(table);
    card.picture = *table;
    t.document.change(CardPart::Picture, card);
    CHECK_FALSE(skins->isVisible());
}

TEST_CASE("the lists tell roles by name and everything in the mixer is named") {
    PaletteTest t;
    t.click(u"new-palette"_s);
    for (QWidget *widget : t.find(u"palette-editor"_s)->findChildren<QWidget *>())
        if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible()) {
            INFO(widget->metaObject()->className() << ' ' << widget->objectName().toStdString());
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            CHECK((!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
        }
}
