#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# with-cups.sh COMMAND...: runs it against a print server of its own, in a folder that goes away afterwards. Printers:
# "office" keeps what it gets (the default one), "attic" takes no jobs, "paused" takes them and prints nothing.
# The command finds what was printed in $PRINTED. NO_PRINTERS=1: a print server without any.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
home=$(mktemp -d /tmp/cups-XXXXXX) # short: a socket's path has 107 letters
trap 'kill "${server:-}" 2>/dev/null && wait "$server" 2>/dev/null; rm -rf "$home"' EXIT
mkdir -p "$home"/{etc,run,run/certs,spool,spool/tmp,cache,log,printed,bin/backend}
chmod 755 "$home"
# CUPS's own programs with one backend more: ServerBin is one folder.
for each in /usr/lib/cups/*; do
  [ "${each##*/}" = backend ] || ln -s "$each" "$home/bin/"
done
install -m 700 "$here/keep.sh" "$home/bin/backend/keep"
group=$(id -gn)
user=$(id -un)
[ "$user" != root ] || user="lp" # filters do not run as root
cat >"$home/etc/cups-files.conf" <<EOF
SystemGroup root $([ "$group" = root ] || echo "$group")
Group $([ "$user" = lp ] && echo lp || echo "$group")
User $user
ServerRoot $home/etc
ServerBin $home/bin
StateDir $home/run
CacheDir $home/cache
RequestRoot $home/spool
TempDir $home/spool/tmp
AccessLog $home/log/access
ErrorLog $home/log/error
PageLog $home/log/page
EOF
cat >"$home/etc/cupsd.conf" <<EOF
Listen $home/run/cups.sock
Browsing Off
WebInterface No
LogLevel error
MaxJobs 50
PreserveJobHistory Yes
PreserveJobFiles No
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
EOF
/usr/sbin/cupsd -f -c "$home/etc/cupsd.conf" -s "$home/etc/cups-files.conf" 2>"$home/log/stderr" &
server=$!
export CUPS_SERVER=$home/run/cups.sock PRINTED=$home/printed CUPS_LOG=$home/log/error
ready() { lpstat -r 2>/dev/null | grep -q 'is running'; }
for _ in $(seq 100); do
  ready && break
  kill -0 "$server" 2>/dev/null || { cat "$home"/log/* >&2; exit 1; }
  sleep 0.05
done
ready
printer() { # printer NAME TITLE PLACE
  lpadmin -p "$1" -D "$2" -L "$3" -v "keep:$home/printed" -P "$here/office.ppd" -E -o printer-error-policy=abort-job \
    2>>"$home/log/stderr" # it says that drivers are deprecated
}
if [ -z "${NO_PRINTERS:-}" ]; then
  printer office "Office 3" "Hall, second floor"
  printer attic Attic "" && cupsreject attic
  printer paused Paused "Kitchen" && cupsdisable paused
  lpadmin -d office
fi
status=0
"$@" || status=$?
[ "$status" -eq 0 ] || tail -n 20 "$home"/log/* >&2
exit "$status"
