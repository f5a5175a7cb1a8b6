// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/ZipMemory.h"

#include <algorithm>
#include <cstring>

namespace thanksmith {

namespace {

/// A reading place in the bytes, for minizip's file functions.
struct Reader {
    const QByteArray *bytes;
    ZPOS64_T at = 0;
};

ZPOS64_T sizeOf(const Reader &reader) {
    return ZPOS64_T(reader.bytes->size());
}

voidpf ZCALLBACK openReader(voidpf opaque, const void *, int) {
    return new Reader{static_cast<const QByteArray *>(opaque)};
}

uLong ZCALLBACK readBytes(voidpf, voidpf stream, void *buffer, uLong wanted) {
    Reader &reader = *static_cast<Reader *>(stream);
    const ZPOS64_T length = std::min<ZPOS64_T>(wanted, sizeOf(reader) - reader.at);
    std::memcpy(buffer, reader.bytes->constData() + reader.at, std::size_t(length));
    reader.at += length;
    return uLong(length);
}

uLong ZCALLBACK writeNothing(voidpf, voidpf, const void *, uLong) {
    return 0;
}

ZPOS64_T ZCALLBACK tell(voidpf, voidpf stream) {
    return static_cast<Reader *>(stream)->at;
}

long ZCALLBACK seek(voidpf, voidpf stream, ZPOS64_T offset, int origin) {
    Reader &reader = *static_cast<Reader *>(stream);
    const ZPOS64_T size = sizeOf(reader);
    const ZPOS64_T base = origin == ZLIB_FILEFUNC_SEEK_SET ? 0 : origin == ZLIB_FILEFUNC_SEEK_CUR ? reader.at : size;
    if (offset > size - base)
        return -1;
    reader.at = base + offset;
    return 0;
}

int ZCALLBACK closeReader(voidpf, voidpf stream) {
    delete static_cast<Reader *>(stream);
    return 0;
}

int ZCALLBACK testError(voidpf, voidpf) {
    return 0;
}

} // namespace

ZipHandle openZip(const QByteArray &zip) {
    zlib_filefunc64_def functions{};
    functions.zopen64_file = openReader;
    functions.zread_file = readBytes;
    functions.zwrite_file = writeNothing;
    functions.ztell64_file = tell;
    functions.zseek64_file = seek;
    functions.zclose_file = closeReader;
    functions.zerror_file = testError;
    functions.opaque = const_cast<QByteArray *>(&zip);
    return ZipHandle(unzOpen2_64("", &functions));
}

} // namespace thanksmith
