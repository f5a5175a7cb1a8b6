// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Settings.h"
#include "studio/CardDocument.h"
#include "studio/CardOpening.h"

#include <QObject>

#include <functional>
#include <optional>

class QMenu;
class QWidget;

namespace thanksmith {

/// New, open, save, save as, recent files, and the question about unsaved work; all dialogs are opened, never waited
/// for: what comes after is a continuation.
class CardFiles : public QObject {
    Q_OBJECT
public:
    CardFiles(CardDocument &document, Settings &settings, QWidget *window);

    /// Goes on with `next` when nothing would be lost: at once, or after the user saved or let it go.
    void whenSafe(std::function<void()> next);
    /// The card as it is now lies in the history: letting it go loses nothing.
    void markSent();
    /// It was taken back.
    void markUnsent();
    void open();
    void openFile(const QString &path);
    /// The same with a card that was read elsewhere; `remember` is for a better moment.
    void take(const OpenedCard &opened);
    /// Enters the card's file among the recent ones.
    void remember();
    void save(std::function<void()> next = {});
    void saveAs(std::function<void()> next = {});
    void fillRecentMenu(QMenu *menu);
    /// "Danke, Amira" for the header and the window's title: the file's name, else the card's title.
    [[nodiscard]] QString documentName() const;
    /// A good file name for this card, without ending.
    [[nodiscard]] QString suggestedName() const;

Q_SIGNALS:
    void failed(const thanksmith::Error &error);

private:
    void write(const QString &path, const std::function<void()> &next);

    CardDocument &m_document;
    Settings &m_settings;
    QWidget *m_window;
    std::optional<Card> m_sent;
};

} // namespace thanksmith
