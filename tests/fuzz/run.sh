#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh FOLDER NAME SECONDS: fuzzes one reader, beginning with our own files and the attacks (tests/attacks). What it
# finds is left in FOLDER/found-NAME/.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$1 name=$2 seconds=$3
seeds=$folder/seeds-$name
corpus=$folder/corpus-$name
found=$folder/found-$name
rm -rf "$seeds"
mkdir -p "$seeds" "$corpus" "$found"
attacks=$here/../attacks
case $name in
  svg)
    cp "$attacks"/pictures/*.svg "$seeds"
    find "$here/../../illustrations" -name '*.svg' -size -24k -exec cp {} "$seeds" \;
    ;;
  pack) find "$attacks/packs" "$here/../gallery" -maxdepth 1 -name '*.thankspack' -size -16k -exec cp {} "$seeds" \; ;;
  card)
    cp "$attacks"/cards/*.thanks "$seeds"
    cp "$here"/seeds/*.thanks "$seeds"
    ;;
  people)
    find "$attacks/people" \( -name '*.csv' -o -name '*.vcf' \) -size -16k -exec cp {} "$seeds" \;
    cp "$here"/seeds/*.csv "$here"/seeds/*.vcf "$seeds"
    ;;
esac
export ASAN_OPTIONS=detect_leaks=0:allocator_may_return_null=1 UBSAN_OPTIONS=print_stacktrace=1 QT_LOGGING_RULES='*=false'
dictionary=()
[ -f "$here/$name.dict" ] && dictionary=("-dict=$here/$name.dict")
"$folder/fuzz_$name" -seed=1 -max_total_time="$seconds" -max_len=32768 -timeout=10 -rss_limit_mb=1024 -print_final_stats=1 \
  -artifact_prefix="$found/" "${dictionary[@]}" "$corpus" "$seeds" 2>&1 | grep -vE '^#[0-9]+.*(NEW|REDUCE|pulse|RELOAD)' | tail -60
exit "${PIPESTATUS[0]}"
