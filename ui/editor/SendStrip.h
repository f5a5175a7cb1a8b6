// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/Account.h"
#include "channels/Parcel.h"

#include <QWidget>

namespace thanksmith {

class PrimaryButton;
class RouteButton;

/// How the card goes and to whom, and the one green button.
class SendStrip : public QWidget {
    Q_OBJECT
public:
    explicit SendStrip(QWidget *parent = nullptr);

    /// An account without a kind: none is set up yet.
    void setRoute(const Account &account, const Recipient &recipient);
    /// So many cards to print instead of one to send; 0: back to that (set the route anew).
    void setMany(int count);
    /// A reason switches "Send" off and stands in the route's second line; empty switches it on.
    void setBlocked(const QString &reason);

Q_SIGNALS:
    void routeRequested();
    void sendRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RouteButton *m_route;
    PrimaryButton *m_send;
};

} // namespace thanksmith
