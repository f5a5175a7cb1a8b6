#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds for every language file: nothing unfinished, nothing forgotten, no marker lost, lrelease content."""
import os
import re
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "translations").glob("thanksmith_*.ts"))
QT_TOOLS = "/usr/lib/qt6/bin"


def tag_of(file):
    return file.stem.split("_", 1)[1]


class Message:
    def __init__(self, context, node):
        self.source = node.findtext("source")
        self.key = (context, self.source, node.findtext("comment"))
        self.has_numbers = node.get("numerus") == "yes"
        translation = node.find("translation")
        self.state = translation.get("type")
        self.texts = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


def messages(file):
    root = ET.parse(file).getroot()
    return [Message(context.findtext("name"), node) for context in root.iter("context")
            for node in context.iter("message")]


def markers(text):
    return Counter(re.findall(r"%L?[1-9]", text))


def mnemonics(text):
    return len(re.findall(r"&[^&\s]", text.replace("&&", "")))


class Translations(unittest.TestCase):
    def each(self, wanted="thanksmith_*.ts"):
        """Each text to check; a failure names it and leads to the next."""
        for file in FILES:
            for message in messages(file) if file.match(wanted) else []:
                for text in message.texts:
                    yield message, text, self.subTest(file=file.name, context=message.key[0], source=message.source,
                                                      text=text)

    def test_the_languages_there_must_be(self):
        self.assertLessEqual({"de", "en"}, {tag_of(file) for file in FILES})

    def test_nothing_is_unfinished_or_empty(self):
        for message, text, part in self.each():
            with part:
                self.assertIsNone(message.state)
                self.assertTrue(text.strip())

    def test_markers_and_mnemonics_are_those_of_the_source(self):
        for message, text, part in self.each():
            with part:
                self.assertEqual(markers(text), markers(message.source))
                self.assertEqual(mnemonics(text), mnemonics(message.source))
                if message.has_numbers:
                    self.assertLessEqual(text.count("%n"), message.source.count("%n"))
                    self.assertIn(message.source.count("%n"), (0, 1))
                else:
                    self.assertNotIn("%n", message.source)
                    self.assertNotIn("%n", text)

    def test_numbers_stand_in_the_last_form(self):
        """A form for one may say "one"; the one for many has to say how many."""
        for file in FILES:
            forms = {len(message.texts) for message in messages(file) if message.has_numbers}
            self.assertLessEqual(len(forms), 1, file.name)
            for message in messages(file):
                if message.has_numbers:
                    self.assertEqual(message.texts[-1].count("%n"), message.source.count("%n"), message.source)

    def test_edges_are_those_of_the_source(self):
        for message, text, part in self.each():
            with part:
                self.assertEqual(text[0].isspace(), message.source[0].isspace())
                self.assertEqual(text[-1].isspace(), message.source[-1].isspace())
                self.assertNotIn("...", text)
                self.assertNotIn("  ", text.replace("  %1", ""))
                self.assertEqual("\n" in text, "\n" in message.source)

    def test_german_is_set_well_and_addresses_nobody(self):
        for _, text, part in self.each("thanksmith_de.ts"):
            with part:
                self.assertEqual(text.count("„"), text.count("“"))
                self.assertNotRegex(text, r"[\"”'’]|\s-\s|—|[^ ]…")
                self.assertNotRegex(text, r"\b([Dd](u|ich|ir|ein\w*)|Ihr(e\w*)?|Ihnen|[Ee]u(ch|re?\w*))\b")

    def test_no_source_is_forgotten_and_none_is_left_over(self):
        """A fresh lupdate finds the same texts; otherwise run translations/update.sh and translate what is new."""
        with tempfile.TemporaryDirectory() as folder:
            for file in FILES:
                shutil.copy(file, folder)
            subprocess.run([ROOT / "translations/update.sh"], check=True, env=dict(os.environ, THANKSMITH_TS_DIR=folder),
                           stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
            for file in FILES:
                fresh = {message.key for message in messages(Path(folder) / file.name)}
                known = {message.key for message in messages(file)}
                self.assertEqual(sorted(map(str, fresh - known)), [], f"{file.name}: new")
                self.assertEqual(sorted(map(str, known - fresh)), [], f"{file.name}: gone")

    def test_contexts_are_those_the_program_asks_for(self):
        """A class is asked for with its namespace, unless it names its context itself."""
        sources = "\n".join(path.read_text() for folder in ("app", "ui") for path in (ROOT / folder).rglob("*")
                            if path.suffix in (".h", ".cpp"))
        named = set(re.findall(r"Q_DECLARE_TR_FUNCTIONS\(([\w:]+)\)", sources))
        named |= set(re.findall(r"QT_TRANSLATE_(?:N_)?NOOP3?\(\s*\"(\w+)\"", sources))
        classes = set(re.findall(r"^class (\w+)", sources, re.MULTILINE))
        for message, _, part in self.each():
            with part:
                context = message.key[0]
                if context not in named:
                    self.assertTrue(context.startswith("thanksmith::"), context)
                    self.assertIn(context.removeprefix("thanksmith::"), classes)

    def test_lrelease_takes_all(self):
        lrelease = shutil.which("lrelease", path=QT_TOOLS) or shutil.which("lrelease6") or "lrelease"
        with tempfile.TemporaryDirectory() as folder:
            for file in FILES:
                done = subprocess.run([lrelease, file, "-qm", f"{folder}/{file.stem}.qm"], capture_output=True,
                                      encoding="utf-8", check=True)
                said = done.stdout + done.stderr
                self.assertIn(f"({len(messages(file))} finished and 0 unfinished)", said)
                self.assertNotRegex(said, r"(?i)warning|ignored|untranslated|duplicate|removed")


if __name__ == "__main__":
    unittest.main()
