// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/SendStrip.h"

#include "channels/Channel.h"
#include "ui/common/Buttons.h"
#include "ui/common/Theme.h"
#include "ui/editor/RouteButton.h"

#include <QCoreApplication>
#include <QPainter>
#include <QVBoxLayout>

namespace thanksmith {

using namespace Qt::StringLiterals;

namespace {

constexpr int stripHeight = 132;
constexpr int routeInset = 5; ///< of the icon in its button

Icon iconOf(const QString &kind) {
    static const QHash<QString, Icon> icons{{u"smtp"_s, Icon::Mail},
                                            {u"folder"_s, Icon::Folder},
                                            {u"slack"_s, Icon::Hash},
                                            {u"zendesk"_s, Icon::Ticket},
                                            {u"print"_s, Icon::Print}};
    return icons.value(kind, Icon::Send);
}

} // namespace

SendStrip::SendStrip(QWidget *parent)
    : QWidget(parent)
    , m_route(new RouteButton(this))
    , m_send(new PrimaryButton(tr("Send …"), this)) {
    setFixedHeight(stripHeight);
    m_route->setObjectName(u"route"_s);
    m_send->setObjectName(u"send"_s);
    m_send->setGlyph(Icon::Send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20 - routeInset, 9, 20 - routeInset, 19);
    column->setSpacing(8);
    column->addWidget(m_route); // its hover reaches beyond the other, so that the icon stands in line
    auto *send = new QHBoxLayout;
    send->setContentsMargins(routeInset, 0, routeInset, 0);
    send->addWidget(m_send);
    column->addLayout(send);
    connect(m_route, &RouteButton::clicked, this, &SendStrip::routeRequested);
    connect(m_send, &PrimaryButton::clicked, this, &SendStrip::sendRequested);
    setRoute({}, {});
}

void SendStrip::setRoute(const Account &account, const Recipient &recipient) {
    const ChannelKind *kind = findChannelKind(account.kind);
    if (!kind) {
        m_route->setRoute(Icon::Send, tr("Choose how to send"), {});
        return;
    }
    const QString channel = QCoreApplication::translate("channels", kind->name);
    const QString name = recipient.name.isEmpty() ? recipient.address : recipient.name;
    if (name.isEmpty()) {
        m_route->setRoute(iconOf(account.kind), channel, account.name);
        return;
    }
    const QString way = *kind->way != '\0' ? QCoreApplication::translate("channels", kind->way).arg(name)
                                           : tr("%1 to %2", "E-mail to Amira").arg(channel, name);
    const bool address = !recipient.address.isEmpty() && recipient.address != name;
    m_route->setRoute(iconOf(account.kind), way,
                      address ? recipient.address : tr("%1 “%2”", "Folder “My cards”").arg(channel, account.name));
}

void SendStrip::setMany(int count) {
    m_send->setText(count > 0 ? tr("Print %n cards …", nullptr, count) : tr("Send …"));
    m_send->setGlyph(count > 0 ? Icon::Print : Icon::Send);
    if (count > 0)
        m_route->setRoute(Icon::Print, tr("Printer or PDF"), tr("A card for each of %n people", nullptr, count));
}

void SendStrip::setBlocked(const QString &reason) {
    m_route->setWarning(reason);
    m_send->setBlocked(reason);
}

void SendStrip::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), themeOf(this).line);
}

} // namespace thanksmith
