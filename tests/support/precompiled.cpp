// SPDX-License-Identifier: GPL-3.0-or-later
// Stands for all tests that share the precompiled headers: main.cpp, which configures Catch first, cannot.
