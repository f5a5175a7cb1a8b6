// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace thanksmith {

/// What went wrong, as a value. Modules never make sentences: `code` names the fault and studio/ErrorText.h turns it
/// into one in the user's language.
struct Error {
    QString code;     ///< stable name, "module.fault", e.g. "card.newer-version"
    QString subject;  ///< which thing: a file, an account, an address
    QString place;    ///< where in it ("line 12", "texts.to"); empty if the whole thing
    QStringList args; ///< further facts the sentence needs, in the order its template names them (%3, %4, ...)

    bool operator==(const Error &) const = default;
};

} // namespace thanksmith
