#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the command line is called: usage, help, data folder, no display, languages."""
import re
import subprocess
import unittest

from desk import PROGRAM, CliTest, bare_environment

VERBS = ("new", "render", "batch", "sheet", "send", "accounts", "outbox", "history", "gallery", "people")


class Usage(CliTest):
    def test_help_names_every_verb(self):
        for words in (["--help"], ["-h"], ["help"]):
            text = self.works(*words)
            for verb in VERBS:
                self.assertRegex(text, rf"(?m)^  thanksmith {verb} ")
            self.assertIn("--data-dir", text)

    def test_each_verb_has_help(self):
        for verb in VERBS:
            text = self.works(verb, "--help")
            self.assertTrue(text.startswith(f"thanksmith {verb} "))
            self.assertLess(max(len(line) for line in text.splitlines() if line[:1] in (" ", "t")), 80)

    def test_new_names_what_there_is_to_choose_from(self):
        text = self.works("new", "--help")
        for id in ("square-148", "postcard", "night", "round"):
            self.assertRegex(text, rf"\b{id}\b")

    def test_version(self):
        self.assertRegex(self.works("--version"), r"^thanksmith \d+\.\d+")

    def test_wrong_usage(self):
        for words in (
                ["new"], ["new", "stray", "-o", "x.thanks"], ["new", "--colour", "red", "-o", "x.thanks"],
                ["new", "--title"], ["render"], ["render", "a.thanks"], ["render", "-o", "a.png"],
                ["render", "a.thanks", "-o", "a.gif"], ["render", "a.thanks", "-o", "a", "--format", "bmp"],
                ["render", "a.thanks", "-o", "a.png", "--dpi", "0"], ["render", "a.thanks", "-o", "a.png", "--dpi", "x"],
                ["render", "a.thanks", "-o", "a.png", "--dpi", "nan"],
                ["render", "a.thanks", "-o", "a.png", "--width", "1e9"],
                ["render", "a.thanks", "-o", "a.png", "--dpi", "100", "--width", "100"],
                ["sheet"], ["sheet", "a.thanks"], ["sheet", "a.thanks", "-o", "a.pdf", "--paper", "a6"],
                ["sheet", "a.thanks", "-o", "a.pdf", "--copies", "-1"],
                ["send"], ["send", "a.thanks"], ["send", "a.thanks", "--via", "My cards"],
                ["send", "a.thanks", "--to", "Zoë"], ["send", "a.thanks", "b.thanks", "--via", "x", "--to", "y"],
                ["send", "a.thanks", "--via", "x", "--to", "y", "--wait", "soon"],
                ["accounts"], ["accounts", "delete", "x"], ["accounts", "add"], ["accounts", "add", "smtp"],
                ["accounts", "test"], ["accounts", "remove"], ["accounts", "remove", "a", "b"],
                ["outbox"], ["outbox", "retry"], ["outbox", "cancel"], ["outbox", "resolve", "x"],
                ["outbox", "resolve", "x", "perhaps"], ["outbox", "list", "more"],
                ["history"], ["history", "search"], ["history", "show"], ["history", "export"],
                ["history", "export", "x.txt"], ["history", "list", "--limit", "0"], ["history", "erase-person"],
                ["history", "backup"], ["gallery"], ["gallery", "search"], ["gallery", "check"], ["gallery", "sheet"],
                ["gallery", "sheet", "-o", "x.jpg"], ["gallery", "show"]):
            with self.subTest(words=words):
                self.misused(*words)
        self.assertEqual(self.names(), [], "nothing was made, not even a data folder")

    def test_neither_verb_nor_card(self):
        self.misused("rendr", "a.thanks", "-o", "a.png", says="rendr")
        self.misused("batch", says="batch")

    def test_a_window_without_a_screen(self):
        card = self.new_card()
        for words in ([], [card], ["absent.thanks"]):
            self.fails(*words, says=["no screen", "--help"])

    def test_the_data_folder(self):
        card = self.new_card()
        send = ("send", card, "--via", "My cards", "--to", "Zoë")
        variable = bare_environment(THANKSMITH_DATA_DIR=str(self.folder / "b"))
        self.works(*send)
        self.works(*send, env=variable)  # the option wins over the variable
        self.works(*send, "--data-dir", self.folder / "c")  # the last one counts, wherever it stands
        self.works(*send, "--data-dir=c")
        self.assertEqual(self.names(), ["c", "card.thanks", "data"])
        self.assertEqual(len(self.rows("outbox", "list")), 2)
        self.assertEqual(len(self.rows("outbox", "list", "--data-dir", "c")), 2)
        done = subprocess.run([PROGRAM, *send], env=variable, capture_output=True, cwd=self.folder)
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        self.assertEqual(len(self.rows("outbox", "list", "--data-dir", "b")), 1)

    def test_cards_leave_the_data_folder_alone(self):
        card = self.new_card()
        self.works("render", card, "-o", self.folder / "card.png")
        self.works("gallery", "list")
        self.assertFalse(self.data.exists())

    def test_the_data_folder_is_private(self):
        self.works("send", self.new_card(), "--via", "My cards", "--to", "Zoë")
        self.assertEqual(self.data.stat().st_mode & 0o777, 0o700)
        self.assertEqual((self.data / "thanksmith.db").stat().st_mode & 0o777, 0o600)

    def test_any_locale_and_no_runtime_folder(self):
        card = self.new_card()
        for more in ({"LC_ALL": "C"}, {"LC_ALL": "POSIX"}, {"LC_ALL": "xx_YY"}, {"LC_ALL": "tr_TR.UTF-8"}):
            env = bare_environment(**more)
            env.pop("XDG_RUNTIME_DIR")
            self.assertEqual(self.works("render", card, "-o", "Grüße.png", env=env), "Grüße.png\n")
            self.fails("render", "Ärger.thanks", "-o", "x.png", says="Ärger.thanks", env=env)

    def test_german(self):
        for more in ({"LANGUAGE": "de_DE"}, {"LC_ALL": "de_DE.UTF-8"}, {"LANGUAGE": "fr:de", "LC_ALL": "C.UTF-8"}):
            env = bare_environment(**more)
            line = self.fails("render", "fehlt.thanks", "-o", "x.png", env=env, says="fehlt.thanks: ")
            self.assertNotIn("there is no such file", line)
            self.assertIn("Datei", line)
            self.assertRegex(self.works("--help", env=env), r"[äöüß]")
            titles = {row["title"] for row in self.rows("gallery", "list", env=env)}
            self.assertTrue(titles.isdisjoint({"Bouquet", "Tea"}), titles)
        english = bare_environment(LANGUAGE="fr", LC_ALL="fr_FR.UTF-8")
        self.fails("render", "absent.thanks", "-o", "x.png", env=english, says="there is no such file")

    def test_no_hostile_name_breaks_the_line(self):
        name = "a\nthanksmith: all is well\x1b[2J%1%3.thanks"
        line = self.fails("render", name, "-o", "x.png", says="%1%3.thanks")
        self.assertFalse(re.search(r"[\x00-\x1f]", line))


if __name__ == "__main__":
    unittest.main()
