// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/CropMarks.h"

namespace thanksmith {

std::vector<QLineF> cropMarks(const QRectF &box, double gap, double length) {
    std::vector<QLineF> marks;
    const double far = gap + length;
    for (const double x : {box.left(), box.right()}) {
        marks.emplace_back(x, box.top() - gap, x, box.top() - far);
        marks.emplace_back(x, box.bottom() + gap, x, box.bottom() + far);
    }
    for (const double y : {box.top(), box.bottom()}) {
        marks.emplace_back(box.left() - gap, y, box.left() - far, y);
        marks.emplace_back(box.right() + gap, y, box.right() + far, y);
    }
    return marks;
}

} // namespace thanksmith
