// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/NewCard.h"

#include "card/Palette.h"
#include "card/Paper.h"
#include "gallery/Gallery.h"
#include "layout/LayoutSpec.h"
#include "layout/TypeStyle.h"

#include <QFileInfo>

namespace thanksmith {
using namespace Qt::StringLiterals;

Card blankCard(const QString &language) {
    Card card;
    card.paper = papers().front().id;
    card.layout = layouts().front().id;
    card.palette = palettes().front().id;
    card.style = typeStyles().front().id;
    card.language = language;
    return card;
}

QString greetingFor(const QString &name, const QString &language) {
    const QString first = name.simplified().section(u' ', 0, 0);
    const QString words = language.startsWith("de"_L1) ? u"Danke"_s : u"Thank you"_s;
    return first.isEmpty() ? words + u'!' : words + u", "_s + first + u'!';
}

Result<CardPicture> pictureFor(const QString &idOrFile, const QString &language, const QString &packs) {
    Gallery gallery;
    if (!packs.isEmpty() && !gallery.find(idOrFile))
        gallery = gallery.with(packs);
    if (const Illustration *illustration = gallery.find(idOrFile)) {
        const Result<Picture> picture = gallery.picture(*illustration);
        if (!picture)
            return failure(picture);
        return cardPicture(*picture, illustration->id, language);
    }
    if (!idOrFile.endsWith(".svg"_L1, Qt::CaseInsensitive) && !QFileInfo::exists(idOrFile))
        return fail(u"gallery.no-such-illustration"_s, idOrFile);
    const Result<Picture> picture = readPicture(idOrFile);
    if (!picture)
        return failure(picture);
    static const auto unfit = [](QChar c) {
        return !(c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_'));
    };
    QString id = QFileInfo(idOrFile).completeBaseName();
    std::replace_if(id.begin(), id.end(), unfit, u'-');
    return cardPicture(*picture, u"own/"_s + id.left(80), language);
}

} // namespace thanksmith
