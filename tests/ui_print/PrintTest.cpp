// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/SegmentedControl.h"
#include "ui/print/CardOverview.h"
#include "ui/print/PrintSheet.h"
#include "ui/print/PrinterList.h"

#include "base/Resources.h"
#include "studio/ErrorText.h"
#include "studio/NewCard.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QMainWindow>
#include <QMutex>
#include <QPainter>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

/// A queue that keeps what it is given.
struct Office {
    Result<std::vector<Printer>> printers =
        std::vector<Printer>{{u"office"_s, u"Office 3"_s, u"Hall"_s, true}, {u"attic"_s, u"Attic"_s, {}, false, false}};
    Result<int> answer = 17;
    QMutex mutex;
    std::optional<PrintTicket> ticket;
    QByteArray pdf;
};

class FakeQueue final : public PrintQueue {
public:
    explicit FakeQueue(std::shared_ptr<Office> office)
        : m_office(std::move(office)) {}
    Result<std::vector<Printer>> printers() override { return m_office->printers; }
    Result<int> submit(const PrintTicket &ticket, const QByteArray &pdf) override {
        const QMutexLocker lock(&m_office->mutex);
        m_office->ticket = ticket;
        m_office->pdf = pdf;
        return m_office->answer;
    }

private:
    std::shared_ptr<Office> m_office;
};

Card card() {
    initResources();
    Card made = blankCard(u"en"_s);
    made.texts.title = u"Thank you, Amira!"_s;
    made.texts.message = u"You stayed late."_s;
    return made;
}

