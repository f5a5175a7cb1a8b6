#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# with-desktop.sh SCRIPT.py ARGUMENT...: runs it on a screen of its own, with a window manager, a session bus and the
# accessibility bus, as a desktop has them. Nothing starts by itself on that bus: there is a keychain only where the
# script starts one.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
if [ -z "${TEST_DESKTOP:-}" ]; then
  TEST_DESKTOP=$(mktemp -d)
  export TEST_DESKTOP
  trap 'rm -rf "$TEST_DESKTOP"' EXIT
  cat >"$TEST_DESKTOP/bus.conf" <<'END'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <keep_umask/>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
END
  # -noreset: when its last client leaves, the server starts anew and turns away whoever comes just then.
  xvfb-run -a -s "-screen 0 1440x900x24 -nolisten tcp -noreset" \
    dbus-run-session --config-file="$TEST_DESKTOP/bus.conf" -- "$0" "$@"
  exit
fi
mkdir -m 700 "$TEST_DESKTOP/run"
export HOME=$TEST_DESKTOP XDG_RUNTIME_DIR=$TEST_DESKTOP/run LC_ALL=C.UTF-8
unset THANKSMITH_PASSWORD THANKSMITH_DATA_DIR
for _ in $(seq 100); do
  xprop -root >/dev/null 2>&1 && break
  sleep 0.05
done
openbox &
window_manager=$!
/usr/libexec/at-spi-bus-launcher --launch-immediately &
bus_launcher=$!
trap 'kill "$window_manager" "$bus_launcher" 2>/dev/null || true' EXIT
for _ in $(seq 100); do
  xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id' && break
  sleep 0.05
done
script=$1
shift
/usr/bin/python3 -u "$here/$script" "$@"
