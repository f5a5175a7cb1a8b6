// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/Page.h"

#include <QFuture>
#include <QMimeData>

#include <memory>

namespace thanksmith {

/// A page for other programs, on the clipboard or dragged: as SVG, as PNG (1200 px wide), as its words, and as a PNG
/// file for those that take only files. Everything is made in the background from the beginning; who asks early waits
/// for what is left.
class CardMime final : public QMimeData {
public:
    /// `filePath`: where the file is to stand; empty: no file is offered.
    explicit CardMime(const std::shared_ptr<const Page> &page, const QString &filePath = {});

    [[nodiscard]] QStringList formats() const override;
    [[nodiscard]] bool hasFormat(const QString &mimeType) const override;

protected:
    QVariant retrieveData(const QString &mimeType, QMetaType type) const override;

private:
    QString m_words;
    QString m_path;
    QFuture<QByteArray> m_png; ///< in the file, too, if there is one
    QFuture<QByteArray> m_svg;
};

} // namespace thanksmith
