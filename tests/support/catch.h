// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Catch2 v2 (Debian 12) and v3 name their headers differently.
#ifdef THANKSMITH_CATCH3
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <QString>

#include <ostream>

/// Failed comparisons show the text itself.
inline std::ostream &operator<<(std::ostream &out, const QString &text) {
    return out << '"' << text.toStdString() << '"';
}
