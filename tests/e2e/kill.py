# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 of the shipped program at a real mail server, at every state of the outbox. The server's log is the oracle:
nothing lost, nothing twice without being asked. Usage: kill.py [ROUNDS]"""
import random
import sqlite3
import subprocess
import sys
import time
from collections import Counter

from scene import Desk, Peer, check

rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 120
random.seed(20261122)
peer = Peer("node")
desk = Desk()
desk.add_mail_account("work", peer)
card = desk.data / "card.thanks"
desk.run("new", "--illustration", "thanks/tea", "--title", "Thanks", "--message", "You stayed.", "-o", card)

# Which moment a round waits for before it kills, and the recipient that makes the moment long enough to meet.
MOMENTS = [
    ("start-up", "quick"),          # anywhere from exec to the first bytes
    ("queued", "quick"),
    ("leased", "hold-rcpt-250"),
    ("uploading", "hold-rcpt-250"),
    ("committing", "hold-dot-250"),  # as soon as the state says so: before, in or after the body
    ("arrived", "hold-dot-60"),      # the server has it, its answer is under way
    ("answered", "hold-dot-60"),     # around the moment the answer comes in and becomes *sent*
    ("retry_at", "f450"),
    ("failed", "f550"),
    ("needs_auth", "quick"),
    ("unknown", "drop-after-dot"),
    ("sent", "quick"),
]


def integrity():
    with sqlite3.connect(desk.data / "thanksmith.db", timeout=10) as db:
        return db.execute("PRAGMA quick_check").fetchone()[0]


def wait_for(moment, address, before, process):
    """Returns whether the moment came before the program ended by itself."""
    if moment == "start-up":
        time.sleep(random.uniform(0.0, 0.12))
        return process.poll() is None
    wanted = {"arrived": "committing", "answered": "committing"}.get(moment, moment)
    while process.poll() is None:
        states = desk.states() or {}
        fresh = [state for key, state in states.items() if key not in before]
        if moment in ("arrived", "answered"):
            if peer.count(address):
                if moment == "answered":
                    time.sleep(0.06 + random.uniform(-0.004, 0.012))
                return True
        elif fresh and fresh[0] == wanted:
            return True
        time.sleep(0.0005)
    return False


met = Counter()
found = Counter()
windows = 0
for number in range(rounds):
    moment, local = MOMENTS[number % len(MOMENTS)]
    address = f"{local}.{number}@example.org" if local.startswith("hold") else f"{local}@r{number}.example.org"
    before = desk.states() or {}
    process = subprocess.Popen(desk.command("send", card, "--via", "work", "--to", address, "--wait", "40"),
                               env=dict(desk.env, THANKSMITH_PASSWORD="wrong") if moment == "needs_auth" else desk.env,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    in_time = wait_for(moment, address, before, process)
    process.kill()
    process.wait()
    met[moment] += in_time
    if integrity() != "ok":
        check(False, f"round {number}: database intact")
    fresh = {key: state for key, state in (desk.states() or {}).items() if key not in before}
    arrived = peer.count(address)
    found[f"{moment}: {'/'.join(fresh.values()) or 'nothing'}, arrived {arrived}"] += 1
    windows += bool(fresh) and "committing" in fresh.values()
    if not fresh:
        if arrived:
            check(False, f"round {number}: {address} arrived but is not in the outbox")
        continue
    # Another start delivers what is safe to deliver; what nobody can know stays for a person.
    if local not in ("f450", "f550"):
        (key, left), = fresh.items()
        if left == "needs_auth":
            desk.run("outbox", "retry", key)
        desk.run("outbox", "run", expect=None)
        state = desk.states()[key]
        arrived = peer.count(address)
        if state == "unknown":
            desk.run("outbox", *(("resolve", key, "sent") if arrived else ("retry", key)))
            desk.run("outbox", "run", expect=None)
            arrived = peer.count(address)
            state = desk.states()[key]
        if arrived != 1 or state != "sent":
            check(False, f"round {number} ({moment}): {address} arrived {arrived} times, state {state}")
    else:
        for key in fresh:
            if peer.count(address):
                check(False, f"round {number}: a refused card arrived")
            desk.run("outbox", "cancel", key, expect=None)

history = desk.json("history", "list", "--limit", "10000")
arrivals = Counter(to for each in peer.arrivals() for to in each["to"])
for line, count in sorted(found.items()):
    print(f"  {count:4d}  {line}")
print(f"  kills in time: {dict(met)}; between DATA and sent: {windows}")
check(all(count == 1 for count in arrivals.values()), "no card arrived twice")
check(sorted(arrivals) == sorted(item["to"] for item in history), "what arrived and the history agree")
check(windows * 10 >= rounds, f"at least a tenth of {rounds} kills between DATA and sent ({windows})")
