#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# CUPS backend keep:/FOLDER: what a printer would have got goes into FOLDER as JOB.pdf, its options as JOB.options.
set -eu
[ $# -gt 0 ] || { echo 'direct keep "Unknown" "Folder"'; exit 0; }
folder=${DEVICE_URI#keep:}
if [ $# -ge 6 ]; then cat "$6"; else cat; fi >"$folder/$1.part"
printf '%s\n' "title=$3" "copies=$4" "options=$5" >"$folder/$1.options"
mv "$folder/$1.part" "$folder/$1.pdf"
