// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/PaletteBook.h"

#include "card/PaletteFile.h"

#include <QPointer>
#include <QtConcurrent>

#include <algorithm>

namespace thanksmith {

namespace {

/// What the book does with a step and when it is taken back: `now` and `then` are the palette after and before it.
Beside inBook(PaletteBook &book, const QString &id, std::optional<Palette> now, std::optional<Palette> then) {
    const auto set = [keeper = QPointer(&book), id](const std::optional<Palette> &palette) {
        if (!keeper)
            return;
        if (palette)
            keeper->put(*palette);
        else
            keeper->drop(id);
    };
    return {[set, now = std::move(now)] { set(now); }, [set, then = std::move(then)] { set(then); }};
}

std::optional<Palette> kept(const PaletteBook &book, const QString &id) {
    const Palette *palette = book.find(id);
    return palette ? std::optional(*palette) : std::nullopt;
}

} // namespace

PaletteBook::PaletteBook(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_shelf(folder) {
    m_disk.setMaxThreadCount(1);
}

PaletteBook::~PaletteBook() {
    flush();
}

void PaletteBook::load() {
    QtConcurrent::run(&m_disk, [shelf = m_shelf] {
        return shelf.load();
    }).then(this, [this](const PaletteShelf::Contents &contents) {
        m_palettes = contents.palettes;
        Q_EMIT changed();
        for (const Error &refused : contents.refused)
            Q_EMIT failed(refused);
    });
}

const Palette *PaletteBook::find(const QString &id) const {
    const auto it = std::find_if(m_palettes.begin(), m_palettes.end(), [&](const Palette &p) { return p.id == id; });
    return it == m_palettes.end() ? nullptr : &*it;
}

Palette PaletteBook::copyOf(const Palette &palette, const QString &name) const {
    QStringList taken;
    for (const Palette &own : m_palettes)
        taken << own.id;
    return renamed(palette, ownPaletteId(name, taken), cleanPaletteName(name));
}

template <class Work>
void PaletteBook::run(Work work) {
    QtConcurrent::run(&m_disk, work).then(this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void PaletteBook::put(const Palette &palette) {
    const auto it =
        std::find_if(m_palettes.begin(), m_palettes.end(), [&](const Palette &p) { return p.id == palette.id; });
    if (it != m_palettes.end() && *it == palette)
        return;
    if (it == m_palettes.end())
        m_palettes.push_back(palette);
    else
        *it = palette;
    run([shelf = m_shelf, palette] { return shelf.save(palette); });
    Q_EMIT changed();
}

void PaletteBook::drop(const QString &id) {
    if (std::erase_if(m_palettes, [&](const Palette &p) { return p.id == id; }) == 0)
        return;
    run([shelf = m_shelf, id] { return shelf.remove(id); });
    Q_EMIT changed();
}

void PaletteBook::flush() {
    m_disk.waitForDone();
}

void addPalette(CardDocument &document, PaletteBook &book, const Palette &palette) {
    Card next = document.card();
    setPalette(next, palette);
    document.endTyping();
    document.change(CardPart::Palette, next, inBook(book, palette.id, palette, kept(book, palette.id)));
}

void editPalette(CardDocument &document, PaletteBook &book, const Palette &palette) {
    Card next = document.card();
    setPalette(next, palette);
    if (next != document.card())
        document.change(CardPart::Colour, next, inBook(book, palette.id, palette, kept(book, palette.id)));
}

void dropPalette(CardDocument &document, PaletteBook &book, const QString &id) {
    Card next = document.card();
    if (next.palette == id)
        setPalette(next, palettes().front());
    document.endTyping();
    document.change(CardPart::Palette, next, inBook(book, id, {}, kept(book, id)));
}

} // namespace thanksmith
