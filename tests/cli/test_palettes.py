#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""palettes list, show, check, add and remove; cards that carry their colours; skin tones."""
import json
import unittest

from desk import CliTest, bare_environment

OWN = {"format": "thanks-palette", "version": 1, "id": "own/firm", "name": "Our firm", "sheet": "#102030",
       "ink": "#FFFFFF", "heading": "#FFCC00", "picture": {"ground": "#204060", "subject": "#22AA66"}}


class Palettes(CliTest):
    def palette(self, file="firm.thankspalette", **changes):
        path = self.folder / file
        path.write_text(json.dumps(dict(OWN, **changes)))
        return path

    def test_list(self):
        rows = self.rows("palettes", "list")
        self.assertGreaterEqual(len(rows), 6)
        self.assertEqual([row["own"] for row in rows], [False] * len(rows))
        german = self.rows("palettes", "list", env=bare_environment(LANGUAGE="de"))
        self.assertNotEqual(rows[0]["name"], german[0]["name"])
        self.works("palettes", "add", self.palette())
        added = self.rows("palettes", "list")[-1]
        self.assertEqual((added["id"], added["name"], added["own"], added["sheet"]),
                         ("own/firm", "Our firm", True, "#102030"))
        self.assertIn("own/firm\tOur firm", self.works("palettes", "list"))

    def test_add_writes_over_nothing(self):
        self.assertEqual(self.json("palettes", "add", self.palette()), {"id": "own/firm"})
        self.assertEqual(self.json("palettes", "add", self.palette()), {"id": "own/firm"}, "the same again")
        self.assertEqual(self.json("palettes", "add", self.palette(sheet="#000000")), {"id": "own/our-firm"})
        self.assertEqual(len([row for row in self.rows("palettes", "list") if row["own"]]), 2)

    def test_show_is_what_add_takes(self):
        (self.folder / "sage.thankspalette").write_text(self.works("palettes", "show", "sage"))
        self.assertEqual(self.json("palettes", "add", "sage.thankspalette"), {"id": "own/sage"})
        shown = self.json("palettes", "show", "own/sage")
        self.assertEqual((shown["format"], shown["name"]), ("thanks-palette", "Sage"))
        self.works("palettes", "remove", "own/sage")
        for verb in ("show", "remove"):
            self.fails("palettes", verb, "own/sage", says="own/sage")
        self.fails("palettes", "remove", "paper", says="paper")

    def test_check_names_what_is_wrong_and_what_is_adjusted(self):
        good = self.palette(ink="#203040")
        done = self.run_cli("palettes", "check", good)
        self.assertIn("lightened", done.stdout)
        self.assertIn("4.5", done.stdout)
        for change, said in (({"ink": "red"}, "ink"), ({"picture": {"skin": "#000000"}}, "skin"), ({"sheet": None}, "sheet"),
                             ({"version": 2}, "newer"), ({"format": "thanks"}, "palette"), ({"name": ""}, "name"),
                             ({"id": "own/../x"}, "own/../x")):
            self.fails("palettes", "check", self.palette("bad.thankspalette", **change), says=said)
            self.fails("palettes", "add", "bad.thankspalette", says=said)
        self.run_cli("palettes", "check", good, "bad.thankspalette", code=3)
        self.assertFalse((self.data / "palettes").exists(), "nothing half done")

    def test_damaged_file_on_the_shelf_is_told(self):
        (self.data / "palettes").mkdir(parents=True)
        (self.data / "palettes/bad.thankspalette").write_text("{")
        done = self.run_cli("palettes", "list", code=3)
        self.assertIn("bad.thankspalette", done.stderr)
        self.fails("new", "--palette", "own/bad", "-o", "a.thanks", says="bad.thankspalette")

    def test_a_card_keeps_its_colours_elsewhere(self):
        self.works("palettes", "add", self.palette())
        self.works("new", "--palette", "own/firm", "--message", "Hi", "-o", "a.thanks")
        card = json.loads((self.folder / "a.thanks").read_text())
        self.assertEqual((card["version"], card["palette"]["sheet"]), (2, "#102030"))
        self.works("render", "a.thanks", "-o", "here.png", "--width", "200")
        self.works("palettes", "remove", "own/firm")
        self.works("render", "a.thanks", "-o", "there.png", "--width", "200")
        self.assertEqual((self.folder / "here.png").read_bytes(), (self.folder / "there.png").read_bytes())
        self.fails("new", "--palette", "own/firm", "-o", "b.thanks", says="own/firm")

    def test_skin(self):
        pictures = {}
        for skin in ("", "tone-1", "tone-8"):
            words = ["--skin", skin] if skin else []
            self.works("new", "--illustration", "thanks/highfive", *words, "-o", "a.thanks")
            card = json.loads((self.folder / "a.thanks").read_text())
            self.assertEqual((card["version"], card.get("skin", "")), (2 if skin else 1, skin))
            self.works("render", "a.thanks", "-o", "a.png", "--width", "200")
            pictures[skin] = (self.folder / "a.png").read_bytes()
        self.assertEqual(len(set(pictures.values())), 3)
        self.fails("new", "--skin", "tone-99", "-o", "b.thanks", says="tone-99")
        self.assertIn("tone-8", self.works("new", "--help"))


if __name__ == "__main__":
    unittest.main()
