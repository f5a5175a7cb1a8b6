// SPDX-License-Identifier: GPL-3.0-or-later
#include "BlankFont.h"

#include <QtEndian>

#include <cmath>
#include <utility>
#include <vector>

namespace thanksmith {

namespace {

constexpr quint16 unitsPerEm = 1000;

/// Big-endian bytes, one number after the other.
class Bytes {
public:
    Bytes &u16(int value) { return put(quint16(value)); }
    Bytes &u32(quint32 value) { return put(value); }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    template <class T>
    Bytes &put(T value) {
        const T swapped = qToBigEndian(value);
        m_bytes.append(reinterpret_cast<const char *>(&swapped), sizeof swapped);
        return *this;
    }
    QByteArray m_bytes;
};

QByteArray head() {
    Bytes out;
    out.u32(0x00010000).u32(0x00010000).u32(0).u32(0x5F0F3CF5).u16(0).u16(unitsPerEm);
    out.u32(0).u32(0).u32(0).u32(0);                                 // made and changed: never
    out.u16(0).u16(0).u16(unitsPerEm).u16(unitsPerEm).u16(0).u16(8); // box, style, smallest size
    out.u16(2).u16(0).u16(0);                                        // direction, short loca, glyf
    return out.bytes();
}

QByteArray hhea(int advance) {
    Bytes out;
    out.u32(0x00010000).u16(800).u16(-200).u16(0).u16(advance).u16(0).u16(0).u16(unitsPerEm);
    out.u16(1).u16(0).u16(0).u16(0).u16(0).u16(0).u16(0).u16(0).u16(1); // upright; one width for all
    return out.bytes();
}

QByteArray maxp(int glyphs) {
    Bytes out;
    out.u32(0x00010000).u16(glyphs);
    for (int i = 0; i < 13; ++i)
        out.u16(i == 2 || i == 3 ? 0 : 1);
    return out.bytes();
}

QByteArray hmtx(int glyphs, int advance) {
    Bytes out;
    out.u16(advance).u16(0);
    for (int i = 1; i < glyphs; ++i)
        out.u16(0);
    return out.bytes();
}

quint32 checksum(const QByteArray &padded) {
    quint32 sum = 0;
    for (int i = 0; i + 3 < padded.size(); i += 4)
        sum += qFromBigEndian<quint32>(padded.constData() + i);
    return sum;
}

} // namespace

QByteArray makeBlankFont(int glyphs, double advance) {
    const int width = int(std::lround(advance * unitsPerEm));
    const std::vector<std::pair<quint32, QByteArray>> tables = {
        {0x676C7966, QByteArray(4, '\0')},                // glyf
        {0x68656164, head()},                             // head
        {0x68686561, hhea(width)},                        // hhea
        {0x686D7478, hmtx(glyphs, width)},                // hmtx
        {0x6C6F6361, QByteArray(2 * (glyphs + 1), '\0')}, // loca
        {0x6D617870, maxp(glyphs)},                       // maxp
    };
    const int count = int(tables.size());
    Bytes directory;
    directory.u32(0x00010000).u16(count).u16(64).u16(2).u16(count * 16 - 64);
    QByteArray body;
    for (const auto &[tag, table] : tables) {
        const QByteArray padded = table + QByteArray((4 - table.size() % 4) % 4, '\0');
        directory.u32(tag).u32(checksum(padded)).u32(quint32(12 + 16 * count + body.size()));
        directory.u32(quint32(table.size()));
        body += padded;
    }
    return directory.bytes() + body;
}

} // namespace thanksmith
