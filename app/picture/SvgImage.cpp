// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/SvgImage.h"

#include <QBuffer>
#include <QImageReader>
#include <QtEndian>

#include <optional>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

const QByteArray pngStart = QByteArrayLiteral("\x89PNG\r\n\x1a\n");

/// The chunks that make the picture (PNG, W3C 2003, section 11); nothing where the chain of chunks is broken.
std::optional<QByteArray> plainPng(const QByteArray &png) {
    QByteArray out = pngStart;
    for (qsizetype at = pngStart.size(); at + 12 <= png.size();) {
        const auto length = qFromBigEndian<quint32>(png.constData() + at);
        const QByteArray type = png.mid(at + 4, 4);
        if (length > static_cast<quint64>(png.size() - at - 12))
            return {};
        const qsizetype whole = static_cast<qsizetype>(length) + 12;
        if (type == "IHDR" || type == "PLTE" || type == "tRNS" || type == "IDAT" || type == "IEND")
            out += png.mid(at, whole);
        if (type == "IEND")
            return out;
        at += whole;
    }
    return {};
}

/// The segments that make the picture (ITU T.81, annex B): without comments and application data, except Adobe's
/// (APP14), which says how colours are stored.
std::optional<QByteArray> plainJpeg(const QByteArray &jpeg) {
    QByteArray out = jpeg.left(2);
    for (qsizetype at = 2; at + 4 <= jpeg.size();) {
        const auto marker = static_cast<uchar>(jpeg.at(at + 1));
        if (static_cast<uchar>(jpeg.at(at)) != 0xff)
            return {};
        if (marker == 0xda) // start of scan: the rest is the picture
            return out + jpeg.mid(at);
        const qsizetype whole = 2 + qFromBigEndian<quint16>(jpeg.constData() + at + 2);
        if (whole < 4 || at + whole > jpeg.size())
            return {};
        const bool spoken = marker == 0xfe || (marker >= 0xe0 && marker <= 0xef && marker != 0xee);
        if (!spoken)
            out += jpeg.mid(at, whole);
        at += whole;
    }
    return {};
}

} // namespace

Result<QByteArray> canonicalImage(const QByteArray &url, ImageBudget &budget, const QString &name,
                                  const QString &place) {
    const QByteArray trimmed = url.trimmed();
    const qsizetype comma = trimmed.indexOf(',');
    const QByteArray head = trimmed.left(std::min<qsizetype>(std::max<qsizetype>(comma, 0), 100)).toLower();
    const tl::unexpected<Error> broken = fail(u"picture.broken"_s, name, place, {u"image"_s});
    if (comma < 0 || !head.endsWith(";base64"))
        return broken;
    QByteArray coded = trimmed.mid(comma + 1);
    coded.replace("%2B", "+").replace("%2F", "/").replace("%3D", "=");
    coded.removeIf([](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
    const auto decoded = QByteArray::fromBase64Encoding(coded, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return broken;
    const QByteArray &bytes = decoded.decoded;
    const bool png = bytes.startsWith(pngStart);
    if (!png && !bytes.startsWith("\xff\xd8\xff")) {
        const QByteArray type = head.mid(5, head.indexOf(';') - 5);
        return fail(u"picture.unsupported"_s, name, place, {u"image "_s + QString::fromLatin1(type.left(40))});
    }
    const auto plain = png ? plainPng(bytes) : plainJpeg(bytes);
    if (!plain)
        return broken;
    QBuffer buffer;
    buffer.setData(*plain);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, png ? "png" : "jpeg"); // no guessing: other decoders stay out of it
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (!size.isValid())
        return broken;
    budget.pixels -= qint64(size.width()) * size.height();
    if (size.width() > budget.side || size.height() > budget.side || budget.pixels < 0)
        return fail(u"picture.too-many"_s, name, place, {u"pixels"_s, QString::number(ImageBudget().pixels)});
    if (reader.read().isNull())
        return broken;
    return QByteArray("data:image/") + (png ? "png" : "jpeg") + ";base64," + plain->toBase64();
}

} // namespace thanksmith
