#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Many cards at once, beside their peers in the same run: prints CPU seconds and ratios.

    tests/bench/batch.py [--thanksmith build/bin/thanksmith] [--rounds 3] [--people 200]

BENCH_ROWS=file: gets each figure as a line for table.py.

Peers: rsvg-convert per card and Chromium's print to PDF, both on a template of the same card written by hand, and
glabels-3-batch on a label with the same picture and text. A peer that is not installed is left out with a sentence.
"""
from __future__ import annotations

import argparse
import gzip
import json
import os
import resource
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import zlib
from html import escape
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
MESSAGE = ("When the server went dark on Friday you stayed until the last mail was answered, and on Monday nobody "
           "noticed a thing. That was you.")


def cpu(*command, cwd=None) -> float:
    """User and system seconds of a command and its children."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([*map(str, command)], check=True, cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def peak_memory(*command) -> int:
    """MiB of resident memory at most."""
    code = ("import resource,subprocess,sys;subprocess.run(sys.argv[1:],check=True,stdout=subprocess.DEVNULL);"
            "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss//1024)")
    return int(subprocess.run([sys.executable, "-c", code, *map(str, command)], check=True, capture_output=True,
                              encoding="utf-8").stdout)


def row(figure: str, value: str, peer: str = "", peers_value: str = "", ratio: str = "", aim: str = "") -> None:
    print(f"{figure:<58} {value:<12} {peer:<34} {peers_value:<12} {ratio:<22} {aim}", flush=True)
    if "BENCH_ROWS" in os.environ:
        with open(os.environ["BENCH_ROWS"], "a", encoding="utf-8") as rows:
            rows.write("\t".join((figure, value, peer, peers_value, ratio, aim)) + "\n")


def compare(figure: str, unit: str, scale: float, ours: list[float], peer: str, theirs: list[float], aim: str) -> None:
    """A row of processor times: the medians of both, and the median of their ratios round by round."""
    if not theirs:
        print(f"  {peer} is not installed: no comparison with it")
        return
    ratios = [b / a for a, b in zip(ours, theirs)]
    value, peers_value = (f"{scale * statistics.median(times):.3g} {unit}" for times in (ours, theirs))
    row(figure, value, peer, peers_value, f"{statistics.median(ratios):.1f} times as fast", aim)
    print("  in each round: " + ", ".join(f"{ratio:.1f}" for ratio in ratios))


def png_pixels(file: Path) -> bytes:
    data, at, packed = file.read_bytes(), 8, b""
    while at < len(data):
        length, kind = struct.unpack(">I4s", data[at:at + 8])
        packed += data[at + 8:at + 8 + length] if kind == b"IDAT" else b""
        at += 12 + length
    return zlib.decompress(packed)


def template(card: dict, name: str, linked: str = "") -> str:
    """The card as somebody would write it by hand: picture (inside, or `linked`), title, lines, signature; 4 by 6 in,
    300 dpi."""
    words = MESSAGE.split()
    lines = [" ".join(words[i:i + 8]) for i in range(0, len(words), 8)]
    text = "".join(f'<text x="600" y="{1330 + 62 * i}" font-family="EB Garamond 12" font-size="48" '
                   f'text-anchor="middle">{escape(line)}</text>' for i, line in enumerate(lines))
    picture = card["picture"]["svg"]
    inner = picture[picture.index(">", picture.index("<svg")) + 1:picture.rindex("</svg>")]
    box = picture[picture.index('viewBox="') + 9:].split('"')[0].split()
    scale = 1200 / float(box[2])
    inner = f'<image href="{linked}" width="{box[2]}" height="{box[3]}"/>' if linked else inner
    return (f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="1200" '
            f'height="1800" viewBox="0 0 1200 1800"><rect width="1200" height="1800" fill="#fffefb"/>'
            f'<g transform="scale({scale})">{inner}</g><rect y="1100" width="1200" height="700" fill="#fffefb"/>'
            f'<text x="600" y="1230" font-family="EB Garamond 12" font-style="italic" font-size="96" '
            f'text-anchor="middle" fill="#b03a1a">Thank you, {escape(name)}!</text>{text}'
            f'<text x="600" y="1720" font-family="EB Garamond 12" font-style="italic" font-size="44" '
            f'text-anchor="middle">Nadja</text></svg>')


def glabels_template(people: Path, picture: Path) -> bytes:
    return gzip.compress(f"""<?xml version="1.0"?>
<Glabels-document xmlns="http://glabels.org/xmlns/3.0/">
  <Template brand="Own" part="4x6" size="Other" width="4in" height="6in" description="card">
    <Label-rectangle id="0" width="4in" height="6in" round="0" x_waste="0" y_waste="0">
      <Layout nx="1" ny="1" x0="0" y0="0" dx="4in" dy="6in"/>
    </Label-rectangle>
  </Template>
  <Objects id="0" rotate="False">
    <Object-image x="0" y="0" w="4in" h="3.6in" src="{picture}"/>
    <Object-text x="18pt" y="270pt" w="252pt" h="50pt" justify="Center">
      <Span font_family="EB Garamond 12" font_size="24" color="0xb03a1aff">Thank you, <Field name="1"/>!</Span>
    </Object-text>
    <Object-text x="18pt" y="320pt" w="252pt" h="90pt" justify="Center">
      <Span font_family="EB Garamond 12" font_size="12" color="0x000000ff">{escape(MESSAGE)}</Span>
    </Object-text>
  </Objects>
  <Merge type="Text/Comma" src="{people}"/>
</Glabels-document>
""".encode())


