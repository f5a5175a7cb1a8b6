// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfDeflate.h"

#include <QtEndian>

#include <libdeflate.h>

namespace thanksmith {

namespace {
constexpr int bestLevel = 12;
/// Looking for the best takes five times as long, and gains a few per cent: that is for the longest drawings.
constexpr int shortLevel = 9;
constexpr qsizetype shortBytes = 1 << 18;
} // namespace

void PdfDeflater::Deleter::operator()(libdeflate_compressor *compressor) const {
    libdeflate_free_compressor(compressor);
}

PdfDeflater::PdfDeflater()
    : m_best(libdeflate_alloc_compressor(bestLevel))
    , m_short(libdeflate_alloc_compressor(shortLevel)) {}

QByteArray PdfDeflater::deflated(const QByteArray &bytes) {
    libdeflate_compressor *compressor = (bytes.size() < shortBytes ? m_short : m_best).get();
    if (!compressor)
        return qCompress(bytes).mid(4); // Qt puts the length before it
    const auto size = size_t(bytes.size());
    QByteArray out(qsizetype(libdeflate_zlib_compress_bound(compressor, size)), Qt::Uninitialized);
    out.truncate(
        qsizetype(libdeflate_zlib_compress(compressor, bytes.constData(), size, out.data(), size_t(out.size()))));
    return out;
}

QByteArray inflated(const QByteArray &bytes) {
    QByteArray counted(4, '\0');
    qToBigEndian(quint32(bytes.size()) * 4, counted.data()); // Qt wants a first guess of the length before them
    return qUncompress(counted + bytes);
}

} // namespace thanksmith
