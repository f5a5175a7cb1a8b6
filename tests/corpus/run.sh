#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh CORPUS-PROGRAM [FOLDER]: imports every drawing of a folder (Debian's openclipart-svg), compares a seeded 300 with
# librsvg, and sees to it that nothing opens, or tries to open, a file that a drawing names: all that is opened is either
# one of the drawings below the folder, by the program that imports, or what libraries and fonts need.
set -euo pipefail
program=$(realpath "$1")
folder=${2:-/usr/share/openclipart/svg}
if [ ! -d "$folder" ]; then
  echo "There is no $folder: apt-get install openclipart-svg" >&2
  exit 77
fi
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
traces=$(mktemp -d)
home=$(mktemp -d)
trap 'rm -rf "$traces" "$home"' EXIT
# Without a home of its own nothing under it can be mistaken for what a drawing names (many name /home/...).
export HOME=$home XDG_CACHE_HOME=$home/.cache
# No --seccomp-bpf: what the process that draws is forbidden by its own filter would not be seen.
status=0
strace -ff -qq -s 4096 -e trace=open,openat,openat2,connect,execve -e signal=none -o "$traces/p" "$program" "$folder" || status=$?
build=$(dirname "$(dirname "$program")")
needed="$build/|/usr/lib/|/lib/|/usr/share/(fonts|fontconfig|zoneinfo|locale|mime|/mime|icu|qt6|gdk-pixbuf|glib-2.0)|/usr/local/share/(fonts|mime|/mime)"
needed+="|/etc/(ld\\.so|fonts|nsswitch|passwd|localtime|selinux|ssl|gnutls|xdg/QtProject)|/var/cache/fontconfig|/proc/|/sys/|/dev/(null|urandom|shm)|$home/\\."
# Nothing is read through O_PATH: the process that draws names by it the places that it keeps (Landlock).
# Whoever draws has nothing to look for there; who imports opens folders, and the drawings by their own names.
strange=$(cat "$traces"/p.* | grep -vE 'O_DIRECTORY|O_PATH' | sed -nE 's/^[^"]*("[^"]*").*/\1/p' | sort -u |
  grep -vE "^\"($needed)" | grep -vE "^\"${folder}/.*\.svgz?\"$" || true)
drawn=$(grep -lE 'execve\("[^"]*/thanksmith-trial"' "$traces"/p.* | xargs -r grep -hE "\"${folder}[^\"]*\"" | head -5 || true)
if [ -n "$strange$drawn" ]; then
  echo "opened or looked for besides what drawing needs:"
  printf '%s\n' "$drawn" "$strange" | grep . | head -40
  status=1
else
  echo "opened or looked for besides libraries and fonts: nothing"
fi
exit "$status"
