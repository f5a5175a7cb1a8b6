// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "people/Contact.h"

#include <QMultiHash>

namespace thanksmith {

/// One property of a vCard: "item1.EMAIL;TYPE=work,pref:amira@example.org".
struct VCardLine {
    QString name;                            ///< upper case, without its group
    QMultiHash<QString, QString> parameters; ///< upper-case names; bare ones of 2.1 as TYPE or ENCODING
    QString value;                           ///< as written, not yet unescaped
    int line = 0;                            ///< where it begins, from 1

    [[nodiscard]] QString place() const;
};

/// The properties of a vCard file, unfolded (RFC 6350 section 3.2, RFC 2425 section 5.8.1; quoted-printable soft line
/// breaks of vCard 2.1).
class VCardLines {
public:
    VCardLines(QStringView text, QString name);

    /// Empty lines are passed over.
    [[nodiscard]] bool atEnd();
    /// Errors: people.vcard-line (no property; place).
    [[nodiscard]] Result<VCardLine> next();

private:
    [[nodiscard]] QStringView physicalLine();
    [[nodiscard]] bool continues() const;

    QStringView m_text;
    QString m_name;
    qsizetype m_at = 0;
    int m_line = 1;
};

/// A text value in plain: "\n", "\,", "\;" and "\\" undone.
[[nodiscard]] QString vCardText(QStringView value);
/// A structured value's components, unescaped: "Haddad;Amira;;;" is five.
[[nodiscard]] QStringList vCardParts(QStringView value);
/// The value with ENCODING and CHARSET undone. Errors: people.vcard-encoding (place, arg).
[[nodiscard]] Result<QString> vCardValue(const VCardLine &line, const QString &name);

} // namespace thanksmith
