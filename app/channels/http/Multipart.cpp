// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/http/Multipart.h"

#include <QUuid>

namespace thanksmith {

namespace {

/// As browsers do (HTML, "multipart/form-data encoding algorithm").
QByteArray quoted(const QString &text) {
    QByteArray bytes = text.toUtf8();
    bytes.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
    return '"' + bytes + '"';
}

} // namespace

QByteArray Multipart::makeBoundary() {
    return "thanksmith-" + QUuid::createUuid().toByteArray(QUuid::Id128);
}

void Multipart::add(const QString &name, const QByteArray &type, const QByteArray &bytes, const QString &fileName) {
    m_body += "--" + m_boundary + "\r\nContent-Disposition: form-data; name=" + quoted(name);
    if (!fileName.isEmpty())
        m_body += "; filename=" + quoted(fileName);
    m_body += "\r\n";
    if (!type.isEmpty())
        m_body += "Content-Type: " + type + "\r\n";
    m_body += "\r\n" + bytes + "\r\n";
}

QByteArray Multipart::type() const {
    return "multipart/form-data; boundary=" + m_boundary;
}

} // namespace thanksmith
