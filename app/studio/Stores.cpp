// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/Stores.h"

#include "base/File.h"

namespace thanksmith {
using namespace Qt::StringLiterals;

Error setAsideIfDamaged(const Paths &paths, const Clock &clock, const Error &error) {
    if (error.code != "db.damaged"_L1 || error.subject != paths.database())
        return error;
    const Result<QString> aside = setAsideDamaged(paths.database(), clock.now());
    return aside ? Error{u"db.set-aside"_s, paths.database(), {}, {*aside}} : aside.error();
}

Result<Stores> openStores(const Paths &paths, const Clock &clock) {
    if (const auto folder = ensureFolder(paths.data); !folder)
        return failure(folder);
    Result<std::unique_ptr<Database>> database = Database::open(paths.database());
    if (!database)
        return tl::unexpected<Error>(setAsideIfDamaged(paths, clock, database.error()));
    Stores stores;
    stores.database = std::move(*database);
    stores.history = std::make_unique<History>(*stores.database);
    stores.outbox =
        std::make_unique<Outbox>(*stores.database, clock, std::vector<DeliveryObserver *>{stores.history.get()});
    return stores;
}

} // namespace thanksmith
