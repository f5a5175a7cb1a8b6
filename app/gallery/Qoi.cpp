// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/Qoi.h"

#include <algorithm>
#include <array>

namespace thanksmith {

namespace {

// The first byte of a chunk: two tags of eight bits, four of two.
constexpr quint8 rgbTag = 0xfe;
constexpr quint8 rgbaTag = 0xff;
constexpr quint8 indexTag = 0x00;
constexpr quint8 diffTag = 0x40;
constexpr quint8 lumaTag = 0x80;
constexpr quint8 runTag = 0xc0;
constexpr quint8 tagMask = 0xc0;
constexpr int longestRun = 62;

using Seen = std::array<QRgb, 64>;

constexpr QRgb start = qRgba(0, 0, 0, 255);

std::size_t place(QRgb pixel) {
    return std::size_t(qRed(pixel) * 3 + qGreen(pixel) * 5 + qBlue(pixel) * 7 + qAlpha(pixel) * 11) % 64;
}

class Encoder {
public:
    explicit Encoder(qsizetype pixels)
        : m_bytes(pixels * 5, Qt::Uninitialized)
        , m_at(m_bytes.data()) {}

    void add(QRgb pixel) {
        if (pixel == m_previous) {
            if (++m_run == longestRun)
                endRun();
            return;
        }
        endRun();
        const std::size_t index = place(pixel);
        if (m_seen[index] == pixel) {
            put(indexTag | int(index));
        } else {
            m_seen[index] = pixel;
            addColour(pixel);
        }
        m_previous = pixel;
    }
    QByteArray finish() {
        endRun();
        m_bytes.resize(m_at - m_bytes.constData());
        m_bytes.squeeze();
        return m_bytes;
    }

private:
    void put(int byte) { *m_at++ = static_cast<char>(byte); }
    void endRun() {
        if (m_run > 0)
            put(runTag | (m_run - 1));
        m_run = 0;
    }
    void addColour(QRgb pixel) {
        if (qAlpha(pixel) != qAlpha(m_previous)) {
            put(rgbaTag);
            put(qRed(pixel));
            put(qGreen(pixel));
            put(qBlue(pixel));
            put(qAlpha(pixel));
            return;
        }
        const int red = qint8(qRed(pixel) - qRed(m_previous)); // differences wrap around
        const int green = qint8(qGreen(pixel) - qGreen(m_previous));
        const int blue = qint8(qBlue(pixel) - qBlue(m_previous));
        const auto within = [](int value, int reach) { return value >= -reach && value < reach; };
        if (within(red, 2) && within(green, 2) && within(blue, 2)) {
            put(diffTag | (red + 2) << 4 | (green + 2) << 2 | (blue + 2));
        } else if (within(green, 32) && within(red - green, 8) && within(blue - green, 8)) {
            put(lumaTag | (green + 32));
            put((red - green + 8) << 4 | (blue - green + 8));
        } else {
            put(rgbTag);
            put(qRed(pixel));
            put(qGreen(pixel));
            put(qBlue(pixel));
        }
    }

    QByteArray m_bytes;
    char *m_at;
    Seen m_seen{};
    QRgb m_previous = start;
    int m_run = 0;
};

class Decoder {
public:
    explicit Decoder(QByteArrayView bytes)
        : m_at(reinterpret_cast<const quint8 *>(bytes.data()))
        , m_end(m_at + bytes.size()) {}

    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] bool atEnd() const { return m_at == m_end && m_run == 0; }
    void read(QRgb *pixels, int count) {
        while (count > 0) {
            const int same = std::min(m_run, count);
            std::fill_n(pixels, same, m_pixel);
            m_run -= same;
            pixels += same;
            count -= same;
            if (count > 0) {
                *pixels++ = next();
                --count;
            }
        }
    }

private:
    QRgb next() {
        const int tag = byte();
        if (tag == rgbTag || tag == rgbaTag) {
            const int red = byte();
            const int green = byte();
            const int blue = byte();
            m_pixel = qRgba(red, green, blue, tag == rgbaTag ? byte() : qAlpha(m_pixel));
        } else if ((tag & tagMask) == indexTag) {
            m_pixel = m_seen[std::size_t(tag)];
        } else if ((tag & tagMask) == diffTag) {
            shift((tag >> 4 & 3) - 2, (tag >> 2 & 3) - 2, (tag & 3) - 2);
        } else if ((tag & tagMask) == lumaTag) {
            const int green = (tag & 63) - 32;
            const int rest = byte();
            shift(green + (rest >> 4) - 8, green, green + (rest & 15) - 8);
        } else {
            m_run = tag & 63;
            return m_pixel; // keeps its place
        }
        m_seen[place(m_pixel)] = m_pixel;
        return m_pixel;
    }
    int byte() {
        m_good = m_good && m_at < m_end;
        return m_good ? *m_at++ : 0;
    }
    void shift(int red, int green, int blue) {
        m_pixel = qRgba((qRed(m_pixel) + red) & 255, (qGreen(m_pixel) + green) & 255, (qBlue(m_pixel) + blue) & 255,
                        qAlpha(m_pixel));
    }

    const quint8 *m_at;
    const quint8 *m_end;
    Seen m_seen{};
    QRgb m_pixel = start;
    int m_run = 0;
    bool m_good = true;
};

} // namespace

QByteArray qoiBytes(const QImage &image) {
    Encoder encoder(qsizetype(image.width()) * image.height());
    const int width = image.width(); // asked for with every pixel it would take a third of the time
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < width; ++x)
            encoder.add(line[x]);
    }
    return encoder.finish();
}

QImage qoiImage(QByteArrayView bytes, const QSize &size) {
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return {};
    Decoder decoder(bytes);
    const int width = image.width();
    for (int y = 0; y < image.height() && decoder.good(); ++y)
        decoder.read(reinterpret_cast<QRgb *>(image.scanLine(y)), width);
    return decoder.good() && decoder.atEnd() ? image : QImage();
}

} // namespace thanksmith
