#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# with-keyring.sh TEST-PROGRAM: runs its keyring cases in a session of their own with an unlocked GNOME keyring.
set -eu
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
# shellcheck disable=SC2016 # the inner shell expands
HOME=$home XDG_DATA_HOME=$home/data XDG_RUNTIME_DIR=$home/run dbus-run-session -- sh -c '
  printf %s unlock | gnome-keyring-daemon --unlock --components=secrets >/dev/null
  exec "$0" "[.keyring]"
' "$1"
