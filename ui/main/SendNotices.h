// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/Courier.h"

#include <QObject>

#include <functional>

namespace thanksmith {

class Toast;

/// What the window says of cards on their way: that they go and can still be taken back, that they went, that they did
/// not.
class SendNotices : public QObject {
    Q_OBJECT
public:
    SendNotices(Courier &courier, Toast *toast, QObject *parent);

    /// A card has just been put into the outbox.
    void told(const Posting &posting, const QStringList &ids);
    /// Says something with one action, for as long as a toast usually stays.
    void offer(const QString &text, const QString &action, std::function<void()> then);
    void say(const QString &text);

Q_SIGNALS:
    void newCardRequested();
    /// A card needs a person: sign-in, refused, unclear.
    void trouble(const thanksmith::OutboxItem &item);

private:
    void ended(const OutboxItem &item);
    void takenBack(int stopped, int asked);

    Courier &m_courier;
    Toast *m_toast;
    std::function<void()> m_then; ///< what the toast offers now
    QStringList m_ids;            ///< the cards the toast is about
    QStringList m_left;           ///< of these, what has not come to an end
    QString m_who;
    bool m_went = true; ///< all that ended so far arrived
};

} // namespace thanksmith
