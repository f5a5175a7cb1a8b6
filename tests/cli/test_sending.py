#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""accounts, send and outbox, with real mail servers of two makes: what arrives, and what becomes of what does not."""
import re
import socket
import subprocess
import unittest
import uuid

from desk import CliTest, scene

ITEM = {"id", "to", "account", "channel", "state", "reason", "created_at", "send_at"}


class Folder(CliTest):
    def send(self, *words, **options):
        return self.json("send", self.new_card(), "--via", "My cards", *words, **options)["items"]

    def test_my_cards_stands_from_the_start(self):
        row, = self.rows("accounts", "list")
        self.assertEqual((row["id"], row["name"], row["kind"]), ("My cards", "My cards", "folder"))
        self.assertEqual(row["fields"]["path"], str(self.data / "My cards"))

    def test_without_wait_it_is_queued(self):
        item, = self.send("--to", "Zoë")
        self.assertTrue(ITEM <= set(item))
        self.assertEqual((item["to"], item["account"], item["channel"], item["state"], item["reason"]),
                         ("Zoë", "My cards", "folder", "queued", ""))
        self.assertRegex(item["created_at"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
        uuid.UUID(item["id"])
        self.assertEqual(self.rows("outbox", "list"), [item])
        self.assertEqual(self.rows("history", "list"), [])
        self.assertFalse((self.data / "My cards").exists())
        self.assertIn("outbox run", self.works("send", self.new_card(), "--via", "My cards", "--to", "Zoë"))

    def test_at_a_time_to_come(self):
        item, = self.send("--to", "Zoë", "--at", "2199-03-05T09:00:00Z")
        self.assertEqual((item["state"], item["send_at"]), ("queued", "2199-03-05T09:00:00Z"))
        self.assertEqual([row["id"] for row in self.json("outbox", "run", code=3)["open"]], [item["id"]])
        later, = self.send("--to", "Ada", "--at", "2199-03-05T09:00", "--wait", "5", code=3)
        self.assertEqual(later["state"], "queued")
        self.works("outbox", "cancel", item["id"])
        for text in ("2001-01-01T09:00", "Friday", "09:00", "2199-13-05T09:00"):
            done = self.run_cli("send", self.new_card(), "--via", "My cards", "--to", "Zoë", "--at", text, code=2)
            self.assertIn(f"“{text}” is not a time to come", done.stderr)
        self.assertFalse((self.data / "My cards").exists())
        self.assertEqual([row["id"] for row in self.rows("outbox", "list")], [later["id"]])

    def test_outbox_run_delivers(self):
        item, = self.send("--to", "Zoë")
        self.assertEqual(self.json("outbox", "run"), {"open": []})
        self.assertEqual(self.rows("outbox", "list"), [])
        row, = self.rows("history", "list")
        self.assertEqual(row["id"], item["id"])
        self.assertEqual(self.works("outbox", "run"), "", "nothing left")
        self.assertEqual(len(self.rows("history", "list")), 1)

    def test_wait_delivers_to_each(self):
        items = self.send("--to", "Zoë", "--to", "Ada <ada@example.org>", "--to", "../../etc/passwd", "--wait", "20")
        self.assertEqual([item["state"] for item in items], ["sent"] * 3)
        names = self.names(self.data / "My cards")
        self.assertEqual(sorted(name.rsplit(".", 1)[1] for name in names), ["pdf"] * 3 + ["png"] * 3)
        self.assertEqual(self.names(), ["card.thanks", "data"])
        rows = self.rows("history", "list")
        self.assertEqual({row["id"] for row in rows}, {item["id"] for item in items})
        for row in rows:
            self.assertEqual((row["channel"], row["outcome"]), ("folder", "sent"))

    def test_formats(self):
        for form, endings in (("png", {"png"}), ("png+pdf", {"png", "pdf"}), ("eml", {"eml"})):
            done = self.start("accounts", "add", "folder", form, f"path={self.folder}/{form}", f"format={form}")
            if done.returncode:  # not every format need be offered, png+pdf and eml are
                self.assertEqual(form, "png")
                continue
            (self.folder / form).mkdir()
            self.works("send", self.new_card(), "--via", form, "--to", "Zoë Öz", "--wait", "20")
            self.assertEqual({each.suffix[1:] for each in (self.folder / form).iterdir()}, endings)
        mail, = (self.folder / "eml").iterdir()
        found = scene.read_mail(mail)
        self.assertEqual((found["subject"], found["defects"]), ("Thanks, Zoë", []))

    def test_a_folder_that_is_not_there(self):
        self.works("accounts", "add", "folder", "Away", f"path={self.folder}/far/away")
        done = self.run_cli("send", self.new_card(), "--via", "Away", "--to", "Zoë", "--wait", "5", code=None)
        row, = self.rows("outbox", "list")
        self.assertIn(str(self.folder / "far/away"), row["reason"])
        self.assertIn(row["reason"], done.stderr)

    def run_cli(self, *words, code=0, **options):
        if code is None:
            done = self.start(*words, **options)
            self.assertIn(done.returncode, (1, 3), done.stderr)
            return done
        return super().run_cli(*words, code=code, **options)

    def test_relative_paths_are_kept_absolute(self):
        self.works("accounts", "add", "folder", "Here", "path=here")
        row = next(row for row in self.rows("accounts", "list") if row["id"] == "Here")
        self.assertEqual(row["fields"]["path"], str(self.folder / "here"))

    def test_resolve_retry_cancel_want_the_right_state(self):
        item, = self.send("--to", "Zoë")
        for words in (["retry", item["id"]], ["resolve", item["id"], "sent"], ["resolve", item["id"], "unsent"]):
            self.fails("outbox", *words)
        for words in (["retry", "nothing"], ["cancel", "nothing"], ["resolve", "nothing", "sent"]):
            self.fails("outbox", *words, says=["nothing", "outbox list"])
        self.assertEqual(self.json("outbox", "cancel", item["id"])["state"], "cancelled")
        self.assertEqual(self.rows("outbox", "list"), [])
        self.fails("outbox", "cancel", item["id"])
        self.works("outbox", "run")
        self.assertEqual(self.rows("history", "list"), [])

    def test_bad_recipients_and_accounts(self):
        card = self.new_card()
        self.fails("send", card, "--via", "Nowhere", "--to", "Zoë", says=["Nowhere", "accounts list"])
        for address in ("", "  ", "Zoë\nBcc: all", "Zoë\r", "Zoë\n"):
            self.fails("send", card, "--via", "My cards", "--to", address)
        self.fails("send", "absent.thanks", "--via", "My cards", "--to", "Zoë", says="absent.thanks")
        self.assertEqual(self.rows("outbox", "list"), [])

    def test_one_bad_recipient_and_nothing_is_queued(self):
        self.fails("send", self.new_card(), "--via", "My cards", "--to", "Zoë", "--to", "a\nb")
        self.assertEqual(self.rows("outbox", "list"), [])

    def test_a_removed_account(self):
        self.works("accounts", "add", "folder", "Wall", f"path={self.folder}")
        self.works("send", self.new_card(), "--via", "Wall", "--to", "Zoë")
        self.works("accounts", "remove", "Wall")
        done = self.run_cli("outbox", "run", code=1)
        self.assertIn("Wall", done.stderr)
        row, = self.rows("outbox", "list")
        self.assertEqual(row["state"], "failed")
        self.works("accounts", "add", "folder", "Wall", f"path={self.folder}")
        self.works("outbox", "retry", row["id"])
        self.works("outbox", "run")


class Accounts(CliTest):
    def add(self, *words, **options):
        return self.start("accounts", "add", *words, **options)

    def test_kinds(self):
        kinds = {row["id"]: row for row in self.rows("accounts", "kinds")}
        self.assertTrue({"folder", "smtp", "slack", "zendesk", "teams", "matrix", "webhook"} <= set(kinds))
        self.assertIn("path=", kinds["folder"]["fields"])
        self.assertTrue({"host=", "from="} <= set(kinds["smtp"]["fields"]))

    def test_add_list_remove(self):
        self.assertEqual(self.json("accounts", "add", "smtp", "work", "host=mail.example.org", "port=587",
                                   "security=starttls", "user=ada", "from=ada@example.org")["id"], "work")
        row = next(row for row in self.rows("accounts", "list") if row["id"] == "work")
        self.assertEqual(row["fields"], {"host": "mail.example.org", "port": "587", "security": "starttls",
                                         "user": "ada", "from": "ada@example.org"})
        self.assertEqual([line.split("\t")[0] for line in self.works("accounts", "list").splitlines()],
                         ["My cards", "work"])
        self.assertEqual(self.json("accounts", "remove", "work"), {"id": "work"})
        self.assertEqual([row["id"] for row in self.rows("accounts", "list")], ["My cards"])

    def test_refused(self):
        good = ["host=mail.example.org", "user=ada", "from=ada@example.org"]
        for words, says in ((["carrier-pigeon", "p"], "carrier-pigeon"), (["smtp", "w", *good, "colour=red"], "colour"),
                            (["smtp", "w", *good, "port"], "port"), (["smtp", "w", "host=mail.example.org"], "from"),
                            (["smtp", "w", *good, "port=70000"], "70000"), (["smtp", "w", *good, "port=x"], "port"),
                            (["smtp", "w", *good, "security=some"], "some"), (["smtp", "w", *good, "host=a b"], "a b"),
                            (["smtp", "w", *good, "from=nobody"], "nobody"),
                            (["smtp", "w", *good, "from=a@b.org\nBcc: x"], "from"),
                            (["smtp", "w", *good, "security=none"], "mail.example.org"),
                            (["smtp", "w\nx", *good], "w"), (["smtp", " ", *good], "name"), (["folder", "f"], "path"),
                            (["folder", "f", "path=/tmp", "format=gif"], "gif"),
                            (["folder", "My cards", "path=/tmp"], "My cards")):
            with self.subTest(words=words):
                self.fails("accounts", "add", *words, says=says)
        self.fails("accounts", "remove", "nothing", says=["nothing", "accounts list"])
        self.fails("accounts", "test", "nothing", says=["nothing", "accounts list"])
        self.assertFalse((self.data / "accounts.json").exists())

    def test_test_a_folder(self):
        self.works("accounts", "add", "folder", "Wall", f"path={self.folder}")
        self.works("accounts", "test", "Wall")
        self.assertEqual(self.names(), ["data"])
        self.works("accounts", "add", "folder", "Away", f"path={self.folder}/far/away")
        self.fails("accounts", "test", "Away", says=self.folder / "far/away")

    def test_passwords_are_not_prompted_and_not_kept_in_files(self):
        words = ["smtp", "work", "host=mail.example.org", "user=ada", "from=ada@example.org"]
        self.assertEqual(self.add(*words).returncode, 0)
        secret = "swordfish-4711-Öl"
        done = self.add("smtp", "work2", *words[2:], "--password-stdin", stdin=secret + "\n")
        self.assertEqual(done.returncode, 3, "no keychain here: the account is there, the password is not")
        self.assertEqual(len(done.stderr.splitlines()), 1)
        for file in scene.HOME.rglob("*"):
            if file.is_file():
                self.assertNotIn(secret.encode(), file.read_bytes())
        self.assertEqual(len(self.rows("accounts", "list")), 3)

    def test_a_wrong_webhook_address_makes_no_account(self):
        before = self.rows("accounts", "list")
        secret = "https://discord.example.org/channels/tr0ub4dor"
        done = self.add("discord", "Chat", "--password-stdin", stdin=secret + "\n")
        self.assertEqual(done.returncode, 1)
        self.assertEqual(len(done.stderr.splitlines()), 1)
        self.assertNotIn("tr0ub4dor", done.stderr)
        self.assertEqual(self.rows("accounts", "list"), before)

    def test_a_service_without_a_search_says_so(self):
        done = self.start("accounts", "find", "My cards", "zoe")
        self.assertEqual(done.returncode, 1)
        self.assertIn("My cards", done.stderr)


class Mail(CliTest):
    @classmethod
    def setUpClass(cls):
        cls.node = scene.Peer("node")
        cls.python = scene.Peer("python")

    @classmethod
    def tearDownClass(cls):
        for peer in (cls.node, cls.python):
            peer.process.communicate()

    def setUp(self):
        super().setUp()
        self.env["THANKSMITH_PASSWORD"] = "right"
        self.card = self.new_card()

    def account(self, name="work", peer=None, port="tls", security="tls", **fields):
        peer = peer or self.node
        values = {"host": "localhost", "port": peer.ports.get(port, port), "security": security, "user": "ada",
                  "from": "ada@example.org", "name": "Ada Lovelace", "ca": peer.ca, **fields}
        self.works("accounts", "add", "smtp", name, *(f"{key}={value}" for key, value in values.items() if value))
        return name

    def address(self, local="zoe"):
        return f"{local}@{uuid.uuid4().hex[:12]}.example.org"

    def send(self, *to, via="work", code=0, wait=20, **options):
        words = [word for each in to for word in ("--to", each)]
        done = self.run_cli("--json", "send", self.card, "--via", via, *words, "--wait", wait, code=code, **options)
        return scene.json.loads(done.stdout)["items"], done.stderr

    def test_both_servers_both_ways(self):
        for peer in (self.node, self.python):
            for port, security in (("starttls", "starttls"), ("tls", "tls"), ("login", "tls"), ("plain", "none")):
                name = self.account(f"{port} {peer.out.name}", peer, port, security, ca=peer.ca if security != "none" else "",
                                    user="ada" if security != "none" else "")
                to = self.address()
                items, said = self.send(f'"Zoë Müller-Öz 🎉" <{to}>', via=name)
                self.assertEqual((items[0]["state"], items[0]["to"], said), ("sent", to, ""))
                self.assertEqual(peer.count(to), 1)
                arrived = next(each for each in peer.arrivals() if to in each["to"])
                mail = scene.read_mail(arrived["file"])
                self.assertEqual(mail["subject"], "Thanks, Zoë")
                self.assertEqual(mail["to"], [{"name": "Zoë Müller-Öz 🎉", "address": to}])
                self.assertEqual(mail["from"][0]["address"], "ada@example.org")
                self.assertEqual(mail["defects"], [])
                types = re.findall(r"'type': '([^']+)'", str(mail["body"]))
                self.assertTrue({"text/plain", "text/html", "image/png"} <= set(types), types)
        rows = self.rows("history", "list")
        self.assertEqual(len(rows), 8)
        self.assertEqual({row["outcome"] for row in rows}, {"sent"})

    def test_accounts_test(self):
        self.works("accounts", "test", self.account())
        self.assertEqual(self.json("accounts", "test", "work"), {"id": "work", "ok": True})
        before = len(self.node.arrivals())
        self.fails("accounts", "test", "work", says="work", env=dict(self.env, THANKSMITH_PASSWORD="wrong"))
        self.fails("accounts", "test", self.account("host", port="wrongHost"), says=["localhost", "another server"])
        self.fails("accounts", "test", self.account("none", port=self.closed_port()), says="localhost")
        self.assertEqual(len(self.node.arrivals()), before, "a test sends nothing")

    def closed_port(self):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            return free.getsockname()[1]

    def stays(self, state, *says, local="zoe", via="work", code=1, **options):
        """The card is not sent, the outbox tells why, and the command line too."""
        to = self.address(local)
        items, said = self.send(to, via=via, code=code, **options)
        self.assertEqual(len(said.splitlines()), 1, said)
        row = next(row for row in self.rows("outbox", "list") if row["to"] == to)
        self.assertEqual(items, [row])
        self.assertEqual((row["state"], row["account"], row["channel"]), (state, via, "smtp"))
        for text in (said, row["reason"]):
            self.assertNotRegex(text, r"%\d|something went wrong|\(\)")
            for word in says:
                self.assertIn(word, text)
        self.assertTrue(said.startswith(f"thanksmith: {to}: "), said)
        self.assertNotIn(row["id"], {each["id"] for each in self.rows("history", "list")})
        return row

    def test_certificates(self):
        for peer in (self.node, self.python):
            for port, ca, word in (("wrongHost", peer.ca, "another server"), ("expired", peer.ca, "expired"),
                                   ("selfSigned", peer.ca, "itself"), ("tls", peer.certs / "other-ca.pem", "trusts"),
                                   ("tls", "", "trusts")):
                via = self.account(uuid.uuid4().hex, peer, port, ca=ca)
                before = len(peer.arrivals())
                self.stays("failed", "localhost", word, via=via)
                self.assertEqual(len(peer.arrivals()), before)
        self.stays("failed", "trusts", via=self.account("starttls", port="starttls", security="starttls", ca=""))

    def test_no_silent_fallback(self):
        self.stays("failed", "STARTTLS", via=self.account("clear", port="plain", security="starttls"))

    def test_wrong_password(self):
        self.account()
        wrong = dict(self.env, THANKSMITH_PASSWORD="wrong")
        row = self.stays("needs_auth", "535", env=wrong)
        self.assertEqual(self.json("outbox", "retry", row["id"])["state"], "queued")
        self.works("outbox", "run")
        self.assertEqual(self.node.count(row["to"]), 1)

    def test_no_password(self):
        self.account()
        none = {key: value for key, value in self.env.items() if key != "THANKSMITH_PASSWORD"}
        self.stays("needs_auth", "password", env=none)

    def test_no_network(self):
        self.stays("retry_at", "localhost", via=self.account(port=self.closed_port()), code=3)
        self.stays("retry_at", "mail.thanksmith.invalid", code=3,
                   via=self.account("away", port="465", host="mail.thanksmith.invalid"))

    def test_refusals(self):
        self.account()
        self.account("py", self.python)
        for via in ("work", "py"):
            self.stays("failed", "550", local="f550", via=via)
            self.stays("failed", "552", local="d552", via=via)
            self.stays("retry_at", "450", local="f450", via=via, code=3)
            self.stays("retry_at", "452", local="d452", via=via, code=3)
        self.stays("failed", "1.95 KiB", via=self.account("small", port="small"))

    def test_retry_and_cancel(self):
        self.account()
        row = self.stays("failed", "550", local="f550")
        self.assertEqual(self.json("outbox", "retry", row["id"])["state"], "queued")
        self.run_cli("outbox", "run", code=1)
        self.assertEqual(self.rows("outbox", "list")[0]["state"], "failed")
        self.assertEqual(self.json("outbox", "cancel", row["id"])["state"], "cancelled")
        self.assertEqual(self.rows("outbox", "list"), [])
        later = self.stays("retry_at", "450", local="f450", code=3)
        self.run_cli("outbox", "run", code=3)  # not due yet, but not done either
        self.works("outbox", "cancel", later["id"])
        self.works("outbox", "run")

    def test_may_have_arrived(self):
        self.account()
        rows = [self.stays("unknown", "may have arrived", local="drop-after-dot", code=3) for _ in range(3)]
        self.run_cli("outbox", "run", code=3)
        for row in rows:
            self.assertEqual(self.node.count(row["to"]), 1, "never again by itself")
        self.assertEqual(self.json("outbox", "resolve", rows[0]["id"], "sent")["state"], "sent")
        found, = self.rows("history", "list")
        self.assertEqual((found["id"], found["outcome"]), (rows[0]["id"], "resolved"))
        self.assertEqual(self.json("outbox", "resolve", rows[1]["id"], "unsent")["state"], "cancelled")
        self.fails("outbox", "resolve", rows[1]["id"], "sent")
        self.works("outbox", "retry", rows[2]["id"])
        self.run_cli("outbox", "run", code=3)
        self.assertEqual(self.node.count(rows[2]["to"]), 2, "a person asked for it")

    def test_partly_refused(self):
        self.account()
        good, other = self.address(), self.address("ann")
        items, said = self.send(good, self.address("f550"), other, self.address("f450"), code=3)
        self.assertEqual([item["state"] for item in items], ["sent", "failed", "sent", "retry_at"])
        self.assertEqual(len(said.splitlines()), 2, "which part is listed")
        self.assertEqual((self.node.count(good), self.node.count(other)), (1, 1))
        self.assertEqual({row["to"] for row in self.rows("history", "list")}, {good, other})
        self.assertEqual(len(self.rows("outbox", "list")), 2)
        self.send(self.address("f550"), self.address("f550"), code=1)

    def test_a_hidden_copy_for_nobody(self):
        self.account()
        first, second = self.address(), self.address()
        self.send(first, second)
        for arrived in self.node.arrivals():
            self.assertEqual(len(arrived["to"]), 1)
            with open(arrived["file"], "rb") as mail:
                self.assertEqual(sum(each.encode() in mail.read() for each in (first, second) if each not in arrived["to"]), 0)

    def test_bad_addresses(self):
        self.account()
        for address, says in (("", "address"), ("  ", "address"), ("zoe", "zoe"), ("zoe@", "zoe@"), ("@b.org", "@b.org"),
                              ("a b@c.org", "a b@c.org"), ("a@b@c.org", "a@b"), ("zoe@example.org\nBcc: x@y.org", "line"),
                              ("zoe@example.org\r\nRCPT TO:<x@y.org>", "line"), ("zoe@example.org\n", "line"),
                              ("Zoë\nBcc: x@y.org <zoe@example.org>", "line"), ("<>", "<>"), ("a@-b.org", "-b.org"),
                              ("a@b..org", "b..org"), ("x" * 65 + "@b.org", "xxx"), ("a@" + "b" * 300, "bbb")):
            with self.subTest(address=address):
                self.fails("send", self.card, "--via", "work", "--to", address, says=says)
        self.assertEqual(self.rows("outbox", "list"), [])

    def test_wait_ends(self):
        self.account()
        to = self.address("hold-rcpt-3000")
        items, said = self.send(to, wait=1, code=3)
        self.assertEqual((items[0]["state"], said.splitlines()[0][:26]), ("queued", "thanksmith: hold-rcpt-3000"))
        self.assertEqual(self.node.count(to), 0)
        self.works("outbox", "cancel", items[0]["id"])
        to = self.address("hold-dot-3000")
        items, _ = self.send(to, wait=1)  # past the point of no return nobody is left to wonder
        self.assertEqual((items[0]["state"], self.node.count(to)), ("sent", 1))


class KeyringMissing(CliTest):
    def test_nothing_hangs_without_terminal_and_input(self):
        """An account that needs a password, nobody to ask, standard input an endless nothing."""
        self.works("accounts", "add", "smtp", "work", "host=localhost", "port=1", "user=a", "from=a@example.org")
        process = subprocess.Popen(["sleep", "60"], stdout=subprocess.PIPE)
        try:
            done = subprocess.run([scene.PROGRAM, "--data-dir", self.data, "accounts", "test", "work"], env=self.env,
                                  stdin=process.stdout, capture_output=True, encoding="utf-8", timeout=20)
        finally:
            process.kill()
            process.communicate()
        self.assertEqual(done.returncode, 1)
        self.assertEqual(len(done.stderr.splitlines()), 1, done.stderr)


if __name__ == "__main__":
    unittest.main()
