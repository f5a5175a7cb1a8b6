#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Imports the pictures of Debian's openclipart-svg and measures the gallery over them (thumbnails.cpp), each figure
# beside its peer in the same run. ROUNDS=n: another number of rounds. DATA=folder: one that was filled before.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
clipart=/usr/share/openclipart/svg

if [ "${1:-}" != --inside ]; then
  # shellcheck source=packaging/packages.sh
  . "$root/packaging/packages.sh"
  ensure_packages "${build_packages[@]}" "${run_packages[@]}" openclipart-svg xvfb xauth dbus python3 >&2
  cmake -S "$root" -B "$root/build" -G Ninja -DTHANKSMITH_TESTS=ON >&2
  cmake --build "$root/build" --target program bench_thumbnails >&2
  exec dbus-run-session -- xvfb-run -a -s "-screen 0 1920x1200x24 -noreset" bash "$0" --inside
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work XDG_RUNTIME_DIR=$work LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb
unset THANKSMITH_DATA_DIR
data=${DATA:-$work/data}
if [ ! -d "$data/packs/openclipart" ]; then
  # Half of them have a document type, which an import may refuse: without it there are more to measure with.
  python3 - "$clipart" "$work/openclipart" <<'PYTHON'
import re, sys
from pathlib import Path
source, target = map(Path, sys.argv[1:])
for file in source.rglob("*.svg"):
    if file.is_symlink():
        continue
    text = re.sub(rb"<!DOCTYPE[^\[>]*(\[.*?\]\s*)?>", b"", file.read_bytes(), count=1, flags=re.DOTALL)
    to = target / file.relative_to(source)
    to.parent.mkdir(parents=True, exist_ok=True)
    to.write_bytes(text)
PYTHON
  start=$(date +%s.%N)
  "$root/build/bin/thanksmith" --data-dir "$data" gallery import "$work/openclipart" >"$work/said" 2>"$work/refused" || true
  echo "import     $(find "$data/packs/openclipart" -name '*.svg' | wc -l) pictures in $(awk -v a="$start" -v b="$(date +%s.%N)" 'BEGIN { printf "%.1f", b - a }') s, $(grep -c '' "$work/refused") lines of refusal"
fi
"$root/build/bin/bench_thumbnails" "$data" "${ROUNDS:-3}"
