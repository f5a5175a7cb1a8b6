// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>

namespace thanksmith {

/// Text for a field that Slack reads as its own markup: "&", "<" and ">" as entities, so that "<!channel>" and
/// "<@U123>" stay what was typed (docs.slack.dev, "Formatting message text").
[[nodiscard]] QString slackEscaped(const QString &text);

/// One block of rich text, which knows no markup: asterisks, mentions and ":smile:" are shown as they are typed.
/// At most 3000 characters.
[[nodiscard]] QJsonArray slackBlocks(const QString &text);

} // namespace thanksmith
