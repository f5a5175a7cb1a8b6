#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Copies the tree, makes each change that the design promises to need one place only, builds the program and looks
# whether every change is there.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tree=$work/tree
mkdir "$tree"
(cd "$root" && git ls-files -co --exclude-standard -z | xargs -0 cp --parents -t "$tree" 2>/dev/null) || true
cd "$tree"

# A channel: one source file, named in one list.
sed -e 's/channelFolder/channelShelf/g' -e 's/id = "folder"/id = "shelf"/' app/channels/Folder.cpp >app/channels/Shelf.cpp
sed -i 's/^set(CHANNELS /&Shelf /' app/CMakeLists.txt
# A paper, a palette, a layout, a type style: one entry of data.
add_entry() { # FILE MEMBER: a copy of the first entry, with the id "added"
  python3 - "$1" "$2" <<'EOF'
import copy, json, sys
path, member = sys.argv[1:]
data = json.load(open(path, encoding="utf-8"))
entry = copy.deepcopy(data[member][0])
entry["id"] = "added"
data[member].append(entry)
json.dump(data, open(path, "w", encoding="utf-8"), ensure_ascii=False)
EOF
}
add_entry resources/papers.json papers
add_entry resources/palettes.json palettes
add_entry resources/layouts.json layouts
add_entry resources/type-styles.json styles
# A language: one .ts file.
sed -e 's/language="de"/language="nds"/' -e 's/language="de_DE"/language="nds"/' translations/thanksmith_de.ts >translations/thanksmith_nds.ts
# An illustration: one SVG.
cp illustrations/thanks/tea.svg illustrations/quiet/dropped-in.svg
# A setting: one constant in the module that owns it.
sed -i 's|^inline const Setting<QString> lastStyle|inline const Setting<int> addedSetting{"card/added", 7};\n&|' app/studio/NewCard.h
# A migration: one numbered SQL file.
last=$(find resources/migrations -name '*.sql' -printf '%f\n' | sort | tail -1 | cut -c1-4)
number=$((10#$last + 1))
echo 'CREATE TABLE added (x INTEGER);' >"resources/migrations/$(printf '%04d' "$number")-added.sql"

if ! { cmake -S . -B build -G Ninja -DTHANKSMITH_TESTS=OFF && cmake --build build --target program; } >"$work/log" 2>&1; then
  tail -40 "$work/log"
  exit 1
fi
run() { build/bin/thanksmith --data-dir "$work/data" "$@"; }
status=0
expect() { # WHAT COMMAND...: it must succeed
  local what=$1
  shift
  if "$@" >"$work/out" 2>&1; then echo "ok: $what"; else
    echo "not there: $what"
    cat "$work/out"
    status=1
  fi
}
expect "channel" bash -c "build/bin/thanksmith accounts kinds | grep -q '^shelf'"
expect "channel account" run accounts add shelf mine "path=$work/shelf"
expect "paper, palette, layout, style" run new --paper added --palette added --layout added --style added --message hi -o "$work/card.thanks"
expect "they draw" run render "$work/card.thanks" -o "$work/card.png"
expect "the channel delivers" run send "$work/card.thanks" --via mine --to Ada --wait 20
expect "illustration" bash -c "build/bin/thanksmith gallery list | grep -q '^quiet/dropped-in'"
expect "language" bash -c "LC_ALL=C.UTF-8 LANGUAGE=nds build/bin/thanksmith --data-dir '$work/nds' --help | grep -q 'öffnet'"
run history list >/dev/null
expect "migration" bash -c "[ \$(sqlite3 '$work/data/thanksmith.db' 'PRAGMA user_version') = $number ]"
exit "$status"
