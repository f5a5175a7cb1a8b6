#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything, checks the sources and runs all tests; ends with CTest's summary.
# THANKSMITH_SANITIZE=1 builds all but the window once more with the address and undefined-behaviour sanitizers and
# runs those tests too.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=packaging/packages.sh
. "$root/packaging/packages.sh"
cd "$root"

step() { printf '\n== %s (%ss)\n' "$1" "$SECONDS"; }

step "packages"
ensure_packages "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"
export LC_ALL=C.UTF-8 CCACHE_SLOPPINESS=pch_defines,time_macros

step "sources"
bash tests/house/sources.sh

step "peers"
(cd tests/peers && npm ci --no-audit --no-fund --silent)

step "build"
contracts=$root/../shared/contracts
[ -d "$contracts" ] || contracts=
cmake -S . -B build -G Ninja -DTHANKSMITH_TESTS=ON -DCONTRACTS_DIR="$contracts"
cmake --build build
step "headers stand alone"
cmake --build build --target all_verify_interface_header_sets

if [ -n "${THANKSMITH_SANITIZE:-}" ]; then
  step "sanitizers"
  cmake -S . -B build/sanitized -G Ninja -DTHANKSMITH_TESTS=ON -DTHANKSMITH_SANITIZE=ON -DCMAKE_BUILD_TYPE=Debug \
    -DTHANKSMITH_NO_UI=ON
  cmake --build build/sanitized
  UBSAN_OPTIONS=print_stacktrace=1 ASAN_OPTIONS=detect_leaks=0 \
    ctest --test-dir build/sanitized -j2 --output-on-failure -LE "slow|ui" -E "^fuzz"
fi

step "tests"
log=build/ctest.log
status=0
ctest --test-dir build -j2 --output-on-failure | tee "$log" || status=$?
# On the reference system a test that is skipped is a test that is missing, unless tests/SKIPPED.md says why.
if grep -q '^VERSION_CODENAME=bookworm' /etc/os-release; then
  while read -r name; do
    grep -q "^| \`$name\` |" tests/SKIPPED.md || {
      echo "skipped without a reason in tests/SKIPPED.md: $name"
      status=1
    }
  done < <(sed -n 's/^ *[0-9]*\/[0-9]* Test *#[0-9]*: \([^ ]*\) .*\*\*\*Skipped.*/\1/p' "$log")
fi
grep -E 'tests passed|tests failed|Total Test time' "$log"
exit "$status"
