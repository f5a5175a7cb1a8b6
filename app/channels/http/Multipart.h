// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace thanksmith {

/// A multipart/form-data body (RFC 7578), whole in memory: what commits must come from one device that is read once.
class Multipart {
public:
    void add(const QString &name, const QByteArray &type, const QByteArray &bytes, const QString &fileName = {});

    [[nodiscard]] QByteArray type() const;
    [[nodiscard]] QByteArray body() const { return m_body + "--" + m_boundary + "--\r\n"; }

private:
    QByteArray m_boundary = makeBoundary();
    QByteArray m_body;

    static QByteArray makeBoundary();
};

} // namespace thanksmith
