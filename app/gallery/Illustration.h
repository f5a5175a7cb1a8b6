// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gallery/SearchText.h"
#include "picture/Picture.h"

namespace thanksmith {

/// The words a picture is found by, those of more weight first.
struct PictureWords {
    WordList title;
    WordList tags;
    WordList rest; ///< occasions, alt text

    bool operator==(const PictureWords &) const = default;
};

/// One picture of the gallery. The picture itself is read when it is asked for.
struct Illustration {
    QString id;   ///< "thanks/tea"
    QString pack; ///< "thanks"
    QString path; ///< resource or file
    PictureInfo info;
    quint64 fingerprint = 0; ///< of the file as it was found
    QByteArray digest;       ///< of the bytes that an import has checked; empty: they are checked whenever drawn
    PictureWords words;
    QStringList unlike; ///< what in it many programs draw otherwise ("clipPath"), where an import has found some
    QString licence;    ///< its own, else its pack's
    bool installed = false;

    [[nodiscard]] bool isDescribed() const { return !info.alt.isEmpty(); }
    /// What a list shows: the title; where there is none the file's name, which is no title.
    [[nodiscard]] QString shownTitle(const QString &language) const;

    bool operator==(const Illustration &) const = default;
};

[[nodiscard]] PictureWords wordsOf(const PictureInfo &info);

/// Tells files apart, on this machine; no safeguard against who wants two to look the same.
[[nodiscard]] quint64 fingerprintOf(const QByteArray &bytes);
/// Of checked bytes: nobody makes others with the same.
[[nodiscard]] QByteArray digestOf(const QByteArray &bytes);

/// The picture's checked bytes: as they are where an import has checked just these, else checked now. Errors: file.*,
/// picture.*.
[[nodiscard]] Result<QByteArray> checkedBytes(const Illustration &illustration);

} // namespace thanksmith
