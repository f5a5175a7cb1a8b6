// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace thanksmith {

/// A configured way to send, named by the user. Never holds a secret.
struct Account {
    QString name;                  ///< unique, e.g. "work mail"
    QString kind;                  ///< id of a ChannelKind
    QMap<QString, QString> fields; ///< by FieldSpec::id

    bool operator==(const Account &) const = default;
};

} // namespace thanksmith
