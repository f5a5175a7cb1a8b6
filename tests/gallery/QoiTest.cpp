// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "gallery/Qoi.h"

#include <QPainter>
#include <QRandomGenerator>

using namespace thanksmith;

namespace {

QImage plain(const QSize &size) {
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

} // namespace

TEST_CASE("QOI gives back every pixel") {
    QList<QImage> images{plain({1, 1}), plain({100, 70}), plain({63, 1})};
    images[0].fill(Qt::black); // the colour a stream begins with
    QImage painted = plain({120, 90});
    QPainter painter(&painted);
    painter.setRenderHint(QPainter::Antialiasing);
    QRadialGradient gradient(60, 40, 50);
    gradient.setColorAt(0, QColor(255, 120, 0, 255));
    gradient.setColorAt(1, QColor(0, 20, 255, 0));
    painter.fillRect(painted.rect(), gradient);
    painter.drawEllipse(30, 20, 50, 40);
    painter.end();
    images.append(painted);
    QRandomGenerator random(20261122);
    for (int colours : {2, 30, 70, 100'000}) {
        QImage noise = plain({80, 60});
        for (int y = 0; y < noise.height(); ++y)
            for (int x = 0; x < noise.width(); ++x)
                reinterpret_cast<QRgb *>(noise.scanLine(y))[x] = random.bounded(colours) * 0x9e3779b9u;
        images.append(noise);
    }
    for (const QImage &image : images)
        CHECK(qoiImage(qoiBytes(image), image.size()) == image);
    CHECK(qoiBytes(images[1]).size() < 200);
}

TEST_CASE("QOI bytes that are cut, longer, of another size or noise give no picture and no harm") {
    QImage image = plain({40, 30});
    image.fill(qRgb(1, 2, 3));
    image.setPixel(20, 20, qRgb(200, 2, 3));
    const QByteArray good = qoiBytes(image);
    for (qsizetype length = 0; length < good.size(); ++length)
        CHECK(qoiImage(good.first(length), image.size()).isNull());
    CHECK(qoiImage(good + 'x', image.size()).isNull());
    CHECK(qoiImage(good, QSize(40, 31)).isNull());
    CHECK(qoiImage(good, QSize(39, 30)).isNull());
    CHECK(qoiImage(good, QSize()).isNull());
    QRandomGenerator random(1);
    for (int i = 0; i < 2000; ++i) {
        QByteArray noise(random.bounded(60), '\0');
        for (char &byte : noise)
            byte = static_cast<char>(random.bounded(256));
        (void)qoiImage(noise, QSize(7, 5)); // must only come back
    }
}
