// SPDX-License-Identifier: GPL-3.0-or-later
#include "Distance.h"

#include <cstdlib>
#include <vector>

namespace thanksmith {

QImage reduced(const QImage &large, int by) {
    const QImage source = large.convertToFormat(QImage::Format_RGB32);
    QImage small(source.width() / by, source.height() / by, QImage::Format_RGB32);
    const int count = by * by;
    for (int y = 0; y < small.height(); ++y) {
        auto *out = reinterpret_cast<QRgb *>(small.scanLine(y));
        for (int x = 0; x < small.width(); ++x) {
            int red = 0;
            int green = 0;
            int blue = 0;
            for (int j = 0; j < by; ++j) {
                const auto *row = reinterpret_cast<const QRgb *>(source.constScanLine(y * by + j)) + x * by;
                for (int i = 0; i < by; ++i) {
                    red += qRed(row[i]);
                    green += qGreen(row[i]);
                    blue += qBlue(row[i]);
                }
            }
            out[x] = qRgb((red + count / 2) / count, (green + count / 2) / count, (blue + count / 2) / count);
        }
    }
    return small;
}

Distance distance(const QImage &a, const QImage &b) {
    if (a.isNull() || a.size() != b.size())
        return {};
    constexpr int columns = 48;
    constexpr int rows = 64;
    std::vector<double> sum(columns * rows);
    std::vector<int> count(columns * rows);
    double all = 0;
    for (int y = 0; y < a.height(); ++y) {
        const auto *p = reinterpret_cast<const QRgb *>(a.constScanLine(y));
        const auto *q = reinterpret_cast<const QRgb *>(b.constScanLine(y));
        for (int x = 0; x < a.width(); ++x) {
            const double d = (std::abs(qRed(p[x]) - qRed(q[x])) + std::abs(qGreen(p[x]) - qGreen(q[x])) +
                              std::abs(qBlue(p[x]) - qBlue(q[x]))) /
                             765.0;
            const auto cell = size_t(y * rows / a.height() * columns + x * columns / a.width());
            sum[cell] += d;
            ++count[cell];
            all += d;
        }
    }
    Distance result{all / (double(a.width()) * a.height()), 0, {}};
    for (size_t i = 0; i < sum.size(); ++i) {
        const double mean = count[i] > 0 ? sum[i] / count[i] : 0;
        if (mean <= result.worstCell)
            continue;
        result.worstCell = mean;
        result.worstAt = QPoint((2 * int(i % columns) + 1) * a.width() / (2 * columns),
                                (2 * int(i / columns) + 1) * a.height() / (2 * rows));
    }
    return result;
}

} // namespace thanksmith
