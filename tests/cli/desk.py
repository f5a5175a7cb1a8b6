# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the command line share: a desk (a data folder and the shipped program over it) and a few measures."""
import json
import os
import re
import struct
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "e2e"))
import scene  # noqa: E402

PROGRAM = scene.PROGRAM
TESTS = scene.TESTS
# What would lead the program to somebody's screen, keyring, language or data.
FOREIGN = ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "QT_QPA_PLATFORM", "THANKSMITH_DATA_DIR",
           "THANKSMITH_PASSWORD", "LANGUAGE", "LANG", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")


def bare_environment(**more):
    env = {key: value for key, value in scene.environment().items() if key not in FOREIGN}
    return dict(env, **more)


class CliTest(unittest.TestCase):
    """Each test has a folder and a data folder of its own."""

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="desk-", dir=scene.HOME))
        self.folder.chmod(0o755)
        self.data = self.folder / "data"
        self.env = bare_environment()

    def start(self, *words, stdin=None, env=None, prefix=(), timeout=60):
        command = [*map(str, prefix), str(PROGRAM), "--data-dir", str(self.data), *map(str, words)]
        return subprocess.run(command, env=env or self.env, input=stdin, stdin=None if stdin else subprocess.DEVNULL,
                              capture_output=True, encoding="utf-8", timeout=timeout, cwd=self.folder)

    def run_cli(self, *words, code=0, **options):
        done = self.start(*words, **options)
        self.assertEqual(done.returncode, code, f"{words}\n{done.stdout}{done.stderr}")
        return done

    def works(self, *words, **options):
        done = self.run_cli(*words, **options)
        self.assertEqual(done.stderr, "", words)
        return done.stdout

    def json(self, *words, code=0, **options):
        done = self.run_cli("--json", *words, code=code, **options)
        self.assertEqual(done.stdout.count("\n"), 1, "one line of JSON")
        return json.loads(done.stdout)

    def rows(self, *words, **options):
        rows = self.json(*words, **options)
        self.assertIsInstance(rows, list)
        for row in rows:
            self.assertTrue(row["id"], row)
        return rows

    def fails(self, *words, says=(), code=1, **options):
        """Exits with the code and says why in one line that holds all of `says`; returns that line."""
        done = self.run_cli(*words, code=code, **options)
        lines = done.stderr.splitlines()
        if code == 2 and len(lines) == 2:  # wrong usage may be followed by the right one
            self.assertRegex(lines.pop(), "^thanksmith: .*thanksmith ")
        self.assertEqual(len(lines), 1, done.stderr)
        self.assertTrue(lines[0].startswith("thanksmith: "), lines[0])
        self.assertNotIn("something went wrong", lines[0])
        self.assertNotRegex(lines[0], r"%\d |: : |^thanksmith: : |\(\)| mm mm")
        self.assertEqual(done.stdout, "")
        for word in (says,) if isinstance(says, (str, Path)) else says:
            self.assertIn(str(word), lines[0])
        return lines[0]

    def misused(self, *words, says=(), **options):
        return self.fails(*words, says=says, code=2, **options)

    def new_card(self, name="card.thanks", *words):
        target = self.folder / name
        self.works("new", "--illustration", "thanks/tea", "--title", "Thanks, Zoë", "--to", "Zoë", "--from", "Ada",
                   "--message", "You stayed with the caller until it worked.", *words, "-o", target)
        return target

    def names(self, folder=None):
        return sorted(each.name for each in (folder or self.folder).iterdir())


def png_size(file):
    head = Path(file).read_bytes()[:24]
    assert head[:8] == b"\x89PNG\r\n\x1a\n", f"{file} is no PNG"
    return struct.unpack(">II", head[16:24])


def tool(*command):
    return subprocess.run([*map(str, command)], check=True, capture_output=True, encoding="utf-8",
                          env=dict(os.environ, LC_ALL="C.UTF-8")).stdout


def pdf_facts(file):
    """Pages and the size of the first in mm."""
    facts = dict(line.split(":", 1) for line in tool("pdfinfo", file).splitlines())
    width, _, height = facts["Page size"].split()[:3]
    return int(facts["Pages"]), (float(width) / 72 * 25.4, float(height) / 72 * 25.4)


def pdf_text(file):
    return tool("pdftotext", "-layout", file, "-")


def pdf_marks(file):
    """How many hairlines of one stroke the first page has: the crop marks, as nothing else on these cards is."""
    strokes = re.findall(r"<stroke_path(.*?)</stroke_path>", tool("mutool", "trace", file, "1"), re.DOTALL)
    return max((each.count("<lineto") for each in strokes if "<curveto" not in each), default=0)
