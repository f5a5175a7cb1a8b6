// SPDX-License-Identifier: GPL-3.0-or-later
#include "Peers.h"

#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QProcess>

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 600'000;  ///< ms, of a process
constexpr qsizetype onScreen = 7; ///< pages; Chromium leaves far larger windows white from some row on

QStringList pages(const QString &folder, const QString &pattern) {
    QStringList paths;
    for (const QString &name : QDir(folder).entryList({pattern}, QDir::Files, QDir::Name))
        paths.append(folder + u'/' + name);
    return paths;
}

/// What Chromium shows of these files side by side.
std::vector<QImage> oneScreen(const QString &folder, const QStringList &svgs, const std::vector<QSize> &sizes) {
    QString html = u"<!doctype html><style>body{margin:0}img{position:absolute;top:0}</style>"_s;
    std::vector<QRect> places;
    QRect screen;
    for (qsizetype i = 0; i < svgs.size(); ++i) {
        const QSize size = sizes[size_t(i)];
        places.emplace_back(QPoint(screen.width(), 0), size);
        html += u"<img src='%1' style='left:%2px;width:%3px;height:%4px'>"_s.arg(svgs[i])
                    .arg(screen.width())
                    .arg(size.width())
                    .arg(size.height());
        screen |= places.back();
    }
    QFile page(folder + u"/page.html"_s);
    REQUIRE(page.open(QIODevice::WriteOnly));
    page.write(html.toUtf8());
    page.close();
    run(folder, u"chromium"_s,
        {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--hide-scrollbars"_s,
         u"--force-device-scale-factor=1"_s, u"--force-color-profile=srgb"_s,
         u"--user-data-dir="_s + folder + u"/profile"_s,
         u"--window-size=%1,%2"_s.arg(screen.width()).arg(screen.height()),
         u"--screenshot="_s + folder + u"/chromium.png"_s, u"file://"_s + folder + u"/page.html"_s});
    QImageReader::setAllocationLimit(0);
    const QImage shot(folder + u"/chromium.png"_s);
    REQUIRE(shot.size() == screen.size());
    std::vector<QImage> images;
    for (const QRect &place : places)
        images.push_back(shot.copy(place));
    return images;
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

QImage byPoppler(const QString &folder, const QString &pdf, double dpi, qsizetype page) {
    const QString number = QString::number(page + 1);
    run(folder, u"pdftoppm"_s,
        {u"-r"_s, QString::number(dpi), u"-f"_s, number, u"-l"_s, number, u"-singlefile"_s, pdf, u"finer"_s});
    return QImage(folder + u"/finer.ppm"_s);
}

QStringList byPoppler(const QString &folder, const QString &pdf, double dpi) {
    run(folder, u"pdftoppm"_s, {u"-r"_s, QString::number(dpi), pdf, u"poppler"_s});
    return pages(folder, u"poppler-*.ppm"_s);
}

QImage byMupdf(const QString &folder, const QString &pdf, double dpi, qsizetype page) {
    run(folder, u"mutool"_s,
        {u"draw"_s, u"-q"_s, u"-r"_s, QString::number(dpi), u"-o"_s, u"finer.ppm"_s, pdf, QString::number(page + 1)});
    return QImage(folder + u"/finer.ppm"_s);
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
    std::vector<QImage> images;
    for (qsizetype from = 0; from < svgs.size(); from += onScreen) {
        const auto count = std::min(onScreen, svgs.size() - from);
        const auto first = sizes.begin() + from;
        const std::vector<QImage> shown = oneScreen(folder, svgs.mid(from, count), {first, first + count});
        images.insert(images.end(), shown.begin(), shown.end());
    }
    return images;
}

} // namespace thanksmith
