// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/PictureDrop.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PictureDrop)
};

constexpr QLatin1StringView svgType{"image/svg+xml"};

QStringList pictureFiles(const QMimeData &data) {
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        const QString path = url.toLocalFile();
        static const QStringList endings{u".svg"_s, u".svgz"_s, u".thankspack"_s, u".zip"_s};
        const bool named = std::any_of(endings.begin(), endings.end(), [&](const QString &ending) {
            return path.endsWith(ending, Qt::CaseInsensitive);
        });
        if (!path.isEmpty() && (named || QFileInfo(path).isDir()))
            paths.append(path);
    }
    return paths;
}

bool looksLikeSvg(const QString &text) {
    const QStringView start = QStringView(text).trimmed().left(2000);
    return start.startsWith(u'<') && start.contains("<svg"_L1);
}

} // namespace

bool holdsPictures(const QMimeData &data) {
    return !pictureFiles(data).isEmpty() || data.hasFormat(svgType) || (data.hasText() && looksLikeSvg(data.text()));
}

ImportRequest picturesOf(const QMimeData &data) {
    ImportRequest request;
    request.paths = pictureFiles(data);
    if (!request.paths.isEmpty())
        return request;
    ImportSource pasted;
    pasted.file = Words::tr("Pasted picture");
    pasted.name = u"pasted"_s;
    if (data.hasFormat(svgType))
        pasted.bytes = data.data(svgType);
    else if (data.hasText() && looksLikeSvg(data.text()))
        pasted.bytes = data.text().trimmed().toUtf8();
    if (!pasted.bytes.isEmpty())
        request.pasted.push_back(std::move(pasted));
    return request;
}

} // namespace thanksmith
