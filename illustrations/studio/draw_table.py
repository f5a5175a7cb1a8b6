# SPDX-License-Identifier: GPL-3.0-or-later
"""Idea: everybody sits at one table, seen from the lamp; seven places are laid, and the one nearest to you is kept free."""
import math
import random
from kit import AMBER, BROWN, CORAL, CREAM, GREEN, KRAFT, NAVY, OWN, PLUM, ROSE, SEA, Picture, blob, smooth

p = Picture("#CFE0CB")
CX, CY, R = 450, 590, 292
rnd = random.Random(5)

# the rug, its rings and fringe
for k in range(72):
    a = 2 * math.pi * k / 72
    p.line("ground-2", "#F7EDE2", f"M{CX + 560 * math.cos(a):.1f} {CY + 560 * math.sin(a):.1f} L{CX + 590 * math.cos(a):.1f} {CY + 590 * math.sin(a):.1f}", 7)
p.circle("ground-2", "#F6D9B4", CX, CY, 566)
p.circle("ground-2", "#F9E5C9", CX, CY, 536)
p.circle("ground-2", "#F6D9B4", CX, CY, 500)


def limb(role, tone, *joints):
    left, right = [], []
    for i, (x, y, w) in enumerate(joints):
        a, b = joints[max(0, i - 1)], joints[min(len(joints) - 1, i + 1)]
        d = math.hypot(b[0] - a[0], b[1] - a[1])
        nx, ny = -(b[1] - a[1]) / d, (b[0] - a[0]) / d
        left.append((x + nx * w, y + ny * w))
        right.append((x - nx * w, y - ny * w))
    p.path(role, tone, smooth(left + right[::-1], tension=1 / 7))


SEATS = [90 + k * 360 / 7 for k in range(7)]


def at(angle):
    """Local frame of a seat: origin at the table edge, -y towards the middle."""
    a = math.radians(angle)
    return f"translate({CX + R * math.cos(a):.1f} {CY + R * math.sin(a):.1f}) rotate({angle - 90:.1f})"


def chair(angle, shade=True):
    p.open_group(at(angle))
    if shade:
        p.rect("ground-2", "#E2BC8C", -84, 34, 190, 160, 40, opacity=.8)
    p.rect("subject-shade", BROWN[0], -78, 22, 156, 140, 36)
    p.rect("subject", "#B96E46", -78, 22, 150, 128, 36)
    p.path("subject-shade", BROWN[2], smooth([(-84, 150), (0, 172), (84, 150), (92, 172), (0, 202), (-92, 172)]))
    p.path("subject-shade", BROWN[1], smooth([(-84, 146), (0, 168), (84, 146), (88, 162), (0, 188), (-88, 162)]))
    p.close_group()


# (skin, skin shade, hair, hair light, style, sleeve light, sleeve, sleeve shade, role, left hand, right hand)
PEOPLE = [
    ("#F0C3A0", "#D79F78", "#7A4426", "#A65B36", "bun", SEA, "accent-2", (-70, -40), (60, -92)),
    ("#8D5A3B", "#6F4229", "#2B2524", "#4A3F3D", "curls", AMBER, "accent", (-92, -30), (66, -44)),
    ("#C98F6A", "#A56E4C", "#D0C5DB", "#E8E3EC", "scarf", PLUM, "accent-2", (-62, -56), (86, -30)),
    ("#5E3A28", "#472A1C", "#5E3A28", "#7A4E38", "bald", CORAL, "accent", (-92, -44), (52, -40)),
    ("#EBC09C", "#CC9A72", "#D8D2CA", "#F2EEE8", "grey", GREEN, "accent-2", (-78, -36), (98, -52)),
    ("#B57B55", "#94603E", "#1F1B1E", "#40383C", "plaits", ROSE, "accent", (-90, -66), (70, -30)),
]

for angle in SEATS:
    chair(angle)
# bodies under the table edge
for angle, (sk, sks, hair, hairl, style, tones, role, lh, rh) in zip(SEATS[1:], PEOPLE):
    p.open_group(at(angle))
    p.path(role, tones[2], smooth([(-116, 62), (-70, 24), (0, 14), (70, 24), (116, 62), (96, 124), (0, 140), (-96, 124)]))
    p.path(role, tones[1], smooth([(-116, 58), (-70, 22), (0, 12), (70, 22), (112, 56), (90, 108), (0, 122), (-92, 112)]))
    p.close_group()

# the table
p.circle("ground-2", "#D9AE7A", CX + 12, CY + 16, R + 6)
p.circle("subject-shade", KRAFT[2], CX, CY, R + 2)
p.circle("paper", CREAM[1], CX - 3, CY - 4, R - 6)
for k in range(28):
    a = 2 * math.pi * (k + .5) / 28
    p.circle("paper", CREAM[0], CX - 3 + (R - 26) * math.cos(a), CY - 4 + (R - 26) * math.sin(a), 7)

