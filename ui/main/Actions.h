// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>

class QUndoStack;

namespace thanksmith {

/// The window's own actions, with keys that exist on every platform (on plain xcb Save As, Preferences and Full Screen
/// have no standard key). Panels bring theirs besides.
class Actions : public QObject {
    Q_OBJECT
public:
    Actions(QUndoStack *undoStack, QWidget *window);

    QAction *newCard;
    QAction *many;
    QAction *open;
    QAction *save;
    QAction *saveAs;
    QAction *exportCard;
    QAction *copyPicture;
    QAction *print;
    QAction *send;
    QAction *undo;
    QAction *redo;
    QAction *findPicture;
    QAction *toggleGallery;
    QAction *menu;
    QAction *viewDesign;
    QAction *viewHistory;
    QAction *fullScreen;
    QAction *settings;
    QAction *shortcuts;
    QAction *about;
    QAction *nextRegion;
    QAction *previousRegion;
    QAction *closeWindow;
    QAction *quit;

    /// All of them, for the list of shortcuts.
    [[nodiscard]] const QList<QAction *> &all() const { return m_all; }
    /// Words again after a change of language.
    void retranslate();

private:
    QAction *add(const QList<QKeySequence> &keys);

    QWidget *m_window;
    QList<QAction *> m_all;
};

} // namespace thanksmith
