#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""new, render and sheet: what they make, measured by other programs."""
import json
import unittest
import xml.etree.ElementTree as xml
from pathlib import Path

from desk import CliTest, bare_environment, pdf_facts, pdf_marks, pdf_text, png_size, tool

SIZES = {"a6": (105, 148), "a5": (148, 210), "a4": (210, 297), "4x6in": (101.6, 152.4), "5x7in": (127, 177.8),
         "letter": (215.9, 279.4), "square-148": (148, 148)}
SVG = "{http://www.w3.org/2000/svg}"


def pixels(length, dpi):
    return round(length / 25.4 * dpi)


class New(CliTest):
    def test_defaults(self):
        target = self.folder / "plain.thanks"
        self.assertEqual(self.works("new", "-o", target), f"{target}\n")
        card = json.loads(target.read_text())
        self.assertEqual((card["format"], card["version"]), ("thanks", 1))
        self.assertEqual((card["paper"], card["orientation"], card["language"]), ("a6", "portrait", "en"))
        resources = Path(__file__).resolve().parent.parent.parent / "resources"
        for member, table, name in (("layout", "layouts", "layouts"), ("palette", "palettes", "palettes"),
                                    ("style", "type-styles", None)):
            data = json.loads((resources / f"{table}.json").read_text())
            first = data[name] if name else next(value for value in data.values() if isinstance(value, list))
            self.assertEqual(card[member], first[0]["id"], member)
        self.assertNotIn("picture", card)
        self.assertEqual(set(card["texts"].values()), {""})

    def test_the_language_follows_the_system_or_the_option(self):
        for words, env, language in (([], bare_environment(LANGUAGE="de_DE"), "de"),
                                     (["--language", "pt-BR"], self.env, "pt-BR")):
            self.works("new", *words, "-o", "x.thanks", env=env)
            self.assertEqual(json.loads((self.folder / "x.thanks").read_text())["language"], language)

    def test_all_that_is_said_is_kept(self):
        said = {"title": "Für Zoë 🎉", "to": "Zoë Müller-Öz", "from": "Ada „A.“ Lovelace", "closing": "Herzlich"}
        self.assertEqual(self.json("new", *(word for key, value in said.items() for word in ("--" + key, value)),
                                   "--message", "Zeile 1\nZeile 2", "--paper", "a5", "--landscape", "--illustration",
                                   "thanks/bouquet", "-o", "x.thanks"), {"file": "x.thanks"})
        card = json.loads((self.folder / "x.thanks").read_text())
        self.assertEqual(card["texts"], dict(said, message="Zeile 1\nZeile 2"))
        self.assertEqual((card["paper"], card["orientation"]), ("a5", "landscape"))
        self.assertEqual(card["picture"]["id"], "thanks/bouquet")
        self.assertIn("headset cable", card["picture"]["alt"])
        self.assertTrue(card["picture"]["svg"].startswith("<svg"))

    def test_each_paper_layout_palette_and_style(self):
        resources = Path(__file__).resolve().parent.parent.parent / "resources"
        for option, file in (("layout", "layouts"), ("palette", "palettes"), ("style", "type-styles"),
                             ("paper", "papers")):
            data = json.loads((resources / f"{file}.json").read_text())
            for each in next(value for value in data.values() if isinstance(value, list)):
                self.works("new", f"--{option}", each["id"], "-o", "x.thanks")
                self.assertEqual(json.loads((self.folder / "x.thanks").read_text())[option], each["id"])

    def test_unknown_names_are_refused(self):
        for option in ("paper", "layout", "palette", "style"):
            self.fails("new", f"--{option}", "nothing", "-o", "x.thanks", says="nothing")
        self.fails("new", "--illustration", "thanks/nothing", "-o", "x.thanks",
                   says=["thanks/nothing", "gallery list"])
        self.fails("new", "--illustration", "absent.svg", "-o", "x.thanks", says=["absent.svg", "no such file"])
        self.fails("new", "--language", "../de", "-o", "x.thanks", says="language")
        self.assertEqual(self.names(), [])

    def test_the_message_from_input_or_file(self):
        self.works("new", "-", "-o", "a.thanks", stdin="Danke!\r\nFür alles. 🎉\n")
        (self.folder / "m.txt").write_text("Danke!\nFür alles. 🎉\n\n", encoding="utf-8")
        self.works("new", "--message-file", "m.txt", "-o", "b.thanks")
        self.works("new", "--message-file", "-", "-o", "c.thanks", stdin="Danke!\nFür alles. 🎉")
        for name in ("a", "b", "c"):
            card = json.loads((self.folder / f"{name}.thanks").read_text())
            self.assertEqual(card["texts"]["message"], "Danke!\nFür alles. 🎉")

    def test_bad_messages(self):
        (self.folder / "latin").write_bytes("für".encode("latin-1"))
        (self.folder / "large").write_bytes(b"a" * (2 << 20))
        (self.folder / "long").write_bytes(b"a" * (1 << 19))
        (self.folder / "nul").write_bytes(b"a\0b")
        self.fails("new", "--message-file", "latin", "-o", "x.thanks", says=["latin", "UTF-8"])
        self.fails("new", "--message-file", "large", "-o", "x.thanks", says=["large", "larger"])
        self.fails("new", "--message-file", "absent", "-o", "x.thanks", says=["absent", "no such file"])
        self.fails("new", "--message-file", ".", "-o", "x.thanks", says=".: ")
        self.fails("new", "--message-file", "long", "-o", "x.thanks", says="message")
        self.fails("new", "--message-file", "nul", "-o", "x.thanks", says="message")
        self.fails("new", "--title", "two\nlines", "-o", "x.thanks", says="title")
        self.assertFalse((self.folder / "x.thanks").exists())

    def test_an_own_picture(self):
        (self.folder / "my heart.svg").write_text(
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 60"><title>Heart</title>'
            '<path d="M10 10h60v40h-60z" fill="#c33"/></svg>')
        self.works("new", "--illustration", "my heart.svg", "-o", "x.thanks")
        card = json.loads((self.folder / "x.thanks").read_text())
        self.assertEqual(card["picture"]["id"], "own/my-heart")
        (self.folder / "my heart.svg").unlink()
        self.works("render", "x.thanks", "-o", "x.png")  # the card holds its picture

    def test_unknown_members_survive(self):
        card = self.new_card()
        content = json.loads(card.read_text())
        content["later"] = {"deep": [1, "ü"]}
        card.write_text(json.dumps(content))
        self.works("render", card, "-o", "x.png")


