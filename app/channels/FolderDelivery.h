// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/Delivery.h"

namespace thanksmith {

/// Writes packed files into a folder, each atomically; a repeat writes the same again. The folder itself is made where
/// only it is missing; a missing parent (a drive that is not there) is an error.
/// Reasons (subject: path): delivery.folder-missing, delivery.folder-unwritable (arg: reason), delivery.disk-full,
/// delivery.damaged-parcel, delivery.not-recorded, delivery.cancelled.
class FolderDelivery final : public Delivery {
    Q_OBJECT
public:
    FolderDelivery(QString folder, QByteArray packed, std::function<bool()> committing);
    void start() override;
    void cancel() override;

private:
    [[nodiscard]] Outcome write();

    QString m_folder;
    QByteArray m_packed;
    std::function<bool()> m_committing;
    bool m_cancelled = false;
};

/// Writes a file into the folder and removes it.
class FolderTest final : public Delivery {
    Q_OBJECT
public:
    explicit FolderTest(QString folder);
    void start() override;
    void cancel() override;

private:
    QString m_folder;
    bool m_cancelled = false;
};

} // namespace thanksmith
