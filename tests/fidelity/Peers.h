// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>
#include <QStringList>

#include <vector>

// What other programs make of our files, at `over` times the pages' size.
namespace thanksmith {

/// Runs a program; its standard output. The test fails where the program does.
QByteArray run(const QString &folder, const QString &program, const QStringList &arguments);

/// Names of PPM files in the folder, one a page of `pdf`. `dpi`: of the pages as drawn.
[[nodiscard]] QStringList byPoppler(const QString &folder, const QString &pdf, double dpi);
/// One page, counted from 0.
[[nodiscard]] QImage byPoppler(const QString &folder, const QString &pdf, double dpi, qsizetype page);
[[nodiscard]] QImage byMupdf(const QString &folder, const QString &pdf, double dpi, qsizetype page);
[[nodiscard]] QStringList byMupdf(const QString &folder, const QString &pdf, double dpi);
[[nodiscard]] QImage byLibrsvg(const QString &folder, const QString &svg, const QSize &size);
[[nodiscard]] QImage byInkscape(const QString &folder, const QString &svg, const QSize &size);
/// A few at once on a wide screen.
[[nodiscard]] std::vector<QImage> byChromium(const QString &folder, const QStringList &svgs,
                                             const std::vector<QSize> &sizes);

} // namespace thanksmith
