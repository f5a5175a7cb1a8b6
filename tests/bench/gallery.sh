#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Imports the pictures of Debian's openclipart-svg and measures the gallery over them (thumbnails.cpp), each figure
# beside its peer in the same run. A part of run.sh, which calls it: `run.sh gallery`.
#
# DATA=folder: a data folder that is filled once and used again. RUNS=n: rounds. BENCH_ROWS=file: gets the figures.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
bin=$root/build/bin
clipart=/usr/share/openclipart/svg
runs=${RUNS:-3}
data=${DATA:?a data folder}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

median() { sort -n | awk '{ v[NR] = $1 } END { printf "%.4g\n", (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2 }'; }
# row FIGURE VALUE PEER VALUE RATIO AIM
row() {
  printf '%-58s %-12s %-34s %-12s %-8s %s\n' "$@"
  [ -z "${BENCH_ROWS:-}" ] || (IFS=$'\t' && printf '%s\n' "$*" >>"$BENCH_ROWS")
}

if [ ! -d "$data/packs/openclipart" ]; then
  # Half of them have a document type, for which an import refuses them: without it there are more to measure with.
  python3 - "$clipart" "$work/openclipart" <<'PYTHON'
import re
import sys
from pathlib import Path

source, target = map(Path, sys.argv[1:])
for file in source.rglob("*.svg"):
    if file.is_symlink():  # another name of what is there already
        continue
    to = target / file.relative_to(source)
    to.parent.mkdir(parents=True, exist_ok=True)
    to.write_bytes(re.sub(rb"<!DOCTYPE[^\[>]*(\[.*?\]\s*)?>", b"", file.read_bytes(), count=1, flags=re.DOTALL))
PYTHON
  files=$(find "$work/openclipart" -name '*.svg' | wc -l)
  start=$(date +%s)
  "$bin/thanksmith" --data-dir "$data" gallery import "$work/openclipart" >"$work/said" 2>"$work/refused" || true
  echo "imported $(find "$data/packs" -name '*.svg' | wc -l) of $files pictures in $(($(date +%s) - start)) s"
fi
read -r count own peer size <<<"$("$bin/bench_thumbnails" build "$data" "$runs")"
row "all $count thumbnails, made for the first time" "$own ms" "Qt SVG's own reading and drawing, 2 threads" "$peer ms" \
  "$(awk -v a="$own" -v b="$peer" 'BEGIN { printf "%.2f", a / b }')" "<= 1.2"
echo "  their file: $size MB"
for _ in $(seq "$runs"); do
  "$bin/bench_thumbnails" again "$data" >>"$work/again"
done
row "gallery of $count opened again, with all thumbnails" "$(awk '{ print $1 + $2 }' "$work/again" | median) ms" "" "" "" "< 500 ms"
awk '$3 > 0 { print "  missing: " $3; exit 1 }' "$work/again"
row "memory of the whole program over them" "$("$bin/bench_thumbnails" memory "$data") MB" "" "" "" "< 150 MB"
