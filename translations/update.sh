#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the translations up to date with the sources; then Qt Linguist (linguist6) shows what is new in each.
# A new language: just name it: translations/update.sh fr
# THANKSMITH_TS_DIR=DIR: update the files there instead of those beside this script.
set -euo pipefail
cd "$(dirname "$0")/.."
dir=${THANKSMITH_TS_DIR:-translations}
lupdate=$(command -v lupdate6 || echo /usr/lib/qt6/bin/lupdate)
for tag in "$@"; do
  file=$dir/thanksmith_$tag.ts
  [ -e "$file" ] || "$lupdate" -silent -I app -I . -locations none -target-language "$tag" app ui -ts "$file"
done
for file in "$dir"/thanksmith_*.ts; do
  tag=${file##*/thanksmith_}
  options=(-silent -I app -I . -locations none -no-obsolete -target-language "${tag%.ts}")
  # The sources are English: their file holds only what has a singular and a plural.
  [ "$tag" = en.ts ] && options+=(-pluralonly)
  "$lupdate" "${options[@]}" app ui -ts "$file"
done
