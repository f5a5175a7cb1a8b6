# SPDX-License-Identifier: GPL-3.0-or-later
"""Idea: six kites of six colours pull their own way in the wind, and one hand in a knitted sleeve holds all of them together."""
import math

from draw_baton import Hand, sleeve
from kit import AMBER, CREAM, GROUND, KRAFT, NAVY, OWN, PLUM, Picture, blob, n, points, smooth

RED = ("#E8705E", "#CF4A3C", "#A93428")
ORANGE = ("#F8AE72", "#EE8A45", "#CF6A28")
LEAF = ("#8FB996", "#4B9078", "#2F6B5E")
BLUE = ("#7DB0CB", "#3F7CA3", "#2C5C80")


def mid(a, b):
    return "#" + "".join(f"{(int(a[i:i + 2], 16) + int(b[i:i + 2], 16)) // 2:02X}" for i in (1, 3, 5))


def tail(p, role, tones, x, y, lean, length, bows):
    """A string that waves in the wind with paper bows on it."""
    pts = [(x + lean * t + math.sin(t * 7 + x) * 16 * t ** .5, y + length * t) for t in (k / 12 for k in range(13))]
    p.line(role, tones[2], smooth(pts, False), 4)
    for b in range(bows):
        i = 3 + round(b * 9 / max(bows - 1, 1)) if bows > 1 else 8
        i = min(i, 12)
        (x0, y0), (x1, y1) = pts[i - 1], pts[min(i + 1, 12)]
        a = math.degrees(math.atan2(y1 - y0, x1 - x0)) - 90
        s = 1.25 - b * .13
        t = f"translate({n(pts[i][0])} {n(pts[i][1])}) rotate({n(a)}) scale({s:.2f})"
        p.path(role, tones[0], "M0 0 L-30 -15 L-27 14Z", transform=t)
        p.path(role, tones[1], "M0 0 L30 -13 L26 16Z", transform=t)


def kite(p, role, tones, x, y, angle, s, patch=False):
    light, body, shade = tones
    t = f"translate({n(x)} {n(y)}) rotate({n(angle)}) scale({s})"
    p.open_group(t)
    p.path(role, light, "M0 -150 L0 -45 L-104 -45Z")
    p.path(role, mid(light, body), "M-104 -45 L0 -45 L0 165Z")
    p.path(role, body, "M0 -150 L104 -45 L0 -45Z")
    p.path(role, shade, "M0 -45 L104 -45 L0 165Z")
    p.line("paper", CREAM[1], "M0 -140V152 M-94 -45H94", 5)
    if patch:
        p.path("paper", CREAM[1], "M22 -24 L66 -30 L62 14 L26 18Z")
        p.line(role, tones[1], "M30 -18 l6 0 M44 -20 l6 0 M32 10 l6 0 M46 8 l6 -1", 3.5)
    p.close_group()


def main():
    p = Picture(GROUND["sky"][0])
    p.path("ground-2", GROUND["sky"][1], blob(470, 430, 470, 440, 5, .06))
    for cx, cy, w in ((150, 800, 1.0), (800, 770, .8)):
        for role, fill, dy in (("paper", "#EDF5F9", 0), ("paper", CREAM[0], -14)):
            p.path(role, fill, f"M{n(cx - 170 * w)} {n(cy + 40 * w + dy)} a{n(60 * w)} {n(52 * w)} 0 0 1 {n(70 * w)} {n(-56 * w)} a{n(84 * w)} {n(80 * w)} 0 0 1 {n(158 * w)} {n(-6 * w)}"
                   f" a{n(58 * w)} {n(56 * w)} 0 0 1 {n(100 * w)} {n(62 * w)}Z")
    hx, hy = 452, 905
    spec = [(OWN, RED, 128, 445, -26, 1.0, 30), (OWN, ORANGE, 250, 225, -16, 1.05, -20), (OWN, AMBER, 372, 462, -5, 1.05, -40),
            (OWN, LEAF, 530, 190, 6, 1.1, 30), (OWN, BLUE, 604, 492, 12, 1.02, 40), (OWN, PLUM, 774, 248, 24, 1.0, 14)]
    hand = Hand(p, KRAFT, hx, hy, 0, 1.05)
    hand.back((76, 180, 50), (120, 320, 62))
    crossings = []
    for role, tones, x, y, a, s, lean in spec:
        r = math.radians(a)
        bx, by = x + math.sin(r) * 45 * s, y - math.cos(r) * 45 * s  # the bridle, where the spars cross
        tx, ty = hx + (x - 450) * .035, hy - 80
        p.line(role, tones[2], f"M{n(bx)} {n(by)} C{n(x + (tx - x) * .12)} {n(y + 230)} {n(tx + (x - tx) * .18)} {n(ty - 200)} {n(tx)} {n(ty)} L{n(hx)} {n(hy + 60)}", 4.5)
        crossings.append((role, tones, tx))
    for i, (role, tones, x, y, a, s, lean) in enumerate(spec):
        r = math.radians(a)
        tail(p, role, tones, x - math.sin(r) * 160 * s, y + math.cos(r) * 160 * s, lean, 150 if i == 2 else 190, 3)
    for i, (role, tones, x, y, a, s, lean) in enumerate(spec):
        kite(p, role, tones, x, y, a, s, patch=i == 4)
    # the ends of the strings below the fist
    for k, (role, tones, tx) in enumerate(crossings):
        ex = hx - 70 + k * 15
        p.line(role, tones[1], f"M{n(hx - 20 + k * 5)} {n(hy + 70)} C{n(hx - 25 + k * 4)} {n(hy + 120)} {n(ex + 14)} {n(hy + 110 + k % 3 * 14)} {n(ex)} {n(hy + 150 + k * 23 % 60)}", 4.5)
    hand.front()
    a, b = hand.at(84, 190), hand.at(170, 460)
    sleeve(p, "ink", NAVY, a, b, 80, 112, ("paper", CREAM[0], CREAM[1], CREAM[2], 54), turned=False)
    ux, uy = b[0] - a[0], b[1] - a[1]
    for k in range(-4, 5):  # the ribs of the knitted cuff
        c = [(a[0] + ux * t - uy / 280 * 20 * k * .95, a[1] + uy * t + ux / 280 * 20 * k * .95 + 15 * (1 - (k / 4.4) ** 2)) for t in (.015, .12)]
        p.line("paper", "#CFC3B4", points(c, False), 4)
    p.save("pride", "kites",
           title={"en": "Six kites", "de": "Sechs Drachen"},
           alt={"en": "Six paper kites in red, orange, amber, green, blue and plum tug at the wind; all their strings run together in one raised hand with a knitted cuff.",
                "de": "Sechs Papierdrachen in Rot, Orange, Gelb, Grün, Blau und Pflaume zerren im Wind; alle Schnüre laufen in einer erhobenen Hand mit Strickbündchen zusammen."},
           tags={"en": ["kites", "rainbow", "pride", "wind", "hand", "together", "sky"],
                 "de": ["Drachen", "Regenbogen", "Pride", "Wind", "Hand", "zusammen", "Himmel"]},
           occasions=["pride", "team", "colleague", "welcome"], focus=(450, 430), keep=(30, 30, 840, 1110), edge="scene",
           palette={"ground": GROUND["sky"][0], "ground-2": GROUND["sky"][1],
                    "ink": NAVY[1], "paper": CREAM[1], "skin": KRAFT[1]})


if __name__ == "__main__":
    main()
