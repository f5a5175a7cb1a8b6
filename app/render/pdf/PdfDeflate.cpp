// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfDeflate.h"

#include <QtEndian>

#include <libdeflate.h>

namespace thanksmith {

namespace {
constexpr int bestLevel = 12;
}

void PdfDeflater::Deleter::operator()(libdeflate_compressor *compressor) const {
    libdeflate_free_compressor(compressor);
}

PdfDeflater::PdfDeflater()
    : m_compressor(libdeflate_alloc_compressor(bestLevel)) {}

QByteArray PdfDeflater::deflated(const QByteArray &bytes) {
    if (!m_compressor)
        return qCompress(bytes).mid(4); // Qt puts the length before it
    const auto size = size_t(bytes.size());
    QByteArray out(qsizetype(libdeflate_zlib_compress_bound(m_compressor.get(), size)), Qt::Uninitialized);
    out.truncate(qsizetype(
        libdeflate_zlib_compress(m_compressor.get(), bytes.constData(), size, out.data(), size_t(out.size()))));
    return out;
}

QByteArray inflated(const QByteArray &bytes) {
    QByteArray counted(4, '\0');
    qToBigEndian(quint32(bytes.size()) * 4, counted.data()); // Qt wants a first guess of the length before them
    return qUncompress(counted + bytes);
}

} // namespace thanksmith
