# SPDX-License-Identifier: GPL-3.0-or-later
"""Idea: somebody chalked the first squares and it did not stop: the hopscotch runs on over the hill into a chalk sun,
two small shoes stand ready at its beginning. A good start that carries far."""
import math
import random
from kit import AMBER, BROWN, CORAL, CREAM, GREEN, KRAFT, NAVY, OWN, ROSE, SEA, Picture, points, smooth

rnd = random.Random(21)
p = Picture("#DCEBF3")
HY = 330   # horizon


def to(u, v):
    """Ground to paper: u metres sideways, v metres ahead."""
    d = 1.9 + v * 1.55
    return 450 + u * 860 / d, HY + 1640 / d


p.circle("ground-2", "#FBEFDA", 472, HY, 330)
p.circle("accent", "#FBE3B0", 472, HY, 214)
p.path("accent-2", "#8FB996", smooth([(-30, HY - 30), (70, HY - 74), (170, HY - 36), (300, HY - 2), (330, HY + 60), (-30, HY + 90)]))
p.path("accent-2", "#A9CBAE", smooth([(-30, HY + 4), (110, HY - 22), (260, HY + 2), (300, HY + 70), (-30, HY + 90)]))
p.path("accent-2", "#8FB996", smooth([(940, HY - 44), (840, HY - 66), (740, HY - 28), (620, HY + 6), (640, HY + 60), (940, HY + 90)]))
p.path("accent-2", "#6FA17C", smooth([(940, HY - 6), (860, HY - 26), (760, HY + 2), (700, HY + 60), (940, HY + 90)]))
p.path(OWN, "#CB8B69", f"M-20 {HY + 44} C240 {HY - 22} 660 {HY - 22} 920 {HY + 44} V1220 H-20Z")
# slabs: some lighter, some darker, and the joints between
for i in range(-9, 9):
    for j in range(0, 17):
        tone = rnd.choice((None, None, None, "#D59A79", "#C07F5E", "#D09270"))
        u0, v0 = i * .62 + (j % 2) * .31, -1.0 + j * .62
        if not tone or v0 < -.62:
            continue
        q = [to(u0 + .015, v0 + .015), to(u0 + .605, v0 + .015), to(u0 + .605, v0 + .605), to(u0 + .015, v0 + .605)]
        if min(x for x, _ in q) < 900 and max(x for x, _ in q) > 0:
            p.path(OWN, tone, points(q))
for j in range(14):
    y, w = to(0, -.38 + j * .62)[1], 5 / (1 + j * .5)
    p.rect(OWN, "#B27252", 0, y - w / 2, 900, w, opacity=.6)


def chalk(pairs, tone, width, seed, role="paper", close=False):
    """A chalk line: two rough passes, a little beside each other, broken here and there."""
    r = random.Random(seed)
    for k, (o, f) in enumerate(((.92, 1.0), (.5, .55))[:2 if width > 6 else 1]):
        pts = []
        line = list(pairs) + ([pairs[0]] if close else [])
        for (x0, y0), (x1, y1) in zip(line, line[1:]):
            m = max(2, int(math.hypot(x1 - x0, y1 - y0) / 60))
            for i in range(m):
                t = i / m
                pts.append((x0 + (x1 - x0) * t + r.uniform(-1, 1) * width * .22 + k * width * .35,
                            y0 + (y1 - y0) * t + r.uniform(-1, 1) * width * .22 - k * width * .3))
        pts.append(line[-1])
        p.line(role, tone, smooth(pts, close=False, tension=1 / 9), width * f, o)


def bend(v):
    """The path swings: how far to the side at distance v."""
    return (.30 + .17 * v) * math.sin(v * .60 - .35) * min(1, v / 1.6) * (1 if v < 9 else max(0, (17 - v) / 8)) + .012 * v


WHITE, CHALKS = "#FFF8EE", [("paper", "#FFF8EE"), ("accent", "#FBE3A8"), ("accent-2", "#CFEAE2"), ("accent", "#FFC9BF")]
rows = [1, 1, 2, 1, 2, 1, 1, 2, 1, 2, 1, 2, 1, 1, 2, 1, 2, 1, 2, 1]
v, number = .42, 0
STEP = .72


def glyph(k, u, v, size):
    """What is in the square: small chalk drawings, no words."""
    def g(pts, close=False, w=None):
        z = [to(u + a * size, v + b * size) for a, b in pts]
        return z
    return g


