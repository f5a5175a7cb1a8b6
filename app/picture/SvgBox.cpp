// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/SvgNormalise.h"
#include "picture/SvgValues.h"

#include <array>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr double maxAspect = 100; ///< of a picture; longer ones are no pictures

tl::expected<QRectF, ValueFault> parseViewBox(const QByteArray &text) {
    SvgScanner scanner(text);
    std::array<double, 4> numbers{};
    for (double &number : numbers) {
        if (!scanner.number(&number))
            return tl::unexpected(scanner.fault());
        scanner.skipSeparator();
    }
    if (!scanner.atEnd())
        return tl::unexpected(ValueFault::Bad);
    return QRectF(numbers[0], numbers[1], numbers[2], numbers[3]);
}

tl::expected<QRectF, ValueFault> boxFromSize(const SvgNode &root) {
    const QByteArray *width = root.attribute("width");
    const QByteArray *height = root.attribute("height");
    if (!width || !height || width->contains('%') || height->contains('%'))
        return tl::unexpected(ValueFault::Bad);
    const auto w = userLength(*width, 0);
    const auto h = userLength(*height, 0);
    if (!w || !h)
        return tl::unexpected(w ? h.error() : w.error());
    return QRectF(0, 0, *w, *h);
}

} // namespace

Result<QRectF> documentBox(const SvgNode &root, const QString &name) {
    const QByteArray *viewBox = root.attribute("viewBox");
    const QStringList args{u"viewBox"_s, viewBox ? QString::fromUtf8(viewBox->left(80)) : QString()};
    const auto box = viewBox ? parseViewBox(*viewBox) : boxFromSize(root);
    if (!box && box.error() == ValueFault::Bad)
        return fail(u"picture.bad-value"_s, name, root.place(), args);
    const bool sane = box && box->width() >= 0.01 && box->height() >= 0.01 && box->width() <= 1e6 &&
                      box->height() <= 1e6 && box->width() / box->height() <= maxAspect &&
                      box->height() / box->width() <= maxAspect;
    if (!sane)
        return fail(u"picture.absurd-size"_s, name, root.place(), args);
    return *box;
}

} // namespace thanksmith
