// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/Card.h"
#include "channels/Channel.h"
#include "ui/send/ArrivalView.h"

namespace thanksmith {

/// How a card will arrive by this account. No account or no people: what is known is shown.
[[nodiscard]] Arrival plannedArrival(const Card &card, const Account *account, const std::vector<Recipient> &people);

} // namespace thanksmith