DIGITS = {1: [[(-.12, .12), (.04, .3), (.04, -.3)]],
          2: [[(-.16, .16), (-.06, .3), (.1, .28), (.15, .12), (-.02, -.1), (-.17, -.3), (.18, -.3)]],
          3: [[(-.16, .26), (.02, .32), (.15, .18), (.0, .02), (.17, -.14), (.04, -.31), (-.17, -.25)]],
          4: [[(.08, -.31), (.08, .31), (-.18, -.1), (.2, -.1)]],
          5: [[(.16, .3), (-.12, .3), (-.14, .04), (.06, .06), (.17, -.12), (.04, -.31), (-.16, -.26)]],
          6: [[(.12, .31), (-.12, .06), (-.15, -.18), (.02, -.31), (.16, -.16), (.04, .0), (-.13, -.1)]],
          7: [[(-.17, .3), (.17, .3), (-.04, -.31)]],
          8: [[(0, .02), (-.14, .18), (0, .31), (.14, .18), (0, .02), (-.17, -.15), (0, -.31), (.17, -.15), (0, .02)]],
          9: [[(.13, .16), (0, .03), (-.14, .16), (0, .31), (.13, .2), (.1, -.31)]]}

vv = v
for i, cells in enumerate(rows):
    c0, c1 = bend(vv), bend(vv + STEP)
    mid = vv + STEP / 2
    width = max(1.8, 13 * 2.4 / (1.9 + mid * 1.55))
    for j in range(cells):
        left = -STEP / 2 * cells + j * STEP * 1.0
        right = left + STEP
        q = [to(c0 + left, vv), to(c0 + right, vv), to(c1 + right, vv + STEP), to(c1 + left, vv + STEP)]
        role, tone = CHALKS[(i + j) % 4]
        if (i + j) % 4 or i == 4:
            cx, cy = sum(x for x, _ in q) / 4, sum(y for _, y in q) / 4
            inner = [(cx + (x - cx) * .9, cy + (y - cy) * .9) for x, y in q]
            p.path(role, tone, points(inner), .26)
            if i < 7:          # hatched with the side of the chalk
                r, d, m = random.Random(i * 9 + j), "", 7
                for h in range(m):
                    t = (h + .6) / m
                    e0, e1 = r.uniform(.02, .16), r.uniform(.84, .98)
                    lo = [inner[0][k] + (inner[1][k] - inner[0][k]) * t for k in (0, 1)]
                    hi = [inner[3][k] + (inner[2][k] - inner[3][k]) * min(1, t + .06) for k in (0, 1)]
                    d += "M" + "L".join(f"{lo[0] + (hi[0] - lo[0]) * e:.0f} {lo[1] + (hi[1] - lo[1]) * e:.0f}" for e in (e0, e1))
                p.line(role, tone, d, width * 1.25, .5)
        chalk(q, WHITE, width, 300 + i * 7 + j, close=True)
        number += 1
        if number <= 9:
            uc, cc = (left + right) / 2, (c0 + c1) / 2
            for s in DIGITS[number]:
                z = [to(uc + cc + a * STEP * 1.05, mid + b * STEP * 1.05) for a, b in s]
                p.line("paper", WHITE, smooth(z, close=False), width * .85, .95)
    vv += STEP

# the chalk sun it runs into ("heaven")
for r, w in ((86, 9),):
    arc = [(452 + 20 + r * math.cos(math.pi + math.pi * i / 12), HY + 2 + r * math.sin(math.pi + math.pi * i / 12)) for i in range(13)]
    p.path("accent", AMBER[1], points(arc))
    p.path("accent", AMBER[0], points([(x * .8 + 472 * .2 - 6, y * .8 + (HY + 2) * .2) for x, y in arc]))
for k in range(9):
    a = math.pi + math.pi * (k + .5) / 9
    chalk([(472 + 112 * math.cos(a), HY + 112 * math.sin(a)), (472 + (168 + 16 * (k % 2)) * math.cos(a), HY + (168 + 16 * (k % 2)) * math.sin(a))], AMBER[1], 12, 70 + k, "accent")

# shoes, from behind and above
def shoe(cx, cy, mirror, angle):
    p.open_group(f"translate({cx} {cy}) rotate({angle}) scale({mirror} 1)")
    p.path("ink", "#6B3720", smooth([(-48, -110), (10, -140), (66, -80), (70, 40), (56, 104), (10, 118), (-40, 100), (-60, 0)]), .35)
    p.path("paper", CREAM[2], smooth([(-58, -90), (-20, -138), (34, -132), (58, -84), (54, 30), (50, 92), (0, 112), (-50, 92), (-54, 20)]))
    p.path("paper", CREAM[0], smooth([(-62, -94), (-22, -142), (30, -136), (50, -84), (46, 30), (40, 86), (0, 102), (-50, 84), (-56, 20)]))
    p.path("accent", CORAL[1], smooth([(-46, -60), (-24, -92), (24, -90), (42, -58), (42, 30), (38, 80), (0, 94), (-42, 80), (-46, 20)]))
    p.path("accent", CORAL[0], smooth([(-46, -60), (-24, -92), (0, -92), (-20, -40), (-26, 40), (-24, 86), (-42, 78), (-46, 20)]))
    p.path("ink", NAVY[1], smooth([(-26, 6), (0, -6), (26, 6), (26, 60), (0, 74), (-26, 60)]))
    p.path("ink", NAVY[0], smooth([(-20, 34), (0, 28), (20, 34), (20, 56), (0, 66), (-20, 56)]))
    for y in (-52, -34, -16):
        p.line("paper", CREAM[0], f"M-22 {y} L22 {y - 8}", 8)
    p.line("paper", CREAM[0], "M0 -62 C-40 -96 -52 -52 -8 -60 M0 -62 C40 -96 52 -52 8 -60", 6)
    p.close_group()


