// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsDialog.h"

#include "ui/common/Buttons.h"
#include "ui/common/Type.h"
#include "ui/settings/AboutPage.h"
#include "ui/settings/GeneralPage.h"
#include "ui/settings/PageIndex.h"
#include "ui/settings/SendingPage.h"
#include "ui/settings/StoragePage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 28;
constexpr QSize sheetSize(780, 560);

/// A page that does not fit scrolls; the bar stands in the margin.
QScrollArea *scrolling(QWidget *page) {
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    const int barEdge = edge - inside->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const bool rtl = inside->layoutDirection() == Qt::RightToLeft; // margins are not mirrored by themselves
    column->setContentsMargins(rtl ? barEdge : edge, 6, rtl ? edge : barEdge, 12);
    column->addWidget(page);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    area->setWidget(inside);
    inside->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

} // namespace

ThemeChoice themeChoice(const Settings &settings) {
    const QString wanted = settings.get(appearance);
    if (wanted == "light"_L1)
        return ThemeChoice::Light;
    return wanted == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::System;
}

SettingsDialog::SettingsDialog(const SettingsInput &input, QWidget *parent)
    : Sheet(parent)
    , m_index(new PageIndex)
    , m_title(new QLabel)
    , m_pages(new QStackedWidget) {
    setTitle(tr("Settings"));
    auto *row = new QHBoxLayout(body());
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_index);
    auto *line = new QFrame;
    line->setFixedWidth(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Midlight);
    row->addWidget(line);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 22, 0, 0);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    head->setContentsMargins(rtl ? 20 : edge, 0, rtl ? edge : 20, 0);
    m_title->setFont(uiFont(TextRole::SheetTitle));
    auto *close = new IconButton(Icon::Close, tr("Close"));
    close->setObjectName(u"close"_s);
    head->addWidget(m_title, 1);
    head->addWidget(close);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    row->addLayout(column, 1);
    body()->setFixedSize(sheetSize);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_index, &QListWidget::currentRowChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        m_title->setText(m_index->item(index) != nullptr ? m_index->item(index)->text() : QString());
    });

    auto *general = new GeneralPage(*input.settings);
    connect(general, &GeneralPage::languageChosen, this, &SettingsDialog::languageChosen);
    connect(general, &GeneralPage::themeChosen, this, &SettingsDialog::themeChosen);
    connect(general, &GeneralPage::signatureChanged, this, &SettingsDialog::signatureChanged);
    connect(general, &GeneralPage::cardLanguageChosen, this, &SettingsDialog::cardLanguageChosen);
    insertPage(0, Icon::Gear, tr("General"), general);
    insertPage(1, Icon::Clock, tr("Sending"), new SendingPage(*input.settings));
    insertPage(2, Icon::Folder, tr("Data"), new StoragePage(input.paths));
    insertPage(3, Icon::Info, tr("About"), new AboutPage(input.version));
    showPage(0);
}

int SettingsDialog::insertPage(int index, Icon icon, const QString &title, QWidget *page) {
    m_pages->insertWidget(index, scrolling(page));
    auto *item = new QListWidgetItem(title);
    item->setData(PageIndex::iconRole, int(icon));
    m_index->insertItem(index, item);
    return index;
}

int SettingsDialog::addPage(Icon icon, const QString &title, QWidget *page) {
    return insertPage(pageCount() - 2, icon, title, page);
}

void SettingsDialog::showPage(int index) {
    m_index->setCurrentRow(index);
}

int SettingsDialog::pageCount() const {
    return m_pages->count();
}

} // namespace thanksmith
