// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/Files.h"

#include <QDataStream>
#include <QIODevice>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 magic = 0x54'4B'53'46; // "TKSF"
constexpr quint32 maxFiles = 16;

bool isPlainName(const QString &name) {
    return !name.isEmpty() && !name.startsWith(u'.') && !name.contains(u'/') && !name.contains(u'\\') &&
           !name.contains(u'\0');
}

} // namespace

QByteArray packFiles(const QList<NamedFile> &files) {
    QByteArray packed;
    QDataStream out(&packed, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << magic << static_cast<quint32>(files.size());
    for (const NamedFile &file : files)
        out << file.name << file.bytes;
    return packed;
}

Result<QList<NamedFile>> unpackFiles(const QByteArray &packed) {
    QDataStream in(packed);
    in.setVersion(QDataStream::Qt_6_0);
    quint32 found = 0;
    quint32 count = 0;
    in >> found >> count;
    if (found != magic || count == 0 || count > maxFiles)
        return fail(u"delivery.damaged-parcel"_s);
    QList<NamedFile> files;
    for (quint32 i = 0; i < count; ++i) {
        NamedFile file;
        in >> file.name >> file.bytes;
        if (in.status() != QDataStream::Ok || !isPlainName(file.name))
            return fail(u"delivery.damaged-parcel"_s);
        files.append(file);
    }
    if (!in.atEnd())
        return fail(u"delivery.damaged-parcel"_s);
    return files;
}

} // namespace thanksmith
