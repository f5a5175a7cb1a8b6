// SPDX-License-Identifier: GPL-3.0-or-later
#include "Peers.h"

#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QProcess>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 600'000; ///< ms, of a process
constexpr int columns = 5;       ///< on Chromium's screen

QStringList pages(const QString &folder, const QString &pattern) {
    QStringList paths;
    for (const QString &name : QDir(folder).entryList({pattern}, QDir::Files, QDir::Name))
        paths.append(folder + u'/' + name);
    return paths;
}

} // namespace

QByteArray run(const QString &folder, const QString &program, const QStringList &arguments) {
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(longest));
    INFO(program.toStdString() << ' ' << process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

QStringList byPoppler(const QString &folder, const QString &pdf, double dpi) {
    run(folder, u"pdftoppm"_s, {u"-r"_s, QString::number(dpi), pdf, u"poppler"_s});
    return pages(folder, u"poppler-*.ppm"_s);
}

QStringList byMupdf(const QString &folder, const QString &pdf, double dpi) {
    run(folder, u"mutool"_s, {u"draw"_s, u"-q"_s, u"-r"_s, QString::number(dpi), u"-o"_s, u"mupdf-%04d.ppm"_s, pdf});
    return pages(folder, u"mupdf-*.ppm"_s);
}

QImage byLibrsvg(const QString &folder, const QString &svg, const QSize &size) {
    run(folder, u"rsvg-convert"_s,
        {u"-w"_s, QString::number(size.width()), u"-h"_s, QString::number(size.height()), u"-o"_s, svg + u".png"_s,
         svg});
    return QImage(folder + u'/' + svg + u".png"_s);
}

QImage byInkscape(const QString &folder, const QString &svg, const QSize &size) {
    run(folder, u"inkscape"_s,
        {u"--export-type=png"_s, u"--export-width="_s + QString::number(size.width()),
         u"--export-height="_s + QString::number(size.height()), u"--export-filename="_s + svg + u".ink.png"_s, svg});
    return QImage(folder + u'/' + svg + u".ink.png"_s);
}

std::vector<QImage> byChromium(const QString &folder, const QStringList &svgs, const std::vector<QSize> &sizes) {
    QSize cell;
    for (const QSize &size : sizes)
        cell = cell.expandedTo(size);
    const int rows = (int(svgs.size()) + columns - 1) / columns;
    QByteArray html = "<!doctype html><style>body{margin:0}img{position:absolute}</style>";
    for (qsizetype i = 0; i < svgs.size(); ++i) {
        html += u"<img src='%1' style='left:%2px;top:%3px;width:%4px;height:%5px'>"_s.arg(svgs[i])
                    .arg(int(i) % columns * cell.width())
                    .arg(int(i) / columns * cell.height())
                    .arg(sizes[size_t(i)].width())
                    .arg(sizes[size_t(i)].height())
                    .toUtf8();
    }
    QFile page(folder + u"/page.html"_s);
    REQUIRE(page.open(QIODevice::WriteOnly));
    page.write(html);
    page.close();
    run(folder, u"chromium"_s,
        {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--hide-scrollbars"_s,
         u"--force-device-scale-factor=1"_s, u"--force-color-profile=srgb"_s,
         u"--user-data-dir="_s + folder + u"/profile"_s,
         u"--window-size=%1,%2"_s.arg(columns * cell.width()).arg(rows * cell.height()),
         u"--screenshot="_s + folder + u"/chromium.png"_s, u"file://"_s + folder + u"/page.html"_s});
    QImageReader reader(folder + u"/chromium.png"_s);
    QImageReader::setAllocationLimit(0);
    const QImage screen = reader.read();
    REQUIRE_FALSE(screen.isNull());
    std::vector<QImage> images;
    for (qsizetype i = 0; i < svgs.size(); ++i)
        images.push_back(screen.copy(
            QRect(QPoint(int(i) % columns * cell.width(), int(i) / columns * cell.height()), sizes[size_t(i)])));
    return images;
}

} // namespace thanksmith
