# SPDX-License-Identifier: GPL-3.0-or-later
"""A card from the window to the printer, by keys alone, and what the printer got read back. Run by with-cups.sh."""
import os
import re
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "e2e"))
from scene import HOME, Desk, check  # noqa: E402
from window import Window, until  # noqa: E402

PRINTED = Path(os.environ["PRINTED"])
WORDS = "You stayed until the parcel was found."
desk = Desk(password=None)
card = HOME / "card.thanks"
desk.run("new", "--illustration", "thanks/tea", "--to", "Amira", "--title", "Thank you, Amira!", "--message", WORDS,
         "-o", card)


def arrival(number):
    """What the printer got of this job: pages, their size in mm, words, options."""
    file = PRINTED / f"{number}.pdf"
    until(file.exists, f"job {number} at the printer", 20)
    info = subprocess.run(["pdfinfo", file], check=True, capture_output=True, text=True).stdout
    words = subprocess.run(["pdftotext", file, "-"], check=True, capture_output=True, text=True).stdout
    size = re.search(r"Page size: +([\d.]+) x ([\d.]+)", info)
    return (int(re.search(r"Pages: +(\d+)", info)[1]), [float(side) * 25.4 / 72 for side in size.groups()],
            " ".join(words.split()), file.with_suffix(".options").read_text())


def is_size(size, width, height):
    return abs(size[0] - width) < 0.4 and abs(size[1] - height) < 0.4


def dialog(window, has):
    """The dialog in front that holds a thing of this role."""
    def look():
        for top in window.app.children():
            if top.role == "dialog" and {"showing", "active"} <= top.states() and window.there(has, within=top):
                return top
        return None
    return until(look, f"a dialog with a {has}")


def open_sheet(window):
    window.key("ctrl+p")
    sheet = dialog(window, "list item")
    until(lambda: (window.focused() or sheet).name == "Print …", "the focus on Print")
    return sheet


def confirm(window, *keys):
    """The system's own dialog: Enter prints."""
    window.key(*keys)
    dialog(window, "combo box")
    window.key("Return")
    until(lambda: not any(top.role == "dialog" and "showing" in top.states() for top in window.app.children()),
          "the sheet to close")


window = Window(desk, card)
sheet = open_sheet(window)
seen = [node.name for node in window.find_all("list item", within=sheet)]
check(seen[:1] == ["Office 3, Hall, second floor, default printer"] and len(seen) == 3, f"the printers: {seen}")
before = window.keys
confirm(window, "Return")
keys = window.keys - before
check(window.says(re.compile("at the printer")), "the window says where the card is")
pages, size, words, options = arrival(1)
check(pages == 1 and is_size(size, 105, 148), f"one page of A6: {size[0]:.1f} × {size[1]:.1f} mm")
check("Thank you, Amira!" in words and WORDS in words, "its words are found in what was printed")
check("title=Thank you, Amira!" in options and "copies=1" in options, "the job has the card's title")
check(keys == 2, "two keys after Ctrl+P")

open_sheet(window)
for _ in range(20):
    if (window.focused() or card).name == "Card by card":
        break
    window.key("Tab")
window.key("Right")
window.says(re.compile("^4 cards on 1 sheet"))
confirm(window, "ctrl+Return")
pages, size, words, options = arrival(2)
check(pages == 1 and is_size(size, 210, 297), f"one page of A4: {size[0]:.1f} × {size[1]:.1f} mm")
check(words.count(WORDS) == 4, "with four cards on it")
window.close()

history = desk.json("history", "list")
check(len(history) == 2 and all(item["channel"] == "print" for item in history), "both are in the history, as printed")
check(all(item["title"] == "Thank you, Amira!" for item in history), "with their title")
