// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/send/AccountTest.h"

#include "channels/Fields.h"
#include "studio/ErrorText.h"
#include "ui/common/Buttons.h"
#include "ui/common/ProgressRing.h"
#include "ui/common/Theme.h"
#include "ui/send/AccountText.h"
#include "ui/send/Labels.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace thanksmith {
using namespace Qt::StringLiterals;

/// A tick and what works.
class AccountTest::Verdict : public QLabel {
public:
    Verdict() {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setFont(uiFont(TextRole::Button));
        setForegroundRole(QPalette::Link);
        setContentsMargins(24, 0, 0, 0);
        hide();
    }
    void changeSide() {
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        setContentsMargins(rtl ? 0 : 24, 0, rtl ? 24 : 0, 0);
    }

protected:
    void paintEvent(QPaintEvent *event) override {
        QLabel::paintEvent(event);
        QPainter painter(this);
        const QRect sign(0, (height() - 18) / 2, 18, 18);
        paintIcon(painter, Icon::Check, QRectF(style()->visualRect(layoutDirection(), rect(), sign)),
                  themeOf(this).accentText, 2.2);
    }
};

namespace {

QString goodWords(const Account &account) {
    const ChannelKind *kind = findChannelKind(account.kind);
    if (kind == nullptr)
        return AccountTest::tr("Works");
    if (const FieldSpec *host = fieldOf(*kind, FieldSpec::Type::Host)) {
        const QString server = fieldValue(*kind, account, QLatin1StringView(host->id));
        const QString user = fieldValue(*kind, account, "user"_L1);
        return user.isEmpty() ? AccountTest::tr("Works: %1 answers").arg(server)
                              : AccountTest::tr("Works: signed in to %1 as %2").arg(server, user);
    }
    return AccountTest::tr("Works: %1").arg(accountDetail(account));
}

} // namespace

AccountTest::AccountTest(QWidget *parent)
    : QWidget(parent)
    , m_button(new QuietButton(tr("Test")))
    , m_ring(new ProgressRing)
    , m_good(new Verdict)
    , m_bad(new ProblemLine) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_button);
    row->addWidget(m_ring);
    row->addWidget(m_good, 1);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_bad);
    m_button->setObjectName(u"test"_s);
    m_bad->setObjectName(u"test-problem"_s);
    m_button->setAccessibleDescription(tr("Tries the account. Nothing is sent."));
    m_button->setToolTip(m_button->accessibleDescription());
    showRunning(false);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_delivery)
            m_delivery->cancel();
        else
            Q_EMIT asked();
    });
}

AccountTest::~AccountTest() {
    if (m_delivery)
        m_delivery->disconnect(this);
}

void AccountTest::run(const ChannelKind &kind, const Account &account, const QString &secret) {
    stop();
    forget();
    m_delivery = kind.test(account, secret);
    connect(m_delivery.get(), &Delivery::finished, this,
            [this, account](const Outcome &outcome) { finish(account, outcome); });
    showRunning(true);
    m_delivery->start();
}

void AccountTest::stop() {
    if (!m_delivery)
        return;
    m_delivery->disconnect(this);
    m_delivery->cancel();
    m_delivery.release()->deleteLater();
    showRunning(false);
}

void AccountTest::finish(const Account &account, const Outcome &outcome) {
    if (m_delivery)
        m_delivery.release()->deleteLater(); // it is the one that speaks
    showRunning(false);
    switch (outcome.kind) {
    case Outcome::Kind::Sent:
    case Outcome::Kind::Accepted:
    case Outcome::Kind::HandedOver: {
        m_good->changeSide();
        m_good->setText(goodWords(account));
        m_good->show();
        QAccessibleEvent alert(m_good, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
        Q_EMIT passed();
        return;
    }
    case Outcome::Kind::Retry:
    case Outcome::Kind::NeedsAuth:
    case Outcome::Kind::Failed:
    case Outcome::Kind::Unknown:
        break;
    }
    if (outcome.reason.code == "delivery.cancelled"_L1)
        return;
    m_bad->setProblem(errorText(outcome.reason));
    Q_EMIT failed(outcome);
}

QString AccountTest::verdict() const {
    return m_good->isVisibleTo(this) ? m_good->text() : m_bad->problem();
}

void AccountTest::forget() {
    m_good->hide();
    m_bad->setProblem({});
}

void AccountTest::showRunning(bool running) {
    m_button->setText(running ? tr("Stop") : tr("Test"));
    m_ring->setVisible(running);
}

} // namespace thanksmith
