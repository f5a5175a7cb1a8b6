// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/PackIndex.h"

#include "base/File.h"

#include <QDataStream>
#include <QIODevice>

namespace thanksmith {

namespace {

constexpr quint32 magic = 0x54685069; // "ThPi"
constexpr quint32 version = 1;
constexpr qint64 maxIndex = 64 << 20;
constexpr quint32 maxPictures = 100'000;

void write(QDataStream &stream, const PictureInfo &info) {
    stream << info.title.byLanguage << info.alt.byLanguage << info.tags << info.occasions << info.author << info.licence
           << info.viewBox << info.focus << info.keep << info.plainEdge << info.ground << info.palette
           << (info.drawnBy == Drawer::Librsvg);
}

void read(QDataStream &stream, PictureInfo &info) {
    stream >> info.title.byLanguage >> info.alt.byLanguage >> info.tags >> info.occasions >> info.author >>
        info.licence >> info.viewBox >> info.focus >> info.keep >> info.plainEdge >> info.ground >> info.palette;
    bool librsvg = false;
    stream >> librsvg;
    info.drawnBy = librsvg ? Drawer::Librsvg : Drawer::QtSvg;
}

WordList readWords(QDataStream &stream) {
    QString lines;
    stream >> lines;
    return WordList(lines);
}

} // namespace

QHash<QString, IndexedPicture> readPackIndex(const QString &folder) {
    const auto bytes = readFile(folder + u'/' + packIndexName, maxIndex);
    if (!bytes || bytes->size() < 8)
        return {};
    const QByteArray body = bytes->sliced(8);
    quint64 digest = 0;
    QDataStream(*bytes) >> digest;
    if (digest != fingerprintOf(body))
        return {};
    QDataStream stream(body);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 foundMagic = 0;
    quint32 foundVersion = 0;
    quint32 count = 0;
    stream >> foundMagic >> foundVersion >> count;
    if (foundMagic != magic || foundVersion != version || count > maxPictures)
        return {};
    QHash<QString, IndexedPicture> pictures;
    pictures.reserve(qsizetype(count));
    for (quint32 i = 0; i < count; ++i) {
        IndexedPicture one;
        stream >> one.file >> one.size >> one.modified;
        read(stream, one.info);
        stream >> one.fingerprint >> one.digest >> one.unlike;
        one.words.title = readWords(stream);
        one.words.tags = readWords(stream);
        one.words.rest = readWords(stream);
        if (stream.status() != QDataStream::Ok)
            return {};
        const QString file = one.file;
        pictures.insert(file, std::move(one));
    }
    return pictures;
}

QByteArray packIndexBytes(const std::vector<IndexedPicture> &pictures) {
    QByteArray body;
    QDataStream stream(&body, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << magic << version << quint32(pictures.size());
    for (const IndexedPicture &one : pictures) {
        stream << one.file << one.size << one.modified;
        write(stream, one.info);
        stream << one.fingerprint << one.digest << one.unlike << one.words.title.lines() << one.words.tags.lines()
               << one.words.rest.lines();
    }
    QByteArray whole;
    QDataStream(&whole, QIODevice::WriteOnly) << fingerprintOf(body);
    return whole + body;
}

} // namespace thanksmith
