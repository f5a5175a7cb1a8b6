// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/Mime.h"

#include "base/Plugin.h"

namespace thanksmith {
using namespace Qt::StringLiterals;

Result<QByteArray> buildMail(const Parcel &parcel, const MailSender &sender) {
    return createFromPlugin<MimeBuilder>(u"mime"_s).and_then(
        [&](const std::unique_ptr<MimeBuilder> &builder) { return builder->build(parcel, sender); });
}

} // namespace thanksmith