struct Shown {
    explicit Shown(int cards = 1, const std::function<void(Office &)> &prepare = {})
        : settings(dir.filePath(u"settings.ini"_s)) {
        if (prepare)
            prepare(*office);
        window.resize(1200, 800);
        window.show();
        sheet = new PrintSheet(
            settings, &window,
            [office = office]() -> Result<std::unique_ptr<PrintQueue>> { return std::make_unique<FakeQueue>(office); },
            [this](QWidget *, const DriverRequest &asked, std::function<void(DriverAnswer)> done) {
                request = asked;
                DriverAnswer answer;
                answer.file = file;
                answer.ticket = {asked.printer, asked.title, {{u"media"_s, asked.media}}};
                done(answer);
            });
        sheet->setCards(std::vector<Card>(std::size_t(cards), card()));
        sheet->open();
        list = sheet->findChild<PrinterList *>();
        print = sheet->findChild<PrimaryButton *>();
        preview = sheet->findChild<SheetPreview *>();
    }
    [[nodiscard]] bool says(const QString &words) const {
        for (auto *label : sheet->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    [[nodiscard]] bool waitReady() const {
        return QTest::qWaitFor([this] { return print->isEnabled() && preview->isReady(); });
    }

    QTemporaryDir dir;
    Settings settings;
    std::shared_ptr<Office> office = std::make_shared<Office>();
    QMainWindow window;
    PrintSheet *sheet = nullptr;
    PrinterList *list = nullptr;
    PrimaryButton *print = nullptr;
    SheetPreview *preview = nullptr;
    std::optional<DriverRequest> request;
    QString file;
};

Page pageOf(const QSizeF &size) {
    Page page;
    page.size = size;
    return page;
}

} // namespace

TEST_CASE("A plan comes to sheets") {
    const std::vector<Page> pages{pageOf({105, 148})};
    PrintPlan plan;
    SECTION("card by card, copies are the printer's matter") {
        plan.copies = 3;
        const auto sheets = planSheets(pages, plan);
        REQUIRE(sheets);
        REQUIRE(sheets->size() == 1);
        CHECK(sheets->front().size == QSizeF(105, 148));
        CHECK(mediaOf(pages, plan) == u"Custom.105x148mm"_s);
        CHECK(sheets->front().marks.empty());
        CHECK(mediaOf({pageOf({148, 105})}, plan) == u"Custom.105x148mm"_s); // as printers feed it
    }
    SECTION("on sheets, as many as fit on each") {
        plan.mode = PrintPlan::Mode::Sheets;
        plan.sheet = u"a3"_s;
        plan.marks = true;
        const int each = cardsPerSheet(pages.front().size, plan);
        REQUIRE(each >= 4);
        plan.copies = each + 1;
        const auto sheets = planSheets(pages, plan);
        REQUIRE(sheets);
        REQUIRE(sheets->size() == 2);
        CHECK(int(sheets->front().cards.size()) == each);
        CHECK(sheets->back().cards.size() == 1);
        CHECK(sheets->back().marks.size() == 8);
        CHECK(mediaOf(pages, plan) == u"iso_a3_297x420mm"_s);
    }
    SECTION("touching, more of them fit") {
        plan.mode = PrintPlan::Mode::Sheets;
        plan.sheet = u"a4"_s;
        CHECK(cardsPerSheet(pages.front().size, plan) == 2);
        plan.touching = true;
        plan.marks = true;
        plan.copies = 4;
        const auto sheets = planSheets(pages, plan);
        REQUIRE(sheets);
        REQUIRE(sheets->size() == 1);
        const QRectF across(0, 0.5, 210, 296);
        for (const QLineF &mark : sheets->front().marks) // on the two cuts, nowhere else
            CHECK(((mark.x1() == 105 && mark.x2() == 105) || (mark.y1() == 148.5 && mark.y2() == 148.5)));
        for (const CardPlace &card : sheets->front().cards)
            CHECK(across.contains(card.box));
    }
    SECTION("a card larger than the sheet") {
        plan.mode = PrintPlan::Mode::Sheets;
        plan.sheet = u"a4"_s;
        const auto sheets = planSheets({pageOf({297, 420})}, plan);
        REQUIRE_FALSE(sheets);
        CHECK(sheets.error().code == u"sheet.card-too-big"_s);
        CHECK(sheets.error().args == QStringList{u"297 × 420"_s, u"210 × 297"_s});
    }
}

TEST_CASE("A card goes to the printer, which is remembered") {
    Shown shown;
    REQUIRE(shown.waitReady());
    REQUIRE(shown.list->current() != nullptr);
    CHECK(shown.list->current()->name == u"office"_s);
    std::optional<QString> printer;
    std::size_t cards = 0;
    QObject::connect(shown.sheet, &PrintSheet::printed, shown.sheet,
                     [&](const QString &name, const std::vector<Card> &all) {
                         printer = name;
                         cards = all.size();
                     });
    shown.print->click();
    REQUIRE(QTest::qWaitFor([&] { return printer.has_value(); }));
    CHECK(*printer == u"office"_s);
    CHECK(cards == 1);
    CHECK(shown.office->ticket->title == u"Thank you, Amira!"_s);
    CHECK(shown.office->ticket->options.value(u"media"_s).startsWith(u"Custom."_s));
    CHECK(shown.office->pdf.startsWith("%PDF"));
    CHECK(shown.settings.get(lastPrinter) == u"office"_s);
    CHECK_FALSE(shown.sheet->isVisible());
}

TEST_CASE("Several on a sheet: one sheet is filled, and the facts say so") {
    Shown shown;
    REQUIRE(shown.waitReady());
    shown.sheet->findChildren<SegmentedControl *>().first()->setCurrentIndex(1);
    CHECK(shown.sheet->plan().copies > 1);
    CHECK(shown.preview->sheetCount() == 1);
    CHECK(shown.says(u"%1 cards on 1 sheet"_s.arg(shown.sheet->plan().copies)));
    shown.sheet->findChild<QSpinBox *>()->setValue(shown.sheet->plan().copies + 1);
    CHECK(shown.preview->sheetCount() == 2);
    CHECK(shown.says(u"Sheet 1 of 2"_s));
    shown.print->click();
    REQUIRE(shown.request);
    CHECK(shown.request->copies == 1); // they are in the PDF already
    CHECK(shown.request->pages == 2);
    CHECK(shown.settings.get(lastOnSheets));
}

TEST_CASE("A full sheet stays full when its cards move apart") {
    Shown shown;
    REQUIRE(shown.waitReady());
    shown.sheet->findChildren<SegmentedControl *>().first()->setCurrentIndex(1);
    CHECK(shown.sheet->plan().touching);
    CHECK(shown.sheet->plan().copies == 4);
    for (auto *box : shown.sheet->findChildren<QCheckBox *>()) {
        if (box->text().startsWith(u"Edge to edge"_s))
            box->click();
    }
    CHECK_FALSE(shown.sheet->plan().touching);
    CHECK(shown.sheet->plan().copies == 2);
    CHECK(shown.preview->sheetCount() == 1);
}

TEST_CASE("A card too large for the sheet is said, as long as it is so") {
    Shown shown;
    Card large = card();
    large.paper = u"letter"_s;
    shown.sheet->setCards({large});
    REQUIRE(shown.waitReady());
    auto *mode = shown.sheet->findChildren<SegmentedControl *>().first();
    mode->setCurrentIndex(1);
    CHECK(shown.says(u"does not fit on a sheet"_s));
    CHECK_FALSE(shown.print->isEnabled());
    mode->setCurrentIndex(0);
    CHECK_FALSE(shown.says(u"does not fit on a sheet"_s));
    CHECK(shown.print->isEnabled());
}

TEST_CASE("Who has not moved the focus confirms with Enter as soon as there is a printer") {
    Shown shown;
    REQUIRE(shown.waitReady());
    CHECK(shown.sheet->focusWidget() == shown.print);
}

TEST_CASE("The preview shows the page itself") {
    Shown shown;
    REQUIRE(shown.waitReady());
    const QImage seen = shown.preview->grab().toImage();
    int dark = 0;
    for (int y = 0; y < seen.height(); ++y) {
        for (int x = 0; x < seen.width(); ++x)
            dark += qGray(seen.pixel(x, y)) < 100 ? 1 : 0;
    }
    CHECK(dark > 200); // its words
}

TEST_CASE("A printer that takes no jobs cannot be chosen to print, and says why") {
    Shown shown;
    REQUIRE(shown.waitReady());
    shown.list->setCurrentIndex(shown.list->model()->index(1, 0));
    CHECK_FALSE(shown.print->isEnabled());
    CHECK_FALSE(shown.print->blockedReason().isEmpty());
    CHECK(shown.list->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"not accepting jobs"_s));
}

