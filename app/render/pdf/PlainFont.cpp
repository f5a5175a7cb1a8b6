// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlainFont.h"

#include <QList>
#include <QtEndian>

#include FT_TRUETYPE_TABLES_H

#include <utility>

namespace thanksmith {

namespace {

constexpr FT_ULong tagOf(const char (&name)[5]) {
    FT_ULong tag = 0;
    for (int i = 0; i < 4; ++i)
        tag = tag << 8U | static_cast<unsigned char>(name[i]);
    return tag;
}

constexpr FT_ULong outlines = tagOf("CFF ");

/// What drawing glyphs needs ("OpenType specification", 1.9), in order: the rest is about characters, layout or names.
constexpr FT_ULong drawingTables[] = {outlines,      tagOf("OS/2"), tagOf("cvt "), tagOf("fpgm"), tagOf("glyf"),
                                      tagOf("head"), tagOf("hhea"), tagOf("hmtx"), tagOf("loca"), tagOf("maxp"),
                                      tagOf("name"), tagOf("post"), tagOf("prep")};

QByteArray table(FT_Face face, FT_ULong tag) {
    FT_ULong length = 0;
    if (FT_Load_Sfnt_Table(face, tag, 0, nullptr, &length) != 0 || length == 0)
        return {};
    QByteArray bytes(qsizetype(length), Qt::Uninitialized);
    if (FT_Load_Sfnt_Table(face, tag, 0, reinterpret_cast<FT_Byte *>(bytes.data()), &length) != 0)
        return {};
    return bytes;
}

void append16(QByteArray &out, int value) {
    const quint16 swapped = qToBigEndian(quint16(value));
    out.append(reinterpret_cast<const char *>(&swapped), sizeof swapped);
}

void append32(QByteArray &out, quint32 value) {
    const quint32 swapped = qToBigEndian(value);
    out.append(reinterpret_cast<const char *>(&swapped), sizeof swapped);
}

} // namespace

QByteArray withoutCharacters(FT_Face face) {
    if (!FT_IS_SFNT(face) || FT_HAS_MULTIPLE_MASTERS(face))
        return {};
    QList<std::pair<FT_ULong, QByteArray>> tables;
    bool postScript = false;
    for (const FT_ULong tag : drawingTables) {
        QByteArray bytes = table(face, tag);
        if (bytes.isEmpty())
            continue;
        postScript = postScript || tag == outlines;
        tables.append({tag, std::move(bytes)});
    }
    const int count = int(tables.size());
    int power = 1;
    int exponent = 0;
    for (; power * 2 <= count; power *= 2)
        ++exponent;
    QByteArray out;
    append32(out, postScript ? 0x4F54544F : 0x00010000);
    for (const int value : {count, power * 16, exponent, count * 16 - power * 16})
        append16(out, value);
    auto at = quint32(12 + 16 * count);
    for (const auto &[tag, bytes] : tables) {
        append32(out, quint32(tag));
        append32(out, 0); // checksums: nobody here looks at them
        append32(out, at);
        append32(out, quint32(bytes.size()));
        at += quint32((bytes.size() + 3) & ~3);
    }
    out.reserve(at);
    for (const auto &entry : tables) {
        out += entry.second;
        out.append((4 - entry.second.size() % 4) % 4, '\0');
    }
    return out;
}

} // namespace thanksmith
