// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "base/File.h"
#include "base/Folder.h"
#include "gallery/Shelf.h"
#include "gallery/Thumbnails.h"
#include "ui/common/Buttons.h"
#include "ui/common/Chips.h"
#include "ui/common/Fields.h"
#include "ui/gallery/DescribeSheet.h"
#include "ui/gallery/GalleryImport.h"
#include "ui/gallery/GalleryModel.h"
#include "ui/gallery/GalleryPanel.h"
#include "ui/gallery/GalleryView.h"
#include "ui/gallery/ImportFooter.h"
#include "ui/gallery/PictureDrop.h"
#include "ui/gallery/RefusalSheet.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

QByteArray drawing(const QByteArray &colour, const QByteArray &inside = {}) {
    return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 120'>" + inside +
           "<rect x='9' y='9' width='50' height='50' fill='" + colour + "'/></svg>";
}

const QByteArray complete =
    "<title>Cat</title><desc>A cat.</desc><metadata><illustration xmlns='urn:thanksmith:illustration:1' "
    "licence='CC0-1.0' edge='plain'/></metadata>";

/// The panel over a folder of packs of its own.
struct Window {
    QTemporaryDir folder;
    Shelf shelf{Gallery(), folder.filePath(u"packs"_s)};
    Thumbnails thumbnails{QString()};
    QWidget window;
    GalleryPanel *panel;
    QSignalSpy changed{&shelf, &Shelf::changed};

    Window() {
        window.resize(1300, 800);
        auto *row = new QHBoxLayout(&window);
        row->setContentsMargins(0, 0, 0, 0);
        panel = new GalleryPanel(shelf, thumbnails);
        row->addWidget(panel);
        row->addStretch();
        window.show();
        QApplication::setActiveWindow(&window);
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    QString write(const QString &path, const QByteArray &bytes) {
        REQUIRE(ensureFolder(QFileInfo(folder.filePath(path)).path()));
        REQUIRE(writeFile(folder.filePath(path), bytes));
        return folder.filePath(path);
    }
    GalleryImport &adding() const { return *panel->adding(); }
    bool comes(const QString &id) {
        return QTest::qWaitFor([&] { return shelf.gallery()->find(id) != nullptr; }, 15000);
    }
    bool goes(const QString &id) {
        return QTest::qWaitFor([&] { return shelf.gallery()->find(id) == nullptr; }, 15000);
    }
    template <class Kind>
    Kind *dialog() {
        Kind *found = nullptr;
        (void)QTest::qWaitFor(
            [&] {
                for (Kind *one : window.findChildren<Kind *>())
                    if (one->isVisible())
                        found = one;
                return found != nullptr;
            },
            15000);
        return found;
    }
    QModelIndex at(const QString &id) const {
        auto *model = qobject_cast<GalleryModel *>(panel->view()->model());
        return model->index(model->rowOf(id));
    }
};

void press(QWidget &in, const QString &words) {
    for (QPushButton *button : in.findChildren<QPushButton *>())
        if (button->text() == words) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    FAIL("no button " << words.toStdString());
}

} // namespace

