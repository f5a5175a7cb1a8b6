// SPDX-License-Identifier: GPL-3.0-or-later
#include "Samples.h"

#include "layout/LayoutSpec.h"
#include "render/ScreenPainter.h"
#include "support/catch.h"

#include <thread>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

/// The box of all pixels that differ.
QRect difference(const QImage &a, const QImage &b) {
    QRect box;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            if (a.pixel(x, y) != b.pixel(x, y))
                box |= QRect(x, y, 1, 1);
        }
    }
    return box;
}

} // namespace

TEST_CASE("Ground and words are the page", "[render]") {
    Card card = sampleCard();
    card.picture = builtInPicture(u"thanks/tea"_s);
    const Page page = composed(card);
    const QSize size(420, 592);
    QImage layered = renderGroundLayer(page, size);
    renderWords(page, layered);
    CHECK(layered == renderPage(page, size));
    CHECK(difference(layered, renderGroundLayer(page, size)).height() > 100);
}

TEST_CASE("All words lie inside their bounds", "[render]") {
    for (const LayoutSpec &layout : layouts()) {
        Card card = sampleCard();
        card.layout = layout.id;
        const Page page = composed(card);
        const QSize size(420, 592);
        QImage words = renderGroundLayer(page, size);
        const QImage ground = words;
        renderWords(page, words);
        const QRect ink = difference(words, ground);
        CHECK(wordsBounds(page, size).contains(ink));
        CHECK_FALSE(ink.isEmpty());
    }
    CHECK(wordsBounds(composed(Card{}), QSize(420, 592)).isEmpty());
}

TEST_CASE("A clip repaints the words in it and nothing else", "[render]") {
    const Page page = composed(sampleCard());
    const QSize size(420, 592);
    const QImage ground = renderGroundLayer(page, size);
    const QImage all = renderPage(page, size);
    const QRect clip(100, 200, 130, 160);
    QImage part = ground;
    renderWords(page, part, clip);
    CHECK(clip.contains(difference(part, ground)));
    CHECK(part.copy(clip) == all.copy(clip));
}

TEST_CASE("Emoji are painted in colour", "[render]") {
    Card card;
    card.texts.message = u"🎉"_s;
    const QImage image = renderPage(composed(card), QSize(300, 423));
    int colourful = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colourful += QColor(image.pixel(x, y)).saturation() > 150 && y > 80 ? 1 : 0;
    }
    CHECK(colourful > 50);
}

TEST_CASE("Threads render the same page alike", "[render]") {
    const Page page = composed(sampleCard());
    const QImage here = renderPage(page, QSize(420, 592));
    QImage there;
    std::thread([&] { there = renderPage(composed(sampleCard()), QSize(420, 592)); }).join();
    CHECK(here == there);
}

TEST_CASE("Pixels follow the resolution", "[render]") {
    CHECK(pixelSize(composed(Card{}), 300) == QSize(1240, 1748));
}
