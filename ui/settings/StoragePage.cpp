// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/StoragePage.h"

#include "ui/common/Buttons.h"
#include "ui/common/Type.h"
#include "ui/settings/SettingRow.h"

#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

namespace thanksmith {
using namespace Qt::StringLiterals;

StoragePage::StoragePage(const Paths &paths, QWidget *parent)
    : QWidget(parent) {
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(22);
    auto *lead = new QLabel(tr("Cards, outbox and history live on this computer and nowhere else."));
    lead->setFont(uiFont(TextRole::Body));
    lead->setWordWrap(true);
    page->addWidget(lead);
    for (const auto &[name, folder, id] : {std::tuple(tr("Data folder"), paths.data, u"data"_s),
                                           std::tuple(tr("My cards"), paths.myCards(), u"my-cards"_s)}) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(8);
        auto *path = new QLineEdit(QDir::toNativeSeparators(folder));
        path->setObjectName(id);
        path->setFont(uiFont(TextRole::Body));
        path->setReadOnly(true);
        path->setCursorPosition(0);
        path->setAccessibleName(name);
        auto *open = new QuietButton(tr("Open"));
        open->setGlyph(Icon::Open);
        open->setAccessibleName(tr("Open %1").arg(name));
        connect(open, &QPushButton::clicked, this,
                [folder = folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
        line->addWidget(path, 1);
        line->addWidget(open);
        addSetting(page, name, row);
    }
    page->addWidget(quietWords(tr("To move to another computer, take the data folder along. Passwords stay in the "
                                  "keychain and are asked for again.")));
    page->addStretch();
}

} // namespace thanksmith
