// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SqlFault.h"

namespace thanksmith {
using namespace Qt::StringLiterals;

Error sqlFault(const QSqlError &error, const QString &file) {
    // Qt hands out extended codes; their low byte is the primary one.
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const QString reason = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    switch (code) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return {u"db.busy"_s, file, {}, {}};
    case 8: // SQLITE_READONLY
        return {u"db.read-only"_s, file, {}, {}};
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return {u"db.damaged"_s, file, {}, {reason}};
    case 13: // SQLITE_FULL
        return {u"db.disk-full"_s, file, {}, {}};
    case 14: // SQLITE_CANTOPEN
        return {u"db.unopenable"_s, file, {}, {reason}};
    default:
        return {u"db.failed"_s, file, {}, {reason}};
    }
}

} // namespace thanksmith
