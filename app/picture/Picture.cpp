// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/Picture.h"

#include "base/File.h"
#include "picture/Inflate.h"
#include "picture/SvgDescription.h"
#include "picture/SvgNormalise.h"
#include "picture/SvgParse.h"
#include "picture/SvgReferences.h"
#include "picture/SvgTidy.h"

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

bool looksLikeUtf16Or32(const QByteArray &bytes) {
    return bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff") || bytes.left(4).contains('\0');
}

/// Plain XML bytes in UTF-8, or why there are none.
Result<QByteArray> plainBytes(const QByteArray &bytes, const QString &name, const SvgLimits &limits) {
    if (bytes.size() > limits.bytes)
        return fail(u"picture.too-big"_s, name, {}, {QString::number(limits.bytes), u"file"_s});
    auto plain = isGzip(bytes) ? inflateGzip(bytes, name) : Result<QByteArray>(bytes);
    if (!plain)
        return plain;
    if (plain->startsWith("\xef\xbb\xbf"))
        plain->remove(0, 3);
    const QByteArray start = plain->left(256).trimmed();
    if (looksLikeUtf16Or32(*plain) && plain->left(8).contains('<'))
        return fail(u"picture.not-utf8"_s, name);
    if (!start.startsWith('<'))
        return fail(u"picture.not-svg"_s, name);
    if (!plain->isValidUtf8())
        return fail(u"picture.not-utf8"_s, name);
    return plain;
}

} // namespace

Result<Picture> checkSvg(const QByteArray &bytes, const QString &name, const SvgLimits &limits) {
    const auto plain = plainBytes(bytes, name, limits);
    if (!plain)
        return failure(plain);
    auto root = parseSvg(*plain, name, limits, SvgExtent::All);
    if (!root)
        return failure(root);
    const auto box = documentBox(*root, name);
    if (!box)
        return failure(box);
    PictureFeatures features;
    const auto made = normaliseDescription(*root, name)
                          .and_then([&] { return normaliseSvg(*root, *box, name, limits, features); })
                          .and_then([&] { return resolveReferences(*root, *box, name, limits); })
                          .and_then([&] { return checkDrawingCost(*root, *box, name, limits); });
    if (!made)
        return failure(made);
    markFeatures(*root, features);
    Picture picture{writeSvg(*root), readDescription(*root, *box), features};
    if (picture.svg.size() > limits.bytes)
        return fail(u"picture.too-big"_s, name, {}, {QString::number(limits.bytes), u"file"_s});
    return picture;
}

Result<PictureInfo> readPictureHead(const QByteArray &bytes, const QString &name) {
    const SvgLimits limits;
    const auto plain = plainBytes(bytes, name, limits);
    if (!plain)
        return failure(plain);
    auto root = parseSvg(*plain, name, limits, SvgExtent::Head);
    if (!root)
        return failure(root);
    const auto box = documentBox(*root, name);
    if (!box)
        return failure(box);
    if (const auto normal = normaliseDescription(*root, name); !normal)
        return failure(normal);
    return readDescription(*root, *box);
}

Result<Picture> readPicture(const QString &path) {
    const SvgLimits limits;
    return readFile(path, limits.bytes).and_then([&](const QByteArray &bytes) {
        return checkSvg(bytes, path, limits);
    });
}

} // namespace thanksmith
