# SPDX-License-Identifier: GPL-3.0-or-later
# Idea: a medal for the one old sock that has been darned and darned and still goes to work (its partner's peg is empty).
import math
import random
import kit
from kit import CORAL, ROSE, AMBER, NAVY, SEA, KRAFT, CREAM, BROWN, n

G = kit.GROUND["blush"]
p = kit.Picture(G[0])
p.path("ground-2", G[1], "M862 590 C860 730 806 850 704 930 C606 1010 490 1022 364 986 C240 954 130 900 76 790 C22 680 44 540 104 424 "
       "C162 306 246 240 366 206 C486 172 612 172 708 250 C804 330 864 450 862 590Z")


def rope(x):
    """height of the washing line: it hangs between the two sides and is pulled down by the sock"""
    return 96 + 66 * (1 - ((x - 400) / 520) ** 2)


line = [(x, rope(x)) for x in range(-20, 941, 60)]
p.line("accent", KRAFT[2], kit.smooth(line, close=False), 10)
p.line("accent", KRAFT[0], kit.smooth([(x, y - 3) for x, y in line], close=False), 3)

p.open_group("translate(372 184) rotate(3.5) scale(1.08)")
LEFT = [(-138, 20), (-152, 150), (-146, 300), (-156, 430), (-166, 520)]
RIGHT = [(126, 20), (142, 150), (136, 300), (148, 420)]
HEEL = [(-160, 610), (-112, 690), (-20, 722)]
SOLE = [(90, 726), (220, 742), (320, 746)]
TOE = [(408, 718), (440, 640), (402, 566), (320, 528)]
INSTEP = [(228, 498), (168, 462)]
RING = LEFT + HEEL + SOLE + TOE + INSTEP + list(reversed(RIGHT)) + [(124, -22), (-136, -22)]
outline = kit.smooth(RING, tension=.165)


def along(i, j, back, tension=.165):
    """A patch whose outer edge is exactly the sock's own outline from knot i to knot j, closed by the path data `back`."""
    d = f"M{n(RING[i][0])} {n(RING[i][1])}"
    for k in range(i, j):
        p0, p1, p2, p3 = (RING[(k + m) % len(RING)] for m in (-1, 0, 1, 2))
        d += (f" C{n(p1[0] + (p2[0] - p0[0]) * tension)} {n(p1[1] + (p2[1] - p0[1]) * tension)} "
              f"{n(p2[0] - (p3[0] - p1[0]) * tension)} {n(p2[1] - (p3[1] - p1[1]) * tension)} {n(p2[0])} {n(p2[1])}")
    return d + " " + back + "Z"


p.path("subject", SEA[1], outline)


def trace(i, j, tension=.165, steps=12):
    """Points on the sock's own outline from knot i to knot j, sorted downward."""
    out = []
    for k in range(i, j):
        p0, p1, p2, p3 = (RING[(k + m) % len(RING)] for m in (-1, 0, 1, 2))
        c1 = [p1[m] + (p2[m] - p0[m]) * tension for m in (0, 1)]
        c2 = [p2[m] - (p3[m] - p1[m]) * tension for m in (0, 1)]
        for q in range(steps + 1):
            t = q / steps
            out.append(tuple((1 - t) ** 3 * p1[m] + 3 * t * (1 - t) ** 2 * c1[m] + 3 * t * t * (1 - t) * c2[m] + t ** 3 * p2[m] for m in (0, 1)))
    return sorted(out, key=lambda xy: xy[1])


SIDES = {-1: trace(0, 4), 1: trace(17, 20)}


def edge(side, y):
    pts = SIDES[side]
    for (x0, y0), (x1, y1) in zip(pts, pts[1:]):
        if y0 <= y <= y1 and y1 > y0:
            return x0 + (x1 - x0) * (y - y0) / (y1 - y0)
    return pts[0][0] if y < pts[0][1] else pts[-1][0]


def band(role, fill, y0, y1, a=0.0, b=1.0, opacity=None, sag=16):
    """a stripe round the leg between fractions a..b of its width; it sags like a ring seen from a little above"""
    def row(y):
        out = []
        for i in range(9):
            f = a + (b - a) * i / 8
            z = y + sag * (1 - (2 * f - 1) ** 2)
            l, r = edge(-1, z), edge(1, z)
            out.append((l + (r - l) * f, z))
        return out
    p.path(role, fill, kit.points(row(y0) + row(y1)[::-1]), opacity)


