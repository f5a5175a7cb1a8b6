#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""batch: one card for each person of a list."""
import os
import pathlib
import signal
import struct
import subprocess
import time
import unittest
import zlib

from desk import PROGRAM, CliTest, pdf_facts, pdf_text, png_size

PEOPLE = """name;nick;team;email
Amira Haddad;Ami;Nord;amira@example.org
Zoë Öz;;Süd;zoe@example.org
../../etc/passwd;;Nord;
AMIRA HADDAD;;Süd;
"""


def pixels(file):
    """The rows of a PNG that uses no filter."""
    data, at, packed = file.read_bytes(), 8, b""
    while at < len(data):
        length, kind = struct.unpack(">I4s", data[at:at + 8])
        packed += data[at + 8:at + 8 + length] if kind == b"IDAT" else b""
        at += 12 + length
    rows = zlib.decompress(packed)
    step = 3 * png_size(file)[0] + 1
    assert set(rows[::step]) == {0}, "a row has a filter"
    return rows


class Batch(CliTest):
    def setUp(self):
        super().setUp()
        self.list("people.csv", PEOPLE)
        self.card("Thank you, {nick|name}!", "You of {team} stayed.")

    def list(self, name, text):
        (self.folder / name).write_text(text, encoding="utf-8")

    def card(self, title, message, *words):
        self.works("new", "--illustration", "thanks/tea", "--title", title, "--message", message, *words, "-o",
                   "c.thanks")

    def left(self):
        return {path.name for path in self.folder.iterdir()} - {"people.csv", "c.thanks", "data"}

    def test_one_pdf(self):
        result = self.json("batch", "c.thanks", "--people", "people.csv", "-o", "out.pdf")
        self.assertEqual(result, {"files": ["out.pdf"], "made": 4, "failed": []})
        self.assertEqual(pdf_facts(self.folder / "out.pdf")[0], 4)
        text = pdf_text(self.folder / "out.pdf")
        for words in ("Ami!", "Zoë Öz!", "You of Süd stayed."):
            self.assertIn(words, text)
        self.assertNotIn("{", text)

    def test_a_file_for_each_person_named_like_the_person(self):
        self.works("batch", "c.thanks", "--people", "people.csv", "-o", "out", "--format", "png", "--dpi", "60",
                   "--jobs", "3")
        self.assertEqual({path.name for path in (self.folder / "out").iterdir()},
                         {"Amira Haddad.png", "Zoë Öz.png", "etc passwd.png", "AMIRA HADDAD (2).png"})
        self.assertEqual(png_size(self.folder / "out" / "Zoë Öz.png"), (248, 350))
        self.works("batch", "c.thanks", "--people", "people.csv", "-o", "svg", "--format", "svg")
        self.assertIn("Thank you, Zoë Öz!", (self.folder / "svg" / "Zoë Öz.svg").read_text(encoding="utf-8"))

    def test_pixels_are_those_of_a_single_render(self):
        self.works("batch", "c.thanks", "--people", "people.csv", "-o", "out", "--dpi", "120")
        self.card("Thank you, Zoë Öz!", "You of Süd stayed.", "--to", "Zoë Öz")
        self.works("render", "c.thanks", "--dpi", "120", "-o", "one.png")
        self.assertEqual(pixels(self.folder / "one.png"), pixels(self.folder / "out" / "Zoë Öz.png"))

    def test_missing_values_are_found_before_anything_is_made(self):
        self.card("{nick}", "{team}")
        said = self.fails("batch", "c.thanks", "--people", "people.csv", "-o", "out",
                          says=["people.csv", "3 of 4 people", "{nick}", "Zoë Öz", "--skip-missing"])
        self.assertNotIn("%", said)
        failed = self.json("batch", "c.thanks", "--people", "people.csv", "-o", "out", code=1)["failed"]
        self.assertEqual([(row["person"], row["line"]) for row in failed],
                         [("Zoë Öz", 3), ("../../etc/passwd", 4), ("AMIRA HADDAD", 5)])
        self.assertEqual(self.left(), set())
        done = self.run_cli("batch", "c.thanks", "--people", "people.csv", "-o", "out", "--skip-missing", code=3)
        self.assertEqual(done.stdout, "out/Amira Haddad.png\n")
        self.assertEqual(len(done.stderr.splitlines()), 3)

    def test_unknown_placeholders_and_open_braces(self):
        self.card("{boss}", "x")
        self.fails("batch", "c.thanks", "--people", "people.csv", "-o", "out",
                   says=["c.thanks", "{boss}", "name, nick, team, email"])
        self.card("{name", "x")
        self.fails("batch", "c.thanks", "--people", "people.csv", "-o", "out", says=["c.thanks", "title", "{{"])
        self.assertEqual(self.left(), set())

    def test_a_text_too_long_for_one_person(self):
        self.list("people.csv", "name,words\nBo,thanks\nAmira,\"" + "many words " * 600 + "\"\n")
        self.card("{name}", "{words}")
        for target, files in (("out", ["out/Bo.png"]), ("out.pdf", ["out.pdf"])):
            done = self.run_cli("batch", "c.thanks", "--people", "people.csv", "-o", target, code=3)
            self.assertEqual(done.stdout.split("\n")[:-1], files)
            self.assertIn("Amira", done.stderr)
            self.assertIn("do not fit", done.stderr)
        self.list("people.csv", "name,words\nAmira,\"" + "many words " * 600 + "\"\n")
        done = self.run_cli("batch", "c.thanks", "--people", "people.csv", "-o", "none.pdf", code=1)
        self.assertIn("do not fit", done.stderr)
        self.assertFalse((self.folder / "none.pdf").exists())

    def test_wrong_usage_and_bad_files(self):
        self.misused("batch", "c.thanks", "-o", "out", says="--people")
        self.misused("batch", "c.thanks", "--people", "people.csv", "-o", "out", "--format", "bmp", says="bmp")
        self.misused("batch", "c.thanks", "--people", "people.csv", "-o", "out.pdf", "--format", "png", says="one PDF")
        self.misused("batch", "c.thanks", "--people", "people.csv", "-o", "out", "--jobs", "0", says="--jobs")
        self.fails("batch", "c.thanks", "--people", "absent.csv", "-o", "out", says="absent.csv")
        self.fails("batch", "c.thanks", "--people", "people.csv", "-o", "no/such/out.pdf", says="no/such/out.pdf")

    def writes(self, process):
        """Has it a file of ours open for writing? What is not finished need not have a name yet."""
        handles = pathlib.Path(f"/proc/{process.pid}/fd")
        for handle in handles.iterdir() if handles.is_dir() else ():
            try:
                if os.readlink(handle).startswith(f"{self.folder}/") and handle.lstat().st_mode & 0o200:
                    return True
            except FileNotFoundError:
                pass
        return False

    def test_ctrl_c_leaves_whole_files_only(self):
        self.list("people.csv", "name,nick,team\n" + "".join(f"Person {i},P{i},Nord\n" for i in range(3000)))
        for target in ("out", "out.pdf"):
            process = subprocess.Popen([str(PROGRAM), "--data-dir", str(self.data), "batch", "c.thanks", "--people",
                                        "people.csv", "-o", target], env=self.env, cwd=self.folder,
                                       stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, encoding="utf-8")
            begun = time.monotonic()
            while time.monotonic() - begun < 30 and not self.writes(process):
                time.sleep(0.002)
            process.send_signal(signal.SIGINT)
            said = process.communicate(timeout=60)[1]
            self.assertIn(process.returncode, (1, 3), said)
            self.assertIn("Stopped", said)
        made = list((self.folder / "out").iterdir())
        self.assertLess(len(made), 3000)
        for path in made:
            self.assertTrue(path.read_bytes().endswith(b"IEND\xaeB`\x82"), path)
        self.assertEqual(self.left(), {"out"})
        self.assertEqual([name for name in os.listdir(self.folder / "out") if not name.endswith(".png")], [])


if __name__ == "__main__":
    unittest.main()
