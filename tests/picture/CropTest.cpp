// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "picture/Crop.h"

using namespace thanksmith;

namespace {

PictureInfo info(bool plainEdge) {
    PictureInfo info;
    info.viewBox = QRectF(0, 0, 900, 1200);
    info.focus = QPointF(200, 1100);
    info.keep = QRectF(100, 800, 300, 350);
    info.plainEdge = plainEdge;
    return info;
}

} // namespace

TEST_CASE("a crop has the aspect of its box, whatever the picture") {
    for (const bool plain : {true, false}) {
        for (const QSizeF &box :
             {QSizeF(100, 100), QSizeF(30, 400), QSizeF(400, 30), QSizeF(105, 148), QSizeF(90, 120)}) {
            const QRectF crop = cropFor(info(plain), box);
            CHECK(crop.width() / crop.height() == Approx(box.width() / box.height()));
        }
    }
    CHECK(cropFor(info(false), QSizeF()) == QRectF(0, 0, 900, 1200));
    CHECK(cropFor(PictureInfo(), QSizeF(1, 1)).isEmpty());
}

TEST_CASE("a scene's crop is the largest inside the picture that holds what matters") {
    CHECK(cropFor(info(false), QSizeF(90, 120)) == QRectF(0, 0, 900, 1200));
    CHECK(cropFor(info(false), QSizeF(100, 100)) == QRectF(0, 300, 900, 900)); // as low as it goes
    const QRectF tall = cropFor(info(false), QSizeF(1, 2));
    CHECK(tall == QRectF(0, 0, 600, 1200)); // as far left as it goes
    PictureInfo right = info(false);
    right.keep = QRectF(100, 0, 580, 1200); // the focus alone would cut it
    CHECK(cropFor(right, QSizeF(1, 2)) == QRectF(80, 0, 600, 1200));
}

TEST_CASE("a plain picture's crop surrounds what matters with air and may reach beyond the picture") {
    const PictureInfo plain = info(true);
    const QRectF square = cropFor(plain, QSizeF(10, 10));
    CHECK(square.contains(plain.keep));
    CHECK(square.center() == plain.keep.center());
    CHECK(square.height() == Approx(350 * 1.12));
    const QRectF wide = cropFor(plain, QSizeF(400, 100));
    CHECK(wide.contains(plain.keep));
    CHECK(wide.left() < 0);
    CHECK(wide.height() == Approx(350 * 1.12));
}
