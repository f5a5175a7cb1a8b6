// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/Deflater.h"

#include <zlib.h>

namespace thanksmith {

namespace {
constexpr int rawWindow = -15; ///< 32 KiB, without zlib's header
constexpr int memoryLevel = 9;
} // namespace

struct Deflater::Stream {
    z_stream z{};
};

Deflater::Deflater(int level)
    : m_stream(std::make_unique<Stream>()) {
    deflateInit2(&m_stream->z, level, Z_DEFLATED, rawWindow, memoryLevel, Z_DEFAULT_STRATEGY);
}

Deflater::~Deflater() {
    deflateEnd(&m_stream->z);
}

QByteArray Deflater::compressed(const QByteArray &bytes) {
    z_stream &z = m_stream->z;
    deflateReset(&z);
    QByteArray out(qsizetype(deflateBound(&z, uLong(bytes.size()))) + 16, Qt::Uninitialized);
    z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData())); // zlib only reads there
    z.avail_in = uInt(bytes.size());
    z.next_out = reinterpret_cast<Bytef *>(out.data());
    z.avail_out = uInt(out.size());
    deflate(&z, Z_FULL_FLUSH);
    out.truncate(out.size() - qsizetype(z.avail_out));
    return out;
}

} // namespace thanksmith
