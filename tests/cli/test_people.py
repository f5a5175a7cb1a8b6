#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""people check: who is in a list, and what is wrong with a bad one."""
import unittest

from desk import CliTest


class PeopleCheck(CliTest):
    def write(self, name, text):
        (self.folder / name).write_bytes(text if isinstance(text, bytes) else text.encode())
        return name

    def test_csv_and_vcard(self):
        self.write("a.csv", "Vorname;Nachname;E-Mail\nZoë;Öz;zoe@example.org\nBo;;\n")
        self.assertEqual(self.json("people", "check", "a.csv"),
                         [{"id": "1", "name": "Zoë Öz", "email": "zoe@example.org"},
                          {"id": "2", "name": "Bo", "email": ""}])
        self.assertEqual(self.works("people", "check", "a.csv"), "1\tZoë Öz\tzoe@example.org\n2\tBo\t\n")
        self.write("a.vcf", "BEGIN:VCARD\nVERSION:4.0\nFN:Amira\nEND:VCARD\n")
        self.assertEqual(self.rows("people", "check", "a.vcf")[0]["name"], "Amira")

    def test_a_bad_list_is_named_with_place_and_reason(self):
        self.write("bad.csv", b"name\nAmira\nZo\xeb\n")
        self.fails("people", "check", "bad.csv", says=["bad.csv", "line 3, column 3", "UTF-8"])
        self.write("ragged.csv", "name,team\nAmira\n")
        self.fails("people", "check", "ragged.csv", says=["ragged.csv", "line 2", "1 cells instead of 2"])
        self.fails("people", "check", "absent.csv", says=["absent.csv", "no such file"])
        self.fails("people", "check", ".", says="not an ordinary file")
        self.misused("people", says="people check FILE")
        self.misused("people", "list", "bad.csv", says="people check FILE")


if __name__ == "__main__":
    unittest.main()
