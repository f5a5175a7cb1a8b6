# SPDX-License-Identifier: GPL-3.0-or-later
"""The shipped window as a person has it: found and read through the accessibility bus, worked by real keys and clicks."""
import atexit
import contextlib
import os
import signal
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from scene import HOME  # noqa: E402

ENTRY = ("text", "password text", "entry")


def give_up(what):
    """Ends the test; says what stood in the windows at that moment."""
    for window in [each for each in Window.running if each.app]:
        window.dump(file=sys.stderr)
    if os.environ.get("SCREENSHOT"):
        subprocess.run(["import", "-window", "root", os.environ["SCREENSHOT"]], check=False)
    sys.exit(f"FAILED: {what}")


def until(condition, what, wait=15.0, pause=0.05):
    """What `condition` says, as soon as it is true."""
    end = time.monotonic() + wait
    while True:
        answer = condition()
        if answer:
            return answer
        if time.monotonic() > end:
            give_up(f"waited {wait:.0f} s for {what}")
        time.sleep(pause)


def xdo(*words):
    subprocess.run(["xdotool", *map(str, words)], check=True, stdout=subprocess.DEVNULL)


def put_on_keyboard(text):
    """Gives every character of `text` that the keyboard lacks a key of its own, so that typing it is typing."""
    plain = set(map(chr, range(32, 127))) | {"\n"}
    lines = subprocess.run(["xmodmap", "-pke"], check=True, capture_output=True, text=True).stdout.splitlines()
    free = [line.split()[1] for line in lines if line.rstrip().endswith("=")]
    wanted = sorted(set(text) - plain)
    keys = [f"keycode {code} = U{ord(each):04X}" for code, each in zip(reversed(free), wanted)]
    if keys:
        subprocess.run(["xmodmap", "-"], input="\n".join(keys) + "\n", text=True, check=True)
        time.sleep(0.3)


@contextlib.contextmanager
def keychain():
    """An unlocked GNOME keyring on this desktop, as long as it lasts."""
    home = HOME / "keyring"
    home.mkdir(exist_ok=True)
    daemon = subprocess.Popen(["gnome-keyring-daemon", "--unlock", "--foreground", "--components=secrets"],
                              stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                              env=dict(os.environ, HOME=str(home), XDG_DATA_HOME=str(home)))
    daemon.stdin.write(b"unlock")
    daemon.stdin.close()
    asking = ["gdbus", "introspect", "--session", "--dest", "org.freedesktop.secrets", "--object-path",
              "/org/freedesktop/secrets/aliases/default"]
    try:
        until(lambda: b"Label" in subprocess.run(asking, capture_output=True).stdout, "the keychain")
        yield
    finally:
        daemon.kill()
        daemon.wait()


class Node:
    """One thing in the window, as a screen reader has it."""

    def __init__(self, raw):
        self.raw = raw

    def _ask(self, what, otherwise):
        try:
            return what()
        except GLib.Error:  # it has gone meanwhile
            return otherwise

    @property
    def role(self):
        return self._ask(self.raw.get_role_name, "")

    @property
    def name(self):
        return self._ask(self.raw.get_name, "") or ""

    @property
    def description(self):
        return self._ask(self.raw.get_description, "") or ""

    @property
    def identity(self):
        return self._ask(self.raw.get_accessible_id, "") or ""

    def states(self):
        states = self._ask(self.raw.get_state_set, None)
        return set() if states is None else {each.value_nick for each in states.get_states()}

    def children(self):
        found = []
        for index in range(self._ask(self.raw.get_child_count, 0)):
            child = self._ask(lambda: self.raw.get_child_at_index(index), None)
            if child is not None:
                found.append(Node(child))
        return found

    def parent(self):
        return Node(self.raw.get_parent())

    def walk(self, hidden=False):
        for child in self.children():
            if hidden or "showing" in child.states():
                yield child
                yield from child.walk(hidden)

    def box(self):
        extents = self.raw.get_extents(Atspi.CoordType.SCREEN)
        return extents.x, extents.y, extents.width, extents.height

    def text(self):
        return self._ask(lambda: Atspi.Text.get_text(self.raw, 0, -1), "")

    def __repr__(self):
        return f"<{self.role} “{self.name}”>"


