#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Card files, folders and databases that are not as they should be: said in one line, and nothing changed."""
import json
import os
import random
import sqlite3
import subprocess
import time
import unittest

from desk import PROGRAM, CliTest

NOBODY = 65534


class BadCards(CliTest):
    def setUp(self):
        super().setUp()
        self.card = json.loads(self.new_card().read_text())

    def refuse(self, content, *says):
        evil = self.folder / "evil.thanks"
        evil.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        before = time.monotonic()
        line = self.fails("render", evil, "-o", "out.png", says=[evil, *says])
        self.assertLess(time.monotonic() - before, 3)
        self.assertFalse((self.folder / "out.png").exists())
        return line

    def with_text(self, **texts):
        return dict(self.card, texts=dict(self.card["texts"], **texts))

    def test_every_verb_that_reads_cards(self):
        evil = self.folder / "evil.thanks"
        evil.write_text("{}")
        for words in (["render", evil, "-o", "o.png"], ["sheet", evil, "-o", "o.pdf"],
                      ["send", evil, "--via", "My cards", "--to", "Zoë"]):
            self.fails(*words, says=evil)
        self.assertEqual(self.names(), ["card.thanks", "evil.thanks"], "no data folder either")

    def test_broken_and_truncated(self):
        whole = json.dumps(self.card, indent=1).encode()
        self.assertRegex(self.refuse(whole[:len(whole) // 2]), r"line \d+, column \d+")
        self.refuse(whole[:-2], "line ")
        self.refuse(whole.replace(b'"texts":', b'"texts"', 1), "line ")
        for content in (b"", b"\0" * 100, b"\x89PNG\r\n\x1a\n", b"[]", b"null", b"{}", b"[" * 100000,
                        b'{"a":' * 5000 + b"1" + b"}" * 5000, random.Random(1).randbytes(5000),
                        whole.replace(b"Thanks, Zo", b"Thanks\xff\xfe")):
            self.refuse(content)

    def test_every_truncation_is_refused(self):
        whole = json.dumps(self.card).encode()
        for end in random.Random(2).sample(range(len(whole) - 1), 25):
            self.refuse(whole[:end])

    def test_oversized(self):
        self.refuse(b" " * ((32 << 20) + 1), "larger", "32")
        self.refuse(self.with_text(message="a" * 200_000), "texts.message")
        self.refuse(self.with_text(title="a" * 10_000), "texts.title")
        self.refuse(dict(self.card, picture=dict(self.card["picture"], svg="<svg>" + " " * (3 << 20))), "picture.svg")
        self.refuse(dict(self.card, picture=dict(self.card["picture"], alt="a" * 10_000)), "picture.alt")

    def test_newer(self):
        for version in (3, 99, 1e300):
            self.refuse(dict(self.card, version=version), "newer", "update")

    def test_wrong_values(self):
        for change, says in (({"format": "cards"}, "card"), ({"format": None}, ""), ({"version": "1"}, "version"),
                             ({"version": 0}, "version"), ({"version": 1.5}, "version"), ({"version": -1}, "version"),
                             ({"paper": "a99"}, "a99"), ({"paper": 7}, "paper"), ({"paper": "../../etc"}, ""),
                             ({"layout": "none"}, "none"), ({"palette": "none"}, "none"), ({"style": "none"}, "none"),
                             ({"orientation": "upside"}, "orientation"), ({"texts": []}, "texts"),
                             ({"texts": {"message": 1}}, "message"), ({"picture": "x"}, "picture"),
                             ({"picture": {"svg": 1}}, "picture.svg"), ({"picture": {}}, "picture.svg"),
                             ({"picture": {"svg": "<svg/>", "id": "a b;c"}}, "picture.id")):
            self.refuse(dict(self.card, **change), says)

    def test_hostile_text(self):
        self.refuse(self.with_text(to="Zoë\nBcc: all@example.org"), "texts.to")
        self.refuse(self.with_text(message="bell\x07"), "texts.message")
        self.refuse(self.with_text(title="esc\x1b[2J"), "texts.title")
        self.refuse(dict(self.card, language="\n"), "language")

    def test_no_ordinary_files(self):
        self.fails("render", ".", "-o", "x.png", says=".: ")
        self.fails("render", "/dev/zero", "-o", "x.png", says="/dev/zero")
        os.mkfifo(self.folder / "pipe.thanks")
        self.fails("render", "pipe.thanks", "-o", "x.png", says="pipe.thanks", timeout=5)
        os.symlink("loop.thanks", self.folder / "loop.thanks")
        self.fails("render", "loop.thanks", "-o", "x.png", says="loop.thanks")

    def test_wild_texts_are_drawn(self):
        for text in ("‮right to left‬", "a" * 2000, "‍" * 500, "🎉" * 300, "e" + "́" * 500, "\t\t\n\n\n"):
            self.works("new", "--message", text, "--to", "Zoë", "-o", "wild.thanks")
            self.run_cli("render", "wild.thanks", "-o", "wild.png", "--dpi", "40")
            self.run_cli("render", "wild.thanks", "-o", "wild.pdf")


class ReadOnly(CliTest):
    """As an ordinary user: root may write everywhere."""

    def setUp(self):
        super().setUp()
        self.card = self.new_card()
        self.closed = self.folder / "closed"
        self.closed.mkdir(0o755)
        (self.closed / "old.png").write_text("old")
        self.prefix = ()
        if os.geteuid() == 0:
            self.prefix = ("setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups")
            if subprocess.run([*self.prefix, "test", "-x", PROGRAM]).returncode:
                # The program lies where nobody may look: then as its owner, without what makes root mighty.
                self.prefix = ("setpriv", "--bounding-set=-all", "--inh-caps=-all")
        self.scene_home_open()
        self.closed.chmod(0o555)

    def scene_home_open(self):
        self.folder.parent.chmod(0o711)

    def refused(self, *words, says):
        return self.fails(*words, says=says, prefix=self.prefix)

    def test_exports(self):
        closed = self.closed
        for words in (["render", self.card, "-o", closed / "old.png"], ["render", self.card, "-o", closed / "new.pdf"],
                      ["sheet", self.card, "-o", closed / "s.pdf"], ["new", "-o", closed / "c.thanks"],
                      ["gallery", "sheet", "-o", closed / "g.png"]):
            self.refused(*words, says=words[-1])
        self.refused("render", self.card, "-o", f"{closed}/sub/", says=closed / "sub")
        self.assertEqual(self.names(closed), ["old.png"])
        self.assertEqual((closed / "old.png").read_text(), "old")

    def test_the_data_folder(self):
        self.data = self.closed / "data"
        send = ("send", self.card, "--via", "My cards", "--to", "Zoë")
        self.refused(*send, says=self.data)
        self.refused("accounts", "add", "folder", "Wall", f"path={self.folder}", says=self.data)
        self.assertEqual(self.names(self.closed), ["old.png"])

    def test_a_data_folder_that_became_read_only(self):
        self.works("send", self.card, "--via", "My cards", "--to", "Zoë")
        before = (self.data / "thanksmith.db").read_bytes()
        (self.data / "thanksmith.db").chmod(0o444)
        self.data.chmod(0o555)
        self.refused("send", self.card, "--via", "My cards", "--to", "Ann", says=self.data)
        self.refused("outbox", "run", says=self.data)
        self.refused("accounts", "add", "folder", "Wall", f"path={self.folder}", says=self.data / "accounts.json")
        self.assertEqual((self.data / "thanksmith.db").read_bytes(), before)

    def test_the_accounts_folder(self):
        self.works("accounts", "add", "folder", "Closed", f"path={self.closed}")
        for each in (self.data, *self.data.iterdir()):
            if os.geteuid() == 0:
                os.chown(each, NOBODY if "--clear-groups" in self.prefix else 0, -1)
        done = self.start("send", self.card, "--via", "Closed", "--to", "Zoë", "--wait", "5", prefix=self.prefix)
        self.assertIn(done.returncode, (1, 3))
        self.assertIn(str(self.closed), done.stderr)
        row, = self.rows("outbox", "list")
        self.assertIn(str(self.closed), row["reason"])
        self.assertEqual(self.names(self.closed), ["old.png"])

    def test_an_unreadable_card(self):
        self.card.chmod(0)
        if os.geteuid() == 0 and "--clear-groups" not in self.prefix:
            os.chown(self.card, 0, 0)
        self.refused("render", self.card, "-o", "x.png", says=self.card)


class BadDatabase(CliTest):
    def setUp(self):
        super().setUp()
        self.card = self.new_card()
        self.send = ("send", self.card, "--via", "My cards", "--to", "Zoë")
        for _ in range(3):
            self.works(*self.send)
        self.works("outbox", "run")
        self.works(*self.send)
        self.file = self.data / "thanksmith.db"
        self.good = self.file.read_bytes()

    def aside(self):
        return sorted(self.data.glob("thanksmith.db.damaged-*"))

    def set_aside(self, content, *words):
        """One call says it and sets it aside untouched, the next one works on a new one."""
        for old in self.aside():
            old.unlink()
        self.file.write_bytes(content)
        line = self.fails(*words, says=[self.file, "damaged", "set aside"])
        kept, = self.aside()
        self.assertIn(str(kept), line)
        self.assertEqual(kept.read_bytes(), content, "not a byte is changed")
        self.assertFalse(self.file.exists())
        self.assertEqual(self.rows("history", "list"), [])
        self.works(*self.send)
        self.assertEqual(len(self.rows("outbox", "list")), 1)
        self.assertEqual(kept.read_bytes(), content)
        with sqlite3.connect(self.file) as db:
            self.assertEqual(db.execute("PRAGMA integrity_check").fetchone(), ("ok",))

    def test_no_database_at_all(self):
        size = len(self.good)
        for content in (random.Random(3).randbytes(size), b"hello, I am no database\n" * 50, b"\0" * size):
            for words in (["outbox", "list"], ["history", "list"], self.send):
                self.set_aside(content, *words)

    def test_a_damaged_header(self):
        self.set_aside(b"\0" * 100 + self.good[100:], "outbox", "list")
        self.set_aside(b"SQLite format 4" + self.good[15:], "history", "list")

    def test_truncated(self):
        for length in (50, 700, len(self.good) // 3):
            self.set_aside(self.good[:length], "history", "list")

    def test_damaged_pages(self):
        """Found only when a page is read: the call that meets it says it."""
        page = int.from_bytes(self.good[16:18], "big")
        wild = random.Random(4).randbytes(len(self.good) - page)
        for words in (["outbox", "list"], ["history", "list"], ["outbox", "run"], self.send):
            self.set_aside(self.good[:page] + wild, *words)

    def test_each_page_damaged_alone(self):
        """Whatever a call reads of it: it works as if nothing were, or says it and sets it aside; never a crash."""
        size = int.from_bytes(self.good[16:18], "big")
        wild = random.Random(5).randbytes(size)
        met = 0
        for at in range(size, 24 * size, size):  # the tables; after them mostly pictures, which no list reads
            damaged = self.good[:at] + wild + self.good[at + size:]
            self.file.write_bytes(damaged)
            words = (["outbox", "list"], ["history", "search", "thanks"], ["history", "export", "all.json"])
            for each in words:
                done = self.start(*each)
                if done.returncode == 0:
                    self.assertEqual(done.stderr, "")
                    continue
                met += 1
                self.assertEqual(done.returncode, 1, done.stderr)
                self.assertRegex(done.stderr, r"^thanksmith: .*damaged.*set aside.*\n$")
                kept, = self.aside()
                self.assertEqual(kept.read_bytes(), damaged)
                self.works(*each)
                kept.unlink()
                break
        self.assertGreater(met, 3)

    def test_an_empty_file_is_a_new_one(self):
        self.file.write_bytes(b"")
        self.assertEqual(self.rows("history", "list"), [])

    def test_newer(self):
        with sqlite3.connect(self.file) as db:
            db.execute("PRAGMA user_version=999")
        db.close()
        content = self.file.read_bytes()
        for words in (["outbox", "list"], self.send):
            self.fails(*words, says=[self.file, "newer", "update"])
        self.assertEqual(self.file.read_bytes(), content)
        self.assertEqual(self.aside(), [])

    def test_no_file(self):
        self.file.unlink()
        self.file.mkdir()
        self.fails("outbox", "list", says=self.file)

    def test_in_use(self):
        with sqlite3.connect(self.file, isolation_level=None) as db:
            db.execute("BEGIN EXCLUSIVE")
            self.fails("outbox", "list", says=[self.file, "in use"])
        self.assertEqual(len(self.rows("outbox", "list")), 1)

    def test_damaged_accounts(self):
        self.works("accounts", "add", "folder", "Wall", f"path={self.folder}")
        file = self.data / "accounts.json"
        for content in (b"{", b"[]", b"\xff\xfe", b'{"accounts": [{"name": 1}]}', b'{"accounts": [7]}',
                        b'{"accounts": "x"}', b"{}", b" " * (2 << 20)):
            file.write_bytes(content)
            self.fails("accounts", "list", says=file)
            self.fails("accounts", "add", "folder", "Other", f"path={self.folder}", says=file)
            self.fails(*self.send, says=file)
            self.assertEqual(file.read_bytes(), content)


if __name__ == "__main__":
    unittest.main()