class Bench:
    def __init__(self, options: argparse.Namespace, work: Path):
        self.program = [options.thanksmith, "--data-dir", work / "data"]
        self.rounds, self.count, self.work = options.rounds, options.people, work
        self.people = self.list_of(self.count)
        subprocess.run([sys.executable, ROOT / "tests/bench/make_picture.py", "1500000", work / "big.svg"], check=True)

    def list_of(self, count: int) -> Path:
        path = self.work / f"people-{count}.csv"
        path.write_text("name,email\n" + "".join(f"Person{i},p{i}@example.org\n" for i in range(count)))
        return path

    def card(self, picture: str | Path) -> Path:
        path = self.work / "card.thanks"
        subprocess.run([*map(str, self.program), "new", "--paper", "4x6in", "--illustration", str(picture), "--title",
                        "Thank you, {name}!", "--message", MESSAGE, "--from", "Nadja", "-o", str(path)], check=True,
                       stdout=subprocess.DEVNULL)
        return path

    def batch(self, card: Path, target: Path, people: Path | None = None) -> float:
        shutil.rmtree(target, ignore_errors=True)
        target.unlink(missing_ok=True)
        return cpu(*self.program, "batch", card, "--people", people or self.people, "-o", target)

    def png(self) -> None:
        card = self.card("thanks/bouquet")
        data = json.loads(card.read_text())
        sample = 12
        ours, theirs = [], []
        for number in range(sample):
            (self.work / f"t{number}.svg").write_text(template(data, f"Person{number}"))
        for _ in range(self.rounds):
            ours.append(self.batch(card, self.work / "png") / self.count)
            if shutil.which("rsvg-convert"):
                theirs.append(sum(cpu("rsvg-convert", self.work / f"t{i}.svg", "-o", self.work / f"t{i}.png")
                                  for i in range(sample)) / sample)
        single = self.work / "single.thanks"
        data["texts"]["title"], data["texts"]["to"] = "Thank you, Person7!", "Person7"
        single.write_text(json.dumps(data))
        cpu(*self.program, "render", single, "-o", self.work / "single.png")
        same = png_pixels(self.work / "single.png") == png_pixels(self.work / "png" / "Person7.png")
        compare("PNG 1200x1800 of one of many, processor time", "ms", 1000, ours,
                "rsvg-convert of a template by hand", theirs, ">= 8 times")
        row("  its pixels", "identical" if same else "different", "the card rendered alone", "", "", "identical")

    def pdf(self) -> None:
        self.one_pdf("thanks/bouquet", "a built-in picture", True)
        self.one_pdf(self.work / "big.svg", "a picture of 1.5 MB", False)
        size = (self.work / "all.pdf").stat().st_size / 1e6
        row("  its size", f"{size:.2f} MB", "", "", "", "< 0.5 MB")

    def one_pdf(self, picture: str | Path, named: str, aims: bool) -> None:
        card = self.card(picture)
        data = json.loads(card.read_text())
        (self.work / "picture.svg").write_text(data["picture"]["svg"])
        page = '<style>@page{size:4in 6in;margin:0}svg{width:4in;height:6in;display:block}</style>'
        (self.work / "all.html").write_text(
            page + "".join(template(data, f"Person{i}", "picture.svg") for i in range(self.count)))
        (self.work / "label.glabels").write_bytes(glabels_template(self.people, self.work / "picture.svg"))
        ours, chromium, glabels = [], [], []
        for _ in range(self.rounds):
            ours.append(self.batch(card, self.work / "all.pdf"))
            if shutil.which("chromium"):
                chromium.append(cpu("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--password-store=basic",
                                    f"--user-data-dir={self.work}/chromium", "--no-pdf-header-footer",
                                    f"--print-to-pdf={self.work}/c.pdf", self.work / "all.html"))
            if shutil.which("glabels-3-batch"):
                glabels.append(cpu("glabels-3-batch", "-o", self.work / "g.pdf", self.work / "label.glabels"))
        figure = f"one PDF of {self.count} cards, {named}, processor time"
        compare(figure, "s", 1, ours, "Chromium, the same page by hand", chromium, ">= 8 times" if aims else "")
        compare(figure, "s", 1, ours, "glabels-3-batch, the same label", glabels, ">= 5 times" if aims else "")

    def memory(self) -> None:
        card = self.card("thanks/bouquet")
        for target in ("mem.pdf", "mem"):
            sizes = []
            for count in (200, 5000):
                if target == "mem":
                    shutil.rmtree(self.work / target, ignore_errors=True)
                small = [] if target == "mem.pdf" else ["--dpi", "60"]
                sizes.append(peak_memory(*self.program, "batch", card, "--people", self.list_of(count), "-o",
                                         self.work / target, *small))
            row(f"most memory, {'PNG' if small else 'PDF'} for 5,000 people", f"{sizes[1]} MiB", "for 200 people",
                f"{sizes[0]} MiB", f"{sizes[1] / sizes[0]:.2f}", "ratio <= 1.5")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--thanksmith", type=Path, default=ROOT / "build/bin/thanksmith")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--people", type=int, default=200)
    parser.add_argument("--only", choices=("png", "pdf", "memory"))
    options = parser.parse_args()
    os.environ["LC_ALL"] = "C.UTF-8"
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(options, Path(folder))
        for part in ("png", "pdf", "memory"):
            if options.only in (None, part):
                getattr(bench, part)()


if __name__ == "__main__":
    main()
