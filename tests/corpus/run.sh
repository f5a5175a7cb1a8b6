#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh CORPUS-PROGRAM [FOLDER]: checks and draws every drawing of a folder (Debian's openclipart-svg), compares a
# seeded 300 with librsvg, and sees to it that nothing opens a file that a drawing names.
set -euo pipefail
program=$1
folder=${2:-/usr/share/openclipart/svg}
if [ ! -d "$folder" ]; then
  echo "There is no $folder: apt-get install openclipart-svg" >&2
  exit 77
fi
export QT_QPA_PLATFORM=offscreen
trace=$(mktemp)
trap 'rm -f "$trace"' EXIT
# What is opened besides the drawings themselves: libraries, fonts and their configuration, processes.
strace -f --seccomp-bpf -qq -e trace=open,openat,openat2,connect -e signal=none -o "$trace" "$program" "$folder" && status=0 || status=$?
strange=$(grep -vE 'ENOENT|\+\+\+|AF_UNIX' "$trace" | grep -oE '"[^"]+"' | sort -u |
  grep -vE "^\"($folder|/usr/(lib|share/(fonts|fontconfig|zoneinfo|locale|mime|icu))|/lib|/etc/(ld.so|fonts|nsswitch|passwd|localtime|ssl)|/var/cache/fontconfig|/proc|/sys|/dev/(null|urandom)|$(dirname "$(dirname "$program")")|$HOME/\.(cache|local/share|config)/?|/tmp/runtime)" || true)
if [ -n "$strange" ]; then
  echo "opened besides what drawing needs:"
  echo "$strange" | head -20
  status=1
else
  echo "opened besides libraries and fonts: nothing"
fi
exit "$status"
