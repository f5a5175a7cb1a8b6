# SPDX-License-Identifier: GPL-3.0-or-later
"""Idea: two mugs wait on the bench under the old tree, and the headset hangs on the backrest, taken off: here somebody
only listens. One leaf is falling; that is all that happens."""
import math
import random
from kit import AMBER, BROWN, CORAL, CREAM, GREEN, KRAFT, NAVY, OWN, SEA, Picture, blob, points, smooth

rnd = random.Random(17)
p = Picture("#E6EFEA")

# far hills, meadow
p.circle("ground-2", "#F6F1E0", 690, 560, 150)
p.path("ground-2", "#CFE0DB", smooth([(-30, 700), (150, 640), (360, 690), (560, 628), (760, 670), (930, 620), (930, 900), (-30, 900)]))
p.path("ground-2", "#BDD4CC", smooth([(-30, 770), (200, 728), (420, 764), (640, 716), (930, 752), (930, 960), (-30, 960)]))
p.path("ground-2", "#A9C6B4", smooth([(-30, 850), (220, 812), (480, 842), (700, 818), (930, 846), (930, 1220), (-30, 1220)]))
p.path("ground-2", "#98BAA5", smooth([(-30, 1040), (260, 1006), (560, 1040), (930, 1010), (930, 1220), (-30, 1220)]))
p.path("ground-2", "#83AA94", smooth([(60, 1060), (300, 1008), (640, 1022), (930, 1064), (930, 1140), (600, 1138), (260, 1120)]), .75)

# trunk with two boughs, roots
TR, TRL, TRS = "#7C5B45", "#96745B", "#5F4434"
p.path(OWN, TRS, smooth([(110, 1030), (216, 962), (256, 820), (252, 640), (200, 500), (160, 420), (220, 400), (290, 520), (320, 420), (350, 320), (420, 320), (386, 460), (372, 560), (470, 450), (540, 400), (580, 430), (440, 600), (390, 720), (392, 860), (412, 950), (470, 1014), (400, 1004), (340, 1026), (240, 1016), (170, 1040)], tension=1 / 8))
p.path(OWN, TR, smooth([(110, 1030), (216, 962), (256, 820), (252, 640), (200, 500), (160, 420), (220, 400), (290, 520), (320, 420), (350, 320), (380, 320), (352, 460), (340, 600), (340, 760), (344, 900), (350, 980), (300, 996), (230, 1006), (160, 1034)], tension=1 / 8))
p.path(OWN, TRL, smooth([(118, 1026), (220, 964), (260, 820), (258, 640), (222, 540), (272, 620), (288, 760), (282, 900), (258, 976)], tension=1 / 8))

# canopy, dark to light, cut leaves at its seams
CROWN = [(GREEN[2], [(640, 320, 250, 190), (190, 360, 230, 160), (470, 420, 250, 120)]),
         (GREEN[1], [(420, 180, 340, 220), (150, 260, 230, 190), (720, 250, 220, 170), (400, 340, 200, 110)]),
         ("#5C9980", [(330, 130, 280, 170), (640, 160, 190, 120), (100, 200, 160, 120)]),
         (GREEN[0], [(260, 90, 200, 110), (560, 96, 110, 66)])]


def leaf(x, y, a, s, role, tone, tone2):
    p.path(role, tone, smooth([(-s, 0), (-s * .2, -s * .46), (s, 0), (-s * .2, s * .46)]), transform=f"translate({x:.0f} {y:.0f}) rotate({a:.0f})")
    if tone2:
        p.path(role, tone2, smooth([(-s, 0), (-s * .2, -s * .46), (s, 0), (0, 0)]), transform=f"translate({x:.0f} {y:.0f}) rotate({a:.0f})")


for k, (tone, parts) in enumerate(CROWN):
    for i, (x, y, rx, ry) in enumerate(parts):
        for m in range(13 if k < 2 else 9):
            a = math.radians(-20 + 220 * m / (12 if k < 2 else 8)) + rnd.uniform(-.1, .1)
            px, py = x + math.cos(a) * rx * .99, y + math.sin(a) * ry * .99
            leaf(px, py, math.degrees(a) + rnd.uniform(-45, 45), rnd.uniform(24, 36), "subject-shade" if k == 0 else "subject", tone, None)
        p.path("subject-shade" if k == 0 else "subject", tone, blob(x, y, rx, ry, 30 + k * 7 + i, .05, 11))
for x, y, a, s, tone in ((250, 300, 30, 30, "#5C9980"), (520, 250, -20, 34, "#5C9980"), (680, 330, 50, 30, "#5C9980"), (400, 90, 10, 28, "#A9CBAE"), (170, 110, -30, 26, "#A9CBAE"), (610, 420, 20, 28, GREEN[1]), (330, 430, -40, 28, GREEN[1]), (760, 200, 15, 28, "#5C9980"), (130, 330, -15, 28, "#5C9980")):
    leaf(x, y, a, s, "subject", tone, None)

p.open_group("translate(-36 0)")
# bench: back, seat, legs; light wood
BL, BB, BS = KRAFT
x0, x1 = 250, 810
p.path("ground-2", "#6F947F", smooth([(230, 1092), (520, 1066), (850, 1082), (890, 1110), (560, 1124), (260, 1118)]), .9)
for x in (300, 740):
    p.path("ink", NAVY[2], points([(x + 16, 740), (x + 34, 740), (x + 40, 960), (x + 64, 1084), (x + 44, 1084), (x + 16, 960)]))
    p.path("ink", NAVY[1], points([(x, 736), (x + 22, 736), (x + 22, 960), (x + 10, 1090), (x - 12, 1090), (x, 960)]))
