#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What must hold for every source file, whatever it does.
set -euo pipefail
cd "$(dirname "$0")/../.."
status=0
complain() {
  if [ -n "$2" ]; then
    printf '%s:\n%s\n' "$1" "$2"
    status=1
  fi
}
files() { git ls-files -co --exclude-standard -- "$@" | while read -r f; do [ -f "$f" ] && echo "$f"; done; }
mapfile -t app < <(files 'app/*.h' 'app/*.cpp')
mapfile -t words < <(files 'app/*.h' 'app/*.cpp' 'ui/*.h' 'ui/*.cpp' '*.md' 'packaging/*')
mapfile -t cxx < <(files '*.cpp' '*.h')
mapfile -t scripts < <(files '*.sh' '.ci/run')

complain "no SPDX line" "$(grep -L 'SPDX-License-Identifier' "${cxx[@]}" "${scripts[@]}" || true)"
complain "an include with .. goes round the walls between modules" "$(grep -nE '^#include.*\.\.' "${cxx[@]}" || true)"
not_first() { # FILE.cpp...: those that do not begin with the header of their own name
  local source first
  for source in "$@"; do
    [ -f "${source%.cpp}.h" ] || continue
    first=$(grep -m1 '^#include' "$source")
    case $first in
      *"\"$(basename "${source%.cpp}").h\"" | */"$(basename "${source%.cpp}").h\"") ;;
      *) echo "$source: $first" ;;
    esac
  done
}
complain "its own header comes first: so it is seen to stand alone" \
  "$(printf '%s\n' "${cxx[@]}" | grep -E '^(app|ui)/.*\.cpp$' | { mapfile -t own && not_first "${own[@]}"; })"
complain "a widget below ui" \
  "$(grep -nE '#include *<Q(Widget|MainWindow|Dialog|Application|Label|PushButton|MessageBox|Printer|SvgWidget)' "${app[@]}" || true)"
complain "not formatted (clang-format -i)" \
  "$(printf '%s\n' "${cxx[@]}" | xargs -P2 -n 20 clang-format --dry-run 2>&1 | grep -oE '^[^:]+:[0-9]+' | sort -u | head -20 || true)"
complain "misspelt" "$(codespell -q 3 --ignore-words tests/house/words.txt "${words[@]}" || true)"
complain "shellcheck" "$(shellcheck -x "${scripts[@]}" 2>&1 || true)"
exit "$status"