TEST_CASE("Without printers or print system the PDF can still be saved") {
    const QString code = GENERATE(u"print.no-printer"_s, u"print.unavailable"_s);
    Shown shown(1, [&](Office &office) { office.printers = fail(code, {}, {}, {u"reason"_s}); });
    const QString why = errorText(shown.office->printers.error());
    const auto said = [&] {
        const QList<Banner *> banners = shown.sheet->findChildren<Banner *>();
        return std::any_of(banners.begin(), banners.end(),
                           [&](const Banner *banner) { return banner->isVisible() && banner->text() == why; });
    };
    REQUIRE(QTest::qWaitFor([&] { return said() && shown.preview->isReady(); }));
    CHECK_FALSE(shown.print->isEnabled());
    bool canSave = false;
    for (auto *button : shown.sheet->findChildren<QuietButton *>())
        canSave = canSave || (button->text().startsWith(u"Save as PDF"_s) && button->isEnabled());
    CHECK(canSave);
}

TEST_CASE("A refused job keeps the sheet open") {
    Shown shown(1, [](Office &office) { office.answer = fail(u"print.refused"_s, u"office"_s, {}, {u"no paper"_s}); });
    REQUIRE(shown.waitReady());
    QSignalSpy failed(shown.sheet, &PrintSheet::failed);
    shown.print->click();
    REQUIRE(QTest::qWaitFor([&] { return !failed.isEmpty(); }));
    CHECK(shown.sheet->isVisible());
    CHECK(shown.print->isEnabled()); // once more
}

TEST_CASE("The system's dialog may choose a file instead") {
    Shown shown(3);
    REQUIRE(shown.waitReady());
    shown.file = shown.dir.filePath(u"cards.pdf"_s);
    QSignalSpy saved(shown.sheet, &PrintSheet::savedPdf);
    shown.print->click();
    REQUIRE(QTest::qWaitFor([&] { return !saved.isEmpty(); }));
    QFile file(shown.file);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(4) == "%PDF");
    CHECK_FALSE(shown.office->ticket); // nothing went to the printer
}

