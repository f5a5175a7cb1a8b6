#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A disk that is full. Run in a mount namespace of its own (unshare --map-root-user --mount), which holds the small disks."""
import os
import sqlite3
import subprocess
import unittest

from desk import CliTest


class FullDisk(CliTest):
    def setUp(self):
        super().setUp()
        self.card = self.new_card("card.thanks", "--paper", "a4")
        self.disk = self.folder / "disk"
        self.disk.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k", "small", self.disk], check=True)
        self.addCleanup(subprocess.run, ["umount", "--lazy", self.disk], check=True)

    def fill(self, leave=0):
        room = os.statvfs(self.disk)
        with open(self.disk / "filler", "ab") as filler:
            filler.write(b"x" * max(0, room.f_bavail * room.f_frsize - leave))

    def test_exports(self):
        old = self.disk / "old.png"
        old.write_text("old")
        self.fill()
        for words in (["render", self.card, "-o", old], ["render", self.card, "-o", self.disk / "new.pdf"],
                      ["render", self.card, "-o", self.disk / "new.svg"], ["render", self.card, "-o", self.disk / "n.jpg"],
                      ["sheet", self.card, "--paper", "a3", "-o", self.disk / "s.pdf"], ["new", "-o", self.disk / "c.thanks"],
                      ["gallery", "sheet", "-o", self.disk / "g.png"]):
            self.fails(*words, says=[words[-1], "disk is full"])
            self.assertEqual(self.names(self.disk), ["filler", "old.png"], "nothing half written")
        self.assertEqual(old.read_text(), "old")

    def test_a_little_room_is_not_enough(self):
        self.fill(leave=8192)
        self.fails("render", self.card, "-o", self.disk / "x.png", says=["x.png", "disk is full"])
        self.fails("render", self.card, "-o", f"{self.disk}/out/", "--format", "png", says=["out/", "disk is full"])
        self.assertEqual([name for name in self.names(self.disk) if name not in ("filler", "out")], [])

    def test_the_outbox(self):
        self.data = self.disk / "data"
        send = ("send", self.card, "--via", "My cards", "--to")
        self.assertEqual(self.rows("outbox", "list"), [])
        self.fill(leave=4096)
        self.fails(*send, "Zoë", says=[self.data, "disk is full"])
        self.fails("history", "backup", self.disk / "copy.db", says=["copy.db", "disk is full"])
        self.assertEqual(self.names(self.disk), ["data", "filler"])
        (self.disk / "filler").unlink()
        self.assertEqual(self.rows("outbox", "list"), [], "nothing half queued")
        with sqlite3.connect(self.data / "thanksmith.db") as db:
            self.assertEqual(db.execute("PRAGMA integrity_check").fetchone(), ("ok",))

    def test_no_room_for_a_new_data_folder(self):
        self.fill()
        self.data = self.disk / "data"
        self.fails("outbox", "list", says=self.data)
        self.fails("accounts", "add", "folder", "Wall", f"path={self.folder}", says=self.data)

    def test_no_room_where_the_card_goes(self):
        self.works("accounts", "add", "folder", "Small", f"path={self.disk}")
        self.fill()
        done = self.run_cli("send", self.card, "--via", "Small", "--to", "Zoë", "--wait", "5", code=3)
        self.assertIn("disk is full", done.stderr)
        self.assertEqual(self.names(self.disk), ["filler"])
        row, = self.rows("outbox", "list")
        self.assertEqual(row["state"], "retry_at")
        self.assertIn("disk is full", row["reason"])
        (self.disk / "filler").unlink()
        subprocess.run(["mount", "-o", "remount,size=8m", self.disk], check=True)
        self.works("outbox", "retry", row["id"])
        self.works("outbox", "run")
        self.assertEqual(len(self.names(self.disk)), 2)

    def test_a_limit_on_file_size(self):
        """RLIMIT_FSIZE instead of a full disk: the program may not write files of more than 16 KiB."""
        def limit(*words):
            return ("prlimit", f"--fsize={16 << 10}", *words)
        target = self.folder / "x.png"
        target.write_text("old")
        line = self.fails("render", self.card, "-o", target, says=target, prefix=limit())
        self.assertNotIn("()", line)
        self.assertEqual(target.read_text(), "old")
        self.assertEqual(self.names(), ["card.thanks", "disk", "x.png"])


if __name__ == "__main__":
    unittest.main()
