# SPDX-License-Identifier: GPL-3.0-or-later
"""Without a mouse and without eyes: in every view and sheet each control has a name, Tab goes through all of them and
comes back, F6 goes from area to area, Escape closes what lies above."""
import os
import re
import sys
import time

from scene import Desk, Peer, check
from window import Window, until, xdo

CONTROLS = ("push button", "toggle button", "radio button", "check box", "combo box", "list", "list item", "text",
            "password text", "spin button", "slider", "link", "menu item", "image", "tree", "table")
peer = Peer("node")
desk = Desk(password=None)
desk.add_mail_account("work", peer)
desk.run("accounts", "add", "folder", "box", f"path={desk.data}/box")
card = desk.data / "card.thanks"
desk.run("new", "--illustration", "thanks/tea", "--to", "Amira", "--title", "Thanks", "--message", "You stayed.",
         "-o", card)
faults = []


def above(window):
    """The window that has the keyboard."""
    return next(top for top in window.app.children() if "active" in top.states())


def names(window, where):
    count = 0
    for node in above(window).walk():
        if "focusable" in node.states() or node.role in CONTROLS:
            count += 1
            if not node.name.strip():
                faults.append(f"{where}: a {node.role} at {node.box()} has no name")
    check(count, f"{where}: {count} controls looked at")


def tab_round(window, where):
    """Tab until the first control comes round again; every control met, or one of its group (arrow keys go on there)."""
    met = {}
    for _ in range(90):
        node = window.focused()
        if node:
            if node.raw in met and len(met) > 1:
                break
            met[node.raw] = node
        xdo("key", "Tab")
        time.sleep(0.05)
    else:
        faults.append(f"{where}: Tab does not come round")
    for node in above(window).walk():
        states = node.states()
        if "focusable" not in states or "enabled" not in states or node.role in ("list item", "label"):
            continue  # items are for the arrow keys, labels only for the mouse that selects their text
        parent = node.parent()
        if node.raw in met or parent.role in ("text", "password text", "combo box"):  # a field's own little buttons
            continue
        group = [each.raw for each in parent.children()]
        if node.role in ("list", "tree", "table"):
            group = [each.raw for each in node.children()]
        elif node.role not in ("radio button", "check box"):
            group = []
        if not any(each in met for each in group):
            faults.append(f"{where}: Tab does not lead to the {node.role} “{node.name}” at {node.box()}")
    if os.environ.get("TELL"):
        print("   " + " > ".join(map(repr, met.values())))
    check(len(met) > 1, f"{where}: Tab goes through {len(met)} places")


def escape(window, name):
    xdo("key", "Escape")
    until(lambda: not any(name in top.name and top.role == "dialog" and "showing" in top.states()
                          for top in window.app.children()), f"“{name}” to close on Escape")


def dialog(window, name):
    return until(lambda: next((top for top in window.app.children() if top.role == "dialog" and name in top.name
                               and "active" in top.states()), None), f"the sheet “{name}”")


def look(window, where):
    time.sleep(0.4)
    names(window, where)
    tab_round(window, where)


window = Window(desk)
look(window, "empty desk")
xdo("key", "ctrl+2")
until(lambda: window.there(None, re.compile("first thank-you")), "the empty history")
look(window, "empty history")
window.close()

desk.env["THANKSMITH_PASSWORD"] = "right"
desk.run("send", card, "--via", "work", "--to", "zoe@example.org", "--wait", "30")
desk.run("send", card, "--via", "work", "--to", "drop-after-dot@example.org", "--wait", "30", expect=3)
del desk.env["THANKSMITH_PASSWORD"]
window = Window(desk, card)
window.find("text", "Message")
look(window, "design")

# F6: header, gallery, desk, inspector, and round.
areas = []
for _ in range(5):
    xdo("key", "F6")
    time.sleep(0.15)
    x, y, _, _ = window.focused().box()
    areas.append("header" if y < 77 else "gallery" if x < 300 else "inspector" if x >= 1090 else "desk")
check(set(areas[:4]) == {"header", "gallery", "desk", "inspector"} and areas[4] == areas[0], f"F6: {', '.join(areas)}")
xdo("key", "shift+F6")
time.sleep(0.15)
x, y, _, _ = window.focused().box()

xdo("key", "ctrl+2")
window.find("list item", re.compile("zoe@example.org"))
look(window, "history")
xdo("key", "ctrl+f")
time.sleep(0.2)
check("istory" in window.focused().name, "Ctrl+F goes to the search of the history")
xdo("key", "ctrl+1", "ctrl+f")
time.sleep(0.2)
check(window.focused().name == "Search pictures", "and to the one of the pictures")

xdo("key", "ctrl+Return")
dialog(window, "Send card")
look(window, "send sheet")
window.press("push button", "Change the account")
look(window, "send sheet, accounts")
window.press("push button", re.compile("^Add account"))
look(window, "account form in the sheet")
escape(window, "Send card")

xdo("key", "ctrl+comma")
settings = dialog(window, "Settings")
pages = [node.name for node in window.find("list", "Pages").children()]
for page in pages:
    window.press("list item", page)
    look(window, f"settings, {page}")
window.press("list item", "Accounts")
window.press("push button", "Edit work")
dialog(window, "work")
look(window, "account")
escape(window, "work")
escape(window, "Settings")

xdo("key", "F1")
shortcuts = dialog(window, "hortcuts")
look(window, "shortcuts")
escape(window, "hortcuts")

xdo("key", "ctrl+p")
dialog(window, "rint")
look(window, "print sheet")
escape(window, "rint")
window.close()

print("\n".join(faults))
if faults:
    sys.exit(f"FAILED: {len(faults)} controls without a name or out of reach")
print("ok: every control has a name and can be reached by keys")
