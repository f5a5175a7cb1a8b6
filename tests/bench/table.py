#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""table.py [--readme] ROWS README.md: the figures of a run as a table; --readme puts it between README's markers.

ROWS has a line for each figure: what, value, peer, its value, ratio, aim, with tabs between.
"""
import os
import platform
import re
import sys
from datetime import date

BEGIN, END = "<!-- figures -->", "<!-- /figures -->"


def machine():
    model = platform.machine()
    with open("/proc/cpuinfo", encoding="utf-8") as info:
        for line in info:
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
                break
    return "%s, %d cores" % (model, os.cpu_count())


def number(text):
    found = re.match(r"[\d.]+", text)
    return float(found.group()) if found else None


def met(value, peers_value, ratio, aim):
    """Whether an aim is met: an operator and a number that a time, a size or a count is held to where its unit follows,
    else the ratio; "none"; "no more" than the peer; or the very word that should stand there. None: there is no aim."""
    if not aim:
        return None
    if aim == "none":
        return number(value) == 0
    if aim == "no more":
        return number(value) <= number(peers_value)
    bound = re.fullmatch(r"(?:ratio )?(<=|>=|<) ([\d.]+)(.*)", aim)
    if not bound:
        return value == aim
    operator, limit, unit = bound.group(1), float(bound.group(2)), bound.group(3).strip()
    reached = number(value if unit and unit != "times" else ratio)
    if reached is None:
        return False
    return {"<": reached < limit, "<=": reached <= limit, ">=": reached >= limit}[operator]


def table(rows):
    lines = ["Of %s, on %s; a ratio says more than a time of one machine." % (date.today().isoformat(), machine()), "",
             "| what | here | beside it | | ratio | aim | met |", "|---|---|---|---|---|---|---|"]
    for what, value, peer, peers_value, ratio, aim in rows:
        word = {None: "", True: "yes", False: "**no**"}[met(value, peers_value, ratio, aim)]
        indented = what.startswith(" ")
        lines.append("| %s%s | %s | %s | %s | %s | %s | %s |" % (
            "… " if indented else "", what.strip(), value, peer, peers_value, ratio, aim, word))
    return "\n".join(lines)


def main():
    arguments = [a for a in sys.argv[1:] if a != "--readme"]
    with open(arguments[0], encoding="utf-8") as rows:
        made = table([line.rstrip("\n").split("\t") for line in rows if line.strip()])
    print("\n" + made)
    if "--readme" not in sys.argv:
        return
    with open(arguments[1], encoding="utf-8") as file:
        text = file.read()
    head, rest = text.split(BEGIN, 1)
    with open(arguments[1], "w", encoding="utf-8") as file:
        file.write(head + BEGIN + "\n" + made + "\n" + END + rest.split(END, 1)[1])


main()
