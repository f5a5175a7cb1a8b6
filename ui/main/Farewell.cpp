// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/Farewell.h"

#include "ui/common/Buttons.h"
#include "ui/common/Sheet.h"
#include "ui/send/Labels.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

bool waitsToBeTakenBack(const OutboxItem &item) {
    return item.state == OutboxState::Queued && item.sendAt.isValid() &&
           item.createdAt.secsTo(item.sendAt) <= longestGraceSeconds;
}

} // namespace

Farewell::Farewell(Courier &courier, QWidget *window)
    : QObject(window)
    , m_courier(courier)
    , m_window(window) {
    connect(&courier, &Courier::outboxChanged, this, [this](const std::vector<OutboxItem> &open) {
        m_open = open;
        look();
    });
}

/// How many cards are being sent or will be at once when the short wait is over.
int Farewell::going() const {
    std::vector<OutboxItem> hurried = m_open;
    for (OutboxItem &item : hurried)
        if (waitsToBeTakenBack(item))
            item.sendAt = {};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!isAnyGoing(hurried, now))
        return 0;
    return int(
        std::count_if(hurried.begin(), hurried.end(), [&](const OutboxItem &item) { return isAnyGoing({item}, now); }));
}

bool Farewell::anyWaits() const {
    return std::any_of(m_open.begin(), m_open.end(), [](const OutboxItem &item) {
        return item.state == OutboxState::Queued || item.state == OutboxState::RetryAt;
    });
}

void Farewell::part(std::function<void()> then) {
    if (going() == 0)
        return then();
    m_then = std::move(then);
    m_courier.endGrace();
    open();
}

void Farewell::goOnUnseen() {
    m_unseen = true;
    QGuiApplication::setQuitOnLastWindowClosed(false);
}

void Farewell::look() {
    if (m_unseen && !anyWaits() && going() == 0)
        QCoreApplication::quit();
    if (!m_then || going() > 0)
        return;
    const auto then = std::exchange(m_then, {});
    if (m_sheet)
        m_sheet->accept();
    then();
}

void Farewell::open() {
    auto *sheet = new Sheet(m_window);
    m_sheet = sheet;
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    const QString words = tr("Sending %n cards …", nullptr, going());
    sheet->setTitle(words);
    auto *column = new QVBoxLayout(sheet->body());
    column->setContentsMargins(28, 26, 28, 22);
    column->setSpacing(12);
    column->addWidget(plainLabel(words, TextRole::SheetTitle));
    column->addWidget(plainLabel(tr("Thanksmith closes when they have gone. What is not sent goes at the next start."),
                                 TextRole::Body, QPalette::Dark));
    column->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *stay = new QuietButton(tr("Stay"));
    auto *leave = new QuietButton(tr("Close now"));
    for (QuietButton *button : {stay, leave})
        button->setTall(true);
    row->addStretch();
    row->addWidget(stay);
    row->addWidget(leave);
    column->addLayout(row);
    sheet->body()->setFixedSize(440, 210);
    connect(stay, &QPushButton::clicked, sheet, &QDialog::reject);
    connect(leave, &QPushButton::clicked, sheet, [this] {
        const auto then = std::exchange(m_then, {});
        m_sheet->accept();
        if (then)
            then();
    });
    connect(sheet, &QDialog::rejected, this, [this] { m_then = {}; });
    sheet->open();
}

} // namespace thanksmith
