#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# with-small-disk.sh TEST-PROGRAM: runs its full-disk case on a disk of 256 KiB that only it sees.
set -eu
SMALL_DISK=$(mktemp -d)
export SMALL_DISK
trap 'rmdir "$SMALL_DISK"' EXIT
# shellcheck disable=SC2016 # the inner shell expands
unshare --map-root-user --mount sh -c '
  mount -t tmpfs -o size=256k small "$SMALL_DISK"
  exec "$0" "[.small-disk]"
' "$1"
