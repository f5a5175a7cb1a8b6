// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/Illustration.h"

#include "base/File.h"
#include "gallery/Occasions.h"

#include <QCryptographicHash>

namespace thanksmith {

namespace {

void add(WordList &words, const LocalizedText &text) {
    for (const QString &inLanguage : text.byLanguage)
        words.add(inLanguage);
}

} // namespace

QString Illustration::shownTitle(const QString &language) const {
    return info.title.isEmpty() ? id.section(u'/', 1) : info.title.in(language);
}

PictureWords wordsOf(const PictureInfo &info) {
    PictureWords words;
    add(words.title, info.title);
    for (const QStringList &tags : info.tags)
        words.tags.add(tags.join(u' '));
    for (const QString &id : info.occasions) {
        words.rest.add(id);
        if (const Occasion *occasion = findOccasion(id))
            add(words.rest, occasion->name);
    }
    add(words.rest, info.alt);
    return words;
}

quint64 fingerprintOf(const QByteArray &bytes) {
    return qHashBits(bytes.constData(), size_t(bytes.size()));
}

QByteArray digestOf(const QByteArray &bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_160);
}

Result<QByteArray> checkedBytes(const Illustration &illustration) {
    const SvgLimits limits;
    const auto bytes = readFile(illustration.path, limits.bytes);
    if (!bytes)
        return failure(bytes);
    if (!illustration.digest.isEmpty() && digestOf(*bytes) == illustration.digest)
        return *bytes;
    const auto picture = checkSvg(*bytes, illustration.path, limits);
    if (!picture)
        return failure(picture);
    return picture->svg;
}

} // namespace thanksmith
