// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/SvgImage.h"

#include <QBuffer>
#include <QImageReader>
#include <QtEndian>

#include <optional>

#include <png.h>

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

/// By libpng's simplified interface, which keeps its messages to itself; Qt's reader lets them out on stderr.
class PngTrial {
public:
    explicit PngTrial(const QByteArray &png) {
        m_image.version = PNG_IMAGE_VERSION;
        m_good = png_image_begin_read_from_memory(&m_image, png.constData(), static_cast<size_t>(png.size())) != 0;
    }
    ~PngTrial() { png_image_free(&m_image); }
    PngTrial(const PngTrial &) = delete;
    PngTrial &operator=(const PngTrial &) = delete;

    /// Invalid: it is no such bitmap.
    [[nodiscard]] QSize size() const {
        return m_good ? QSize(static_cast<int>(m_image.width), static_cast<int>(m_image.height)) : QSize();
    }
    bool decode() {
        m_image.format = PNG_FORMAT_RGBA;
        QByteArray pixels(static_cast<qsizetype>(PNG_IMAGE_SIZE(m_image)), Qt::Uninitialized);
        return png_image_finish_read(&m_image, nullptr, pixels.data(), 0, nullptr) != 0;
    }

private:
    png_image m_image{};
    bool m_good = false;
};

class JpegTrial {
public:
    explicit JpegTrial(const QByteArray &jpeg) {
        m_buffer.setData(jpeg);
        m_buffer.open(QIODevice::ReadOnly);
        m_reader.setDevice(&m_buffer);
        m_reader.setFormat("jpeg");
        m_reader.setAutoDetectImageFormat(false); // no guessing: other decoders stay out of it
    }
    [[nodiscard]] QSize size() const { return m_reader.size(); }
    bool decode() { return !m_reader.read().isNull(); }

private:
    QBuffer m_buffer;
    QImageReader m_reader;
};

/// Its pixels are only asked for where there are not too many.
template <class Trial>
Result<void> tryDecoding(const QByteArray &bytes, ImageBudget &budget, const QString &name, const QString &place) {
    Trial trial(bytes);
    const QSize size = trial.size();
    if (!size.isValid())
        return fail(u"picture.broken"_s, name, place, {u"image"_s});
    budget.pixels -= qint64(size.width()) * size.height();
    if (size.width() > budget.side || size.height() > budget.side || budget.pixels < 0)
        return fail(u"picture.too-many"_s, name, place, {u"pixels"_s, QString::number(ImageBudget().pixels)});
    if (!trial.decode())
        return fail(u"picture.broken"_s, name, place, {u"image"_s});
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
    const auto tried =
        png ? tryDecoding<PngTrial>(*plain, budget, name, place) : tryDecoding<JpegTrial>(*plain, budget, name, place);
    if (!tried)
        return failure(tried);
    return QByteArray("data:image/") + (png ? "png" : "jpeg") + ";base64," + plain->toBase64();
}

} // namespace thanksmith
