# SPDX-License-Identifier: GPL-3.0-or-later
"""A card between the window and the disk: undo, save and open, recent cards, a crash, the clipboard, the window's own
place."""
import io
import re
import subprocess
import time

from PIL import Image

from scene import Desk, check
from window import Window, put_on_keyboard, until, xdo

MESSAGE = "You kept the lamp lit – all night."
put_on_keyboard(MESSAGE)
desk = Desk(password=None)
folder = desk.data.parent / "cards"
folder.mkdir()


def begin(window, name):
    until(lambda: (node := window.focused()) and "today" in node.name, "the empty desk")
    window.write(name)
    xdo("key", "Return")
    until(lambda: window.focused().name == "Message", "the caret in the message")
    window.write(MESSAGE)
    until(lambda: window.find("text", "Message").text() == MESSAGE, "the message as typed")


def message(window):
    return window.find("text", "Message").text()


def clipboard(target):
    return subprocess.run(["xclip", "-selection", "clipboard", "-o", "-t", target], capture_output=True,
                          timeout=20).stdout


# Undo and redo by keys; words and picture alike.
window = Window(desk)
begin(window, "Amira Haddad")
window.press("list item", "Night shift")
window.find("image", re.compile("lighthouse"))
xdo("key", "ctrl+z")
window.find("image", re.compile("daisies"))
check(message(window) == MESSAGE, "undo takes the picture back and leaves the words")
xdo("key", "ctrl+z")
until(lambda: message(window) == "", "undo to take the words back")
xdo("key", "ctrl+shift+z", "ctrl+shift+z")
window.find("image", re.compile("lighthouse"))
check(message(window) == MESSAGE, "redo brings both again")

# Copy as picture: another program gets a picture.
xdo("key", "ctrl+shift+c")
until(lambda: b"image/png" in clipboard("TARGETS"), "a picture on the clipboard")
picture = Image.open(io.BytesIO(clipboard("image/png")))
check(b"<svg" in clipboard("image/svg+xml"), "the clipboard holds a drawing, too")
picture.load()
check(picture.format == "PNG" and picture.width == 1200, f"the clipboard holds a PNG of {picture.size}")
check(MESSAGE in clipboard("UTF8_STRING").decode(), "and the words, for whom a picture is no use")

# Save as, through the file dialog; the title says so; open it again, by the dialog and as a recent card.
xdo("key", "ctrl+s")
until(lambda: (node := window.focused()) and node.role == "text" and ".thanks" in node.text(), "the file dialog")
xdo("key", "ctrl+a")
window.write(str(folder / "amira"))
xdo("key", "Return")
file = until(lambda: next(folder.glob("*.thanks"), None), "the card on the disk")
check(file.name == "amira.thanks", f"saved as {file.name}")
until(lambda: window.frame.name.startswith("amira") and "*" not in window.frame.name, "the title to say so")
xdo("key", "ctrl+n")
begin(window, "Ben")
xdo("key", "ctrl+z")
until(lambda: message(window) == "", "undo")
window.write("Something else.")
xdo("key", "ctrl+o")
question = window.find(None, re.compile("Save .* first"))
check(question, "unsaved words are asked about")
window.press("push button", "Don't save")
until(lambda: (node := window.focused()) and node.role in ("text", "combo box"), "the file dialog")
window.write(str(file))
xdo("key", "Return")
until(lambda: message(window) == MESSAGE, "the card to open")
check("lighthouse" in window.find("image", re.compile("lamp")).name, "opened whole: words and picture")
xdo("key", "ctrl+n")
until(lambda: (node := window.focused()) and "today" in node.name, "the empty desk")
menu = window.find("push button", "Menu")
window.click(menu)
time.sleep(0.5)  # a menu is a popup, which is in no tree: New, Many from one, Open, Recent cards >
xdo("key", "Down", "Down", "Down", "Down", "Right")
time.sleep(0.3)
xdo("key", "Return")
until(lambda: message(window) == MESSAGE, "the recent card to open")
check(window.frame.name.startswith("amira"), "the recent card is there again")

# A crash: what was typed three seconds before is offered and opens.
window.click(window.find("text", "Message"))
xdo("key", "ctrl+End")
window.write(" Thank you!")
time.sleep(3)
window.kill()
window = Window(desk)
offer = window.says(re.compile("not saved when the program ended"))
check(offer, f"after a crash: {offer}")
window.press("push button", "Open it")
until(lambda: window.there("text", "Message") and message(window) == MESSAGE + " Thank you!", "the draft to open")
check(window.find("image", re.compile("lighthouse")), "words and picture as they were")
until(lambda: window.frame.name.startswith("amira*"), "it still belongs to its file, unsaved")
xdo("key", "ctrl+s")
until(lambda: "Thank you!" in file.read_text(), "Ctrl+S to write that file")
window.close()
window = Window(desk)
time.sleep(0.5)
check(not window.there(None, re.compile("not saved when")), "a draft that was taken up is not offered again")

# The window stands where it stood.
handle = subprocess.run(["xdotool", "search", "--pid", str(window.process.pid), "--name", "Thanksmith"],
                        check=True, capture_output=True, text=True).stdout.split()[-1]
xdo("windowsize", "--sync", handle, 1100, 720)
xdo("windowmove", "--sync", handle, 200, 90)
time.sleep(0.5)
x, y, width, height = window.frame.box()
window.close()
window = Window(desk)
until(lambda: window.frame.box()[2:] == (1100, 720), "the window in its size")
now = window.frame.box()
check((width, height) == (1100, 720) and abs(now[0] - x) < 4 and abs(now[1] - y) < 4,
      f"size and place kept: {(x, y, width, height)} and {now}")
window.close()
