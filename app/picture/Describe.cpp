// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/Describe.h"

#include "picture/SvgNode.h"
#include "picture/SvgParse.h"

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxWords = 2000; ///< characters of one text

/// Text that may stand in XML: one line, no control characters.
QByteArray plainWords(const QString &text) {
    QString plain = text.left(maxWords);
    if (!plain.isEmpty() && plain.back().isHighSurrogate())
        plain.chop(1);
    plain.removeIf(
        [](QChar c) { return (c.category() == QChar::Other_Control && !c.isSpace()) || c.isNonCharacter(); });
    return plain.simplified().toUtf8();
}

/// The child of that name and language, made where there is none, at `place` among the children.
SvgNode &childOf(SvgNode &parent, const QByteArray &name, const QByteArray &language, std::size_t place) {
    for (SvgNode &child : parent.children) {
        const QByteArray *own = child.attribute("xml:lang");
        if (child.name == name && (own ? *own : QByteArray()) == language)
            return child;
    }
    SvgNode child;
    child.name = name;
    if (!language.isEmpty())
        child.set("xml:lang", language);
    place = std::min(place, parent.children.size());
    return *parent.children.insert(parent.children.begin() + std::ptrdiff_t(place), std::move(child));
}

SvgNode &illustrationOf(SvgNode &root) {
    std::size_t place = 0;
    while (place < root.children.size() &&
           (root.children[place].name == "title" || root.children[place].name == "desc"))
        ++place;
    return childOf(childOf(root, "metadata", {}, place), "illustration", {}, 0);
}

} // namespace

bool Description::isEmpty() const {
    return title.isEmpty() && alt.isEmpty() && author.isEmpty() && licence.isEmpty() && tags.isEmpty();
}

Result<Picture> described(const Picture &picture, const Description &description, Describing how, const QString &name) {
    const PictureInfo &info = picture.info;
    const auto says = [&](const QString &text, bool already) {
        return !plainWords(text).isEmpty() && (how == Describing::Replace || !already);
    };
    const bool title = says(description.title, !info.title.isEmpty());
    const bool alt = says(description.alt, !info.alt.isEmpty());
    const bool author = says(description.author, !info.author.isEmpty());
    const bool licence = says(description.licence, !info.licence.isEmpty());
    const bool tags = says(description.tags.join(u' '), !info.tags.isEmpty());
    if (!title && !alt && !author && !licence && !tags)
        return picture;
    const SvgLimits limits;
    auto root = parseSvg(picture.svg, name, limits, SvgExtent::All);
    if (!root)
        return failure(root);
    const QByteArray language = plainWords(description.language);
    if (title)
        childOf(*root, "title", language, 0).text = plainWords(description.title);
    if (alt)
        childOf(*root, "desc", language, title ? 1 : 0).text = plainWords(description.alt);
    if (author)
        illustrationOf(*root).set("author", plainWords(description.author));
    if (licence)
        illustrationOf(*root).set("licence", plainWords(description.licence));
    // A metadata element of ours says also how a picture may be cropped: what was free to stand anywhere still is.
    if ((author || licence || tags) && info.plainEdge && !illustrationOf(*root).attribute("edge"))
        illustrationOf(*root).set("edge", "plain");
    if (tags)
        childOf(illustrationOf(*root), "tags", language, 0).text = plainWords(description.tags.join(u", "_s));
    auto made = checkSvg(writeSvg(*root), name, limits);
    if (made)
        made->features = picture.features; // of the file as it was given
    return made;
}

} // namespace thanksmith