# places: seven plates with soup
SOUP = ["#E4572E", "#F6BD60", "#8FB996", "#F6BD60", "#E4572E", "#8FB996", "#F6BD60"]
for k, angle in enumerate(SEATS):
    p.open_group(at(angle))
    p.circle("paper", CREAM[2], 3, -79, 47)
    p.circle("paper", CREAM[0], 0, -82, 46)
    role = {"#E4572E": "accent", "#F6BD60": "accent", "#8FB996": "accent-2"}[SOUP[k]]
    tones = {"#E4572E": CORAL, "#F6BD60": AMBER, "#8FB996": ("#A9CBAE", "#8FB996", "#6FA17C")}[SOUP[k]]
    p.circle(role, tones[2], 0, -82, 33)
    p.circle(role, tones[1], 1, -80, 30)
    for j in range(3):
        a = k + j * 2.1
        p.circle("paper", CREAM[1], 14 * math.cos(a), -81 + 14 * math.sin(a), 4)
    p.close_group()

# the middle: a pot, a loaf on a board, a jug of flowers, oranges
p.ellipse("paper", "#DDD0BF", CX + 10, CY + 12, 108, 100)
p.rect("subject-shade", KRAFT[2], CX - 128, CY - 6, 130, 96, 20, transform=f"rotate(-24 {CX} {CY})")
p.rect("subject", KRAFT[1], CX - 128, CY - 12, 130, 94, 20, transform=f"rotate(-24 {CX} {CY})")
p.open_group(f"translate({CX - 50} {CY + 58}) rotate(-24)")
p.path(OWN, BROWN[0], smooth([(-52, 0), (-30, -28), (30, -28), (54, 0), (30, 26), (-30, 26)]))
p.path(OWN, "#C98550", smooth([(-52, -3), (-30, -30), (30, -30), (50, -4), (28, 16), (-32, 16)]))
for x in (-24, 0, 24):
    p.line("paper", CREAM[1], f"M{x - 7} -18 Q{x + 2} -8 {x + 6} 6", 7)
p.close_group()
p.circle("ink", NAVY[2], CX + 34, CY - 44, 82)
p.circle("ink", NAVY[1], CX + 30, CY - 48, 80)
p.rect("ink", NAVY[1], CX - 76, CY - 62, 34, 30, 12)
p.rect("ink", NAVY[1], CX + 100, CY - 62, 36, 30, 12)
p.circle("accent", CORAL[2], CX + 30, CY - 48, 64)
p.circle("accent", CORAL[1], CX + 33, CY - 44, 60)
for j, (x, y) in enumerate([(-24, 10), (12, 26), (26, -18), (-6, -30), (2, 2)]):
    p.ellipse("accent", AMBER[1], CX + 30 + x, CY - 46 + y, 10, 7, transform=f"rotate({j * 50} {CX + 30 + x} {CY - 46 + y})")
p.circle("accent-2", GREEN[0], CX + 16, CY - 50, 6)
p.circle("accent-2", GREEN[0], CX + 52, CY - 40, 6)
p.circle("accent-2", GREEN[0], CX + 34, CY - 76, 5)
for x, y in ((86, 70), (112, 38), (126, 80)):
    p.circle("accent", AMBER[2], CX + x + 2, CY + y + 3, 22)
    p.circle("accent", AMBER[1], CX + x, CY + y, 21)
    p.circle("accent", AMBER[0], CX + x - 6, CY + y - 6, 8)

# three glasses, one flower
for x, y in ((298, 622), (604, 470), (450, 424)):
    p.circle("paper", "#DDD0BF", x + 5, y + 6, 20)
    p.circle("accent-2", "#A9CFC6", x, y, 19)
    p.circle("accent-2", "#CFEAE2", x - 2, y - 2, 12)
for k in range(7):
    a = 2 * math.pi * k / 7
    p.circle("accent", ROSE[1] if k % 2 else ROSE[0], CX - 92 + 19 * math.cos(a), CY - 82 + 19 * math.sin(a), 13)
for k, (dx, dy) in enumerate(((-34, 20), (30, 26), (-10, -38))):
    p.path("accent-2", GREEN[1], smooth([(-20, 0), (0, -10), (20, 0), (0, 10)]), transform=f"translate({CX - 92 + dx} {CY - 82 + dy}) rotate({(140, 40, 255)[k]})")
p.circle("accent", AMBER[1], CX - 92, CY - 82, 12)

