#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes every hostile file of this folder and manifest.json: `python3 make_attacks.py`. Run by hand; the results are
committed, and `make_attacks.py --check` (a test) sees that they are what the generators make, byte for byte.

manifest.json is an array of objects: `file` (below this folder), `class` (what is tried; at most 15 files each), `kind`
(who has to refuse it: "svg" checkSvg; "card" parseCard, or checkSvg of its picture; "pack" readPackArchive; "people"
parsePeople), `error` (the very code) and `generator` (here, one for each kind). Large files are kept gzipped: what ends
in .gz is unpacked before it is tried; .svgz is tried as it is.
"""
from __future__ import annotations

import gzip
import json
import sys
from pathlib import Path

import card_attacks
import pack_attacks
import people_attacks
import svg_attacks

HERE = Path(__file__).resolve().parent
MODULES = {"svg": (svg_attacks, "pictures"), "card": (card_attacks, "cards"), "pack": (pack_attacks, "packs"),
           "people": (people_attacks, "people")}


def error_of(kind: str, code: str) -> str:
    if code == "file-too-big":
        return "file.too-big"
    return code if kind == "card" else f"{'picture' if kind == 'svg' else kind}.{code}"


def make() -> dict[Path, bytes]:
    """Every file of ours with its content."""
    files: dict[Path, bytes] = {}
    rows = []
    for kind, (module, folder) in MODULES.items():
        for key, content in module.ATTACKS.items():
            group, _, name = key.rpartition("/")
            code = name.split("--")[0]
            data = content.encode() if isinstance(content, str) else content
            if name.endswith(".gz"):
                data = gzip.compress(data, mtime=0)
            file = f"{folder}/{group + '--' if group and kind == 'svg' else ''}{name}"
            files[HERE / file] = data
            rows.append({"file": file, "class": group or (code if kind == "svg" else f"{kind}-{code}"), "kind": kind,
                         "error": error_of(kind, code), "generator": Path(module.__file__).name})
    rows.sort(key=lambda row: row["file"])
    files[HERE / "manifest.json"] = ("[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]\n").encode()
    files[HERE.parent / "gallery/good.thankspack"] = pack_attacks.good_pack()
    return files


def committed() -> set[Path]:
    folders = {folder for _, folder in MODULES.values()}
    return {file for folder in folders for file in (HERE / folder).iterdir()}


def main() -> int:
    files = make()
    if sys.argv[1:] == ["--check"]:
        wrong = sorted(str(file) for file in files if not file.exists() or file.read_bytes() != files[file])
        wrong += sorted(f"{file} (nobody makes it)" for file in committed() - set(files))
        print("\n".join(wrong) if wrong else f"{len(files)} files are as made")
        return 1 if wrong else 0
    for old in committed():
        old.unlink()
    for file, data in files.items():
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(data)
    return 0


if __name__ == "__main__":
    sys.exit(main())
