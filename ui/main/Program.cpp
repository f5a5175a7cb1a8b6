// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/Program.h"

#include "base/File.h"
#include "cli/Cli.h"
#include "studio/ErrorText.h"
#include "studio/Languages.h"
#include "ui/common/Theme.h"
#include "ui/main/MainWindow.h"
#include "ui/settings/SettingsDialog.h"

#include <QApplication>
#include <QFile>
#include <QIcon>
#include <QTextStream>
#include <QTimer>
#include <QtConcurrent>

#include <chrono>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

/// What the first frame does not need comes after it.
constexpr std::chrono::milliseconds afterFirstFrame{200};

QIcon programIcon() {
    QIcon icon;
    for (const char *file : {":/icon/thanksmith-48.png", ":/icon/thanksmith-128.png"})
        icon.addFile(QLatin1StringView(file));
    return icon;
}

/// A damaged account file is set aside under another name, never written over; the window says so.
Result<AccountBook> loadAccounts(const Paths &paths, Error &notice) {
    Result<AccountBook> book = AccountBook::load(paths);
    if (book)
        return book;
    const QString aside =
        paths.accounts() + u".damaged-"_s + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    notice = {u"account.file-set-aside"_s, paths.accounts(), {}, {aside}};
    if (!QFile::rename(paths.accounts(), aside))
        return book;
    return AccountBook::load(paths);
}

} // namespace

int runWindow(int &argc, char **argv, QStringList arguments) {
    const Paths paths = Paths::locate(takeDataDir(arguments));
    arguments.removeIf([](const QString &argument) { return argument.startsWith(u'-'); });
    // What needs no application is read beside its start.
    QFuture<Gallery> gallery = QtConcurrent::run([] { return Gallery(); });
    QFuture<Result<OpenedCard>> file;
    if (!arguments.isEmpty())
        file = QtConcurrent::run(openCard, arguments.first());
    QApplication application(argc, argv);
    Services services(paths, gallery.takeResult());
    services.language = installLanguage(services.settings.get(uiLanguage));
    applyTheme(application, themeChoice(services.settings));
    Error notice;
    Result<AccountBook> accounts = loadAccounts(services.paths, notice);
    if (!accounts) {
        QTextStream(stderr) << "thanksmith: " << errorText(accounts.error()) << '\n';
        return 1;
    }
    MainWindow window(services, *accounts);
    if (file.isValid())
        window.begin(file.result());
    else
        window.begin();
    if (!notice.code.isEmpty())
        window.showError(notice);
    window.show();
    QTimer::singleShot(afterFirstFrame, &window, [&window] {
        QApplication::setWindowIcon(programIcon());
        window.startServices();
    });
    return QApplication::exec();
}

} // namespace thanksmith
