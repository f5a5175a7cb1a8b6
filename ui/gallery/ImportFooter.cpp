// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/ImportFooter.h"

#include "ui/common/Buttons.h"
#include "ui/common/Theme.h"
#include "ui/common/Type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace thanksmith {

namespace {

constexpr int footerHeight = 52;
constexpr int padding = 20;

void popUp(QMenu *menu, const QWidget *button) {
    const QSize size = menu->sizeHint();
    menu->popup(button->mapToGlobal(QPoint(0, -size.height() - 4)));
}

} // namespace

ImportFooter::ImportFooter(QMenu *add, QMenu *manage, QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_words(new QLabel)
    , m_bar(new QProgressBar)
    , m_stop(new IconButton(Icon::Close, tr("Stop adding pictures"))) {
    setFixedHeight(footerHeight);
    auto *adding = new LinkButton(tr("Add pictures …"));
    adding->setObjectName(QStringLiteral("addPictures"));
    adding->setGlyph(Icon::Picture);
    auto *managing = new IconButton(Icon::More, tr("Collection"));
    connect(adding, &QPushButton::clicked, this, [=] { popUp(add, adding); });
    connect(managing, &QPushButton::clicked, this, [=] { popUp(manage, managing); });
    auto *rest = new QWidget;
    auto *row = new QHBoxLayout(rest);
    row->setContentsMargins(padding - 8, 0, 12, 0);
    row->addWidget(adding);
    row->addStretch();
    row->addWidget(managing);

    m_words->setFont(uiFont(TextRole::Caption));
    m_words->setForegroundRole(QPalette::Dark);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(4);
    m_bar->setAccessibleName(tr("Adding pictures"));
    auto *work = new QWidget;
    auto *line = new QHBoxLayout(work);
    line->setContentsMargins(padding, 0, 12, 0);
    line->setSpacing(8);
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addStretch();
    column->addWidget(m_words);
    column->addWidget(m_bar);
    column->addStretch();
    line->addLayout(column, 1);
    line->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, &ImportFooter::cancelled);

    m_pages->addWidget(rest);
    m_pages->addWidget(work);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 1, 1, 0);
    whole->addWidget(m_pages);
}

void ImportFooter::showProgress(int done, int total) {
    const QLocale locale;
    m_words->setText(total == 0 ? tr("Looking for pictures …")
                                : tr("Adding %1 of %2").arg(locale.toString(done), locale.toString(total)));
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_pages->setCurrentIndex(1);
}

void ImportFooter::showRest() {
    const bool focused = m_stop->hasFocus();
    m_pages->setCurrentIndex(0);
    if (focused)
        m_pages->currentWidget()->findChild<LinkButton *>()->setFocus(Qt::OtherFocusReason);
}

void ImportFooter::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), themeOf(this).line);
}

} // namespace thanksmith
