// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/Courier.h"

#include <QObject>

namespace thanksmith {

/// Earlier recipients, kept in memory so that completion answers at once; asked anew when the history changes.
class KnownPeople : public QObject {
    Q_OBJECT
public:
    explicit KnownPeople(Courier &courier, QObject *parent = nullptr);

    /// Those with a word of name or address that begins with `prefix` (case and accents do not matter), latest first.
    [[nodiscard]] std::vector<KnownRecipient> matching(const QString &prefix, int limit = 8) const;
    /// The last way a card went to this person; null: never.
    [[nodiscard]] const KnownRecipient *latest(const QString &nameOrAddress) const;

private:
    void refresh();

    Courier &m_courier;
    std::vector<KnownRecipient> m_people;
    std::vector<QString> m_keys; ///< folded name and address of each
};

} // namespace thanksmith
