# SPDX-License-Identifier: GPL-3.0-or-later
"""What the end-to-end tests share: a folder of their own, mail servers with a private CA, the shipped program."""
import atexit
import email
import email.policy
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent
PROGRAM = Path(os.environ.get("THANKSMITH", TESTS.parent / "build/bin/thanksmith"))
PEERS = TESTS / "peers"
HOME = Path(tempfile.mkdtemp(prefix="thanksmith-e2e-"))
atexit.register(shutil.rmtree, HOME, ignore_errors=True)


def environment(**more):
    env = dict(os.environ, LC_ALL="C.UTF-8", HOME=str(HOME), XDG_RUNTIME_DIR=str(HOME), **more)
    env.pop("DISPLAY", None) if "DISPLAY" not in more else None
    return env


class Peer:
    """One of the two mail servers of tests/peers, with its log of arrivals."""

    def __init__(self, kind):
        self.certs = HOME / "certs"
        if not self.certs.exists():
            subprocess.run(["bash", PEERS / "make-certs.sh", self.certs], check=True, capture_output=True)
        self.out = HOME / f"mail-{kind}"
        self.out.mkdir()
        command = ["node", PEERS / "peer.js"] if kind == "node" else ["/usr/bin/python3", PEERS / "peer.py"]
        self.process = subprocess.Popen(command + [self.certs, self.out], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        atexit.register(self.process.kill)
        self.ports = json.loads(self.process.stdout.readline())
        self.ca = self.certs / "ca.pem"

    def arrivals(self):
        log = self.out / "arrivals.jsonl"
        return [json.loads(line) for line in log.read_text().splitlines()] if log.exists() else []

    def count(self, address):
        return sum(address in each["to"] for each in self.arrivals())


def read_mail(file):
    return json.loads(subprocess.run(["/usr/bin/python3", PEERS / "readmail.py", file], check=True,
                                     capture_output=True).stdout)


def inline_picture(file):
    """The bytes of the picture inside a mail, and the id by which its text shows it."""
    mail = email.message_from_bytes(Path(file).read_bytes(), policy=email.policy.default)
    part = next(part for part in mail.walk() if part.get_content_type() == "image/png")
    return part.get_content(), str(part["Content-ID"])


class Desk:
    """A data folder and the command line over it."""

    def __init__(self, name="data", password="right", undo=0):
        self.data = HOME / name
        self.data.mkdir(exist_ok=True)
        if not (self.data / "settings.ini").exists():  # cards leave at once, where this is not what is tested
            (self.data / "settings.ini").write_text(f"[send]\nundo-seconds={undo}\n")
        self.env = environment(THANKSMITH_PASSWORD=password) if password else environment()

    def command(self, *words):
        return [str(PROGRAM), "--data-dir", str(self.data), *map(str, words)]

    def run(self, *words, expect=0):
        done = subprocess.run(self.command(*words), env=self.env, capture_output=True, text=True, timeout=120)
        if expect is not None and done.returncode != expect:
            sys.exit(f"{words}: exit {done.returncode}, wanted {expect}\n{done.stdout}{done.stderr}")
        return done

    def json(self, *words):
        return json.loads(self.run("--json", *words).stdout)

    def add_mail_account(self, name, peer, port="starttls", security="starttls"):
        self.run("accounts", "add", "smtp", name, "host=localhost", f"port={peer.ports[port]}",
                 f"security={security}", "user=ada", "from=ada@example.org", "name=Ada", f"ca={peer.ca}")

    def states(self):
        """Outbox id to state, as the file says at this moment; None while it is locked or not there."""
        try:
            with sqlite3.connect(f"file:{self.data}/thanksmith.db?mode=ro", uri=True, timeout=0) as db:
                return dict(db.execute("SELECT id, state FROM outbox"))
        except sqlite3.OperationalError:
            return None


def check(condition, what):
    if not condition:
        sys.exit(f"FAILED: {what}")
    print(f"ok: {what}", flush=True)