# light and shade of the knit itself
band("subject", SEA[0], 40, 420, 0, .24)
band("subject-shade", SEA[2], 40, 404, .77, 1)
l, r = edge(-1, 404), edge(1, 404)
p.path("subject", SEA[0], f"M{n(edge(-1, 420))} 416 L{n(l + (r - l) * .24)} 424 C-100 470 -130 540 -150 580 C-166 540 -160 470 {n(edge(-1, 420))} 416Z")
p.path("subject-shade", SEA[2], f"M{n(l + (r - l) * .77)} 410 L{n(r)} 402 C146 420 150 440 168 462 C190 484 206 490 232 500 L190 524 C130 506 90 470 {n(l + (r - l) * .77)} 410Z")
p.path("subject-shade", SEA[2], along(6, 12, "C390 700 300 700 210 690 C90 676 -20 690 -112 690"))
for y in (100, 190, 280, 370):
    band("paper", CREAM[1], y, y + 44)
    band("paper", CREAM[0], y, y + 44, 0, .24)
    band("paper", "#CFC3B4", y, y + 44, .77, 1)
# one stripe was re-knitted with what was left of another ball
band("accent", AMBER[1], 370, 414, .24, .77)
band("accent", AMBER[0], 370, 414, 0, .24)
band("accent", AMBER[2], 370, 414, .77, 1)
# wrinkles at the ankle
p.line("subject-shade", SEA[2], "M40 470 C80 500 130 510 170 500", 6, .8)
p.line("subject-shade", SEA[2], "M20 500 C70 540 130 550 190 536", 6, .8)
p.line("subject", SEA[0], "M-10 538 C30 566 80 580 120 578", 6, .8)

# heel and toe, knitted in another colour
p.path("accent-2", CORAL[1], along(4, 8, "C84 640 -20 512 -166 520"))
p.path("accent-2", CORAL[0], along(4, 6, "C-132 620 -112 572 -58 546 C-96 522 -134 516 -166 520"))
p.path("accent-2", CORAL[2], along(6, 8, "C86 704 80 690 76 678 C20 708 -60 708 -112 690"))
p.path("accent-2", CORAL[1], along(10, 14, "C256 570 262 690 320 746"))
p.path("accent-2", CORAL[0], along(13, 14, "C300 548 284 576 280 604 C306 572 350 556 402 566"))
p.path("accent-2", CORAL[2], along(10, 12, "C408 690 352 722 302 718 C306 730 312 738 320 746"))


