// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/SvgTransform.h"

#include <QList>

#include <cmath>
#include <numbers>

namespace thanksmith {

namespace {

/// Multiplies one function onto the matrix; false: no such function, or a wrong number of numbers.
bool apply(QTransform &matrix, QByteArrayView function, const QList<double> &p) {
    const qsizetype n = p.size();
    if (function == "matrix" && n == 6)
        matrix = QTransform(p[0], p[1], p[2], p[3], p[4], p[5]) * matrix;
    else if (function == "translate" && (n == 1 || n == 2))
        matrix.translate(p[0], n == 2 ? p[1] : 0);
    else if (function == "scale" && (n == 1 || n == 2))
        matrix.scale(p[0], n == 2 ? p[1] : p[0]);
    else if (function == "rotate" && n == 1)
        matrix.rotate(p[0]);
    else if (function == "rotate" && n == 3)
        matrix.translate(p[1], p[2]).rotate(p[0]).translate(-p[1], -p[2]);
    else if (function == "skewX" && n == 1)
        matrix.shear(std::tan(p[0] * std::numbers::pi / 180), 0);
    else if (function == "skewY" && n == 1)
        matrix.shear(0, std::tan(p[0] * std::numbers::pi / 180));
    else
        return false;
    return true;
}

} // namespace

tl::expected<SvgTransformScan, ValueFault> scanTransform(QByteArrayView text) {
    SvgTransformScan scan;
    SvgScanner scanner(text);
    if (scanner.rest() == "none")
        return scan;
    for (int functions = 0; !scanner.atEnd(); ++functions) {
        const QByteArrayView function = scanner.word();
        scanner.skipSpace();
        if (functions >= 64 || !scanner.take('('))
            return tl::unexpected(ValueFault::Bad);
        scanner.skipSpace();
        if (functions > 0)
            scan.canonical += ' ';
        scan.canonical.append(function).append('(');
        QList<double> values;
        while (!scanner.take(')')) {
            double value = 0;
            const auto number = scanner.number(&value);
            if (!number || values.size() >= 6)
                return tl::unexpected(scanner.fault());
            if (const QByteArrayView unit = scanner.word(); !unit.isEmpty() && unit != "px" && unit != "deg")
                return tl::unexpected(ValueFault::Bad);
            if (!values.isEmpty())
                scan.canonical += ' ';
            scan.canonical.append(*number);
            values.append(value);
            scanner.skipSeparator();
        }
        scan.canonical += ')';
        if (!apply(scan.matrix, function, values))
            return tl::unexpected(ValueFault::Bad);
        scanner.skipSeparator();
    }
    return scan;
}

} // namespace thanksmith
