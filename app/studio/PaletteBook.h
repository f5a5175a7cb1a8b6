// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "card/PaletteShelf.h"
#include "studio/CardDocument.h"

#include <QObject>
#include <QThreadPool>

namespace thanksmith {

/// The user's own palettes while the window is open: read from and written to their shelf off the GUI thread.
class PaletteBook : public QObject {
    Q_OBJECT
public:
    explicit PaletteBook(const QString &folder, QObject *parent = nullptr);
    /// Waits for what is still being written.
    ~PaletteBook() override;

    /// Reads the shelf; `changed` follows.
    void load();
    [[nodiscard]] const std::vector<Palette> &palettes() const { return m_palettes; }
    /// Null where there is none.
    [[nodiscard]] const Palette *find(const QString &id) const;
    /// A copy under a new id.
    [[nodiscard]] Palette copyOf(const Palette &palette, const QString &name) const;

    /// Adds it, or takes the place of the one with its id.
    void put(const Palette &palette);
    void drop(const QString &id);
    /// Waits until all is on the disk.
    void flush();

Q_SIGNALS:
    void changed();
    void failed(const thanksmith::Error &error);

private:
    template <class Work>
    void run(Work work);

    PaletteShelf m_shelf;
    std::vector<Palette> m_palettes;
    QThreadPool m_disk; ///< one thread: writings stay in order
};

// What a person does with palettes, each one step of the document's undo history, the book going along.

/// Makes the palette the card's, and puts it into the book where that has not got it.
void addPalette(CardDocument &document, PaletteBook &book, const Palette &palette);
/// Changes the card's palette. Changes that follow each other are one step until `endTyping`.
void editPalette(CardDocument &document, PaletteBook &book, const Palette &palette);
/// Takes it out of the book; a card that has it gets the program's first one.
void dropPalette(CardDocument &document, PaletteBook &book, const QString &id);

} // namespace thanksmith
