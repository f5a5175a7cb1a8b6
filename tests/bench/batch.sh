#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Many cards at once, beside their peers (batch.py). A part of run.sh, which calls it: `run.sh batch`.
#
# RUNS=n: rounds. BENCH_ROWS=file: gets the figures.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
exec python3 "$here/batch.py" --thanksmith "$here/../../build/bin/thanksmith" --rounds "${RUNS:-3}"
