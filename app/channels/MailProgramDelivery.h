// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/Delivery.h"
#include "channels/http/PackedCard.h"

#include <QPointer>
#include <QProcess>
#include <QTimer>

namespace thanksmith {

/// Opens the desktop's mail program with a mail that is ready to be sent (xdg-email of xdg-utils): what becomes of it
/// is the user's, so it ends as HandedOver. The picture stays in `folder` for a week, since the mail program reads it
/// when it likes. Reasons: delivery.no-mail-program, delivery.mail-program-failed (arg: exit status),
/// delivery.not-recorded, delivery.cancelled, file.*.
class MailProgramDelivery final : public Delivery {
    Q_OBJECT
public:
    /// `program`: full path of xdg-email, or empty where there is none.
    MailProgramDelivery(QString program, QString folder, PackedCard card, QString address,
                        std::function<bool()> committing);
    void start() override;
    void cancel() override { m_cancelled = true; }

private:
    void open();
    void finish(const Outcome &outcome);

    QString m_program;
    QString m_folder;
    PackedCard m_card;
    QString m_address;
    std::function<bool()> m_committing;
    QPointer<QProcess> m_process;
    QTimer m_patience;
    bool m_cancelled = false;
    bool m_finished = false;
};

/// What xdg-email is called with. The address goes as a mailto URI: one that begins with a hyphen is no option.
[[nodiscard]] QStringList mailProgramArguments(const PackedCard &card, const QString &address, const QString &file);

} // namespace thanksmith
