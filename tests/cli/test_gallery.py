#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""gallery list, search, check, import and sheet; and pictures that mean harm, here and as --illustration."""
import gzip
import json
import re
import subprocess
import unittest

from desk import PROGRAM, TESTS, CliTest, bare_environment, png_size, tool

# The file, and what it is refused for.
ATTACKS = [(TESTS / "attacks" / each["file"], each["error"].removeprefix("picture."))
           for each in json.loads((TESTS / "attacks/manifest.json").read_text()) if each["kind"] == "svg"]
# A word of the reason each kind of attack is refused for.
REASONS = {"doctype": "DOCTYPE", "script": "script", "outside-reference": "outside", "too-deep": "deep",
           "too-many": "more than", "absurd-size": "value", "bad-value": "value", "broken": "broken",
           "not-svg": "SVG", "not-utf8": "UTF-8", "too-big": "larger", "unsupported": "uses"}
GOOD = ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 60"><title>Heart</title><desc>A heart.</desc>'
        '<path d="M10 10h60v40h-60z" fill="#c33"/></svg>')


class Gallery(CliTest):
    def test_list(self):
        rows = self.rows("gallery", "list")
        self.assertGreaterEqual(len(rows), 16)
        self.assertEqual(len({row["id"] for row in rows}), len(rows))
        german = {row["id"]: row for row in self.rows("gallery", "list", env=bare_environment(LANGUAGE="de"))}
        for row in rows:
            self.assertEqual(set(row), {"id", "title", "alt", "tags", "pack"})
            self.assertTrue(row["id"].startswith(row["pack"] + "/"))
            self.assertTrue(row["title"] and len(row["alt"]) > 20 and row["tags"], row)
            self.assertNotEqual(row["alt"], german[row["id"]]["alt"], "described in both languages")
        lines = self.works("gallery", "list").splitlines()
        self.assertEqual([line.split("\t")[0] for line in lines], [row["id"] for row in rows])

    def test_search(self):
        every = {row["id"] for row in self.rows("gallery", "list")}
        for words in (["tea"], ["TEE"], ["steaming", "mug"]):
            self.assertIn("thanks/tea", {row["id"] for row in self.rows("gallery", "search", *words)}, words)
        found = {row["id"] for row in self.rows("gallery", "search", "blumen")}
        self.assertIn("thanks/bouquet", found)
        self.assertLess(len(found), len(every))
        self.assertEqual(self.rows("gallery", "search", "zyxwv"), [])

    def test_sheet(self):
        self.assertEqual(self.json("gallery", "sheet", "-o", "all.png"), {"file": "all.png"})
        width, height = png_size(self.folder / "all.png")
        self.assertTrue(width >= 600 and height >= 400, (width, height))
        self.assertGreater(int(tool("identify", "-format", "%k", self.folder / "all.png")), 500, "colours")
        self.fails("gallery", "sheet", "-o", "no/all.png", says="no/all.png")

    def test_check_good(self):
        (self.folder / "good.svg").write_text(GOOD)
        done = self.run_cli("gallery", "check", "good.svg")
        self.assertIn("good.svg", done.stdout)
        self.assertIn("good.svg", done.stderr, "a remark: no licence")
        self.assertEqual(len(done.stderr.splitlines()), 1)
        row, = self.rows("gallery", "check", "good.svg")
        self.assertEqual((row["id"], row["ok"], row["reason"]), ("good.svg", True, ""))
        (self.folder / "good.svgz").write_bytes(gzip.compress(GOOD.encode()))
        self.run_cli("gallery", "check", "good.svgz")

    def test_built_in_pictures_pass(self):
        pictures = sorted((TESTS.parent / "illustrations").rglob("*.svg"))
        self.assertGreaterEqual(len(pictures), 16)
        self.works("gallery", "check", *pictures)

    def import_ids(self):
        return [row["id"] for row in self.rows("gallery", "list") if row["pack"] not in self.built_in]

    def test_import(self):
        self.built_in = {row["pack"] for row in self.rows("gallery", "list")}
        (self.folder / "Red Heart.svg").write_text(GOOD)
        done = self.run_cli("gallery", "import", "Red Heart.svg")
        self.assertEqual(done.stdout, "own/red-heart\n")
        self.assertIn("licence", done.stderr, "a remark: no licence")
        self.assertEqual(len(done.stderr.splitlines()), 1)
        self.works("gallery", "import", "Red Heart.svg", "--pack", "Given", "--licence", "CC0-1.0", "--author", "Ada")
        art = self.folder / "art" / "love"
        art.mkdir(parents=True)
        (art / "one.svg").write_text(GOOD)
        (art / "two.svgz").write_bytes(gzip.compress(GOOD.replace("#c33", "#3c3").encode()))
        (art / "evil.svg").write_text(GOOD.replace("<title>", "<script>1</script><title>"))
        rows = self.json("gallery", "import", "art", "none.svg", code=3)
        self.assertEqual([(row["ok"], row["id"]) for row in rows][:2], [(True, "art/one"), (True, "art/two")])
        self.assertEqual({row["id"].split("/")[-1] for row in rows[2:]}, {"evil.svg", "none.svg"})
        self.assertTrue(all(row["reason"] for row in rows[2:]))
        ids = self.import_ids()
        self.assertEqual(set(ids), {"own/red-heart", "given/red-heart", "art/one", "art/two"})
        found = {row["id"] for row in self.rows("gallery", "search", "love")}
        self.assertEqual(found & set(ids), {"art/one", "art/two"})
        self.works("gallery", "sheet", "-o", "all.png")
        self.works("new", "--illustration", "art/two", "--message", "Thanks", "-o", "art.thanks")
        self.assertIn("#3c3", (self.folder / "art.thanks").read_text().replace("#33cc33", "#3c3"))
        self.fails("gallery", "import", "none.svg", says=["none.svg", "no such file"])
        self.misused("gallery", "import")
        self.assertEqual(self.import_ids(), ids)

    def test_import_of_a_pack(self):
        self.built_in = {row["pack"] for row in self.rows("gallery", "list")}
        done = self.run_cli("gallery", "import", TESTS / "gallery/good.thankspack")
        self.assertEqual(done.stdout, "3 pictures imported.\n")
        self.assertEqual(self.import_ids(), ["garden/rose", "garden/gross-tree", "garden/packed"])
        for attack in sorted((TESTS / "attacks/packs").glob("*.thankspack")):
            line = self.fails("gallery", "import", attack, says=attack)
            self.assertNotRegex(line, r"\(\)|%\d")
        self.assertEqual(self.import_ids(), ["garden/rose", "garden/gross-tree", "garden/packed"])
        left = [each.name for each in (self.data / "packs").iterdir()]
        self.assertEqual(sorted(left), [".lock", "garden"] if ".lock" in left else ["garden"])

    def test_killed_import_leaves_the_old_or_the_new(self):
        many = self.folder / "many"
        many.mkdir()
        for number in range(120):
            (many / f"{number}.svg").write_text(GOOD.replace("#c33", f"#{number:06x}"))
        self.run_cli("gallery", "import", many)
        outcomes = set()
        for wait in [0.02 * number for number in range(16)] + [None]:
            before = len([row for row in self.rows("gallery", "list") if row["pack"] == "many"])
            more = many / f"more-{before}.svg"
            more.write_text(GOOD)
            command = [str(PROGRAM), "--data-dir", str(self.data), "gallery", "import", str(many)]
            process = subprocess.Popen(command, env=self.env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            try:
                process.wait(wait)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            after = [row["id"] for row in self.rows("gallery", "list") if row["pack"] == "many"]
            self.assertIn(len(after), (before, before + 1))
            self.assertEqual(len(set(after)), len(after))
            outcomes.add(len(after) - before)
        self.assertEqual(outcomes, {0, 1})
        self.assertEqual({each.name for each in (self.data / "packs").iterdir()} - {".lock"}, {"many"})

    def test_check_partly(self):
        (self.folder / "good.svg").write_text(GOOD)
        (self.folder / "bad.svg").write_text(GOOD.replace("<title>", "<script>1</script><title>"))
        done = self.run_cli("gallery", "check", "good.svg", "bad.svg", "absent.svg", code=3)
        for file in ("bad.svg", "absent.svg"):
            self.assertEqual(len(re.findall(rf"(?m)^thanksmith: {file}: ", done.stderr)), 1)
        rows = self.json("gallery", "check", "good.svg", "bad.svg", code=3)
        self.assertEqual([row["ok"] for row in rows], [True, False])
        self.fails("gallery", "check", "absent.svg", says=["absent.svg", "no such file"])
        self.fails("gallery", "check", ".", says=".: ")

    def attack_files(self):
        self.assertGreater(len(ATTACKS), 100)
        for attack, kind in ATTACKS:
            target = self.folder / attack.name.removesuffix(".gz")
            target.write_bytes(gzip.decompress(attack.read_bytes()) if attack.suffix == ".gz" else attack.read_bytes())
            yield kind, target

    def test_every_attack_is_refused_with_its_reason(self):
        files = list(self.attack_files())
        done = self.run_cli("gallery", "check", *(file for _, file in files), code=1)
        lines = done.stderr.splitlines()
        self.assertEqual(len(lines), len(files))
        for (kind, file), line in zip(files, lines):
            self.assertTrue(line.startswith(f"thanksmith: {file}: "), line)
            self.assertIn(REASONS[kind], line)
            self.assertNotRegex(line, r"%\d|something went wrong")

    def test_no_attack_gets_into_a_card(self):
        done = set()
        for kind, file in self.attack_files():
            if kind not in done:
                done.add(kind)
                self.fails("new", "--illustration", file, "-o", "x.thanks", says=[file, REASONS[kind]])
        self.assertEqual(done, set(REASONS))
        self.assertFalse((self.folder / "x.thanks").exists())

    def test_no_attack_inside_a_card_is_drawn_or_sent(self):
        card = json.loads(self.new_card().read_text())
        done = set()
        for kind, file in self.attack_files():
            content = file.read_bytes()
            if kind in done or file.suffix == ".svgz" or kind in ("not-utf8", "too-big"):
                continue
            done.add(kind)
            card["picture"]["svg"] = content.decode("utf-8", "replace")
            evil = self.folder / f"{kind}.thanks"
            evil.write_text(json.dumps(card), encoding="utf-8")
            self.fails("render", evil, "-o", "x.png", says=evil)
            self.fails("sheet", evil, "-o", "x.pdf", says=evil)
            self.fails("send", evil, "--via", "My cards", "--to", "Zoë", says=evil)
        self.assertEqual(len(done), len(REASONS) - 2)
        self.assertFalse((self.folder / "x.png").exists() or (self.folder / "x.pdf").exists())
        self.assertEqual(self.rows("outbox", "list"), [])


if __name__ == "__main__":
    unittest.main()
