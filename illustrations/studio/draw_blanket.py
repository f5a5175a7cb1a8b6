# SPDX-License-Identifier: GPL-3.0-or-later
"""Idea: somebody crocheted a granny-square blanket for a colleague's office chair; one square is not finished yet,
the hook still hangs in it and the ball of wool has rolled away."""
import math
import random
from kit import AMBER, CORAL, CREAM, GREEN, NAVY, PLUM, ROSE, SEA, Picture, blob, points, smooth

rnd = random.Random(4)
p = Picture("#E8E3EC")
COLS, ROWS, S = 4, 5, 132

p.path("ground-2", "#D0C5DB", smooth([(-20, 900), (300, 884), (620, 896), (920, 880), (920, 1220), (-20, 1220)], tension=1 / 9))
p.path("ground", "#F3EFF4", points([(0, 0), (330, 0), (60, 890), (0, 892)]), .75)
p.path("ground", "#F3EFF4", points([(410, 0), (560, 0), (290, 886), (140, 890)]), .75)

# chair: floor shadow, star base, castors, column
p.ellipse("ground-2", "#B6A8C6", 500, 1112, 330, 46)
HUB = (452, 1010)
FEET = [(170, 1082), (290, 1040), (452, 1120), (640, 1042), (736, 1080)]
for i in (1, 3, 0, 4, 2):
    x, y = FEET[i]
    far = i in (1, 3)
    p.path("ink", NAVY[2] if far or i == 4 else NAVY[1], points([(HUB[0] - 26, HUB[1] - 22), (HUB[0] + 26, HUB[1] - 22), (x + 14, y - 22), (x + 12, y + 4), (x - 14, y + 4), (HUB[0] - 16, HUB[1] + 26)]) if i == 2
           else points([(HUB[0], HUB[1] - 30), (x, y - 26), (x, y - 2), (HUB[0], HUB[1] + 22)]))
    if i in (0, 2):
        p.path("ink", NAVY[0], points([(HUB[0], HUB[1] - 30), (x, y - 26), (x, y - 17), (HUB[0], HUB[1] - 12)]) if i == 0 else points([(HUB[0] - 26, HUB[1] - 10), (HUB[0] - 10, HUB[1] - 10), (x - 4, y), (x - 13, y)]))
    p.circle("ink", NAVY[2], x + 3, y + 16, 25)
    p.circle("ink", NAVY[0], x - 1, y + 13, 22)
    p.circle("ink", NAVY[2], x - 1, y + 13, 8)
p.rect("ink", NAVY[2], 424, 840, 60, 190, 12)
p.rect("ink", NAVY[0], 424, 840, 20, 190, 8)
# seat from behind, arms
p.path("ink", NAVY[2], smooth([(180, 792), (450, 772), (720, 792), (740, 836), (700, 872), (450, 884), (200, 872), (160, 836)], tension=1 / 8))
for side in (-1, 1):
    x = 450 + side * 324
    p.path("ink", NAVY[2], smooth([(x - 16, 640), (x + 16, 640), (x - side * 6 + 16, 780), (x - side * 90, 850), (x - side * 100, 826), (x - side * 10 - 16, 770)], tension=1 / 9))
    p.rect("ink", NAVY[1], x - 46, 604, 92, 46, 22)
    p.rect("ink", NAVY[0], x - 46, 604, 84, 20, 10)
# the back, rising behind the blanket
p.path("ink", NAVY[1], smooth([(158, 250), (208, 166), (450, 148), (692, 166), (742, 250), (744, 480), (712, 770), (450, 806), (188, 770), (156, 480)], tension=1 / 8))
p.path("ink", NAVY[0], smooth([(158, 250), (208, 168), (330, 153), (240, 190), (196, 320), (184, 560), (204, 770), (188, 770), (156, 480)], tension=1 / 8))


# ---- the blanket -------------------------------------------------------------------------------------------
def cloth(u, v):
    """Blanket coordinates to paper: it hangs over the back, a little askew, and falls in soft folds."""
    t = v / ROWS
    x = 450 + (u - COLS / 2) * S * (.96 + .07 * t) + 10 * math.sin(v * 1.15 + .4) * t
    y = 128 + v * S * (1.02 - .16 * max(0, 1 - v)) + (COLS / 2 - u) * 9 * t + 11 * math.sin(u * 2.1 + .6) * t + 22 * (abs(u - COLS / 2) / 2) ** 2 * (1 - t * .5)
    return x, y


