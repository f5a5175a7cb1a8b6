// SPDX-License-Identifier: GPL-3.0-or-later
// Stands for all of ui/ where Qt's widgets are compiled once, for all to come.
