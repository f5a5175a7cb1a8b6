// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

struct libdeflate_compressor;

namespace thanksmith {

/// Makes FlateDecode streams as PDF has them (ISO 32000-1, 7.4.4: zlib's format), as small as they get: drawings are
/// numbers, of which libdeflate makes a fifth less than zlib.
class PdfDeflater {
public:
    PdfDeflater();
    [[nodiscard]] QByteArray deflated(const QByteArray &bytes);

private:
    struct Deleter {
        void operator()(libdeflate_compressor *compressor) const;
    };
    std::unique_ptr<libdeflate_compressor, Deleter> m_best;
    std::unique_ptr<libdeflate_compressor, Deleter> m_short;
};

/// Empty where the bytes are not what they should be.
[[nodiscard]] QByteArray inflated(const QByteArray &bytes);

} // namespace thanksmith
