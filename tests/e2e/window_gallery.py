# SPDX-License-Identifier: GPL-3.0-or-later
"""Own pictures in the shipped window: pasted from another program, described, put on the card, refused, found again at
the next start, removed."""
import re
import subprocess
import time

from scene import Desk, check
from window import Window, until, xdo

GOOD = ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 60">%s<path d="M10 10h60v40h-60z" fill="%s"/></svg>')
WORDS = ('<title>Red field</title><desc>A red field.</desc><metadata><illustration '
         'xmlns="urn:thanksmith:illustration:1" licence="CC0-1.0" edge="plain"/></metadata>')

desk = Desk(password=None)
folder = desk.data.parent / "pictures"
folder.mkdir()


def copy(content, target=None):
    command = ["xclip", "-selection", "clipboard", *(("-t", target) if target else ())]
    subprocess.run(command, input=content.encode(), check=True, timeout=20)


window = Window(desk)
until(lambda: (node := window.focused()) and "today" in node.name, "the empty desk")
window.write("Amira")
xdo("key", "Return")
until(lambda: window.focused().name == "Message", "the caret in the message")

# SVG text from another program, pasted in the gallery: what it does not say is asked for.
copy(GOOD % ("", "#3c3"))
window.press("list item", "Night shift")
xdo("key", "ctrl+v")
window.find("label", "About this picture")
window.write("Green field")
xdo("key", "Tab")
window.write("A green field in spring.")
window.press("push button", "Save")
window.gone("label", "About this picture")
ids = until(lambda: [row for row in desk.json("gallery", "list") if row["title"] == "Green field"], "the picture")
check(ids[0]["alt"] == "A green field in spring." and ids[0]["pack"] == "own", "a pasted picture, described")

# Files from a file manager; one of them means harm and is told.
(folder / "red.svg").write_text(GOOD % (WORDS, "#c33"))
(folder / "evil.svg").write_text(GOOD % ("<script>1</script>", "#c33"))
copy("".join(f"file://{folder}/{name}\r\n" for name in ("red.svg", "evil.svg")), "text/uri-list")
window.press("list item", "Tea break")
xdo("key", "ctrl+v")
window.find("label", re.compile("1 files? w.* not added"))
window.find("list item", re.compile("evil.svg.*script"))
window.press("push button", "Close")
until(lambda: any(row["id"] == "own/red" for row in desk.json("gallery", "list")), "the red picture")

# Found by search, on the card by Enter.
xdo("key", "ctrl+f")
time.sleep(0.2)
window.write("red fi")
xdo("key", "Return")
window.find("image", re.compile("A red field"))
check(True, "an own picture is found by its title and goes onto the card")
window.kill()

# At the next start the gallery has them, and one can be taken away.
window = Window(desk)
xdo("key", "ctrl+f")
time.sleep(0.2)
window.write("green fi")
window.find("list item", "Green field")
xdo("key", "Down")
xdo("key", "Delete")
window.press("push button", "Remove")
until(lambda: not any(row["title"] == "Green field" for row in desk.json("gallery", "list")), "the picture to go")
check([row["id"] for row in desk.json("gallery", "list") if row["pack"] == "own"] == ["own/red"], "the other one stays")
window.close()
