// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/Actions.h"

#include "ui/common/Icons.h"

#include <QUndoStack>
#include <QWidget>

namespace thanksmith {

namespace {

/// The platform's keys, or ours where it has none.
QList<QKeySequence> standard(QKeySequence::StandardKey key, const QKeySequence &fallback) {
    QList<QKeySequence> keys = QKeySequence::keyBindings(key);
    if (!keys.contains(fallback))
        keys.append(fallback);
    return keys;
}

} // namespace

Actions::Actions(QUndoStack *undoStack, QWidget *window)
    : QObject(window)
    , m_window(window) {
    newCard = add(standard(QKeySequence::New, Qt::CTRL | Qt::Key_N));
    many = add({Qt::CTRL | Qt::SHIFT | Qt::Key_N});
    open = add(standard(QKeySequence::Open, Qt::CTRL | Qt::Key_O));
    save = add(standard(QKeySequence::Save, Qt::CTRL | Qt::Key_S));
    saveAs = add(standard(QKeySequence::SaveAs, Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    exportCard = add({Qt::CTRL | Qt::Key_E});
    copyPicture = add({Qt::CTRL | Qt::SHIFT | Qt::Key_C});
    print = add(standard(QKeySequence::Print, Qt::CTRL | Qt::Key_P));
    send = add({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    undo = undoStack->createUndoAction(window);
    redo = undoStack->createRedoAction(window);
    undo->setShortcuts(standard(QKeySequence::Undo, Qt::CTRL | Qt::Key_Z));
    redo->setShortcuts(standard(QKeySequence::Redo, Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    window->addActions({undo, redo});
    m_all << undo << redo;
    findPicture = add(standard(QKeySequence::Find, Qt::CTRL | Qt::Key_F));
    toggleGallery = add({Qt::Key_F9});
    toggleGallery->setCheckable(true);
    toggleGallery->setChecked(true);
    menu = add({Qt::Key_F10});
    viewDesign = add({Qt::CTRL | Qt::Key_1});
    viewHistory = add({Qt::CTRL | Qt::Key_2});
    fullScreen = add(standard(QKeySequence::FullScreen, Qt::Key_F11));
    fullScreen->setCheckable(true);
    settings = add(standard(QKeySequence::Preferences, Qt::CTRL | Qt::Key_Comma));
    shortcuts = add({Qt::CTRL | Qt::Key_Question, Qt::Key_F1});
    about = add({});
    nextRegion = add({Qt::Key_F6});
    previousRegion = add({Qt::SHIFT | Qt::Key_F6});
    closeWindow = add(standard(QKeySequence::Close, Qt::CTRL | Qt::Key_W));
    quit = add(standard(QKeySequence::Quit, Qt::CTRL | Qt::Key_Q));
    const std::pair<QAction *, Icon> icons[] = {{newCard, Icon::Plus},        {many, Icon::People},
                                                {open, Icon::Open},           {save, Icon::Save},
                                                {exportCard, Icon::Export},   {copyPicture, Icon::Copy},
                                                {print, Icon::Print},         {send, Icon::Send},
                                                {undo, Icon::Undo},           {redo, Icon::Redo},
                                                {findPicture, Icon::Search},  {toggleGallery, Icon::Sidebar},
                                                {menu, Icon::Menu},           {viewDesign, Icon::Design},
                                                {viewHistory, Icon::History}, {fullScreen, Icon::FullScreen},
                                                {settings, Icon::Gear},       {shortcuts, Icon::Help},
                                                {about, Icon::Info}};
    for (const auto &[action, which] : icons)
        action->setIcon(icon(which));
    retranslate();
}

QAction *Actions::add(const QList<QKeySequence> &keys) {
    auto *action = new QAction(m_window);
    action->setShortcuts(keys);
    m_window->addAction(action);
    m_all << action;
    return action;
}

void Actions::retranslate() {
    newCard->setText(tr("New card"));
    many->setText(tr("Many from one …"));
    open->setText(tr("Open …"));
    save->setText(tr("Save"));
    saveAs->setText(tr("Save as …"));
    exportCard->setText(tr("Export …"));
    copyPicture->setText(tr("Copy as picture"));
    print->setText(tr("Print …"));
    send->setText(tr("Send …"));
    undo->setText(tr("Undo"));
    redo->setText(tr("Redo"));
    findPicture->setText(tr("Search"));
    toggleGallery->setText(tr("Show gallery"));
    menu->setText(tr("Menu"));
    viewDesign->setText(tr("Design"));
    viewHistory->setText(tr("History"));
    fullScreen->setText(tr("Full screen"));
    settings->setText(tr("Settings …"));
    shortcuts->setText(tr("Keyboard shortcuts"));
    about->setText(tr("About Thanksmith"));
    nextRegion->setText(tr("Next area"));
    previousRegion->setText(tr("Previous area"));
    closeWindow->setText(tr("Close window"));
    quit->setText(tr("Quit"));
}

} // namespace thanksmith
