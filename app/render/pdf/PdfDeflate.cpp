// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfDeflate.h"

#include <QtEndian>

#include <libdeflate.h>

#include <memory>

namespace thanksmith {

namespace {

constexpr int bestLevel = 12;

struct CompressorDeleter {
    void operator()(libdeflate_compressor *compressor) const { libdeflate_free_compressor(compressor); }
};

} // namespace

QByteArray deflated(const QByteArray &bytes) {
    const std::unique_ptr<libdeflate_compressor, CompressorDeleter> compressor(libdeflate_alloc_compressor(bestLevel));
    if (!compressor)
        return qCompress(bytes).mid(4); // Qt puts the length before it
    const auto size = size_t(bytes.size());
    QByteArray out(qsizetype(libdeflate_zlib_compress_bound(compressor.get(), size)), Qt::Uninitialized);
    out.truncate(
        qsizetype(libdeflate_zlib_compress(compressor.get(), bytes.constData(), size, out.data(), size_t(out.size()))));
    return out;
}

QByteArray inflated(const QByteArray &bytes) {
    QByteArray counted(4, '\0');
    qToBigEndian(quint32(bytes.size()) * 4, counted.data()); // Qt wants a first guess of the length before them
    return qUncompress(counted + bytes);
}

} // namespace thanksmith
