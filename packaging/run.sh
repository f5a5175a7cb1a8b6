#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds into build/, starts Thanksmith with the arguments given.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=packaging/packages.sh
. "$root/packaging/packages.sh"

ensure_packages "${build_packages[@]}" "${run_packages[@]}"
if [ ! -f "$root/build/CMakeCache.txt" ]; then
  cmake -S "$root" -B "$root/build" -G Ninja -DTHANKSMITH_TESTS=OFF >&2
fi
cmake --build "$root/build" --target program >&2
exec "$root/build/bin/thanksmith" "$@"
