// SPDX-License-Identifier: GPL-3.0-or-later
// How the send sheet's parts stand.
#include "ui/common/Buttons.h"
#include "ui/common/DeskPane.h"
#include "ui/common/Theme.h"
#include "ui/send/AccountForm.h"
#include "ui/send/ArrivalView.h"
#include "ui/send/FormScroll.h"
#include "ui/send/Labels.h"
#include "ui/send/LeafMark.h"
#include "ui/send/PasswordEntry.h"
#include "ui/send/RouteList.h"
#include "ui/send/SendFacts.h"
#include "ui/send/SendLater.h"
#include "ui/send/SendSheet.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 28;
constexpr int sideWidth = 400;
constexpr int footerHeight = 72;
constexpr QSize largest(980, 664);
constexpr QSize smallest(900, 560); ///< in a window of 960 × 640

QVBoxLayout *plainColumn(QWidget *widget, int gap) {
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    return column;
}

} // namespace

void SendSheet::layOut() {
    auto *whole = plainColumn(body(), 0);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(makeSide());
    upper->addWidget(makeArrival(), 1);
    whole->addLayout(upper, 1);
    auto *line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Midlight);
    whole->addWidget(line);
    whole->addWidget(makeFooter());
    const QSize window = parentWidget() != nullptr ? parentWidget()->window()->size() : largest;
    body()->setFixedSize((window - QSize(60, 60)).expandedTo(smallest).boundedTo(largest));
}

QWidget *SendSheet::makeSide() {
    m_side = new QStackedWidget;
    m_side->setFixedWidth(sideWidth);
    m_side->addWidget(makeRoutesPage());
    m_formPage = makeFormPage();
    m_side->addWidget(m_formPage);
    return m_side;
}

QWidget *SendSheet::makeRoutesPage() {
    auto *inside = new QWidget;
    auto *column = plainColumn(inside, 18);
    auto *to = new QVBoxLayout;
    to->setSpacing(8);
    to->addWidget(plainLabel(tr("To"), TextRole::Heading));
    to->addWidget(m_to);
    to->addWidget(m_toProblem);
    to->addWidget(m_audience);
    column->addLayout(to);
    column->addWidget(m_routes);
    column->addWidget(m_password);
    m_toProblem->setObjectName(u"to-problem"_s);

    auto *page = new QWidget;
    auto *whole = plainColumn(page, 14);
    auto *title = plainLabel(tr("Send card"), TextRole::SheetTitle);
    title->setContentsMargins(edge, 26, edge, 0);
    whole->addWidget(title);
    m_scroll = new FormScroll(inside, edge);
    whole->addWidget(m_scroll, 1);
    auto *promise = new QHBoxLayout;
    promise->setContentsMargins(edge, 0, edge, 16);
    promise->setSpacing(8);
    promise->addWidget(new LeafMark);
    promise->addWidget(plainLabel(tr("No tracking pixel, no read receipt."), TextRole::Caption, QPalette::Dark), 1);
    whole->addLayout(promise);
    return page;
}

QWidget *SendSheet::makeFormPage() {
    auto *page = new QWidget;
    auto *whole = plainColumn(page, 12);
    auto *title = plainLabel(tr("Add account"), TextRole::SheetTitle);
    title->setContentsMargins(edge, 26, edge, 0);
    whole->addWidget(title);
    m_formReason->setContentsMargins(edge, 0, edge, 0);
    whole->addWidget(m_formReason);
    whole->addWidget(new FormScroll(m_form, edge), 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(edge, 0, edge, 16);
    row->setSpacing(8);
    auto *save = new QuietButton(tr("Save account"));
    save->setObjectName(u"save-account"_s);
    save->setGlyph(Icon::Check);
    connect(save, &QPushButton::clicked, m_form, &AccountForm::save);
    row->addWidget(m_formBack);
    row->addStretch();
    row->addWidget(save);
    whole->addLayout(row);
    return page;
}

QWidget *SendSheet::makeArrival() {
    auto *pane = new DeskPane(DeskPane::Place::SheetCorner);
    auto *column = plainColumn(pane, 10);
    m_arrivalHeading->setContentsMargins(32, 28, 32, 0);
    column->addWidget(m_arrivalHeading);
    auto *around = new QHBoxLayout;
    around->setContentsMargins(18, 0, 18, 10);
    around->addWidget(m_arrival);
    column->addLayout(around, 1);
    return pane;
}

QWidget *SendSheet::makeFooter() {
    auto *footer = new QWidget;
    footer->setFixedHeight(footerHeight);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(edge, 0, edge, 0);
    row->setSpacing(12);
    auto *cancel = new QuietButton(tr("Cancel"));
    cancel->setTall(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_send->setGlyph(Icon::Send);
    m_send->setHint(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    m_send->setObjectName(u"send"_s);
    row->addWidget(m_facts, 1);
    row->addWidget(cancel);
    m_later->setObjectName(u"later"_s);
    row->addWidget(m_later);
    row->addWidget(m_send);
    return footer;
}

} // namespace thanksmith
