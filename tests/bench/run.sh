#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures what the program promises about speed, each figure beside a peer in the same run, in turns; prints a line
# for each and, at the end, the table that stands in README.md.
#
#   run.sh [--readme] [PART...]     parts: gallery start keys gaps batch (all, where none is named)
#
# --readme puts the table into README.md. RUNS=n: that many rounds (3). DATA=folder: a data folder that has the pictures
# of openclipart-svg imported or gets them now (see gallery.sh), so that this is not done with every run.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
runs=${RUNS:-3}
bin=$root/build/bin
all=(gallery start keys gaps batch)

if [ "${1:-}" != --inside ]; then
  readme=
  if [ "${1:-}" = --readme ]; then
    readme=--readme
    shift
  fi
  # shellcheck source=packaging/packages.sh
  . "$root/packaging/packages.sh"
  ensure_packages "${build_packages[@]}" "${run_packages[@]}" "${bench_packages[@]}" >&2
  cmake -S "$root" -B "$root/build" -G Ninja -DTHANKSMITH_TESTS=ON >&2
  cmake --build "$root/build" --target program benchmarks >&2
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  export BENCH_ROWS=$work/rows
  : >"$BENCH_ROWS"
  # -noreset: a server that starts over when its last window closes would be part of what is measured.
  dbus-run-session -- xvfb-run -a -s "-screen 0 3840x3000x24 -noreset" bash "$0" --inside "$@"
  python3 "$here/table.py" $readme "$BENCH_ROWS" "$root/README.md"
  exit
fi

shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work/home XDG_RUNTIME_DIR=$work/runtime LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb
unset THANKSMITH_DATA_DIR
mkdir -m 700 "$HOME" "$XDG_RUNTIME_DIR"
data=$work/data
many=${DATA:-$work/many}
card=$work/card.thanks

