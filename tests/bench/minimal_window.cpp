// SPDX-License-Identifier: GPL-3.0-or-later
// The peer of the start benchmark: the least that is a window of a Qt program: menu, toolbar, status bar.
#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>

int main(int argc, char **argv) {
    QApplication application(argc, argv);
    QMainWindow window;
    QMenu *file = window.menuBar()->addMenu(QStringLiteral("File"));
    QAction *open = file->addAction(QStringLiteral("Open"));
    QAction *quit = file->addAction(QStringLiteral("Quit"), &window, &QWidget::close);
    QToolBar *bar = window.addToolBar(QStringLiteral("Main"));
    bar->addActions({open, quit});
    window.statusBar()->showMessage(QStringLiteral("Ready"));
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
