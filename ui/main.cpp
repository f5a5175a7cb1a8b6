// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Resources.h"
#include "cli/Cli.h"
#include "ui/main/Program.h"

#include <QGuiApplication>

using namespace thanksmith;

namespace {

void nameApplication() {
    QCoreApplication::setApplicationName(QStringLiteral("thanksmith"));
    QCoreApplication::setApplicationVersion(QStringLiteral(THANKSMITH_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Thanksmith"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.thanksmith"));
}

/// Text and fonts need QtGui, but no display: the command line works where none is.
int commandLine(int &argc, char **argv, const QStringList &arguments) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    nameApplication();
    QTextStream out(stdout);
    QTextStream err(stderr);
    return runCommandLine(arguments, out, err);
}

} // namespace

int main(int argc, char **argv) {
    initResources();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (isCommandLine(arguments))
        return commandLine(argc, argv, arguments);
    nameApplication();
    return runWindow(argc, argv, arguments);
}