class Render(CliTest):
    def test_png_at_300_dpi_by_default(self):
        self.works("render", self.new_card(), "-o", "x.png")
        self.assertEqual(png_size(self.folder / "x.png"), (pixels(105, 300), pixels(148, 300)))
        self.assertEqual(tool("identify", "-units", "PixelsPerInch", "-format", "%[fx:round(resolution.x)]",
                              self.folder / "x.png"), "300")

    def test_every_paper_in_both_orientations(self):
        for paper, (width, height) in SIZES.items():
            for turned in ([], ["--landscape"]):
                card = self.new_card("p.thanks", "--paper", paper, *turned)
                size = (height, width) if turned else (width, height)
                self.works("render", card, "-o", "p.png", "--dpi", "50")
                self.assertEqual(png_size(self.folder / "p.png"), tuple(pixels(side, 50) for side in size), paper)
                self.works("render", card, "-o", "p.pdf")
                pages, found = pdf_facts(self.folder / "p.pdf")
                self.assertEqual(pages, 1)
                for side, wanted in zip(found, size):
                    self.assertAlmostEqual(side, wanted, delta=0.02, msg=paper)

    def test_dpi_and_width(self):
        card = self.new_card()
        for words, size in ((["--dpi", "72"], (298, 420)), (["--width", "600"], (600, 846)), (["--width", "16"], (16, 23))):
            self.works("render", card, "-o", "x.png", *words)
            self.assertEqual(png_size(self.folder / "x.png"), size, words)

    def test_jpeg(self):
        card = self.new_card()
        for name in ("x.jpg", "x.jpeg", "X.JPG"):
            self.works("render", card, "-o", name, "--width", "600")
            self.assertEqual(tool("identify", "-format", "%m %w %h", self.folder / name), "JPEG 600 846")

    def test_svg(self):
        self.works("render", self.new_card(), "-o", "x.svg")
        root = xml.parse(self.folder / "x.svg").getroot()
        self.assertEqual(root.tag, f"{SVG}svg")
        self.assertEqual((root.get("width"), root.get("height")), ("105mm", "148mm"))
        self.assertIn("Thanks, Zoë", root.findtext(f"{SVG}title") + root.findtext(f"{SVG}desc"))
        self.assertIn("You stayed with the caller", root.findtext(f"{SVG}desc"))
        self.assertEqual(root.findall(f".//{SVG}text"), [], "words are outlines")
        self.assertNotRegex((self.folder / "x.svg").read_text().replace("http://www.w3.org/", ""), "https?://")
        tool("rsvg-convert", self.folder / "x.svg", "-o", self.folder / "x.png")

    def test_pdf_words_are_found(self):
        self.works("render", self.new_card(), "-o", "x.pdf")
        words = " ".join(pdf_text(self.folder / "x.pdf").split())
        self.assertIn("Thanks, Zoë", words)
        self.assertIn("You stayed with the caller until it worked.", words)

    def test_several_cards_into_one_pdf(self):
        cards = [self.new_card(f"{n}.thanks", "--title", f"Card number {n}") for n in range(3)]
        self.works("render", *cards, "-o", "x.pdf")
        self.assertEqual(pdf_facts(self.folder / "x.pdf")[0], 3)
        text = pdf_text(self.folder / "x.pdf")
        for n in range(3):
            self.assertIn(f"number {n}", text)
        self.works("render", cards[0], "-o", "one.pdf")
        self.assertLess((self.folder / "x.pdf").stat().st_size, 2 * (self.folder / "one.pdf").stat().st_size,
                        "the picture they share is in it once")

    def test_several_cards_into_a_folder(self):
        (self.folder / "sub").mkdir()
        cards = [self.new_card("a.thanks"), self.new_card("b.c.thanks"), self.new_card("sub/a.thanks")]
        for target, words, ending in (("out", ["--format", "jpg"], "jpg"), ("plain/", [], "png"),
                                      ("deep/er", ["--format", "PDF"], "pdf"), ("out2", ["--format", "svg"], "svg")):
            files = self.json("render", *cards, "-o", target, "--width", "300", *words)["files"]
            names = [f"a.{ending}", f"b.c.{ending}", f"a-2.{ending}"]
            self.assertEqual([Path(file).name for file in files], names)
            self.assertEqual(self.names(self.folder / target), sorted(names))

    def test_several_cards_into_one_picture_is_wrong(self):
        cards = [self.new_card("a.thanks"), self.new_card("b.thanks")]
        self.misused("render", *cards, "-o", "x.png", says=["folder", "PDF"])
        self.assertFalse((self.folder / "x.png").exists())

    def test_one_bad_card_and_nothing_is_written(self):
        good = self.new_card()
        (self.folder / "bad.thanks").write_text("{")
        self.fails("render", good, "bad.thanks", "-o", "out", "--format", "png", says="bad.thanks")
        self.assertFalse((self.folder / "out").exists())

    def test_marks(self):
        card = self.new_card()
        self.works("render", card, "-o", "plain.pdf")
        self.works("render", card, "-o", "marked.pdf", "--marks")
        _, plain = pdf_facts(self.folder / "plain.pdf")
        _, marked = pdf_facts(self.folder / "marked.pdf")
        for before, after in zip(plain, marked):
            self.assertAlmostEqual(after - before, 12, delta=0.02)
        self.assertEqual(pdf_marks(self.folder / "marked.pdf"), 8)
        self.assertEqual(pdf_marks(self.folder / "plain.pdf"), 0)
        self.works("render", card, "-o", "marked.svg", "--marks")
        self.assertEqual(xml.parse(self.folder / "marked.svg").getroot().get("width"), "117mm")

    def test_bleed(self):
        card = self.new_card()
        self.works("render", card, "-o", "plain.pdf")
        self.works("render", card, "-o", "bled.pdf", "--bleed")
        for before, after in zip(pdf_facts(self.folder / "plain.pdf")[1], pdf_facts(self.folder / "bled.pdf")[1]):
            self.assertAlmostEqual(after - before, 6, delta=0.02)
        self.assertEqual(pdf_marks(self.folder / "bled.pdf"), 0)
        self.works("render", card, "-o", "bled.svg", "--bleed")
        self.assertEqual(xml.parse(self.folder / "bled.svg").getroot().get("width"), "111mm")

    def test_too_many_pixels(self):
        card = self.new_card("big.thanks", "--paper", "a4")
        self.fails("render", card, "-o", "x.png", "--dpi", "2400", says=[card, "pixels", "lower resolution"])
        self.fails("render", card, "-o", "out/", "--dpi", "2400", says=[card, "pixels"])

    def test_too_many_words_are_said(self):
        card = self.new_card("long.thanks", "--message", "Thank you for everything you did. " * 250)
        done = self.run_cli("render", card, "-o", "x.png", "--dpi", "50")
        self.assertIn(f"{card}: the message does not fit", done.stderr)
        self.fails("send", card, "--via", "My cards", "--to", "Zoë", says=[card, "does not fit"])
        self.assertEqual(self.rows("outbox", "list"), [])

    def test_what_stood_there_stays_when_it_fails(self):
        (self.folder / "x.png").write_text("before")
        self.fails("render", "absent.thanks", "-o", "x.png", says=["absent.thanks", "no such file"])
        self.assertEqual((self.folder / "x.png").read_text(), "before")
        self.fails("render", self.new_card(), "-o", "no/such/folder/x.png", says="no/such/folder/x.png")
        (self.folder / "dir.png").mkdir()
        self.works("render", self.new_card(), "-o", "dir.png")  # an existing folder is a folder
        self.assertEqual(self.names(self.folder / "dir.png"), ["card.png"])


