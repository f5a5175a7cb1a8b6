# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong on the way, as the window tells it, and the way out of each: a wrong password, a certificate for
another host, a connection that dies when the card may already have arrived."""
import re

from scene import Desk, Peer, check
from window import Window, put_on_keyboard, until, xdo

put_on_keyboard("“”")
peer = Peer("node")
desk = Desk(password=None)
desk.add_mail_account("work", peer)
desk.add_mail_account("elsewhere", peer, port="wrongHost", security="tls")


def send(window, name, address, message, password=None, via=None):
    until(lambda: (node := window.focused()) and "today" in node.name, "the empty desk")
    window.write(f"{name} <{address}>")
    xdo("key", "Return")
    until(lambda: window.focused().name == "Message", "the caret in the message")
    window.write(message)
    xdo("key", "ctrl+Return")
    if via:  # another way than the last card went
        window.press("push button", "Change the account")
        window.press("radio button", via)
    if password and via:
        window.click(window.find("password text"))
        window.write(password)
    elif password:
        until(lambda: (node := window.focused()) and node.role == "password text", "the question for the password")
        window.write(password)
    elif not via:
        until(lambda: (node := window.focused()) and node.name == "Send now", "the confirmation to be ready")
    xdo("key", "ctrl+Return")


def outbox(state):
    return until(lambda: [item for item in desk.json("outbox", "list") if item["state"] == state],
                 f"the outbox to say {state}", 40)[0]


def history(address):
    return [item for item in desk.json("history", "list") if item["to"] == address]


def look(window, words, who):
    """From the line above the desk to the card it is about; what stands there as the reason."""
    said = window.find("label", words).name
    window.press("push button", "Show")
    window.press("list item", re.compile(re.escape(who)))
    return said


window = Window(desk)

# A wrong password: said in plain words, kept, and sent once the right one is given.
send(window, "Ada One", "one@example.org", "You waited with me.", "wrong")
item = outbox("needs_auth")
print(f"   {item['reason']}")
said = look(window, re.compile("password|sign-in|sign in", re.I), "Ada One")
check("localhost" in said or "work" in said, f"said in the window: {said}")
check(peer.count("one@example.org") == 0, "nothing was sent")
window.press("push button", re.compile("^Sign in"))
until(lambda: window.focused().role == "password text", "the form, its password at the caret")
window.write("right")
xdo("key", "Return")
until(lambda: peer.count("one@example.org"), "the card to arrive", 40)
until(lambda: history("one@example.org"), "the history to have it")
check(not desk.json("outbox", "list"), "the right password sends it; nothing stays behind")
window.find("list item", re.compile("Ada One.*sent", re.I))

# A certificate for another host: refused, with the reason; by the account that has the right one it goes.
xdo("key", "ctrl+n")
send(window, "Ben Two", "two@example.org", "You found the missing rung.", "right", via="elsewhere")
item = outbox("failed")
check(re.search("certificate", item["reason"]), f"outbox: {item['reason']}")
said = look(window, re.compile("certificate"), "Ben Two")
check("localhost" in said, f"said in the window: {said}")
check(peer.count("two@example.org") == 0, "nothing was sent")
window.press("push button", "Do not send")
until(lambda: not desk.json("outbox", "list"), "the outbox to be empty")
check(not history("two@example.org"), "a card that was given up is not in the history as sent")

# The connection dies after the last byte: nobody can know. The person decides: it arrived ...
xdo("key", "ctrl+n")
send(window, "Cem Three", "drop-after-dot@example.org", "You kept calm.", via="work")
item = outbox("unknown")
check(peer.count("drop-after-dot@example.org") == 1, "the server has it, the window can't know")
said = look(window, re.compile("may have arrived|unclear|arrived", re.I), "Cem Three")
check("drop-after-dot" in said or "localhost" in said or "arrived" in said, f"said in the window: {said}")
window.find("list item", re.compile("Cem Three.*(unclear|may have)", re.I))
window.press("push button", "It arrived")
until(lambda: not desk.json("outbox", "list"), "the outbox to be empty")
entry = until(lambda: history("drop-after-dot@example.org"), "the history to have it")[0]
check(entry["outcome"] == "resolved" and peer.count("drop-after-dot@example.org") == 1,
      f"what a person knows counts: {entry['outcome']}, and nothing was sent a second time")

# ... or it is to be sent again, knowingly.
xdo("key", "ctrl+n")
send(window, "Dea Four", "drop-after-dot@example.org", "You gave the benefit of the doubt.")
outbox("unknown")
look(window, re.compile("may have arrived|unclear|arrived", re.I), "Dea Four")
window.press("push button", "Send again")
until(lambda: peer.count("drop-after-dot@example.org") == 3, "the card to go a second time", 40)
outbox("unknown")  # that server never answers
window.press("push button", "It arrived")
until(lambda: not desk.json("outbox", "list"), "the outbox to be empty")
check(len(history("drop-after-dot@example.org")) == 2, "each card is in the history once")
window.close()
