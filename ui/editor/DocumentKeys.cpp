// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/DocumentKeys.h"

#include "studio/CardDocument.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTextEdit>

namespace thanksmith {

using namespace Qt::StringLiterals;

DocumentKeys::DocumentKeys(CardDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document) {}

void DocumentKeys::watch(QWidget *field) {
    field->installEventFilter(this);
    if (auto *edit = qobject_cast<QTextEdit *>(field))
        edit->viewport()->installEventFilter(this);
}

bool DocumentKeys::eventFilter(QObject *watched, QEvent *event) {
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool undo = key->matches(QKeySequence::Undo);
        if (!undo && !key->matches(QKeySequence::Redo))
            return false;
        if (event->type() == QEvent::ShortcutOverride) {
            event->ignore(); // the window's own action takes the key, where there is one
            return true;
        }
        undo ? m_document.undoStack()->undo() : m_document.undoStack()->redo();
        return true;
    }
    case QEvent::FocusOut:
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            m_document.endTyping();
        return false;
    case QEvent::ContextMenu: {
        auto *field = static_cast<QWidget *>(watched);
        if (auto *edit = qobject_cast<QTextEdit *>(field->parentWidget()))
            field = edit;
        showMenu(field, *static_cast<QContextMenuEvent *>(event));
        return true;
    }
    default:
        return false;
    }
}

void DocumentKeys::showMenu(QWidget *field, const QContextMenuEvent &event) {
    QMenu *menu = nullptr;
    if (auto *line = qobject_cast<QLineEdit *>(field))
        menu = line->createStandardContextMenu();
    else if (auto *edit = qobject_cast<QTextEdit *>(field))
        menu = edit->createStandardContextMenu();
    if (menu == nullptr)
        return;
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : menu->actions()) {
        if (action->objectName() != "edit-undo"_L1 && action->objectName() != "edit-redo"_L1)
            continue;
        const bool undo = action->objectName() == "edit-undo"_L1;
        QUndoStack *stack = m_document.undoStack();
        QAction *own = undo ? stack->createUndoAction(menu) : stack->createRedoAction(menu);
        own->setText(action->text());
        menu->insertAction(action, own);
        menu->removeAction(action);
    }
    menu->popup(event.globalPos());
}

} // namespace thanksmith