# arms, hands, heads over the table
for k, (angle, (sk, sks, hair, hairl, style, tones, role, lh, rh)) in enumerate(zip(SEATS[1:], PEOPLE)):
    p.open_group(at(angle))
    for sx, (hx, hy) in ((-1, lh), (1, rh)):
        ex, ey = sx * 124, (50 + hy) / 2 + 6
        limb("paper", "#DDD0BF", (hx + 6, hy + 10, 17), ((hx + ex) / 2 + 6, (hy + ey) / 2 + 8, 18))
        p.path("skin-2", sk, blob(hx, hy, 21, 19, k * 7 + sx, .1))
        for f in (-1, 0, 1):
            p.line("skin-2", sk, f"M{hx} {hy} L{hx - sx * 10 + f * 11} {hy - 27 + abs(f) * 3}", 12)
        p.line("skin-2", sk, f"M{hx} {hy} L{hx - sx * 25} {hy - 8}", 12)
        limb(role, tones[1 if sx < 0 else 2], (sx * 84, 60, 34), (ex, ey + 12, 27), (hx + (ex - hx) * .3, hy + (ey - hy) * .3 + 6, 21))
        limb(role, tones[0], (sx * 84 - 10, 52, 14), (ex - 8, ey + 6, 10), (hx + (ex - hx) * .36 - 5, hy + (ey - hy) * .36, 7))
    p.path(role, tones[1], smooth([(-96, 58), (-40, 34), (40, 34), (96, 58), (60, 100), (-60, 100)]))
    # head from above
    if style == "plaits":
        limb(OWN, hair, (-50, 60, 17), (-66, 104, 16), (-60, 150, 10))
        limb(OWN, hair, (50, 60, 17), (66, 104, 16), (60, 150, 10))
    if style == "bun":
        p.circle(OWN, hair, 0, 110, 30)
    role_h = "skin-2" if style == "bald" else "accent-2" if style == "scarf" else "paper" if style == "grey" else OWN
    if style == "curls":
        for j in range(11):
            a = 2 * math.pi * j / 11
            p.circle(role_h, hair, 46 * math.cos(a), 58 + 46 * math.sin(a), 21)
    p.ellipse("skin-2", sk, 0, 12, 12, 10)
    p.circle(role_h, hair, 0, 58, 56)
    p.circle(role_h, hairl, -8 if angle < 270 else -8, 52, 40, opacity=.55)
    if style == "bald":
        p.line("ink", NAVY[1], "M-56 60 C-50 10 50 10 56 60", 9)
        p.rect("ink", NAVY[1], -66, 48, 18, 36, 9)
        p.rect("ink", NAVY[1], 48, 48, 18, 36, 9)
    if style in ("plaits", "bun"):
        p.line(role_h, hairl, "M0 8 L0 100", 5)
    if style == "scarf":
        p.line(role_h, "#A998BC", "M-40 30 C-16 60 -10 84 -4 112", 6)
        p.line(role_h, "#A998BC", "M34 22 C26 56 14 84 -2 112", 6)
    p.close_group()

# the free place: spoon, napkin, and a cushion put there for you
p.open_group(at(90))
p.rect("accent", CORAL[2], -60, 40, 122, 104, 30)
p.rect("accent", CORAL[1], -60, 38, 116, 98, 28)
p.path("accent", CORAL[0], smooth([(-52, 46), (40, 44), (10, 66), (-34, 90), (-52, 124)]))
for x, y in ((-28, 64), (-2, 88), (24, 112), (28, 62), (-30, 112)):
    p.circle("paper", CREAM[1], x, y, 5)
p.line("accent", AMBER[1], "M-60 38 l-10 -9 M56 38 l11 -8 M-60 140 l-10 9 M57 138 l12 9", 9)
p.line("ink", NAVY[0], "M66 -38 L66 -92", 6)
p.ellipse("ink", NAVY[0], 66, -106, 11, 17)
p.rect("accent", ROSE[1], -92, -120, 34, 84, 5)
p.rect("accent", ROSE[0], -92, -120, 17, 84, 5)
p.close_group()

p.save("kitchen", "table",
       title={"en": "One table", "de": "Alle an einem Tisch"},
       alt={"en": "Seen from the lamp above: six very different people share soup and bread at a round table, and the seventh place, nearest to you, is laid and kept free.",
            "de": "Von der Lampe aus gesehen: Sechs ganz verschiedene Menschen teilen am runden Tisch Suppe und Brot, und der siebte Platz, der vor Ihnen, ist gedeckt und noch frei."},
       tags={"en": ["table", "together", "meal", "soup", "bread", "community", "seat", "team"],
             "de": ["Tisch", "gemeinsam", "Essen", "Suppe", "Brot", "Gemeinschaft", "Platz", "Team"]},
       occasions=["team", "welcome", "donor", "every-day", "pride", "help"],
       focus=(450, 640), keep=(30, 150, 840, 930), edge="scene",
       palette={"ground": "#CFE0CB", "ground-2": "#F6D9B4", "subject": "#B96E46", "subject-shade": BROWN[1], "accent": CORAL[1],
                "accent-2": GREEN[1], "ink": NAVY[1], "paper": CREAM[1], "skin-2": "#B57B55"})
