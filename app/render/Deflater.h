// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace thanksmith {

/// Compresses pieces that stand for themselves: raw deflate (RFC 1951), ended by a full flush, so that pieces can be
/// put one behind the other in any choice.
class Deflater {
public:
    /// `level`: zlib's, 1 to 9.
    explicit Deflater(int level);
    Deflater(const Deflater &) = delete;
    Deflater &operator=(const Deflater &) = delete;
    ~Deflater();

    [[nodiscard]] QByteArray compressed(const QByteArray &bytes);

private:
    struct Stream;
    std::unique_ptr<Stream> m_stream;
};

} // namespace thanksmith
