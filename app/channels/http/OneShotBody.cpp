// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/http/OneShotBody.h"

#include <cstring>

namespace thanksmith {

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes)) {
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::readData(char *data, qint64 maxSize) {
    const qint64 size = qMin(maxSize, m_bytes.size() - m_read);
    if (size <= 0)
        return m_read >= m_bytes.size() ? -1 : 0;
    std::memcpy(data, m_bytes.constData() + m_read, std::size_t(size));
    m_read += size;
    return size;
}

} // namespace thanksmith
