// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingRow.h"

#include "studio/Languages.h"
#include "ui/common/Type.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace thanksmith {

QLabel *quietWords(const QString &text) {
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(uiFont(TextRole::Caption));
    label->setForegroundRole(QPalette::Dark);
    label->setWordWrap(true);
    return label;
}

void addSetting(QVBoxLayout *page, const QString &name, QWidget *control, const QString &note) {
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    auto *label = new QLabel(name);
    label->setFont(uiFont(TextRole::Heading));
    label->setBuddy(control);
    control->setAccessibleName(name);
    column->addWidget(label);
    column->addWidget(control);
    if (!note.isEmpty()) {
        column->addWidget(quietWords(note));
        control->setAccessibleDescription(note);
    }
    page->addLayout(column);
}

QComboBox *languageBox(const QString &first, const QStringList &tags, const QString &current) {
    auto *box = new QComboBox;
    box->setFont(uiFont(TextRole::Body));
    box->setMaximumWidth(320);
    box->addItem(first, QString());
    for (const QString &tag : tags)
        box->addItem(languageName(tag), tag);
    box->setCurrentIndex(std::max(0, box->findData(current)));
    return box;
}

} // namespace thanksmith
