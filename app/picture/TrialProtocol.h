// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDataStream>
#include <QIODevice>
#include <QRectF>
#include <QSize>
#include <QtEndian>

namespace thanksmith {

/// What goes through the pipes between TrialRenderer and thanksmith-trial. Each message is a quint32 length in bytes
/// (big endian) and that many bytes, a QDataStream of version Qt_6_0.
struct TrialRequest {
    QRectF source;
    QSize size;
    bool fonts = false; ///< the picture has text: font files may be opened
    QByteArray svg;
};
struct TrialReply {
    QString fault; ///< the error's code without "picture.", empty where it was drawn
    QString reason;
    qint32 milliseconds = 0;
    qint64 peakMemory = 0;
    QByteArray pixels; ///< rows of premultiplied ARGB32, without padding
};

inline constexpr quint32 maxTrialMessage = 256 << 20;
inline constexpr int trialOutOfMemory = 77; ///< exit code of a process that could not get the memory it asked for

inline QDataStream &operator<<(QDataStream &out, const TrialRequest &request) {
    return out << request.source << request.size << request.fonts << request.svg;
}
inline QDataStream &operator>>(QDataStream &in, TrialRequest &request) {
    return in >> request.source >> request.size >> request.fonts >> request.svg;
}
inline QDataStream &operator<<(QDataStream &out, const TrialReply &reply) {
    return out << reply.fault << reply.reason << reply.milliseconds << reply.peakMemory << reply.pixels;
}
inline QDataStream &operator>>(QDataStream &in, TrialReply &reply) {
    return in >> reply.fault >> reply.reason >> reply.milliseconds >> reply.peakMemory >> reply.pixels;
}

template <class Message>
[[nodiscard]] QByteArray trialBytes(const Message &message) {
    QByteArray body;
    QDataStream out(&body, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << message;
    QByteArray whole(4, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(body.size()), whole.data());
    return whole + body;
}

/// False: it is no such message.
template <class Message>
[[nodiscard]] bool readTrial(const QByteArray &body, Message &message) {
    QDataStream in(body);
    in.setVersion(QDataStream::Qt_6_0);
    in >> message;
    return in.status() == QDataStream::Ok && in.atEnd();
}

} // namespace thanksmith
