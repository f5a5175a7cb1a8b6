// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/common/Fields.h"
#include "ui/settings/ShortcutDialog.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QListView>
#include <QTest>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

struct Keys {
    [[nodiscard]] QStringList rows(const ShortcutDialog &dialog) const {
        QStringList rows;
        for (int row = 0; row < dialog.list()->model()->rowCount(); ++row)
            rows << dialog.list()->model()->index(row, 0).data().toString();
        return rows;
    }

    static QAction *keyed(QAction *action, const QKeySequence &key) {
        action->setShortcut(key);
        return action;
    }

    QAction send{u"&Send …"_s};
    QAction print{u"&Print …"_s};
    QAction undo{u"&Undo"_s};
    QAction keyless{u"Keyless"_s};
    QWidget window;
    ShortcutDialog dialog{{{u"Card"_s,
                            {keyed(&send, QKeySequence(Qt::CTRL | Qt::Key_Return)),
                             keyed(&print, QKeySequence(Qt::CTRL | Qt::Key_P)), &keyless}},
                           {u"Edit"_s,
                            {keyed(&undo, QKeySequence(Qt::CTRL | Qt::Key_Z))},
                            {{u"Next region"_s, QKeySequence(Qt::Key_F6)}}},
                           {u"Nothing"_s, {&keyless}}},
                          &window};
};

} // namespace

TEST_CASE("keys are listed by group, those without a key left out", "[ui_settings]") {
    Keys keys;
    const QAbstractItemModelTester tester(keys.dialog.list()->model());
    const QStringList rows = keys.rows(keys.dialog);
    REQUIRE(rows.size() == 6);
    CHECK(rows.at(0) == "Card"_L1);
    CHECK(rows.at(1).startsWith(u"Send"_s));
    CHECK(rows.at(5) == "Next region"_L1);
    const QModelIndex print = keys.dialog.list()->model()->index(2, 0);
    CHECK(print.data(Qt::AccessibleTextRole).toString().contains(u"Ctrl+P"_s));
}

TEST_CASE("keys are found by name and by key", "[ui_settings]") {
    Keys keys;
    QTest::keyClicks(keys.dialog.searchField(), u"und"_s);
    CHECK(keys.rows(keys.dialog) == QStringList{u"Edit"_s, u"Undo"_s});
    keys.dialog.searchField()->setText(u"ctrl+p"_s);
    CHECK(keys.rows(keys.dialog).size() == 2);
    keys.dialog.searchField()->setText(u"edit"_s); // a whole group
    CHECK(keys.rows(keys.dialog).size() == 3);
    keys.dialog.searchField()->setText(u"nowhere"_s);
    CHECK(keys.rows(keys.dialog).isEmpty());
    CHECK(keys.dialog.list()->isHidden());
}
