#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# without-keyring.sh TEST-PROGRAM: runs its cases for a system without D-Bus, then looks for the secret on the disk.
set -eu
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
env -u DBUS_SESSION_BUS_ADDRESS -u DISPLAY HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" \
  XDG_RUNTIME_DIR="$home/run" "$1" "[.no-keyring]"
if grep -r "canary-5e1f" "$home"; then
  echo "a secret was written to a plain file" >&2
  exit 1
fi
