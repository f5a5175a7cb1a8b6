// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/send/TimeDialog.h"

#include "ui/common/Buttons.h"
#include "ui/common/Type.h"
#include "ui/send/Labels.h"
#include "ui/send/SendLater.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace thanksmith {
using namespace Qt::StringLiterals;

TimeDialog::TimeDialog(const QDateTime &suggestion, QWidget *parent)
    : Sheet(parent)
    , m_time(new QDateTimeEdit(suggestion))
    , m_words(plainLabel({}, TextRole::Body, QPalette::Dark))
    , m_send(new PrimaryButton(tr("Send then"))) {
    setTitle(tr("When it goes out"));
    m_time->setCalendarPopup(true);
    m_time->setMinimumHeight(36);
    m_time->setFont(uiFont(TextRole::Body));
    m_time->setAccessibleName(tr("Day and time"));
    m_time->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat) + u"  "_s +
                             QLocale().timeFormat(QLocale::ShortFormat));
    m_time->setObjectName(u"send-time"_s);
    m_words->setWordWrap(true);

    auto *column = new QVBoxLayout(body());
    column->setContentsMargins(28, 26, 28, 22);
    column->setSpacing(14);
    column->addWidget(plainLabel(tr("When it goes out"), TextRole::SheetTitle));
    column->addWidget(m_time);
    column->addWidget(m_words);
    column->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *cancel = new QuietButton(tr("Cancel"));
    cancel->setTall(true);
    m_send->setGlyph(Icon::Clock);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_send);
    column->addLayout(row);
    body()->setFixedSize(440, 250);

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &TimeDialog::refresh);
    connect(m_send, &QPushButton::clicked, this, [this] {
        refresh(); // time went on meanwhile
        if (!m_send->blockedReason().isEmpty())
            return;
        Q_EMIT chosen(m_time->dateTime());
        accept();
    });
    m_time->setFocus();
    refresh();
}

void TimeDialog::refresh() {
    const QDateTime now = QDateTime::currentDateTime();
    const bool toCome = m_time->dateTime() > now;
    m_send->setBlocked(toCome ? QString() : tr("This time is over."));
    m_words->setText(toCome ? tr("Goes out %1. If Thanksmith is not open then, at its next start.")
                                  .arg(momentText(m_time->dateTime(), now))
                            : tr("This time is over. Choose one to come."));
}

} // namespace thanksmith
