// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/SvgPath.h"

#include <QPointF>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace thanksmith {

namespace {

double distance(const QPointF &a, const QPointF &b) {
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

/// How many numbers a path command takes; -1: no command.
int parameterCount(char command) {
    switch (command) {
    case 'z':
        return 0;
    case 'h':
    case 'v':
        return 1;
    case 'm':
    case 'l':
    case 't':
        return 2;
    case 's':
    case 'q':
        return 4;
    case 'c':
        return 6;
    case 'a':
        return 7;
    default:
        return -1;
    }
}

/// The rectangle around points, which may lie on one line.
class Extent {
public:
    void add(const QPointF &point, double around = 0) {
        m_low = {std::min(m_low.x(), point.x() - around), std::min(m_low.y(), point.y() - around)};
        m_high = {std::max(m_high.x(), point.x() + around), std::max(m_high.y(), point.y() + around)};
    }
    [[nodiscard]] QRectF rect() const { return m_low.x() <= m_high.x() ? QRectF(m_low, m_high) : QRectF(); }

private:
    QPointF m_low{1e300, 1e300};
    QPointF m_high{-1e300, -1e300};
};

/// Follows the pen, to know how long a path can be at most, and where it goes.
class PathPen {
public:
    double advance(char command, bool relative, const std::array<double, 7> &p) {
        const double round = command == 'a' ? 2 * std::max(std::abs(p[0]), std::abs(p[1])) : 0;
        const double reflected = command == 's' || command == 't' ? m_leg : 0;
        m_extent.add(m_at, command == 'm' ? 0 : std::max(round, reflected));
        const double length = move(command, relative, p);
        m_extent.add(m_at, round);
        return length + 2 * reflected;
    }
    [[nodiscard]] QRectF bounds() const { return m_extent.rect(); }
    double close() {
        const double length = distance(m_at, m_start);
        m_at = m_start;
        return length;
    }
    [[nodiscard]] bool isAbsurd() const { return !(std::max(std::abs(m_at.x()), std::abs(m_at.y())) <= 1e8); }

private:
    double move(char command, bool relative, const std::array<double, 7> &p) {
        const QPointF base = relative ? m_at : QPointF();
        const QPointF from = m_at;
        double length = 0;
        double leg = 0;
        switch (command) {
        case 'h':
            m_at.setX(base.x() + p[0]);
            return distance(from, m_at);
        case 'v':
            m_at.setY(base.y() + p[0]);
            return distance(from, m_at);
        case 'a':
            m_at = base + QPointF(p[5], p[6]);
            return 2 * std::numbers::pi * std::max({std::abs(p[0]), std::abs(p[1]), distance(from, m_at)});
        default:
            for (int i = 0; i + 1 < parameterCount(command); i += 2) {
                const QPointF to = base + QPointF(p[static_cast<size_t>(i)], p[static_cast<size_t>(i) + 1]);
                leg = distance(m_at, to);
                length += leg;
                m_at = to;
                m_extent.add(to);
            }
        }
        if (command == 'm') {
            m_start = m_at;
            return 0;
        }
        m_leg = command == 't' ? m_leg + leg : leg;
        return length;
    }

    Extent m_extent;
    QPointF m_at;
    QPointF m_start;
    double m_leg = 0; ///< the reflected control point of S and T lies at most so far away
};

/// The numbers of one segment; arc flags are single digits and may stand without a separator.
bool readParameters(SvgScanner &scanner, char command, std::array<double, 7> &values, QByteArray &out) {
    const int count = parameterCount(command);
    for (int i = 0; i < count; ++i) {
        if (i > 0) {
            scanner.skipSeparator();
            out += ' ';
        }
        if (command == 'a' && (i == 3 || i == 4)) {
            const char flag = scanner.next();
            if (flag != '0' && flag != '1')
                return false;
            out += flag;
            continue;
        }
        const auto text = scanner.number(&values[static_cast<size_t>(i)]);
        if (!text)
            return false;
        out.append(*text);
    }
    return true;
}

} // namespace

tl::expected<SvgPathScan, ValueFault> scanPath(QByteArrayView data, int maxSegments) {
    SvgPathScan scan;
    SvgScanner scanner(data);
    PathPen pen;
    if (scanner.rest() == "none" || scanner.atEnd())
        return scan;
    if (scanner.peek() != 'M' && scanner.peek() != 'm')
        return tl::unexpected(ValueFault::Bad);
    while (!scanner.atEnd()) {
        const char letter = scanner.next();
        const char command = static_cast<char>(letter | 0x20);
        const int count = parameterCount(command);
        if (count < 0 || !((letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z')))
            return tl::unexpected(ValueFault::Bad);
        scan.canonical += letter;
        char current = command;
        bool more = false;
        do {
            std::array<double, 7> values{};
            if (more)
                scan.canonical += ' ';
            scanner.skipSpace();
            if (!readParameters(scanner, command, values, scan.canonical))
                return tl::unexpected(scanner.fault());
            if (++scan.segments > maxSegments)
                return tl::unexpected(ValueFault::Many);
            scan.length += count == 0 ? pen.close() : pen.advance(current, letter == command, values);
            if (pen.isAbsurd())
                return tl::unexpected(ValueFault::Absurd);
            if (command == 'm')
                current = 'l'; // further pairs of a moveto are lines
            scanner.skipSeparator();
            const char c = scanner.peek();
            more = count > 0 && ((c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.');
        } while (more);
    }
    scan.bounds = pen.bounds();
    return scan;
}

tl::expected<SvgPathScan, ValueFault> scanPoints(QByteArrayView data, int maxSegments) {
    SvgPathScan scan;
    SvgScanner scanner(data);
    QPointF last;
    Extent extent;
    while (!scanner.atEnd()) {
        std::array<double, 7> values{};
        if (scan.segments > 0)
            scan.canonical += ' ';
        if (!readParameters(scanner, 'l', values, scan.canonical))
            return tl::unexpected(scanner.fault());
        const QPointF at(values[0], values[1]);
        scan.length += scan.segments > 0 ? 2 * distance(last, at) : 0; // twice: a polygon closes itself
        last = at;
        extent.add(at);
        if (++scan.segments > maxSegments)
            return tl::unexpected(ValueFault::Many);
        scanner.skipSeparator();
    }
    scan.bounds = extent.rect();
    return scan;
}

} // namespace thanksmith