def ring(cu, cv, half, soft):
    """A rounded square in cloth coordinates."""
    k = half * soft
    pts = [(-k, -half), (k, -half), (half, -k), (half, k), (k, half), (-k, half), (-half, k), (-half, -k)]
    return smooth([cloth(cu + a, cv + b) for a, b in pts], tension=1 / 6)


def stitches(cu, cv, half, count, inner, outer):
    """The gaps between the clusters of one round."""
    out = ""
    for side in range(4):
        c, s = (1, 0, -1, 0)[side], (0, 1, 0, -1)[side]
        for i in range(count):
            a = -half + 2 * half * (i + .5) / count
            q0, q1 = (a * c - inner * s, a * s + inner * c), (a * 1.02 * c - outer * s, a * 1.02 * s + outer * c)
            x0, y0 = cloth(cu + q0[0], cv + q0[1])
            x1, y1 = cloth(cu + q1[0], cv + q1[1])
            out += f"M{x0:.0f} {y0:.0f}L{x1:.0f} {y1:.0f}"
    return out


W = {"coral": ("subject", CORAL[1], CORAL[2]), "corall": ("subject", CORAL[0], CORAL[2]), "rose": ("subject", ROSE[0], ROSE[2]),
     "amber": ("accent", AMBER[1], AMBER[2]), "butter": ("accent", AMBER[0], AMBER[2]), "green": ("accent-2", GREEN[1], GREEN[2]),
     "sage": ("accent-2", GREEN[0], GREEN[1]), "sea": ("accent-2", SEA[0], SEA[2])}
SETS = [("amber", "coral", "sea"), ("rose", "green", "butter"), ("sea", "amber", "coral"), ("coral", "butter", "green"),
        ("green", "rose", "amber"), ("butter", "sea", "corall"), ("sage", "coral", "rose")]

# edge and base: one big shape with a shell edging
edge = []
for i in range(COLS * 3 + 1):
    u = i / 3
    edge.append(cloth(u, -.02))
right = [cloth(COLS + .09 + .04 * (i % 2), i / 3) for i in range(1, 3 * (ROWS - 1))]
hemr = [cloth(COLS - 1 + .9, ROWS - 1 + .10), cloth(COLS - 1 + .1, ROWS - 1 + .12)]
hem = [cloth(u / 6, ROWS + .05 + .08 * (u % 2)) for u in range(6 * (COLS - 1), -1, -1)]
left = [cloth(-.09 - .04 * (i % 2), i / 3) for i in range(3 * ROWS, 0, -1)]
outline = smooth(edge + right + hemr + hem + left, tension=1 / 6)
p.path("ink", NAVY[2], outline, .9, "translate(12 6)")
p.path("paper", CREAM[1], outline)

for j in range(ROWS):
    for i in range(COLS):
        cu, cv = i + .5, j + .5
        a, b, c = SETS[(i * 3 + j * 2 + (i * j) % 2) % len(SETS)]
        if (i, j) == (COLS - 1, ROWS - 1):
            continue
        p.path(W[c][0], W[c][1], ring(cu, cv, .455, .72))
        p.line(W[c][0], W[c][2], stitches(cu, cv, .36, 5, .37, .435), 4.5)
        p.path(W[b][0], W[b][1], ring(cu, cv, .335, .66))
        p.line(W[b][0], W[b][2], stitches(cu, cv, .24, 3, .25, .315), 4.5)
        p.path("paper", CREAM[0], ring(cu, cv, .215, .6))
        x, y = cloth(cu, cv)
        p.circle(W[a][0], W[a][1], x, y, 19)
        p.circle(W[a][0], W[a][2], x, y, 7)

# folds: one lit, two in shade
for u, w, role, tone, op in ((.62, .26, "paper", CREAM[0], .15), (1.45, .30, "ink", NAVY[1], .08), (3.12, .32, "ink", NAVY[1], .09)):
    a = [cloth(u - w * v / ROWS, v) for v in (.2, 1, 2, 3, 4, 4.9 if u < 3 else 4.05)]
    b = [cloth(u + w * .9 * v / ROWS, v) for v in (4.9 if u < 3 else 4.05, 4, 3, 2, 1, .2)]
    p.path(role, tone, smooth(a + b, tension=1 / 8), op)