median() { sort -n | awk '{ v[NR] = $1 } END { printf "%.4g\n", (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2 }'; }
column() { awk -v n="$2" '{ print $n }' "$work/$1" | median; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { if (b > 0) printf "%.2f", a / b }'; }
# row FIGURE VALUE PEER VALUE AIM: prints a line and keeps it for the table
row() {
  local share
  share=$(ratio "${2%%[!0-9.]*}" "${4%%[!0-9.]*}")
  printf '%-58s %-12s %-34s %-12s ratio %-6s %s\n' "$1" "$2" "$3" "$4" "$share" "$5"
  printf '%s\t%s\t%s\t%s\t%s\t%s\n' "$1" "$2" "$3" "$4" "$share" "$5" >>"$BENCH_ROWS"
}
thanksmith() { "$bin/thanksmith" --data-dir "$data" "$@"; }
write_card() { # PICTURE FILE
  thanksmith new --illustration "$1" --title "Thank you" --to Amira --from Ben \
    --message "You stayed late and made it right. It helped us all." -o "$2" >/dev/null
}
write_card thanks/tea "$card"

# From exec to a frame that shows what the settled window shows. In a window of 1440x900 the first part is the head and
# the gallery's first row, the second the desk with the card. Where there are pictures of one's own, their collection's
# name comes above the first row a moment later: the starts with few and with many are compared by the head, the search
# field and the desk.
measure_start() {
  local program=("$bin/thanksmith" --data-dir "$data" "$card") minimal=("$bin/bench_minimal_window")
  local crowded=("$bin/thanksmith" --data-dir "$many" "$card")
  local count=0
  [ -d "$many/packs" ] && count=$(find "$many/packs" -name '*.svg' | wc -l)
  local parts=("0,0,308,370" "308,57,788,843") still=("0,0,308,112" "308,57,788,843")
  # First starts: caches are warm afterwards, and what the settled windows show is known.
  "$bin/bench_first_frame" learn "$work/program" "${parts[@]}" -- "${program[@]}"
  "$bin/bench_first_frame" learn "$work/minimal" 0,0,1440,900 -- "${minimal[@]}"
  if [ "$count" -gt 0 ]; then
    "$bin/bench_first_frame" learn "$work/few" "${still[@]}" -- "${program[@]}"
    "$bin/bench_first_frame" learn "$work/many-still" "${still[@]}" -- "${crowded[@]}"
    "$bin/bench_first_frame" learn "$work/many-all" "${parts[@]}" -- "${crowded[@]}"
  fi
  cp -r "$data" "$work/fresh" # a program that is killed leaves a draft behind
  for _ in $(seq $((2 * runs))); do
    rm -rf "$data" && cp -r "$work/fresh" "$data"
    "$bin/bench_first_frame" measure "$work/minimal" -- "${minimal[@]}" >>"$work/peer"
    "$bin/bench_first_frame" measure "$work/program" key -- "${program[@]}" >>"$work/start"
    if [ "$count" -gt 0 ]; then
      rm -rf "$data" "$many/drafts" && cp -r "$work/fresh" "$data"
      "$bin/bench_first_frame" measure "$work/few" -- "${program[@]}" >>"$work/few-times"
      "$bin/bench_first_frame" measure "$work/many-still" -- "${crowded[@]}" >>"$work/many-times"
      rm -rf "$many/drafts"
      "$bin/bench_first_frame" measure "$work/many-all" -- "${crowded[@]}" >>"$work/all-times"
    fi
  done
  local start peer
  start=$(column start 1)
  peer=$(column peer 1)
  row "start to the first useful frame" "$start ms" "minimal QMainWindow program" "$peer ms" "< 1.5"
  row "  processor time of its first thread" "$(column start 2) ms" "minimal QMainWindow program" "$(column peer 2) ms" ""
  row "start to a letter on the card" "$(column start 4) ms" "minimal QMainWindow program" "$peer ms" ""
  [ "$count" -gt 0 ] || return 0
  row "start with $count pictures more" "$(column many-times 1) ms" "with the built-in ones alone" \
    "$(column few-times 1) ms" "<= 1.05"
  row "  until they are in the list" "$(column all-times 1) ms" "minimal QMainWindow program" "$peer ms" ""
}

# A key, from its event to the end of the frame that shows it.
measure_keys() {
  local size factor name
  for size in 50000 500000 1600000; do
    python3 "$here/make_picture.py" "$size" "$work/picture-$size.svg"
  done
  for _ in $(seq "$runs"); do
    for size in 50000 500000 1600000; do
      for factor in 1 2; do
        QT_SCALE_FACTOR=$factor "$bin/bench_keystroke" "$work/picture-$size.svg" >>"$work/key-$size-$factor"
      done
    done
  done
  for size in 50000 500000 1600000; do
    for factor in 1 2; do
      name="key to painted card, $((size / 1000)) kB picture, $(awk '{ print $5; exit }' "$work/key-$size-$factor") px"
      row "$name" "$(column "key-$size-$factor" 1) ms" "a card's blit and letters" \
        "$(column "key-$size-$factor" 3) ms" "< 2 ms"
      row "  its 99th of 100" "$(column "key-$size-$factor" 2) ms" "a card's blit and letters" \
        "$(column "key-$size-$factor" 4) ms" ""
    done
  done
}

# Times of more than 16 ms in which the window's event loop stands still. What takes the processors away from a loop
# that does nothing as well is not counted; a window system that is slow to take so many pixels is the plain window's
# figure.
measure_gaps() {
  local folder=$data phase seconds all longest own theirs rest
  [ -d "$many/packs" ] && folder=$many
  "$bin/bench_gaps" "$card" "$folder" >"$work/gaps"
  local plain plains
  read -r _ _ _ plains plain _ <<<"$(grep '^plain' "$work/gaps")"
  while read -r phase seconds all longest own theirs rest; do
    case $phase in
      plain) ;;
      resizing)
        row "gaps over 16 ms while resizing, $seconds s" "$own (longest $longest ms)" \
          "a plain window as large" "$plain (longest $plains ms)" "no more"
        ;;
      *) row "gaps over 16 ms while $phase, $seconds s" "$own (longest $longest ms)" \
        "a loop that does nothing" "$theirs (longest $rest ms)" "none" ;;
    esac
    [ "$all" = "$own" ] || echo "  $((all - own)) more while that loop stood still, too"
  done <"$work/gaps"
}

parts=("$@")
[ ${#parts[@]} -gt 0 ] || parts=("${all[@]}")
for part in "${parts[@]}"; do
  echo "== $part"
  case $part in
    start) measure_start ;;
    keys) measure_keys ;;
    gaps) measure_gaps ;;
    *)
      # Of a part of its own: a script that prints, and adds its rows to $BENCH_ROWS (tabs: figure, value, peer, its
      # value, ratio, aim).
      if [ -f "$here/$part.sh" ]; then
        DATA=$many RUNS=$runs bash "$here/$part.sh" --inside
      else
        echo "no such part: $part"
      fi
      ;;
  esac
done