class Window:
    """One run of the program. `keys` and `clicks` count what a person would have done besides writing."""

    running = []

    def __init__(self, desk, *words, wait=True, **more):
        self.desk = desk
        self.keys = 0
        self.clicks = 0
        env = dict(desk.env, DISPLAY=os.environ["DISPLAY"], QT_QPA_PLATFORM="xcb",
                   QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LANGUAGE="en", **more)
        self.process = subprocess.Popen(desk.command(*words), env=env)
        self.app = None
        Window.running.append(self)
        atexit.register(self.process.kill)
        if wait:
            self.frame = until(self._find_frame, "the window", 30)
            until(lambda: "active" in self.frame.states(), "the window to be active")

    def _find_frame(self):
        if self.process.poll() is not None:
            give_up(f"the program ended with {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            try:
                app = desktop.get_child_at_index(index)
                if app is None or app.get_process_id() != self.process.pid:
                    continue
                app.set_cache_mask(Atspi.Cache.NONE)
                self.app = Node(app)
                for child in self.app.children():
                    if "showing" in child.states():
                        return child
            except GLib.Error:
                pass
        return None

    # reading

    def nodes(self):
        return list(self.app.walk())

    def find_all(self, role=None, name=None, within=None, test=None):
        roles = (role,) if isinstance(role, str) else role
        # The newest window first: what lies above hides the like of it below.
        areas = [within] if within else [top for top in reversed(self.app.children()) if "showing" in top.states()]
        for node in (each for area in areas for each in area.walk()):
            if roles and node.role not in roles:
                continue
            if name is not None and (node.name != name if isinstance(name, str) else not name.search(node.name)):
                continue
            if test and not test(node):
                continue
            yield node

    def there(self, role=None, name=None, within=None, test=None):
        return next(self.find_all(role, name, within, test), None)

    def find(self, role=None, name=None, within=None, test=None, wait=15):
        what = f"{role or 'anything'} “{name if isinstance(name, (str, type(None))) else name.pattern}”"
        return until(lambda: self.there(role, name, within, test), what, wait)

    def gone(self, role=None, name=None, wait=15):
        until(lambda: not self.there(role, name), f"{role} “{name}” to go", wait)

    def focused(self):
        """What has the keyboard: of a list the item at the caret, else the innermost control."""
        for top in self.app.children():
            if "active" not in top.states():
                continue
            for node in top.walk():
                if "focused" not in node.states() or (node.role == "filler" and not node.name):
                    continue
                if node.role != "list item":  # a list's own item says so even where the list is not meant
                    return node
                if "focused" in node.parent().states():
                    return node
        return None

    def says(self, pattern, wait=20):
        """A text that is seen somewhere."""
        return self.find(None, pattern, wait=wait).name

    # doing

    def key(self, *keys):
        for each in keys:
            xdo("key", "--clearmodifiers", each)
            self.keys += 1
            time.sleep(0.05)

    def write(self, text):
        """Types it, key by key; this is the writing and not counted."""
        for number, line in enumerate(text.split("\n")):
            if number:
                xdo("key", "Return")
            if line:
                xdo("type", "--delay", "12", "--", line)
        time.sleep(0.05)

    def click(self, node, button=1):
        x, y, width, height = node.box()
        xdo("mousemove", x + width // 2, y + height // 2, "sleep", "0.05", "click", button)
        self.clicks += 1

    def press(self, role, name, **more):
        self.click(self.find(role, name, **more))

    def choose(self, field, text):
        """Puts `text` in place of what stands in the field, by the keyboard."""
        self.click(field)
        xdo("key", "ctrl+a")
        self.write(text)

    def reach(self, role=None, name=None, test=None, most=60):
        """Goes there by Tab, as whoever has no mouse."""
        target = self.find(role, name, test=test)
        for _ in range(most):
            if "focused" in target.states():
                return target
            xdo("key", "Tab")
            time.sleep(0.06)
        give_up(f"Tab does not lead to {target}")

    def fill(self, role, name, text):
        """Goes to the field by Tab and writes there."""
        field = self.reach(role, name)
        xdo("key", "ctrl+a")
        self.write(text)
        return field

    # ending

    def kill(self):
        Window.running.remove(self)
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def close(self):
        xdo("key", "--clearmodifiers", "ctrl+q")
        try:
            code = self.process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            give_up("the window does not close")
        Window.running.remove(self)
        if code:
            sys.exit(f"FAILED: the program ended with {code}")

    def dump(self, within=None, file=sys.stdout):
        def show(node, depth):
            for child in node.children():
                states = child.states()
                if "showing" in states:
                    marks = "".join(mark for state, mark in (("focusable", "f"), ("focused", "*"), ("checked", "x"),
                                                             ("selected", "s")) if state in states)
                    print(f"{'  ' * depth}{child.role} “{child.name}” {marks} {child.text()!r:.60} {child.box()}",
                          file=file)
                    show(child, depth + 1)
        show(within or self.app, 0)