class Sheet(CliTest):
    def count(self, *words, paper, cards=1):
        made = self.json("sheet", *[self.new_card(f"{n}.thanks", "--paper", paper) for n in range(cards)], "-o", "s.pdf",
                         *words)
        self.assertEqual(made["file"], "s.pdf")
        return made["cards"], *pdf_facts(self.folder / "s.pdf")

    def test_one_card_fills_its_sheet(self):
        # Between cards stay 6 mm, at the edge 8 mm that a printer can't reach: four a6 would need the whole a4.
        for paper, sheet, cards in (("a6", "a4", 2), ("a6", "letter", 2), ("a6", "a3", 4), ("a5", "a3", 2),
                                    ("4x6in", "a4", 2), ("square-148", "a4", 1), ("a4", "a3", 1)):
            found, pages, size = self.count("--paper", sheet, paper=paper)
            self.assertEqual((found, pages), (cards, 1), (paper, sheet))
            wanted = {"a4": (210, 297), "letter": (215.9, 279.4), "a3": (297, 420)}[sheet]
            for side, mm in zip(size, wanted):
                self.assertAlmostEqual(side, mm, delta=0.02)
            self.assertEqual(pdf_text(self.folder / "s.pdf").count("until it worked"), cards, (paper, sheet))

    def test_touching_cards_take_the_whole_sheet(self):
        self.assertEqual(self.count("--touching", paper="a6")[:2], (4, 1))
        self.assertEqual(self.count("--touching", "--paper", "a3", paper="a5")[:2], (4, 1))

    def test_a4_is_the_default_sheet(self):
        self.assertEqual(round(self.count(paper="a6")[2][0]), 210)

    def test_several_cards_and_copies(self):
        self.assertEqual(self.count(paper="a6", cards=3)[:2], (3, 2))
        self.assertEqual(self.count("--copies", "5", paper="a6")[:2], (5, 3))
        self.assertEqual(self.count("--copies", "2", paper="a6", cards=3)[:2], (6, 3))

    def test_crop_marks(self):
        self.count(paper="a6")
        self.assertEqual(pdf_marks(self.folder / "s.pdf"), 0)
        self.count("--marks", paper="a6")
        self.assertEqual(pdf_marks(self.folder / "s.pdf"), 16, "eight a card")

    def test_too_large_a_card(self):
        card = self.new_card("big.thanks", "--paper", "a4")
        self.fails("sheet", card, "-o", "s.pdf", says=[card, "larger sheet"])
        self.assertFalse((self.folder / "s.pdf").exists())

    def test_bad_cards(self):
        self.fails("sheet", "absent.thanks", "-o", "s.pdf", says="absent.thanks")
        self.fails("sheet", self.new_card(), "-o", "no/s.pdf", says="no/s.pdf")


if __name__ == "__main__":
    unittest.main()
