// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SendingPage.h"

#include "studio/Posting.h"
#include "ui/common/Type.h"
#include "ui/settings/SettingRow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int sectionGap = 22;

} // namespace

SendingPage::SendingPage(Settings &settings, QWidget *parent)
    : QWidget(parent) {
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(sectionGap);
    static const QList<int> seconds{0, 5, 10, 30};
    auto *wait = new QComboBox;
    wait->setObjectName(u"undo-seconds"_s);
    wait->setFont(uiFont(TextRole::Body));
    wait->setMinimumHeight(36);
    wait->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (const int each : seconds)
        wait->addItem(each == 0 ? tr("Not at all") : tr("For %n seconds", nullptr, each), each);
    wait->setCurrentIndex(int(std::max<qsizetype>(0, seconds.indexOf(settings.get(undoSeconds)))));
    connect(wait, &QComboBox::currentIndexChanged, this,
            [&settings, wait] { settings.set(undoSeconds, wait->currentData().toInt()); });
    addSetting(page, tr("Take back what was sent"), wait, tr("A card leaves only after this time."));

    auto *unseen = new QCheckBox(tr("Keep sending when the window is closed"));
    unseen->setObjectName(u"send-unseen"_s);
    unseen->setFont(uiFont(TextRole::Body));
    unseen->setChecked(settings.get(sendUnseen));
    connect(unseen, &QCheckBox::toggled, this, [&settings](bool on) { settings.set(sendUnseen, on); });
    addSetting(page, tr("Waiting cards"), unseen,
               tr("For cards that go out later, and for those that are tried again."));
    page->addStretch();
}

} // namespace thanksmith
