// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace thanksmith {

/// A request's body that can be read once only. QNetworkAccessManager silently sends a POST again when the connection
/// ends without an answer, up to four times over TLS; from a sequential device it cannot, and gives up instead
/// (ContentReSendError).
class OneShotBody final : public QIODevice {
    Q_OBJECT
public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_read >= m_bytes.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override {
        return m_bytes.size() - m_read + QIODevice::bytesAvailable();
    }
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }
    /// Something of it was taken to be sent.
    [[nodiscard]] bool hasLeft() const { return m_read > 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace thanksmith
