// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Terminal.h"

#include <QFile>
#include <QTextStream>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace thanksmith {

namespace {
constexpr qint64 maxPassword = 4096; ///< bytes

QString readLine() {
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    QByteArray line = input.readLine(maxPassword);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}
} // namespace

#ifdef Q_OS_UNIX
std::optional<QString> askPassword(const QString &prompt) {
    if (!::isatty(STDIN_FILENO) || !::isatty(STDERR_FILENO))
        return std::nullopt;
    termios shown{};
    if (::tcgetattr(STDIN_FILENO, &shown) != 0)
        return std::nullopt;
    termios hidden = shown;
    hidden.c_lflag &= ~tcflag_t(ECHO);
    QTextStream(stderr) << prompt << Qt::flush;
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    const QString password = readLine();
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    QTextStream(stderr) << '\n';
    return password;
}
#else
std::optional<QString> askPassword(const QString &) {
    return std::nullopt;
}
#endif

QString passwordFromInput() {
    return readLine();
}

} // namespace thanksmith
