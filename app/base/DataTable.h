// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>

namespace thanksmith {

/// The entries of one built-in data file, {"MEMBER": [{...}, ...]}. These files ship inside the program, so a broken
/// one is a fault of the build: it asserts.
[[nodiscard]] QList<QJsonObject> readDataTable(const QString &resource, const QString &member);

} // namespace thanksmith
