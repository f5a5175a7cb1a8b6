// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "support/catch.h"

#include "base/Resources.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QTranslator>

int main(int argc, char **argv) {
    QApplication application(argc, argv);
    thanksmith::initResources();
    QTranslator english; // singular and plural
    if (english.load(QStringLiteral(":/i18n/thanksmith_en.qm")))
        QApplication::installTranslator(&english);
    thanksmith::applyTheme(application, thanksmith::ThemeChoice::Light);
    return Catch::Session().run(argc, argv);
}
