// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/IconPaths.h"

#include <array>

namespace thanksmith {

using namespace Qt::StringLiterals;

namespace {

/// M x y, L x y, C (6 numbers), Z as in SVG, absolute; O cx cy r: circle; R x y w h r: rounded rectangle.
const char *strokesOf(Icon icon) {
    switch (icon) {
    case Icon::Sidebar:
        return "R 3.5 4.5 17 15 2.5 M 9.5 4.5 L 9.5 19.5";
    case Icon::Plus:
        return "M 12 5 L 12 19 M 5 12 L 19 12";
    case Icon::Minus:
        return "M 5 12 L 19 12";
    case Icon::Undo:
        return "M 8.5 4.5 L 4.5 8.5 L 8.5 12.5 M 4.5 8.5 L 14 8.5 C 17 8.5 19.5 11 19.5 14 C 19.5 17 17 19.5 14 19.5 L "
               "10.5 19.5";
    case Icon::Redo:
        return "M 15.5 4.5 L 19.5 8.5 L 15.5 12.5 M 19.5 8.5 L 10 8.5 C 7 8.5 4.5 11 4.5 14 C 4.5 17 7 19.5 10 19.5 L "
               "13.5 19.5";
    case Icon::Design:
        return "R 5 3.5 14 17 2.2 O 12 9.2 2.4 M 9 15 L 15 15 M 10.2 17.6 L 13.8 17.6";
    case Icon::People:
        return "O 9 8.3 3.3 M 2.8 19.5 C 2.8 15.9 5.6 14 9 14 C 12.4 14 15.2 15.9 15.2 19.5 M 15.6 5.3 C 17.1 5.7 18.2 "
               "6.9 18.2 8.4 C 18.2 9.9 17.1 11.1 15.6 11.5 M 18 14.5 C 20 15.2 21.2 17 21.2 19.5";
    case Icon::Rounds:
    case Icon::Refresh:
        return "M 4.5 11.5 C 4.8 7.5 8 4.5 12 4.5 C 14.7 4.5 17 5.8 18.4 7.9 M 18.9 3.8 L 18.9 8.3 L 14.4 8.3 M 19.5 "
               "12.5 C 19.2 16.5 16 19.5 12 19.5 C 9.3 19.5 7 18.2 5.6 16.1 M 5.1 20.2 L 5.1 15.7 L 9.6 15.7";
    case Icon::History:
        return "M 4 4.8 L 4 9.2 L 8.4 9.2 M 4.3 9 C 5.5 6 8.5 4 12 4 C 16.4 4 20 7.6 20 12 C 20 16.4 16.4 20 12 20 C "
               "8.2 20 5 17.4 4.2 13.8 M 12 8 L 12 12.4 L 15 14";
    case Icon::Send:
        return "M 20.5 3.5 L 3.5 9.8 L 10.8 13.2 L 14.2 20.5 Z M 20.5 3.5 L 10.8 13.2";
    case Icon::Print:
        return "M 7 9 L 7 3.5 L 17 3.5 L 17 9 M 7 17.5 L 5.5 17.5 C 4.4 17.5 3.5 16.6 3.5 15.5 L 3.5 11 C 3.5 9.9 4.4 "
               "9 5.5 9 L 18.5 9 C 19.6 9 20.5 9.9 20.5 11 L 20.5 15.5 C 20.5 16.6 19.6 17.5 18.5 17.5 L 17 17.5 R 7 "
               "14 10 6.5 1";
    case Icon::Menu:
        return "M 4 6.5 L 20 6.5 M 4 12 L 20 12 M 4 17.5 L 20 17.5";
    case Icon::Search:
        return "O 10.5 10.5 6 M 15 15 L 20 20";
    case Icon::Close:
        return "M 6 6 L 18 18 M 18 6 L 6 18";
    case Icon::Check:
        return "M 5 12.8 L 9.8 17.5 L 19 7";
    case Icon::Clock:
        return "O 12 12 8.2 M 12 7.3 L 12 12.2 L 15.2 14";
    case Icon::Warning:
        return "O 12 12 8.2 M 12 7.6 L 12 12.8 M 12 16 L 12 16.1";
    case Icon::Mail:
        return "R 3.5 5.5 17 13 2.2 M 4 7.5 L 10.6 12.6 C 11.4 13.2 12.6 13.2 13.4 12.6 L 20 7.5";
    case Icon::Folder:
        return "M 3.5 8 L 3.5 6.8 C 3.5 5.8 4.3 5 5.3 5 L 9 5 L 11.2 7.5 L 18.7 7.5 C 19.7 7.5 20.5 8.3 20.5 9.3 L "
               "20.5 17.2 C 20.5 18.2 19.7 19 18.7 19 L 5.3 19 C 4.3 19 3.5 18.2 3.5 17.2 Z";
    case Icon::ChevronDown:
        return "M 6.5 9.5 L 12 15 L 17.5 9.5";
    case Icon::ChevronUp:
        return "M 6.5 14.5 L 12 9 L 17.5 14.5";
    case Icon::ChevronLeft:
        return "M 14.5 6.5 L 9 12 L 14.5 17.5";
    case Icon::ChevronRight:
        return "M 9.5 6.5 L 15 12 L 9.5 17.5";
    case Icon::Fit:
        return "R 8 6.5 8 11 1.2 M 4 9 L 4 4 L 8 4 M 16 4 L 20 4 L 20 9 M 20 15 L 20 20 L 16 20 M 8 20 L 4 20 L 4 15";
    case Icon::FullScreen:
        return "M 4.5 9 L 4.5 6.3 C 4.5 5.3 5.3 4.5 6.3 4.5 L 9 4.5 M 15 4.5 L 17.7 4.5 C 18.7 4.5 19.5 5.3 19.5 6.3 L "
               "19.5 9 M 19.5 15 L 19.5 17.7 C 19.5 18.7 18.7 19.5 17.7 19.5 L 15 19.5 M 9 19.5 L 6.3 19.5 C 5.3 19.5 "
               "4.5 18.7 4.5 17.7 L 4.5 15";
    case Icon::Key:
        return "O 8 15.5 4 M 11 12.5 L 19.5 4 M 15.5 8 L 18.5 11";
    case Icon::Heart:
        return "M 12 19.8 C 7 16.4 3.8 13.2 3.8 9.4 C 3.8 6.8 5.7 4.8 8.1 4.8 C 9.8 4.8 11.2 5.7 12 7.2 C 12.8 5.7 "
               "14.2 4.8 15.9 4.8 C 18.3 4.8 20.2 6.8 20.2 9.4 C 20.2 13.2 17 16.4 12 19.8 Z";
    case Icon::Hash:
        return "M 9.5 4 L 7.5 20 M 16.5 4 L 14.5 20 M 4.5 9 L 20 9 M 4 15 L 19.5 15";
    case Icon::Ticket:
        return "M 3.5 7.8 C 3.5 6.8 4.3 6 5.3 6 L 18.7 6 C 19.7 6 20.5 6.8 20.5 7.8 L 20.5 9.8 C 19.2 9.8 18.3 10.8 "
               "18.3 12 C 18.3 13.2 19.2 14.2 20.5 14.2 L 20.5 16.2 C 20.5 17.2 19.7 18 18.7 18 L 5.3 18 C 4.3 18 3.5 "
               "17.2 3.5 16.2 L 3.5 14.2 C 4.8 14.2 5.7 13.2 5.7 12 C 5.7 10.8 4.8 9.8 3.5 9.8 Z M 12 9.5 L 12 10.5 M "
               "12 13.5 L 12 14.5";
    case Icon::More:
        return "O 5.5 12 0.5 O 12 12 0.5 O 18.5 12 0.5";
    case Icon::Edit:
        return "M 4.5 19.5 L 5.5 15.2 L 15.8 4.9 C 16.6 4.1 17.8 4.1 18.6 4.9 L 19.1 5.4 C 19.9 6.2 19.9 7.4 19.1 8.2 "
               "L 8.8 18.5 Z M 14 6.8 L 17.2 10";
    case Icon::Trash:
        return "M 4.5 7 L 19.5 7 M 9 7 L 9 4.5 L 15 4.5 L 15 7 M 6.3 7 L 7.2 18 C 7.3 18.9 8 19.5 8.9 19.5 L 15.1 19.5 "
               "C 16 19.5 16.7 18.9 16.8 18 L 17.7 7 M 10.2 11 L 10.2 15.5 M 13.8 11 L 13.8 15.5";
    case Icon::Export:
        return "M 12 15 L 12 4 M 7.8 8 L 12 3.8 L 16.2 8 M 4.5 14.5 L 4.5 18 C 4.5 19 5.2 19.7 6.2 19.7 L 17.8 19.7 C "
               "18.8 19.7 19.5 19 19.5 18 L 19.5 14.5";
    case Icon::Copy:
        return "R 8.5 8.5 11.5 11.5 2 M 5.5 15.5 C 4.6 15.5 4 14.8 4 14 L 4 6 C 4 4.9 4.9 4 6 4 L 14 4 C 14.8 4 15.5 "
               "4.6 15.5 5.5";
    case Icon::Info:
        return "O 12 12 8.2 M 12 11.3 L 12 16.2 M 12 8 L 12 8.1";
    case Icon::Gear:
        return "O 12 12 3 M 10.3 3.8 L 13.7 3.8 L 14.2 6.3 L 16.1 7.4 L 18.5 6.6 L 20.2 9.5 L 18.3 11.1 L 18.3 12.9 L "
               "20.2 14.5 L 18.5 17.4 L 16.1 16.6 L 14.2 17.7 L 13.7 20.2 L 10.3 20.2 L 9.8 17.7 L 7.9 16.6 L 5.5 17.4 "
               "L 3.8 14.5 L 5.7 12.9 L 5.7 11.1 L 3.8 9.5 L 5.5 6.6 L 7.9 7.4 L 9.8 6.3 Z";
    case Icon::Person:
        return "O 12 8.3 3.6 M 4.8 19.8 C 4.8 16 8 13.9 12 13.9 C 16 13.9 19.2 16 19.2 19.8";
    case Icon::Offline:
        return "M 4 4 L 20 20 M 7.2 9.4 C 4.9 9.8 3.2 11.5 3.2 13.8 C 3.2 16.3 5.2 18.2 7.7 18.2 L 17.6 18.2 M 10 6.3 "
               "C 10.6 6.1 11.2 6 11.9 6 C 15 6 17.3 8 17.9 10.7 C 19.8 11 21 12.5 21 14.3 C 21 15.3 20.6 16.2 20 16.9";
    case Icon::Font:
        return "M 4 19 L 9.5 5 L 15 19 M 6 14.2 L 13 14.2 O 18.3 15.8 2.7 M 21 13 L 21 19";
    case Icon::Palette:
        return "M 12 3.8 C 7.3 3.8 3.8 7.4 3.8 12 C 3.8 16.6 7.4 20.2 12 20.2 C 13.4 20.2 14.1 19.4 14.1 18.4 C 14.1 "
               "17.2 13.2 16.9 13.2 15.7 C 13.2 14.6 14 14 15.1 14 L 17 14 C 19 14 20.2 12.8 20.2 11 C 20.2 6.9 16.6 "
               "3.8 12 3.8 Z O 8 12 0.5 O 10 8 0.5 O 14.8 8.2 0.5";
    case Icon::Layout:
        return "R 4 4 16 16 2.2 M 4 12.5 L 20 12.5 M 8 16.3 L 16 16.3";
    case Icon::Leaf:
        return "M 19.5 4.5 C 10.5 4.5 5.5 8.5 5.5 14 C 5.5 15.2 5.8 16.3 6.4 17.2 C 7.3 17.8 8.6 18.2 10 18.2 C 16 "
               "18.2 19.5 13 19.5 4.5 Z M 4.2 20.5 C 5.8 15.8 9 12.3 13.5 10.5";
    case Icon::Picture:
        return "R 3.5 4.5 17 15 2.2 O 8.7 9.3 1.6 M 4 17 L 9.2 12.9 C 9.7 12.5 10.4 12.5 10.9 12.9 L 13.4 15.1 L 15.4 "
               "13.5 C 15.9 13.1 16.5 13.1 17 13.5 L 20.2 16.2";
    case Icon::Lock:
        return "R 5 10.5 14 9.5 2.2 M 8 10.5 L 8 7.8 C 8 5.6 9.8 3.8 12 3.8 C 14.2 3.8 16 5.6 16 7.8 L 16 10.5";
    case Icon::Link:
        return "M 10 14 C 8.6 12.6 8.6 10.4 10 9 L 13.2 5.8 C 14.6 4.4 16.8 4.4 18.2 5.8 C 19.6 7.2 19.6 9.4 18.2 10.8 "
               "L 16.8 12.2 M 14 10 C 15.4 11.4 15.4 13.6 14 15 L 10.8 18.2 C 9.4 19.6 7.2 19.6 5.8 18.2 C 4.4 16.8 "
               "4.4 14.6 5.8 13.2 L 7.2 11.8";
    case Icon::Help:
        return "O 12 12 8.2 M 9.6 9.8 C 9.6 8.4 10.6 7.5 12 7.5 C 13.4 7.5 14.4 8.4 14.4 9.7 C 14.4 11.6 12 11.6 12 "
               "13.6 M 12 16.4 L 12 16.5";
    case Icon::Calendar:
        return "R 4 5.5 16 14.5 2.2 M 4 10 L 20 10 M 8.2 3.5 L 8.2 7 M 15.8 3.5 L 15.8 7";
    case Icon::Save:
        return "M 12 4 L 12 15 M 7.8 11 L 12 15.2 L 16.2 11 M 4.5 14.5 L 4.5 18 C 4.5 19 5.2 19.7 6.2 19.7 L 17.8 19.7 "
               "C 18.8 19.7 19.5 19 19.5 18 L 19.5 14.5";
    case Icon::Open:
        return "M 3.5 17.5 L 3.5 6.8 C 3.5 5.8 4.3 5 5.3 5 L 9 5 L 11.2 7.5 L 17 7.5 C 18 7.5 18.8 8.3 18.8 9.3 L 18.8 "
               "10.5 M 3.8 18.3 L 6.6 11.6 C 6.9 10.9 7.5 10.5 8.2 10.5 L 20 10.5 C 21 10.5 21.6 11.5 21.2 12.4 L 18.9 "
               "17.9 C 18.6 18.6 18 19 17.3 19 L 5 19 C 4.4 19 4 18.7 3.8 18.3";
    case Icon::Stop:
        return "R 6.5 6.5 11 11 2";
    case Icon::Bell:
        return "M 6 16.5 L 6 11 C 6 7.6 8.7 4.9 12 4.9 C 15.3 4.9 18 7.6 18 11 L 18 16.5 M 4.2 16.5 L 19.8 16.5 M 10.3 "
               "19.6 C 11.2 20.4 12.8 20.4 13.7 19.6";
    case Icon::Eye:
        return "M 2.8 12 C 4.8 8.2 8.1 6 12 6 C 15.9 6 19.2 8.2 21.2 12 C 19.2 15.8 15.9 18 12 18 C 8.1 18 4.8 15.8 "
               "2.8 12 Z O 12 12 2.8";
    case Icon::Dropper:
        return "M 13 6.5 L 17.5 11 M 14.6 8.1 L 17.2 5.5 C 17.9 4.8 19 4.8 19.6 5.4 C 20.2 6 20.2 7.1 19.5 7.8 L 16.9 "
               "10.4 M 14.3 9.2 L 6.2 17.3 L 4.8 20.2 L 7.7 18.8 L 15.8 10.7";
    case Icon::Count:
        break;
    }
    return "";
}

template <std::size_t N, class Tokens>
std::array<double, N> numbers(Tokens &at, const Tokens &end) {
    std::array<double, N> values{};
    for (double &value : values) {
        if (at == end)
            break;
        value = (*at).toDouble();
        ++at;
    }
    return values;
}

} // namespace

QPainterPath iconPath(Icon icon) {
    QPainterPath path;
    const QList<QByteArray> tokens = QByteArray(strokesOf(icon)).split(' ');
    auto at = tokens.cbegin();
    const auto end = tokens.cend();
    while (at != end) {
        const char command = at->isEmpty() ? ' ' : at->front();
        ++at;
        switch (command) {
        case 'M': {
            const auto n = numbers<2>(at, end);
            path.moveTo(n[0], n[1]);
            break;
        }
        case 'L': {
            const auto n = numbers<2>(at, end);
            path.lineTo(n[0], n[1]);
            break;
        }
        case 'C': {
            const auto n = numbers<6>(at, end);
            path.cubicTo(n[0], n[1], n[2], n[3], n[4], n[5]);
            break;
        }
        case 'O': {
            const auto n = numbers<3>(at, end);
            path.addEllipse(QPointF(n[0], n[1]), n[2], n[2]);
            break;
        }
        case 'R': {
            const auto n = numbers<5>(at, end);
            path.addRoundedRect(n[0], n[1], n[2], n[3], n[4], n[4]);
            break;
        }
        case 'Z':
            path.closeSubpath();
            break;
        default:
            break;
        }
    }
    return path;
}

} // namespace thanksmith