# other chalk on the slabs: a star, a flower, a snail, a heart
def doodle(u, v, size, strokes, role, tone, width):
    for k, line in enumerate(strokes):
        z = [to(u + a * size, v + b * size) for a, b in line]
        p.line(role, tone, smooth(z, close=False), width, .9)
        p.line(role, tone, smooth([(x + width * .4, y - width * .3) for x, y in z], close=False), width * .6, .5)


star = [(math.sin(2 * math.pi * k * 2 / 5) * .5, math.cos(2 * math.pi * k * 2 / 5) * .5) for k in range(6)]
doodle(-1.12, 1.0, .62, [[q for a, b in zip(star, star[1:]) for q in (a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2))] + [star[0]]], "accent", "#FBE3A8", 9)
doodle(1.12, .72, .56, [[(.16 * math.cos(t / 3), .16 * math.sin(t / 3)) for t in range(20)]] + [[(.16 * math.cos(a), .16 * math.sin(a)), (.5 * math.cos(a - .3), .5 * math.sin(a - .3)), (.5 * math.cos(a + .3), .5 * math.sin(a + .3)), (.16 * math.cos(a), .16 * math.sin(a))] for a in (2 * math.pi * k / 5 for k in range(5))], "accent", "#FFC9BF", 9)
doodle(-2.0, 2.5, .9, [[(.05 * t ** .9 * math.cos(t * .75) , .05 * t ** .9 * math.sin(t * .75)) for t in range(1, 19)]], "accent-2", "#CFEAE2", 6)
doodle(2.05, 2.5, .8, [[(0, -.5), (-.5, .1), (-.36, .46), (-.08, .42), (0, .2), (.08, .42), (.36, .46), (.5, .1), (0, -.5)]], "paper", WHITE, 6)

p.open_group("translate(437 1068) scale(.86) translate(-437 -1080)")
shoe(372, 1086, 1, -6)
shoe(502, 1080, -1, 7)
p.close_group()

# chalk sticks and the pebble
def stick(x, y, angle, length, tones, role):
    p.open_group(f"translate({x} {y}) rotate({angle})")
    p.rect("ink", "#6B3720", -length / 2 + 6, -8, length, 34, 14, opacity=.3)
    p.rect(role, tones[2], -length / 2, -17, length, 34, 13)
    p.rect(role, tones[1], -length / 2, -17, length, 25, 12)
    p.rect(role, tones[0], -length / 2, -17, length, 11, 5)
    p.ellipse(role, tones[0], length / 2 - 6, 0, 8, 16)
    p.close_group()


stick(170, 1010, 24, 130, AMBER, "accent")
stick(236, 1090, -30, 96, ("#CFEAE2", "#A9CFC6", "#7FB0A6"), "accent-2")
stick(700, 1096, -18, 120, ROSE, "accent")
x, y = to(bend(2.2) + .34, 2.22)
p.path("ink", "#6B3720", smooth([(x - 24, y + 6), (x, y - 6), (x + 32, y + 4), (x + 31, y + 18), (x, y + 22), (x - 22, y + 17)]), .35)
p.path("ink", "#5B7483", smooth([(x - 25, y), (x - 11, y - 17), (x + 13, y - 18), (x + 28, y - 1), (x + 20, y + 14), (x - 14, y + 15)]))
p.path("ink", "#8AA2AF", smooth([(x - 24, y - 1), (x - 11, y - 16), (x + 11, y - 17), (x - 3, y - 7), (x - 14, y + 7)]))

p.save("thanks", "hopscotch",
       title={"en": "Hopscotch", "de": "Himmel und Hölle"},
       alt={"en": "A hopscotch chalked on the warm pavement runs on and on, out to the horizon and into a rising sun; two small red shoes and three sticks of chalk wait at square one.",
            "de": "Mit Kreide gemalte Hüpfkästchen laufen über das warme Pflaster immer weiter, bis zum Horizont und in die Sonne; zwei kleine rote Schuhe und drei Stück Kreide warten vor der Eins."},
       tags={"en": ["hopscotch", "chalk", "shoes", "play", "childhood", "start", "sun", "path"],
             "de": ["Hüpfkästchen", "Kreide", "Schuhe", "Spiel", "Kindheit", "Anfang", "Sonne", "Weg"]},
       occasions=["colleague", "team", "teaching", "welcome", "birthday", "every-day"],
       focus=(450, 760), keep=(120, 170, 660, 1020), edge="scene",
       palette={"ground": "#DCEBF3", "ground-2": "#FBEFDA", "accent": CORAL[1], "accent-2": "#A9CFC6", "ink": NAVY[1], "paper": CREAM[0]})
