// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "support/catch.h"

#include "base/Resources.h"
#include "ui/common/Theme.h"

#include <QApplication>

int main(int argc, char **argv) {
    QApplication application(argc, argv);
    thanksmith::initResources();
    thanksmith::applyTheme(application, thanksmith::ThemeChoice::Light);
    return Catch::Session().run(argc, argv);
}
