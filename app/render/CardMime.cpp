// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/CardMime.h"

#include "base/File.h"
#include "render/Export.h"

#include <QImage>
#include <QUrl>
#include <QtConcurrentRun>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int pictureWidth = 1200; ///< px

const QString svgType = u"image/svg+xml"_s;
const QString pngType = u"image/png"_s;
const QString imageType = u"application/x-qt-image"_s; ///< Qt's own, from which it makes other systems' pictures
const QString wordsType = u"text/plain"_s;
const QString filesType = u"text/uri-list"_s;

} // namespace

CardMime::CardMime(const std::shared_ptr<const Page> &page, const QString &filePath)
    : m_words(page->plainText)
    , m_path(filePath)
    , m_png(QtConcurrent::run([page, filePath] {
        const QByteArray png = encodePng(*page, {.width = pictureWidth}).value_or(QByteArray());
        if (!filePath.isEmpty())
            static_cast<void>(writeFile(filePath, png)); // who is given the file finds it missing and says so
        return png;
    }))
    , m_svg(QtConcurrent::run([page] { return encodeSvg(*page, {}).value_or(QByteArray()); })) {}

QStringList CardMime::formats() const {
    QStringList list{svgType, pngType, imageType, wordsType};
    if (!m_path.isEmpty())
        list.prepend(filesType);
    return list;
}

bool CardMime::hasFormat(const QString &mimeType) const {
    return formats().contains(mimeType);
}

QVariant CardMime::retrieveData(const QString &mimeType, QMetaType type) const {
    if (mimeType == svgType)
        return m_svg.result();
    if (mimeType == pngType)
        return m_png.result();
    if (mimeType == imageType)
        return QImage::fromData(m_png.result());
    if (mimeType == wordsType)
        return m_words;
    if (mimeType == filesType && !m_path.isEmpty()) {
        static_cast<void>(m_png.result()); // the file is there then
        const QUrl url = QUrl::fromLocalFile(m_path);
        if (type.id() == QMetaType::QByteArray)
            return url.toEncoded() + "\r\n";
        return QVariantList{url};
    }
    return {};
}

} // namespace thanksmith
