#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the translations up to date with the sources. A new language: copy nothing, just name it:
# translations/update.sh fr
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate6 || echo /usr/lib/qt6/bin/lupdate)
for tag in "$@"; do
  "$lupdate" -silent -locations none -no-obsolete -target-language "$tag" app ui -ts "translations/thanksmith_$tag.ts"
done
for file in translations/thanksmith_*.ts; do
  tag=${file#translations/thanksmith_}
  "$lupdate" -silent -locations none -no-obsolete -target-language "${tag%.ts}" app ui -ts "$file"
done
