// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"
#include "base/Result.h"

#include <QByteArray>
#include <QColor>
#include <QMap>
#include <QRectF>
#include <QStringList>

namespace thanksmith {

/// Which library draws a picture: Qt SVG 6.4 where it can draw all of it right, else librsvg (slower, loaded at first
/// use).
enum class Drawer { QtSvg, Librsvg };

/// What becomes of something a picture uses beyond plain shapes.
enum class FeatureTreatment {
    ByQtSvg,
    ByLibrsvg,
    LeftOut, ///< it says nothing that could be seen on a card (a link, a comment for editors) or is written out
};

/// What a picture says of itself (illustrations/README.md has the format).
struct PictureInfo {
    LocalizedText title;
    LocalizedText alt;
    QMap<QString, QStringList> tags; ///< language to words
    QStringList occasions;
    QString author;
    QString licence;                ///< SPDX id
    QRectF viewBox;                 ///< user units
    QPointF focus;                  ///< what a crop must keep, user units; the middle where not said
    QRectF keep;                    ///< the rectangle of the idea, user units; the viewBox where not said
    bool plainEdge = false;         ///< one flat ground reaches all edges: may be set smaller on `ground`; also true
                                    ///< for clip art (no description, nothing behind it), whose ground is invalid
    QColor ground;                  ///< the ground's colour as drawn; invalid where not known
    QMap<QString, QColor> palette;  ///< reference tone per role
    Drawer drawnBy = Drawer::QtSvg; ///< known of checked and canonical pictures only

    bool operator==(const PictureInfo &) const = default;
};

/// By name: "linearGradient", "clipPath", "text", "style", ...
using PictureFeatures = QMap<QString, FeatureTreatment>;

/// A checked picture: `svg` is canonical (ours, re-serialised), safe to hand to Qt SVG or librsvg (info.drawnBy says
/// which; the root's `data-drawn-by` repeats it in the file).
struct Picture {
    QByteArray svg;
    PictureInfo info;
    PictureFeatures features; ///< of the file as given

    bool operator==(const Picture &) const = default;
};

/// The limits an SVG must keep (bytes, counts). Reference: the project's security notes; QtSvg 6.4 has none itself.
struct SvgLimits {
    qint64 bytes = 2 << 20;
    int depth = 64;
    int elements = 20'000;
    int attributeBytes = 64 << 10; ///< outlines (path, points) and embedded bitmaps apart
    int pathSegments = 100'000;
    int useExpansion = 10'000;
};

/// Checks untrusted SVG bytes and makes them canonical: UTF-8 only, no entity and no DOCTYPE but the W3C's plain one
/// (which is blanked out before anything reads it: SvgDoctype.h says why that is safe), an allow-list of elements and
/// attributes, `href` only to "#id" of this file, explicit viewBox. As in browsers, a style declaration that cannot be
/// read says nothing, and neither does a reference to what is not there; a damaged outline, transform or size is
/// refused.
/// Plain or gzip-compressed (svgz: at most 20:1) input.
/// `name` is the file's name for errors; `place` is "line:column".
/// Errors: picture.not-svg, picture.not-utf8, picture.broken, picture.too-big, picture.doctype, picture.script,
/// picture.outside-reference, picture.too-deep, picture.too-many, picture.absurd-size, picture.bad-value,
/// picture.unsupported (arg: the feature Qt SVG cannot draw). Their args:
///   not-utf8: declared encoding, if any; broken: the parser's reason, "gzip", "image"; too-big: limit in bytes, of
///   what ("file", "gzip", "attribute", "text"); script: the element or attribute; outside-reference: its target;
///   too-deep: what
///   ("elements", "use", "href"), limit; too-many: what ("elements", "attributes", "segments", "use", "dashes", "area",
///   "crossings"), limit; absurd-size and bad-value: attribute, value.
[[nodiscard]] Result<Picture> checkSvg(const QByteArray &bytes, const QString &name, const SvgLimits &limits = {});

/// What a picture says of itself, from its beginning alone: its description and its first shape. The rest is not
/// looked at, so this is no check; for lists. Errors: as checkSvg.
[[nodiscard]] Result<PictureInfo> readPictureHead(const QByteArray &bytes, const QString &name);

/// Reads and checks a file. Also file.* errors.
[[nodiscard]] Result<Picture> readPicture(const QString &path);

} // namespace thanksmith