for k, y in enumerate((728, 796, 864)):
    p.path(OWN, BS, points([(x0, y + 6), (x1, y), (x1 + 2, y + 54), (x0 - 2, y + 58)]))
    p.path(OWN, BB, points([(x0, y), (x1, y - 6), (x1, y + 40), (x0, y + 46)]))
    p.path(OWN, BL, points([(x0, y), (x1, y - 6), (x1, y + 5), (x0, y + 11)]))
# seat
p.path(OWN, BS, points([(x0 - 30, 984), (x1 + 30, 978), (x1 + 30, 1018), (x0 - 30, 1024)]))
for k in range(2):
    y = 942 + k * 26
    d = 14 + 14 * k
    p.path(OWN, (BB, BL)[k], points([(x0 - d, y), (x1 + d, y - 6), (x1 + d + 10, y + 20), (x0 - d - 10, y + 26)]))
for x in (284, 760):
    p.path("ink", NAVY[1], points([(x, 1016), (x + 24, 1016), (x + 14, 1116), (x - 10, 1116)]))
    p.path("ink", NAVY[0], points([(x, 1016), (x + 8, 1016), (x - 2, 1116), (x - 10, 1116)]))


def mug(x, y, s, tones, role, flip):
    p.ellipse(OWN, BS, x + 12, y + 1, 62 * s, 12)
    p.line(role, tones[2], f"M{x + flip * 46 * s} {y - 92 * s} C{x + flip * 100 * s} {y - 100 * s} {x + flip * 96 * s} {y - 26 * s} {x + flip * 42 * s} {y - 32 * s}", 15)
    p.path(role, tones[1], smooth([(x - 54 * s, y - 118 * s), (x - 50 * s, y - 40 * s), (x - 38 * s, y - 2), (x, y + 4), (x + 38 * s, y - 2), (x + 50 * s, y - 40 * s), (x + 54 * s, y - 118 * s)], tension=1 / 8))
    p.path(role, tones[0], smooth([(x - 54 * s, y - 118 * s), (x - 50 * s, y - 40 * s), (x - 38 * s, y - 2), (x - 22 * s, y + 1), (x - 30 * s, y - 40 * s), (x - 32 * s, y - 118 * s)], tension=1 / 8))
    p.path(role, tones[2], smooth([(x + 54 * s, y - 118 * s), (x + 50 * s, y - 40 * s), (x + 38 * s, y - 2), (x + 18 * s, y + 3), (x + 28 * s, y - 40 * s), (x + 30 * s, y - 118 * s)], tension=1 / 8))
    p.ellipse("paper", CREAM[1], x, y - 118 * s, 54 * s, 15 * s)
    p.ellipse(OWN, BROWN[2], x, y - 116 * s, 45 * s, 10.5 * s)


mug(452, 958, 1.0, CORAL, "accent", -1)
mug(592, 960, 1.0, ("#FFFFFF", "#F7EDE2", "#DCD0C2"), "paper", 1)
for x in (452, 592):
    p.line("paper", CREAM[0], f"M{x} 824 C{x - 26} 796 {x + 24} 776 {x} 744 C{x - 18} 720 {x + 12} 700 {x + 4} 680", 9, .8)

# the headset, taken off, on the corner of the backrest
p.line("ink", NAVY[1], "M706 846 C690 700 790 690 792 836", 15)
p.line("ink", NAVY[0], "M704 820 C706 730 744 712 764 730", 6)
p.rect("ink", NAVY[1], 684, 832, 42, 70, 20)
p.rect("ink", NAVY[0], 684, 832, 18, 64, 9)
p.rect("ink", NAVY[2], 772, 826, 40, 68, 20)
p.line("ink", NAVY[1], "M706 900 C706 922 716 934 738 930", 8)
p.circle("ink", NAVY[1], 742, 929, 9)

p.close_group()
# the one leaf
p.open_group("translate(612 590) rotate(28)")
p.path("accent", AMBER[2], smooth([(-54, 0), (-12, -27), (52, 0), (-10, 28)]))
p.path("accent", AMBER[1], smooth([(-54, 0), (-12, -27), (52, 0), (0, 3)]))
p.line("accent", AMBER[2], "M-76 4 L-50 0", 6)
p.close_group()
for x, y, a in ((150, 1098, 20), (420, 1152, -30), (838, 1150, 12)):
    leaf(x, y, a, 22, "accent", AMBER[1], AMBER[0])

p.save("quiet", "bench",
       title={"en": "I'm listening", "de": "Ich höre zu"},
       alt={"en": "An empty bench under a broad old tree; two mugs steam side by side, a headset hangs on the backrest, taken off, and a single yellow leaf drifts down.",
            "de": "Eine leere Bank unter einem großen alten Baum; zwei Tassen dampfen nebeneinander, ein abgesetztes Headset hängt an der Lehne, und ein einzelnes gelbes Blatt fällt."},
       tags={"en": ["bench", "tree", "listening", "quiet", "mugs", "comfort", "leaf"],
             "de": ["Bank", "Baum", "Zuhören", "Stille", "Tassen", "Trost", "Blatt"]},
       occasions=["hard-day", "colleague", "customer", "help", "farewell"],
       focus=(560, 860), keep=(190, 380, 680, 750), edge="scene",
       palette={"ground": "#E6EFEA", "ground-2": "#BDD4CC", "subject": GREEN[1], "subject-shade": GREEN[2], "accent": CORAL[1],
                "ink": NAVY[1], "paper": CREAM[1]})
