// SPDX-License-Identifier: GPL-3.0-or-later
// What arrives at printers. The cases marked [.cups...] need the print server of tests/printing/with-cups.sh.
#include "support/catch.h"

#include "ui/print/DriverDialog.h"
#include "ui/print/PrintPlan.h"

#include "base/Resources.h"
#include "layout/Compose.h"
#include "platform/PrintQueue.h"
#include "studio/NewCard.h"

#include <QFile>
#include <QImage>
#include <QPrintDialog>
#include <QProcess>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTest>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

std::vector<Page> onePage(bool landscape = false, const QString &paper = u"a6"_s) {
    Card card = blankCard(u"en"_s);
    card.paper = paper;
    card.landscape = landscape;
    card.texts.title = u"Thank you, Amira!"_s;
    card.texts.message = u"You found the parcel."_s;
    const Result<Page> page = composePage(card);
    REQUIRE(page);
    return {*page};
}

QString run(const QString &program, const QStringList &arguments) {
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// What the printer got of one job.
struct Arrival {
    explicit Arrival(int job)
        : pdf(qEnvironmentVariable("PRINTED") + u"/%1.pdf"_s.arg(job)) {
        REQUIRE(QTest::qWaitFor([this] { return QFile::exists(pdf); }, 20'000));
        const QString info = run(u"pdfinfo"_s, {pdf});
        static const QRegularExpression pagesPattern(u"Pages: +(\\d+)"_s);
        static const QRegularExpression sizePattern(u"Page size: +([\\d.]+) x ([\\d.]+) pts"_s);
        pages = pagesPattern.match(info).captured(1).toInt();
        const QRegularExpressionMatch match = sizePattern.match(info);
        size = QSizeF(match.captured(1).toDouble(), match.captured(2).toDouble()) * 25.4 / 72;
        words = run(u"pdftotext"_s, {pdf, u"-"_s}).simplified();
        QFile file(QString(pdf).replace(u".pdf"_s, u".options"_s));
        REQUIRE(file.open(QIODevice::ReadOnly));
        options = QString::fromUtf8(file.readAll()).split(QRegularExpression(u"\\s+"_s));
    }
    [[nodiscard]] bool is(double width, double height) const { // a point is 0.35 mm; drivers have whole ones
        return std::abs(size.width() - width) < 0.4 && std::abs(size.height() - height) < 0.4;
    }
    [[nodiscard]] QImage picture(int dpi) const {
        const QString base = QString(pdf).chopped(4);
        run(u"pdftoppm"_s, {u"-r"_s, QString::number(dpi), u"-png"_s, u"-singlefile"_s, pdf, base});
        return QImage(base + u".png"_s);
    }

    QString pdf;
    int pages = 0;
    QSizeF size; ///< mm
    QString words;
    QStringList options;
};

Result<int> print(const QString &printer, const std::vector<Page> &pages, const PrintPlan &plan,
                  QMap<QString, QString> options = {}) {
    const Result<QByteArray> pdf = pdfOf(pages, plan);
    REQUIRE(pdf);
    options.insert(u"media"_s, mediaOf(pages, plan));
    options.insert(u"print-scaling"_s, u"none"_s);
    const auto queue = systemPrintQueue();
    REQUIRE(queue);
    return (*queue)->submit({printer, u"Grüße an Zoë"_s, options}, *pdf);
}

/// The darkest point within a pixel of a place on the sheet.
int darkest(const QImage &image, const QPointF &mm, double pixelsPerMm) {
    int dark = 255;
    const QPoint at = (mm * pixelsPerMm).toPoint();
    for (int dx = -1; dx <= 1; ++dx) {
        for (int dy = -1; dy <= 1; ++dy) {
            if (image.valid(at + QPoint(dx, dy)))
                dark = std::min(dark, qGray(image.pixel(at + QPoint(dx, dy))));
        }
    }
    return dark;
}

} // namespace

TEST_CASE("The printers of the system are found, the default one first", "[.cups]") {
    const auto queue = systemPrintQueue();
    REQUIRE(queue);
    const auto printers = (*queue)->printers();
    REQUIRE(printers);
    REQUIRE(printers->size() == 3);
    CHECK(printers->front() == Printer{u"office"_s, u"Office 3"_s, u"Hall, second floor"_s, true, true, false});
    const auto named = [&](const QString &name) {
        return *std::find_if(printers->begin(), printers->end(), [&](const Printer &at) { return at.name == name; });
    };
    CHECK_FALSE(named(u"attic"_s).accepting);
    CHECK(named(u"paused"_s).stopped);
    CHECK(named(u"paused"_s).accepting);
}

TEST_CASE("A card arrives at the printer in its own size, as often as wanted", "[.cups]") {
    initResources();
    const bool landscape = GENERATE(false, true);
    const auto job = print(u"office"_s, onePage(landscape), {}, {{u"copies"_s, u"3"_s}});
    REQUIRE(job);
    const Arrival arrival(*job);
    CHECK(arrival.pages == 3);
    CHECK(arrival.is(105, 148)); // printers feed their paper upright
    CHECK(arrival.words.count(u"Thank you, Amira!"_s) == 3);
    CHECK(arrival.words.contains(u"You found the parcel."_s));
    CHECK(arrival.options.contains(u"title=Grüße"_s));
    CHECK(arrival.options.contains(u"copies=3"_s));
}

TEST_CASE("Sheets arrive with all cards and their crop marks where the preview has them", "[.cups]") {
    initResources();
    PrintPlan plan;
    plan.mode = PrintPlan::Mode::Sheets;
    plan.sheet = u"a4"_s;
    plan.marks = true;
    plan.touching = GENERATE(false, true);
    const std::vector<Page> pages = onePage();
    const int each = cardsPerSheet(pages.front().size, plan);
    CHECK(each == (plan.touching ? 4 : 2));
    plan.copies = each + 1;
    const auto job = print(u"office"_s, pages, plan);
    REQUIRE(job);
    const Arrival arrival(*job);
    CHECK(arrival.pages == 2);
    CHECK(arrival.is(210, 297));
    CHECK(arrival.words.count(u"You found the parcel."_s) == each + 1);
    const auto sheets = planSheets(pages, plan);
    REQUIRE(sheets);
    REQUIRE_FALSE(sheets->front().marks.empty());
    const QImage image = arrival.picture(254);
    for (const QLineF &mark : sheets->front().marks) {
        const QPointF normal(mark.dy() / mark.length(), -mark.dx() / mark.length());
        CHECK(darkest(image, mark.center(), 10) < 160);
        CHECK(darkest(image, mark.center() + normal, 10) > darkest(image, mark.center(), 10) + 40); // a line, no area
    }
}

TEST_CASE("A printer that takes no jobs refuses with its reason", "[.cups]") {
    initResources();
    const auto job = print(u"attic"_s, onePage(), {});
    REQUIRE_FALSE(job);
    CHECK(job.error().code == u"print.refused"_s);
    CHECK(job.error().subject == u"attic"_s);
    REQUIRE(job.error().args.size() == 1);
    CHECK_FALSE(job.error().args.front().isEmpty());
}

TEST_CASE("A printer that is not there is named", "[.cups]") {
    initResources();
    const auto job = print(u"cellar"_s, onePage(), {});
    REQUIRE_FALSE(job);
    CHECK(job.error().code == u"print.unknown-printer"_s);
    CHECK(job.error().subject == u"cellar"_s);
}

TEST_CASE("A paused printer keeps the job", "[.cups]") {
    initResources();
    const auto job = print(u"paused"_s, onePage(), {});
    REQUIRE(job);
    CHECK(run(u"lpstat"_s, {u"-o"_s, u"paused"_s}).contains(u"paused-%1"_s.arg(*job)));
}

TEST_CASE("What the system's dialog is told arrives in the job, and it does not block", "[.cups]") {
    initResources();
    const std::vector<Page> pages = onePage();
    QWidget window;
    window.show();
    DriverRequest request{u"office"_s, u"Card"_s, pages.front().size, mediaOf(pages, {}), 1, 1};
    std::optional<DriverAnswer> answer;
    systemDriverDialog()(&window, request, [&](const DriverAnswer &given) { answer = given; });
    CHECK_FALSE(answer); // it is open, and we are here
    auto *dialog = window.findChild<QPrintDialog *>();
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
    CHECK(dialog->isModal());
    auto *copies = dialog->findChild<QSpinBox *>(u"copies"_s);
    auto *shortSide = dialog->findChild<QRadioButton *>(u"duplexShort"_s);
    REQUIRE(copies);
    REQUIRE(shortSide);
    REQUIRE(shortSide->isEnabled());
    copies->setValue(2);
    shortSide->setChecked(true);
    dialog->accept();
    REQUIRE(answer);
    CHECK(answer->file.isEmpty());
    CHECK(answer->ticket.printer == u"office"_s);
    CHECK(answer->ticket.options.value(u"copies"_s) == u"2"_s);
    CHECK(answer->ticket.options.value(u"sides"_s) == u"two-sided-short-edge"_s);
    const auto pdf = pdfOf(pages, {});
    const auto queue = systemPrintQueue();
    REQUIRE(pdf);
    REQUIRE(queue);
    const auto job = (*queue)->submit(answer->ticket, *pdf);
    REQUIRE(job);
    const Arrival arrival(*job);
    CHECK(arrival.options.contains(u"copies=2"_s));
    CHECK(arrival.options.contains(u"sides=two-sided-short-edge"_s));
    CHECK(arrival.options.contains(u"media=Custom.105x148mm"_s));
    CHECK(arrival.is(105, 148));
    CHECK(arrival.words.count(u"You found the parcel."_s) == 2);
}

TEST_CASE("Without a printer that is said", "[.cups-empty]") {
    const auto queue = systemPrintQueue();
    REQUIRE(queue);
    const auto printers = (*queue)->printers();
    REQUIRE_FALSE(printers);
    CHECK(printers.error().code == u"print.no-printer"_s);
}

TEST_CASE("Without a print server that is said, with the reason", "[.cups-down]") {
    initResources();
    const auto queue = systemPrintQueue();
    REQUIRE(queue);
    const auto printers = (*queue)->printers();
    REQUIRE_FALSE(printers);
    CHECK(printers.error().code == u"print.unavailable"_s);
    CHECK_FALSE(printers.error().args.value(0).isEmpty());
    const auto job = print(u"office"_s, onePage(), {});
    REQUIRE_FALSE(job);
    CHECK(job.error().code == u"print.unavailable"_s);
    CHECK(job.error().subject == u"office"_s);
}
