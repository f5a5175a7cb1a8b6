#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# build.sh FOLDER: builds the fuzzers there, with the newest clang that Debian has here.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
for clang in clang++-19 clang++-16 clang++-14 clang++; do
  command -v "$clang" >/dev/null && break
done
cmake -S "$here/project" -B "$1" -G Ninja -DCMAKE_CXX_COMPILER="$clang" >/dev/null
cmake --build "$1" -j2
