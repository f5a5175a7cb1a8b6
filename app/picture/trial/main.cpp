// SPDX-License-Identifier: GPL-3.0-or-later
// thanksmith-trial MEMORY CPU-SECONDS: draws pictures that came from outside for the first time, one after another, in
// a process that may be lost. Requests on standard input, replies on standard output (picture/TrialProtocol.h); ends
// with the input. A reply without content says that it is ready.
#include "picture/Raster.h"
#include "picture/TrialProtocol.h"

#include "Confine.h"
#include "Limits.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QtEndian>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

bool readExactly(QFile &in, QByteArray &bytes, qsizetype size) {
    bytes.resize(size);
    for (qsizetype got = 0; got < size;) {
        const qint64 more = in.read(bytes.data() + got, size - got);
        if (more <= 0)
            return false;
        got += more;
    }
    return true;
}

TrialReply drawn(const TrialRequest &request) {
    QElapsedTimer clock;
    clock.start();
    const Result<QImage> image = tryRasterise(request.svg, request.source, request.size);
    TrialReply reply;
    reply.milliseconds = static_cast<qint32>(clock.elapsed());
    reply.peakMemory = peakMemory();
    if (!image) {
        const QString reason = image.error().args.value(0);
        reply.fault = reason.contains("memory"_L1, Qt::CaseInsensitive) ? u"too-hungry"_s : u"undrawable"_s;
        reply.reason = reason;
        return reply;
    }
    const qsizetype row = qsizetype(request.size.width()) * 4;
    reply.pixels.reserve(row * request.size.height());
    for (int y = 0; y < image->height(); ++y)
        reply.pixels.append(reinterpret_cast<const char *>(image->constScanLine(y)), row);
    return reply;
}

/// Draws a bit of everything once, so that all libraries, and what they read when they start, are there before no file
/// may be opened any more.
void warmUp() {
    const QByteArray dot =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVQI12NgAAAAAgAB4iG8MwAAAABJRU5ErkJggg==";
    const QByteArray sample = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
                              "viewBox=\"0 0 9 9\" data-drawn-by=\"librsvg\"><image width=\"9\" height=\"9\" "
                              "xlink:href=\"data:image/png;base64," +
                              dot + "\"/></svg>";
    (void)tryRasterise(sample, QRectF(0, 0, 9, 9), QSize(9, 9));
}

} // namespace

int main(int argc, char *argv[]) {
    const QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    const qint64 memory = QByteArray(argv[1]).toLongLong();
    const int cpuSeconds = QByteArray(argv[2]).toInt();
    QFile in;
    QFile out;
    if (!in.open(0, QIODevice::ReadOnly | QIODevice::Unbuffered) ||
        !out.open(1, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 2;
    warmUp();
    limitProcess(memory);
    confineProcess();
    out.write(trialBytes(TrialReply()));
    for (QByteArray head, body; readExactly(in, head, 4);) {
        const auto length = qFromBigEndian<quint32>(head.constData());
        TrialRequest request;
        if (length > maxTrialMessage || !readExactly(in, body, length) || !readTrial(body, request))
            return 2;
        allowTime(cpuSeconds);
        allowFiles(request.fonts);
        const QByteArray reply = trialBytes(drawn(request));
        allowFiles(false);
        if (out.write(reply) != reply.size())
            return 2;
    }
    return 0;
}
