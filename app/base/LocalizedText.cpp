// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/LocalizedText.h"

namespace thanksmith {
using namespace Qt::StringLiterals;

QString LocalizedText::in(const QString &languageTag) const {
    const QString language = languageTag.section(u'-', 0, 0).section(u'_', 0, 0);
    for (const QString &candidate : {languageTag, language, u"en"_s}) {
        const auto it = byLanguage.constFind(candidate);
        if (it != byLanguage.cend())
            return *it;
    }
    return byLanguage.isEmpty() ? QString() : byLanguage.first();
}

LocalizedText LocalizedText::fromJson(const QJsonObject &object) {
    LocalizedText text;
    for (auto it = object.begin(); it != object.end(); ++it)
        text.byLanguage.insert(it.key(), it.value().toString());
    return text;
}

} // namespace thanksmith
