// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/Courier.h"

#include <QTemporaryDir>

namespace thanksmith {

/// A clock that is set by hand.
struct SetClock : Clock {
    QDateTime at = QDateTime::currentDateTimeUtc();
    [[nodiscard]] QDateTime now() const override { return at; }
};

/// A data folder with cards in history and outbox.
class Filled {
public:
    Filled();
    /// A delivered card.
    void addSent(const QString &id, const QString &name, const QString &address, const QDateTime &when,
                 const QString &channel = QStringLiteral("smtp"));
    /// A card in the outbox; other than Queued, as the last attempt left it.
    void addOpen(const QString &id, const QString &name, const QString &address, const QDateTime &when,
                 OutboxState state = OutboxState::Queued);
    [[nodiscard]] Paths paths() const { return {m_dir.filePath(QStringLiteral("data"))}; }
    [[nodiscard]] Stores &stores() { return m_stores; }

private:
    [[nodiscard]] OutboxEntry entry(const QString &id, const QString &name, const QString &address,
                                    const QDateTime &when, const QString &channel) const;

    QTemporaryDir m_dir;
    SetClock m_clock;
    Stores m_stores;
};

} // namespace thanksmith
