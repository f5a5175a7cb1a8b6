// SPDX-License-Identifier: GPL-3.0-or-later
#include "Samples.h"

#include "render/ScreenPainter.h"
#include "render/WordChange.h"
#include "support/catch.h"

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

Page withMessage(const QString &message) {
    Card card = sampleCard();
    card.picture = builtInPicture(u"thanks/tea"_s);
    card.texts.message = message;
    return composed(card);
}

} // namespace

TEST_CASE("Painting what changed gives the page that painting all gives", "[render]") {
    const QSize size(420, 592);
    const QString start = u"You stayed late and made it right for all of us"_s;
    const QString messages[] = {
        start + u"."_s, start + u". "_s,     u"X"_s + start, start + u"\nA second paragraph with 😊 in it."_s,
        start.left(20), u"مرحبا "_s + start, u""_s,          start.repeated(6),
        start};
    Page shown = withMessage(start);
    const QImage ground = renderGroundLayer(shown, size).convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QImage image = ground;
    renderWords(shown, image);
    for (const QString &message : messages) {
        const Page next = withMessage(message);
        replaceWords(image, ground, shown, next);
        QImage whole = ground;
        renderWords(next, whole);
        INFO(message.toStdString());
        CHECK(image == whole);
        shown = next;
    }
}

TEST_CASE("A letter more leaves the lines before it alone", "[render]") {
    const QSize size(420, 592);
    const QString start = u"You stayed late.\nYou made it right.\nThank"_s;
    const Page before = withMessage(start);
    const Page after = withMessage(start + u"s"_s);
    const QRegion part = changedWords(before, after, size);
    CHECK_FALSE(part.isEmpty());
    const QRect all = wordsBounds(after, size);
    int changed = 0;
    for (const QRect &rect : part)
        changed += rect.width() * rect.height();
    CHECK(changed < all.width() * all.height() / 4);
    CHECK(changedWords(before, before, size).isEmpty());
}
