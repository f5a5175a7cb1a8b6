// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/NewCard.h"
#include "studio/PageMaker.h"
#include "studio/PaletteBook.h"
#include "ui/editor/EditorPanel.h"

#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <stdexcept>

namespace thanksmith {

/// A panel in a window, its pages following the card as in the program.
struct EditorTest {
    explicit EditorTest(const QString &language = QStringLiteral("en"), QSize size = {1300, 900}) {
        QObject::connect(&document, &CardDocument::cardChanged, &pages,
                         [this](const Card &, const Card &after) { pages.setCard(after); });
        document.reset(blankCard(language));
        window.resize(size);
        panel = new EditorPanel(document, pages, palettes, &window);
        panel->setGeometry(window.width() - 344, 0, 344, window.height());
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            throw std::runtime_error("the window did not become active");
    }

    template <class Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &name) const {
        auto *widget = panel->findChild<Widget *>(name);
        if (widget == nullptr)
            throw std::runtime_error("no widget " + name.toStdString());
        return widget;
    }
    [[nodiscard]] QLineEdit *line(const QString &name) const { return find<QLineEdit>(name); }
    [[nodiscard]] const CardTexts &texts() const { return document.card().texts; }
    void undo() { document.undoStack()->undo(); }

    CardDocument document;
    PageMaker pages;
    QTemporaryDir folder;
    PaletteBook palettes{folder.filePath(QStringLiteral("palettes"))};
    QWidget window;
    EditorPanel *panel = nullptr;
};

} // namespace thanksmith