# the first row bends over the top: a lit roll
p.path("paper", CREAM[0], smooth([cloth(u, 0) for u in (0, 1, 2, 3, 4)] + [cloth(u, .14) for u in (4, 3, 2, 1, 0)], tension=1 / 8), .35)

# the unfinished square: centre and one and a half rounds, then the hook
cu, cv = COLS - .5, ROWS - .46
p.path("accent", AMBER[1], smooth([cloth(cu + a, cv + b) for a, b in ((-.34, -.46), (.34, -.46), (.36, -.2), (.33, .1), (.2, .14), (.2, .30), (-.2, .33), (-.33, .22), (-.36, -.2))]))
p.line("accent", AMBER[2], stitches(cu, cv - .02, .24, 3, .24, .31), 4.5)
p.path("paper", CREAM[0], ring(cu, cv - .04, .215, .6))
x, y = cloth(cu, cv - .04)
p.circle("subject", CORAL[1], x, y, 19)
p.circle("subject", CORAL[2], x, y, 7)

# wool: from the open loop down to the floor and away to the ball
hx, hy = cloth(cu + .28, cv + .18)
BX, BY, BR = 742, 1016, 104
wool = [(hx, hy), (hx + 44, hy + 50), (hx + 20, hy + 120), (640, 950), (570, 1090), (560, 1150), (640, 1168), (730, 1130), (760, 1110)]
p.ellipse("ground-2", "#B6A8C6", BX + 26, BY + 96, 112, 22)
p.line("accent", AMBER[2], smooth([(a + 3, b + 4) for a, b in wool], close=False), 9)
p.line("accent", AMBER[1], smooth(wool, close=False), 8)
p.circle("accent", AMBER[2], BX, BY, BR)
p.path("accent", AMBER[1], blob(BX - 8, BY - 8, BR - 12, BR - 12, 2, .02))
for k, (rot, n) in enumerate(((-32, 6), (46, 3))):
    for m in range(n):
        o = (m - n / 2 + .5) * 24
        ext = math.sqrt(max(0, (BR - 10) ** 2 - o * o)) * (.93, .66)[k]
        tone = (AMBER[0], AMBER[2], "#FBE3B4")[k]
        p.line("accent", tone, f"M{-ext:.0f} {o:.0f}Q0 {o - 44:.0f} {ext:.0f} {o:.0f}", 7, transform=f"translate({BX} {BY}) rotate({rot})")
# hook
p.open_group(f"translate({hx - 6:.0f} {hy + 2:.0f}) rotate(-52)")
p.rect("paper", CREAM[2], -40, -8, 190, 17, 8)
p.rect("paper", CREAM[0], -40, -8, 190, 8, 4)
p.rect("subject", CORAL[1], 30, -14, 70, 28, 12)
p.rect("subject", CORAL[0], 30, -14, 70, 11, 5)
p.close_group()
p.line("accent", AMBER[1], f"M{hx - 14:.0f} {hy + 12:.0f} C{hx - 26:.0f} {hy - 22:.0f} {hx + 14:.0f} {hy - 24:.0f} {hx + 6:.0f} {hy + 8:.0f}", 8)

p.save("thanks", "blanket",
       title={"en": "Crocheted blanket", "de": "Häkeldecke"},
       alt={"en": "A blanket of bright granny squares hangs over the back of an office chair; the last square is still on the hook, and its ball of yellow wool has rolled away across the floor.",
            "de": "Eine Decke aus bunten Häkelquadraten hängt über der Lehne eines Bürostuhls; das letzte Quadrat ist noch an der Häkelnadel, und das gelbe Wollknäuel ist über den Boden davongerollt."},
       tags={"en": ["blanket", "crochet", "granny square", "wool", "chair", "handmade", "warmth"],
             "de": ["Decke", "Häkeln", "Granny Square", "Wolle", "Bürostuhl", "Handarbeit", "Wärme"]},
       occasions=["colleague", "team", "birthday", "farewell", "welcome", "every-day"],
       focus=(450, 480), keep=(110, 100, 750, 1070), edge="scene",
       palette={"ground": "#E8E3EC", "ground-2": "#D0C5DB", "subject": CORAL[1], "accent": AMBER[1], "accent-2": GREEN[1],
                "ink": NAVY[1], "paper": CREAM[1]})
