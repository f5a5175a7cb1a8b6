// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace thanksmith {

/// A text in several languages, as data files carry it: {"en": "Tea", "de": "Tee"}.
struct LocalizedText {
    QMap<QString, QString> byLanguage; ///< language subtag ("de") or full tag ("pt-BR") to text

    /// The text for a BCP 47 tag: exact, else its language alone, else English, else any.
    [[nodiscard]] QString in(const QString &languageTag) const;
    [[nodiscard]] bool isEmpty() const { return byLanguage.isEmpty(); }

    [[nodiscard]] static LocalizedText fromJson(const QJsonObject &object);

    bool operator==(const LocalizedText &) const = default;
};

} // namespace thanksmith
