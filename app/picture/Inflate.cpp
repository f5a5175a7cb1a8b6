// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/Inflate.h"

#include <zlib.h>

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxInflated = 8 << 20; ///< bytes
constexpr qint64 maxRatio = 20;

Result<QByteArray> inflateAll(z_stream &stream, const QByteArray &bytes, const QString &name) {
    const qint64 limit = std::min(maxInflated, bytes.size() * maxRatio);
    QByteArray input = bytes; // zlib's interface wants bytes it may write to
    QByteArray out;
    QByteArray chunk(64 << 10, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    int status = Z_OK;
    while (status == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(chunk.data());
        stream.avail_out = static_cast<uInt>(chunk.size());
        status = inflate(&stream, Z_NO_FLUSH);
        out.append(chunk.constData(), chunk.size() - static_cast<qsizetype>(stream.avail_out));
        if (out.size() > limit)
            return fail(u"picture.too-big"_s, name, {}, {QString::number(limit), u"gzip"_s});
    }
    if (status != Z_STREAM_END || stream.avail_in > 0)
        return fail(u"picture.broken"_s, name, {}, {u"gzip"_s});
    return out;
}

} // namespace

bool isGzip(const QByteArray &bytes) {
    return bytes.startsWith("\x1f\x8b");
}

Result<QByteArray> inflateGzip(const QByteArray &bytes, const QString &name) {
    z_stream stream{};
    if (inflateInit2(&stream, MAX_WBITS + 16) != Z_OK) // + 16: gzip, not zlib
        return fail(u"picture.broken"_s, name, {}, {u"gzip"_s});
    auto inflated = inflateAll(stream, bytes, name);
    inflateEnd(&stream);
    return inflated;
}

} // namespace thanksmith