TEST_CASE("The list of printers is a model as it should be") {
    PrinterModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPrinters({{u"a"_s, u"A"_s, {}, true, true, true}});
    CHECK(model.index(0, 0).data(PrinterModel::WarnRole).toBool());
    CHECK(model.rowOf(u"a"_s) == 0);
    CHECK(model.rowOf(u"b"_s) == -1);
}

TEST_CASE("Many cards begin on sheets, and can be seen all at once; a click goes to the sheet of one") {
    Shown shown(9);
    REQUIRE(shown.waitReady());
    CHECK(shown.sheet->plan().mode == PrintPlan::Mode::Sheets);
    CHECK(shown.preview->sheetCount() == 3);
    auto *views = shown.sheet->findChildren<SegmentedControl *>().last();
    CHECK(views->isVisible());
    views->setCurrentIndex(1);
    auto *overview = shown.sheet->findChild<CardOverview *>();
    REQUIRE(overview->isVisible());
    CHECK_FALSE(shown.preview->isVisible());
    const QModelIndex last = overview->model()->index(8, 0);
    CHECK(last.data(Qt::AccessibleTextRole).toString().contains(u"Amira"_s));
    REQUIRE(QTest::qWaitFor([&] { return !last.data(Qt::DecorationRole).value<QImage>().isNull(); }));
    Q_EMIT overview->clicked(last);
    CHECK(shown.preview->isVisible());
    CHECK(shown.preview->current() == 2);

    shown.sheet->findChildren<SegmentedControl *>().first()->setCurrentIndex(0);
    shown.print->click();
    CHECK_FALSE(shown.settings.get(lastManyOnSheets)); // remembered apart from single cards
    CHECK_FALSE(shown.settings.get(lastOnSheets));
}

TEST_CASE("One card has no overview, and many of a paper as large as the sheet come one by one") {
    Shown shown;
    REQUIRE(shown.waitReady());
    CHECK_FALSE(shown.sheet->findChildren<SegmentedControl *>().last()->isVisible());
    Card large = card();
    large.paper = u"a4"_s;
    shown.sheet->setCards({large, large});
    REQUIRE(QTest::qWaitFor([&] { return shown.preview->sheetCount() == 2; }));
    CHECK(shown.sheet->plan().mode == PrintPlan::Mode::OneByOne);
}

TEST_CASE("A test sheet is the sheet that is seen, and is not recorded") {
    Shown shown(9);
    REQUIRE(shown.waitReady());
    shown.preview->setCurrent(2);
    QSignalSpy printed(shown.sheet, &PrintSheet::printed);
    auto *test = shown.sheet->findChild<LinkButton *>(u"test"_s);
    REQUIRE(test->isVisible());
    test->click();
    REQUIRE(QTest::qWaitFor([&] {
        const QMutexLocker lock(&shown.office->mutex);
        return shown.office->ticket.has_value();
    }));
    REQUIRE(shown.request);
    CHECK(shown.request->pages == 1);
    REQUIRE(QTest::qWaitFor([&] { return shown.says(u"The test sheet is at the printer"_s); }));
    CHECK(shown.sheet->isVisible());
    CHECK(shown.print->isEnabled());
    CHECK(printed.isEmpty());
}

TEST_CASE("One sheet of a plan is planned as it was") {
    const std::vector<Page> pages{pageOf({105, 148}), pageOf({105, 148}), pageOf({105, 148})};
    PrintPlan plan;
    plan.mode = PrintPlan::Mode::Sheets;
    plan.sheet = u"a4"_s;
    plan.touching = true;
    plan.marks = true;
    plan.copies = 3;
    const auto sheets = planSheets(pages, plan);
    REQUIRE(sheets);
    REQUIRE(sheets->size() == 3);
    for (const PlannedSheet &sheet : *sheets) {
        const OneSheet one = oneSheet(pages, sheet, plan);
        const auto again = planSheets(one.pages, one.plan);
        REQUIRE(again);
        REQUIRE(again->size() == 1);
        CHECK(again->front().marks == sheet.marks);
        REQUIRE(again->front().cards.size() == sheet.cards.size());
        for (std::size_t i = 0; i < sheet.cards.size(); ++i)
            CHECK(again->front().cards[i].box == sheet.cards[i].box);
    }
}
