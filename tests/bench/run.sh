#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds and runs the benchmarks of the window, each beside a peer in the same run: medians of 5 interleaved runs.
# Needs libxcb-damage0-dev and libxcb-xtest0-dev beside what packaging/test.sh installs. RUNS=n: another number.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
runs=${RUNS:-5}

if [ "${1:-}" != --inside ]; then
  # shellcheck source=packaging/packages.sh
  . "$root/packaging/packages.sh"
  ensure_packages "${build_packages[@]}" "${run_packages[@]}" xvfb xauth dbus libxcb-damage0-dev libxcb-xtest0-dev >&2
  cmake -S "$root" -B "$root/build" -G Ninja -DTHANKSMITH_TESTS=ON >&2
  cmake --build "$root/build" --target program bench_first_frame bench_minimal_window bench_keystroke >&2
  # -noreset: a server that starts over when its last window closes would be part of what is measured.
  exec dbus-run-session -- xvfb-run -a -s "-screen 0 1920x1500x24 -noreset" bash "$0" --inside
fi

bin=$root/build/bin
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work/home XDG_RUNTIME_DIR=$work/runtime LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb
unset THANKSMITH_DATA_DIR
mkdir -m 700 "$HOME" "$XDG_RUNTIME_DIR"

data=$work/data
card=$work/card.thanks
"$bin/thanksmith" --data-dir "$data" new --illustration thanks/tea --title "Thank you" --to Amira --from Ben \
  --message "You stayed late and made it right. It helped us all." -o "$card" >/dev/null
program=("$bin/thanksmith" --data-dir "$data" "$card")
minimal=("$bin/bench_minimal_window")

# First starts: caches are warm afterwards, and what the settled windows show is known. In a window of 1440x900 the
# first part is the head and the gallery's first row, the second the desk with the card.
"$bin/bench_first_frame" learn "$work/program" 0,0,308,370 308,57,788,843 -- "${program[@]}"
"$bin/bench_first_frame" learn "$work/minimal" 0,0,1440,900 -- "${minimal[@]}"
cp -r "$data" "$work/fresh" # a program that is killed leaves a draft behind

median() { sort -n "$1" | awk '{ v[NR] = $1 } END { print (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2 }'; }
column() { awk -v n="$2" '{ print $n }' "$work/$1" >"$work/column" && median "$work/column"; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

for _ in $(seq "$runs"); do
  rm -rf "$data" && cp -r "$work/fresh" "$data"
  "$bin/bench_first_frame" measure "$work/program" key -- "${program[@]}" >>"$work/start"
  "$bin/bench_first_frame" measure "$work/minimal" -- "${minimal[@]}" >>"$work/peer"
  "$bin/bench_keystroke" >>"$work/key"
done 2>"$work/errors" || {
  cat "$work/errors" >&2
  exit 1
}

start=$(column start 1)
with_key=$(column start 2)
peer=$(column peer 1)
key=$(column key 1)
key99=$(column key 2)
floor=$(column key 3)
floor99=$(column key 4)
echo "Medians of $runs interleaved runs; ms"
echo "start to first useful frame  $start   minimal window $peer   ratio $(ratio "$start" "$peer") (aim 1.5)"
echo "  ... to the first key in it $with_key   ratio $(ratio "$with_key" "$peer")"
echo "keystroke, median            $key   blit and text $floor   ratio $(ratio "$key" "$floor") (aim 4 ms)"
echo "keystroke, p99               $key99   blit and text $floor99   ratio $(ratio "$key99" "$floor99")"