TEST_CASE("files that are dropped onto the gallery are pictures of it, without another question where they say all") {
    Window with;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(with.write(u"cat.svg"_s, drawing("#ff0000", complete)))});
    QSignalSpy said(&with.adding(), &GalleryImport::said);
    QDragEnterEvent enter(QPoint(50, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(with.panel, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop(QPointF(50, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(with.panel, &drop);
    REQUIRE(with.comes(u"own/cat"_s));
    CHECK(said.count() == 1);
    CHECK(with.window.findChild<DescribeSheet *>() == nullptr);
    CHECK(with.at(u"own/cat"_s).data(GalleryModel::MarksRole).toInt() == GalleryModel::NoMark);
    QMimeData text;
    text.setText(u"only words"_s);
    QDragEnterEvent other(QPoint(50, 200), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(with.panel, &other);
    CHECK_FALSE(other.isAccepted());
}

TEST_CASE("SVG text is pasted by its key, and what it does not say is asked for") {
    Window with;
    QGuiApplication::clipboard()->setText(QString::fromUtf8(drawing("#00ff00")));
    with.panel->view()->setFocus();
    QTest::keyClick(with.panel->view(), Qt::Key_V, Qt::ControlModifier);
    auto *sheet = with.dialog<DescribeSheet>();
    REQUIRE(sheet);
    REQUIRE(with.comes(u"own/pasted"_s));
    CHECK((with.at(u"own/pasted"_s).data(GalleryModel::MarksRole).toInt() & GalleryModel::Undescribed) != 0);
    CHECK(with.at(u"own/pasted"_s).data(Qt::AccessibleDescriptionRole).toString().contains(u"no description"_s));
    sheet->findChild<LabelledField *>()->setText(u"Green"_s);
    sheet->findChild<QPlainTextEdit *>()->setPlainText(u"A green field."_s);
    sheet->findChild<QComboBox *>()->setEditText(u"CC0-1.0"_s);
    press(*sheet, u"Save"_s);
    REQUIRE(QTest::qWaitFor([&] { return with.shelf.gallery()->find(u"own/pasted"_s)->isDescribed(); }, 15000));
    const Illustration &green = *with.shelf.gallery()->find(u"own/pasted"_s);
    CHECK(green.shownTitle(u"en"_s) == u"Green"_s);
    CHECK(green.licence == u"CC0-1.0"_s);
    CHECK(with.at(u"own/pasted"_s).data(GalleryModel::MarksRole).toInt() == GalleryModel::NoMark);
}

TEST_CASE("pasting what is no picture says so") {
    Window with;
    QGuiApplication::clipboard()->setText(u"only words"_s);
    QSignalSpy said(&with.adding(), &GalleryImport::said);
    CHECK_FALSE(with.adding().paste());
    CHECK(said.count() == 1);
    CHECK_FALSE(with.adding().isBusy());
}

TEST_CASE("what was refused is listed with its reason; a common form asks for what many lack") {
    Window with;
    with.write(u"art/a.svg"_s, drawing("#ff0000"));
    with.write(u"art/b.svg"_s, drawing("#00ff00"));
    with.write(u"art/evil.svg"_s, drawing("#00ff00", "<script>1</script>"));
    with.adding().import({.paths = {with.folder.filePath(u"art"_s)}});
    auto *refusals = with.dialog<RefusalSheet>();
    REQUIRE(refusals);
    auto *list = refusals->findChild<QListView *>();
    REQUIRE(list->model()->rowCount() == 1);
    CHECK(list->model()->index(0, 0).data().toString() == u"evil.svg"_s);
    CHECK(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"script"_s));
    press(*refusals, u"Close"_s);
    auto *sheet = with.dialog<DescribeSheet>();
    REQUIRE(sheet);
    sheet->findChild<QComboBox *>()->setEditText(u"CC-BY-4.0"_s);
    press(*sheet, u"Save"_s);
    REQUIRE(QTest::qWaitFor(
        [&] {
            const auto gallery = with.shelf.gallery();
            const Illustration *b = gallery->find(u"art/b"_s);
            return b && b->licence == u"CC-BY-4.0"_s;
        },
        15000));
    CHECK(with.shelf.gallery()->find(u"art/a"_s)->licence == u"CC-BY-4.0"_s);
}

TEST_CASE("an import shows how far it is and can be stopped") {
    Window with;
    for (int i = 0; i < 400; ++i)
        with.write(u"many/%1.svg"_s.arg(i), drawing("#ff0000", complete));
    QSignalSpy said(&with.adding(), &GalleryImport::said);
    with.adding().import({.paths = {with.folder.filePath(u"many"_s)}});
    auto *bar = with.panel->footer()->findChild<QProgressBar *>();
    REQUIRE(QTest::qWaitFor([&] { return bar->isVisible(); }, 15000));
    Q_EMIT with.panel->footer()->cancelled();
    REQUIRE(QTest::qWaitFor([&] { return !with.adding().isBusy(); }, 15000));
    CHECK(QTest::qWaitFor([&] { return !bar->isVisible(); }, 1000));
    REQUIRE(said.count() == 1);
    const auto before = with.changed.count();
    with.shelf.load();
    REQUIRE(QTest::qWaitFor([&] { return with.changed.count() > before; }, 15000));
    const auto count = with.shelf.gallery()->illustrations().size() - Gallery().illustrations().size();
    CHECK((count == 0 || count == 400)); // stopped, or done already
}

TEST_CASE("collections of one's own are shown alone, renamed and removed; built-in ones are not") {
    Window with;
    with.write(u"art/a.svg"_s, drawing("#ff0000", complete));
    with.adding().import({.paths = {with.folder.filePath(u"art"_s)}});
    REQUIRE(with.comes(u"art/a"_s));
    with.panel->showCollection(u"art"_s);
    CHECK(with.panel->chips()->current() == u"art"_s);
    CHECK(with.panel->view()->model()->rowCount() == 1);
    with.adding().remove(*with.shelf.gallery()->findPack(u"art"_s));
    auto *box = with.dialog<QMessageBox>();
    REQUIRE(box);
    press(*box, u"Remove"_s);
    REQUIRE(with.goes(u"art/a"_s));
    CHECK(with.panel->chips()->current().isEmpty());
    CHECK(with.panel->view()->model()->rowCount() == int(Gallery().illustrations().size()));
}

TEST_CASE("Delete asks, and takes an own picture away, never a built-in one") {
    Window with;
    with.adding().import({.paths = {with.write(u"cat.svg"_s, drawing("#ff0000", complete))}});
    REQUIRE(with.comes(u"own/cat"_s));
    with.panel->view()->setFocus();
    with.panel->view()->setCurrentIndex(with.at(u"thanks/tea"_s));
    QTest::keyClick(with.panel->view(), Qt::Key_Delete);
    CHECK(with.window.findChild<QMessageBox *>() == nullptr);
    with.panel->view()->setCurrentIndex(with.at(u"own/cat"_s));
    QTest::keyClick(with.panel->view(), Qt::Key_Delete);
    auto *box = with.dialog<QMessageBox>();
    REQUIRE(box);
    press(*box, u"Remove"_s);
    REQUIRE(with.goes(u"own/cat"_s));
}

TEST_CASE("many collections keep the chips few; the others are in a menu") {
    Window with;
    for (int i = 0; i < 12; ++i)
        with.write(u"packs/p%1/pack.json"_s.arg(i),
                   "{\"format\":\"thanks-pack\",\"version\":1,\"title\":{\"en\":\"Collection " + QByteArray::number(i) +
                       " with a very long name that does not fit anywhere\"}}");
    with.write(u"packs/p11/a.svg"_s, drawing("#ff0000", complete));
    with.shelf.load();
    REQUIRE(with.comes(u"p11/a"_s));
    CHECK(with.panel->chips()->count() <= 10);
    with.panel->showCollection(u"p11"_s);
    CHECK(with.panel->chips()->current() == u"p11"_s);
    CHECK(with.panel->view()->model()->rowCount() == 1);
}

TEST_CASE("pictures that come later do not move the place in the list") {
    Window with;
    with.panel->setCurrent(u"thanks/tea"_s);
    QSignalSpy reset(with.panel->view()->model(), &QAbstractItemModel::modelReset);
    with.adding().import({.paths = {with.write(u"cat.svg"_s, drawing("#ff0000", complete))}});
    REQUIRE(with.comes(u"own/cat"_s));
    CHECK(reset.count() == 0);
    CHECK(with.panel->view()->selectionModel()->isSelected(with.at(u"thanks/tea"_s)));
}
