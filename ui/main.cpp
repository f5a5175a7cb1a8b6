// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Resources.h"
#include "cli/Cli.h"
#include "ui/main/Program.h"

#include <QGuiApplication>

#include <csignal>
#include <cstdio>

using namespace thanksmith;

namespace {

void nameApplication() {
    QCoreApplication::setApplicationName(QStringLiteral("thanksmith"));
    QCoreApplication::setApplicationVersion(QStringLiteral(THANKSMITH_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Thanksmith"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.thanksmith"));
}

/// Standard error is for our own one line: remarks of Qt's on the system (no runtime folder, an odd locale) stay out.
void tellGraveOnly(QtMsgType type, const QMessageLogContext &, const QString &text) {
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qUtf8Printable(text));
}

/// Without one Qt would end the program with a crash.
bool hasScreen() {
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    return false;
#else
    return true;
#endif
}

/// Text and fonts need QtGui, but no display: the command line works where none is. Without arguments it says only
/// that.
int withoutScreen(int &argc, char **argv, const QStringList *arguments) {
    qInstallMessageHandler(tellGraveOnly);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    nameApplication();
    QTextStream out(stdout);
    QTextStream err(stderr);
    return arguments ? runCommandLine(*arguments, out, err) : tellNoScreen(err);
}

} // namespace

int main(int argc, char **argv) {
#ifdef Q_OS_UNIX
    std::signal(SIGXFSZ, SIG_IGN); // a file beyond its limit is an error to tell, not an end
#endif
    initResources();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (isCommandLine(arguments))
        return withoutScreen(argc, argv, &arguments);
    if (!hasScreen())
        return withoutScreen(argc, argv, nullptr);
    nameApplication();
    return runWindow(argc, argv, arguments);
}