def darn(cx, cy, rx, ry, turn, warp, weft, step=15, seed=1):
    """A woven darn: warp threads first, weft going over one and under the next, row by row."""
    rnd = random.Random(seed)
    tr = f"translate({cx} {cy}) rotate({turn})"
    p.ellipse("ink", NAVY[1], 2, 3, rx + 5, ry + 5, .22, transform=tr)
    count = int(rx // step)
    cols = [i * step for i in range(-count, count + 1)]
    d = ""
    for x in cols:
        h = ry * math.sqrt(max(0, 1 - (x / (rx + 6)) ** 2)) + rnd.uniform(2, 9)
        d += f"M{n(x)} {n(-h)} V{n(h)} "
    p.line(warp[0], warp[1], d, step * .62, transform=tr)
    rows = int(ry // (step * .9))
    d = ""
    for j in range(-rows, rows + 1):
        y = j * step * .9
        w = rx * math.sqrt(max(0, 1 - (y / (ry + 6)) ** 2))
        for i, x in enumerate(cols):
            if (i + j) % 2 == 0 and abs(x) <= w + 3:
                d += f"M{n(x - step * .62)} {n(y)} H{n(x + step * .62)} "
    p.line(weft[0], weft[1], d, step * .56, transform=tr)


darn(-78, 628, 66, 56, 28, ("paper", CREAM[2]), ("paper", CREAM[0]), 15, 3)
darn(362, 640, 58, 66, 16, ("accent", AMBER[2]), ("accent", AMBER[1]), 15, 5)
darn(148 - 70, 602, 44, 36, -12, ("accent-2", ROSE[1]), ("accent-2", ROSE[0]), 14, 9)

# the thread is still on the needle
p.line("accent", AMBER[1], "M398 700 C424 752 440 776 420 796 C404 808 396 790 410 780", 5)
p.path("ink", NAVY[0], "M405 774 C412 770 420 774 420 784 C422 812 418 842 412 872 C406 842 402 812 401 786 C401 780 402 776 405 774Z")
p.ellipse("paper", CREAM[0], 411, 784, 3, 7)

# cuff: ribs
p.rect("accent-2", CORAL[1], -154, -30, 296, 104, 22)
p.path("accent-2", CORAL[0], "M-132 -30 H-82 V74 H-132 Q-154 74 -154 52 V-8 Q-154 -30 -132 -30Z")
p.path("accent-2", CORAL[2], "M76 -30 H120 Q142 -30 142 -8 V52 Q142 74 120 74 H76Z")
for i in range(11):
    x = -131 + i * 25
    p.line("accent-2", CORAL[2] if i < 8 else "#93300F", f"M{x} -10 V56", 6)
# a few fluffs
for x, y in ((-40, 250), (30, 345), (-110, 330)):
    p.line("subject", SEA[0], f"M{x} {y} q10 -12 16 0 q4 10 14 2", 4)

# the medal: bar pinned through the knit, ribbon, disc
p.rect("ink", NAVY[2], -82, 100, 150, 34, 10, opacity=.22)
p.path("accent-2", CORAL[2], "M-76 112 L-12 112 L26 262 L-22 276Z")
p.path("paper", CREAM[1], "M-56 112 L-34 112 L6 270 L-10 274Z")
p.path("accent-2", CORAL[1], "M50 112 L-14 112 L-52 262 L-4 276Z")
p.path("paper", CREAM[0], "M30 112 L8 112 L-32 270 L-16 274Z")
p.rect("accent", AMBER[2], -88, 92, 150, 34, 10)
p.rect("accent", AMBER[0], -88, 92, 150, 15, 7)
p.circle("ink", NAVY[1], -70, 109, 5)
p.circle("ink", NAVY[1], 44, 109, 5)
MX, MY = -13, 348
p.circle("ink", NAVY[2], MX + 9, MY + 13, 104, .22)
for i in range(21):
    a = 2 * math.pi * i / 21
    lit = -(math.cos(a) + math.sin(a)) > .3
    p.circle("accent", AMBER[1] if lit else AMBER[2], MX + 91 * math.cos(a), MY + 91 * math.sin(a), 17)
p.circle("accent", AMBER[1], MX, MY, 92)
p.circle("accent", AMBER[2], MX, MY, 72)
p.circle("accent", AMBER[0], MX - 4, MY - 4, 68)
p.circle("accent", AMBER[1], MX + 4, MY + 5, 61)
p.path("accent-2", CORAL[1], f"M{MX} {MY + 48} L{MX - 41} {MY + 4} A26 26 0 0 1 {MX} {MY - 28} A26 26 0 0 1 {MX + 41} {MY + 4}Z")
p.path("accent-2", CORAL[2], f"M{MX} {MY + 48} L{MX + 41} {MY + 4} A26 26 0 0 0 {MX + 24} {MY - 34} C{MX + 36} {MY - 6} {MX + 22} {MY + 24} {MX} {MY + 48}Z")
# the heart is darned as well
p.line("paper", CREAM[0], f"M{MX - 24} {MY + 4} l16 -10 M{MX - 14} {MY + 16} l16 -10 M{MX - 4} {MY + 28} l16 -10", 6)
p.close_group()


def peg(x, y, turn=0):
    tr = f"translate({x} {n(y)}) rotate({turn})"
    p.path("accent", KRAFT[2], "M-15 -52 Q-15 -60 -7 -60 H11 Q17 -60 17 -52 V52 L9 66 H-7 L-15 52Z", transform=tr)
    p.path("accent", KRAFT[0], "M-15 -52 Q-15 -60 -7 -60 H-1 V66 H-7 L-15 52Z", transform=tr)
    p.line("ink", NAVY[0], "M-17 -6 H19", 7, transform=tr)


peg(272, rope(272) + 14, 2)
peg(466, rope(466) + 14, -3)
peg(742, rope(742) + 10, 5)

p.save("thanks", "socks",
       title={"en": "Medal for a sock", "de": "Sockenorden"},
       alt={"en": "On the washing line hangs one old striped sock, darned at the heel, at the toe and once more on top, the needle still dangling. It has earned a golden medal, pinned right to its chest.",
            "de": "An der Wäscheleine hängt eine alte Ringelsocke, gestopft an der Ferse, an den Zehen und obendrauf noch einmal, die Nadel baumelt noch am Faden. Dafür trägt sie einen goldenen Orden auf der Brust."},
       tags={"en": ["sock", "medal", "darned", "mended", "washing line", "loyal", "award", "funny"],
             "de": ["Socke", "Orden", "Medaille", "gestopft", "geflickt", "Wäscheleine", "treu", "lustig"]},
       occasions=["colleague", "team", "help", "every-day", "farewell"],
       focus=(380, 560), keep=(170, 130, 680, 1010), edge="plain",
       palette={"ground": G[0], "ground-2": G[1], "subject": SEA[1], "subject-shade": SEA[2], "accent": AMBER[1],
                "accent-2": CORAL[1], "ink": NAVY[1], "paper": CREAM[1]})
