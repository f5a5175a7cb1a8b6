#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""history: list, search, show, export, erase, backup."""
import csv
import json
import sqlite3
import unittest

from desk import CliTest

TITLE = '=HYPERLINK("x"), “Für Zoë” 🎉; "a, b"'


class History(CliTest):
    def send(self, to, *words):
        card = self.new_card("card.thanks", *words)
        if not (self.data / "accounts.json").exists():
            self.works("accounts", "add", "folder", "Wall", f"path={self.folder}")
        self.works("send", card, "--via", "Wall", "--to", to, "--wait", "20")
        return card

    def test_list(self):
        self.assertEqual(self.rows("history", "list"), [])
        for name in ("Zoë", "Ann", "Bob"):
            self.send(name)
        rows = self.rows("history", "list")
        self.assertEqual([row["to"] for row in rows], ["Bob", "Ann", "Zoë"], "the newest first")
        for row in rows:
            self.assertEqual(set(row), {"id", "sent_at", "to", "channel", "account", "outcome", "title"})
            self.assertRegex(row["sent_at"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
            self.assertEqual((row["channel"], row["account"], row["outcome"], row["title"]),
                             ("folder", "Wall", "sent", "Thanks, Zoë"))
        self.assertEqual(self.rows("history", "list", "--limit", "2"), rows[:2])
        self.assertEqual([line.split("\t")[0] for line in self.works("history", "list").splitlines()],
                         [row["id"] for row in rows])

    def test_search(self):
        self.send("Zoë", "--message", "Der Kühlschrank war nie so voll.")
        self.send("Ann", "--message", "The printer works again.")
        for words, found in ((["Kühlschrank"], ["Zoë"]), (["kuhlschrank"], ["Zoë"]), (["printer", "again"], ["Ann"]),
                             (["print"], ["Ann"]), (["ann"], ["Ann"]), (["nothing-like-it"], []),
                             (['"', "*", "OR"], []), (["printer", "voll"], [])):
            self.assertEqual([row["to"] for row in self.rows("history", "search", *words)], found, words)
        self.assertEqual(len(self.rows("history", "search", "thanks")), 2)
        self.assertEqual(len(self.rows("history", "search", "thanks", "--limit", "1")), 1)

    def test_show(self):
        card = self.send("Zoë <zoe@example.org>")
        row, = self.rows("history", "list")
        shown = self.json("history", "show", row["id"])
        self.assertEqual({key: shown[key] for key in row}, row)
        self.assertEqual((shown["name"], shown["to"]), ("Zoë", "zoe@example.org"))
        self.assertEqual(shown["message"], json.loads(card.read_text())["texts"]["message"])
        self.assertIn("zoe@example.org", self.works("history", "show", row["id"]))
        self.works("history", "show", row["id"], "-o", "again.thanks")
        again, first = json.loads((self.folder / "again.thanks").read_text()), json.loads(card.read_text())
        self.assertEqual(again, first)
        self.works("render", "again.thanks", "-o", "again.png")
        self.fails("history", "show", "nothing", says=["nothing", "history list"])

    def test_export(self):
        self.send("Zoë", "--title", TITLE, "--message", 'Line 1\nLine "2", and\n\n;;')
        self.send("Ann")
        self.assertEqual(self.json("history", "export", "all.csv"), {"cards": 2, "file": "all.csv"})
        with open(self.folder / "all.csv", encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file, strict=True))
        self.assertEqual(list(rows[0])[:3], ["id", "sent_at", "to"])
        self.assertEqual([row["to"] for row in rows], ["Ann", "Zoë"])
        self.assertEqual(rows[1]["title"], "'" + TITLE, "no spreadsheet takes it for a formula")
        self.assertEqual(rows[1]["message"], 'Line 1\nLine "2", and\n\n;;')
        self.works("history", "export", "all.json")
        found = json.loads((self.folder / "all.json").read_text())
        self.assertEqual([(row["to"], row["title"]) for row in found], [("Ann", "Thanks, Zoë"), ("Zoë", TITLE)])
        self.assertEqual([row["id"] for row in found], [row["id"] for row in rows])
        self.fails("history", "export", "no/all.csv", says="no/all.csv")

    def test_more_than_a_page(self):
        self.send("Zoë")
        file = self.data / "thanksmith.db"
        with sqlite3.connect(file) as db:
            columns = [row[1] for row in db.execute("PRAGMA table_info(history)") if row[1] not in ("row", "rowid")]
            named = ", ".join(columns)
            db.executemany(f"INSERT INTO history ({named}) SELECT {', '.join('?' if c == 'id' else c for c in columns)} "
                           "FROM history LIMIT 1", [(f"copy-{n}",) for n in range(1200)])
        db.close()
        self.assertEqual(len(self.rows("history", "list")), 100)
        self.assertEqual(len(self.rows("history", "list", "--limit", "1000")), 1000)
        self.assertEqual(self.json("history", "export", "all.csv")["cards"], 1201)

    def test_erase_a_person(self):
        self.works("accounts", "add", "folder", "Wall", f"path={self.folder}")
        card = self.new_card()
        marker = "zoe.unforgettable@example.org"
        for to in (marker, f"Zoë Unforgettable <{marker.upper()}>", "ann@example.org"):
            self.works("send", card, "--via", "Wall", "--to", to, "--wait", "20")
        self.works("send", card, "--via", "Wall", "--to", marker)  # still open
        self.works("send", card, "--via", "My cards", "--to", f"Z <{marker}>", "--wait", "20")
        self.assertTrue(self.traces(b"unforgettable"))
        self.assertEqual(self.json("history", "erase-person", marker), {"erased": 4})
        self.assertEqual(self.traces(b"unforgettable"), [])
        self.assertEqual([row["to"] for row in self.rows("history", "list")], ["ann@example.org"])
        self.assertEqual(self.rows("outbox", "list"), [])
        self.assertEqual(self.rows("history", "search", "unforgettable"), [])
        self.assertEqual(self.json("history", "erase-person", marker), {"erased": 0})
        self.fails("history", "erase-person", " ")

    def traces(self, word):
        return [file for file in self.data.rglob("*")
                if word in file.name.lower().encode() or (file.is_file() and word in file.read_bytes().lower())]

    def test_backup(self):
        self.send("Zoë")
        self.assertEqual(self.json("history", "backup", "copy.db"), {"file": "copy.db"})
        with sqlite3.connect(self.folder / "copy.db") as db:
            self.assertEqual(db.execute("PRAGMA integrity_check").fetchone(), ("ok",))
            self.assertEqual(db.execute("SELECT count(*) FROM history").fetchone(), (1,))
        self.assertEqual((self.folder / "copy.db").stat().st_mode & 0o077, 0)
        self.fails("history", "backup", "no/copy.db", says="no/copy.db")
        self.fails("history", "backup", self.data / "thanksmith.db", says="thanksmith.db")
        self.data = self.folder / "other"
        self.data.mkdir()
        (self.folder / "copy.db").rename(self.data / "thanksmith.db")
        self.assertEqual(len(self.rows("history", "list")), 1, "a backup is a database")


if __name__ == "__main__":
    unittest.main()
