# SPDX-License-Identifier: GPL-3.0-or-later
"""Idea: somebody picks up an old telephone, and out of the earpiece the sun comes up: the call that made the day."""
import math
from kit import AMBER, CORAL, CREAM, NAVY, Picture, points, smooth

p = Picture("#DDE9E5")
EX, EY = 466, 262     # the mouth of the earpiece


def ray(a0, a1, role, tone, opacity=None, r=1300):
    a0, a1 = math.radians(a0), math.radians(a1)
    p.path(role, tone, points([(EX, EY), (EX + r * math.cos(a0), EY + r * math.sin(a0)), (EX + r * math.cos(a1), EY + r * math.sin(a1))]), opacity)


# the sunbeam: one big fan, brighter spokes
ray(118, 246, "ground-2", "#FBEFDA", r=1500)
for k in range(5):
    ray(124 + k * 25, 136 + k * 25, "ground-2", AMBER[0], r=1500)
# table
p.path("ground-2", "#BFD8D0", points([(0, 1010), (900, 1010), (900, 1200), (0, 1200)]))
p.path("ground-2", "#F3E2B4", points([(0, 1010), (112, 1010), (24, 1200), (0, 1200)]))
# coiled cord from the mouthpiece to the phone
coil = []
P0, P1, P2, P3 = (560, 610), (720, 800), (900, 760), (716, 1020)
for i in range(231):
    t = i / 230
    x = (1 - t) ** 3 * P0[0] + 3 * (1 - t) ** 2 * t * P1[0] + 3 * (1 - t) * t * t * P2[0] + t ** 3 * P3[0]
    y = (1 - t) ** 3 * P0[1] + 3 * (1 - t) ** 2 * t * P1[1] + 3 * (1 - t) * t * t * P2[1] + t ** 3 * P3[1]
    e = min(1, t * 9, (1 - t) * 9)
    coil.append((x + 24 * e * math.cos(t * 2 * math.pi * 15), y + 18 * e * math.sin(t * 2 * math.pi * 15)))
p.line("ink", NAVY[1], smooth(coil, close=False), 9)

# telephone body
p.ellipse("ground-2", "#A5C4BB", 470, 1072, 370, 42)
body = [(300, 716), (640, 716), (690, 760), (742, 940), (770, 1040), (750, 1078), (190, 1078), (170, 1040), (198, 940), (250, 760)]
p.path("subject", CORAL[1], smooth(body, tension=1 / 9))
p.path("subject", CORAL[0], smooth([(300, 716), (340, 716), (296, 800), (252, 960), (232, 1078), (190, 1078), (170, 1040), (198, 940), (250, 760)], tension=1 / 9))
p.path("subject-shade", CORAL[2], smooth([(610, 716), (640, 716), (690, 760), (742, 940), (770, 1040), (750, 1078), (690, 1078), (684, 960), (650, 800)], tension=1 / 9))
p.path("subject-shade", "#9C3416", points([(186, 1066), (754, 1066), (740, 1092), (200, 1092)]))
# cradle
for x, s in ((292, 1), (628, -1)):
    p.path("ink", NAVY[1], smooth([(x - 62, 632), (x - 34, 640), (x - 26, 676), (x + 26, 676), (x + 34, 640), (x + 62, 632), (x + 54, 694), (x + 30, 726), (x - 30, 726), (x - 54, 694)]))
    p.path("ink", NAVY[0], smooth([(x - 62, 632), (x - 44, 640), (x - 36, 690), (x - 20, 722), (x - 32, 726), (x - 54, 694)]))
p.rect("ink", NAVY[1], 280, 684, 360, 44, 18)
p.rect("ink", NAVY[0], 280, 684, 360, 14, 7)
# dial
DX, DY = 464, 896
p.ellipse("subject-shade", CORAL[2], DX + 8, DY + 10, 172, 160)
p.ellipse("paper", CREAM[1], DX, DY, 170, 158)
p.path("paper", CREAM[2], f"M{DX + 120} {DY - 112} A170 158 0 0 1 {DX - 60} {DY + 148} A150 140 0 0 0 {DX + 120} {DY - 112}Z")
for k in range(10):
    a = math.radians(-62 - k * 29)
    x, y = DX + 122 * math.cos(a), DY + 113 * math.sin(a)
    p.circle("paper", "#CDBFAE", x, y, 27)
    p.circle("ink", NAVY[1], x + 2, y + 2, 23.5)
p.ellipse("subject", CORAL[1], DX, DY, 72, 67)
p.path("subject", CORAL[0], f"M{DX - 60} {DY + 36} A72 67 0 0 1 {DX + 20} {DY - 64} A86 80 0 0 0 {DX - 60} {DY + 36}Z")
p.path("accent", AMBER[1], f"M{DX} {DY + 32} L{DX - 32} {DY - 3} C{DX - 44} {DY - 26} {DX - 14} {DY - 40} {DX} {DY - 14} C{DX + 14} {DY - 40} {DX + 44} {DY - 26} {DX + 32} {DY - 3}Z")
p.line("accent", AMBER[2], f"M{DX + 132} {DY + 62} L{DX + 168} {DY + 96}", 18)

# the receiver, upright, both cups to the left
handle = "M512 150 C650 176 690 300 690 400 C690 500 640 610 520 640 L500 560 C566 536 600 470 600 400 C600 326 570 256 490 232Z"
p.path("ink", NAVY[1], handle)
p.path("ink", NAVY[0], "M512 150 C650 176 690 300 690 400 C676 300 632 226 540 200Z")
p.path("ink", NAVY[2], "M690 400 C690 500 640 610 520 640 L514 612 C610 580 656 500 660 400Z")


def cup(cx, cy, angle):
    p.open_group(f"translate({cx} {cy}) rotate({angle})")
    p.path("ink", NAVY[1], "M-28 -108 C28 -112 86 -62 88 0 C86 62 28 112 -28 108Z")
    p.path("ink", NAVY[0], "M-28 -108 C28 -112 82 -66 88 -8 C66 -52 24 -76 -10 -74 C-14 -90 -20 -102 -28 -108Z")
    p.ellipse("ink", NAVY[2], -28, 0, 26, 108)
    p.close_group()


cup(500, 262, 6)
p.open_group("rotate(6 472 259)")
for k in range(7):
    a = math.radians(104 + k * 25.4)
    u, v = (math.cos(a), math.sin(a)), (-math.sin(a), math.cos(a))
    base, tip, half = 112, 172, 19
    p.path("accent", AMBER[1], points([(472 + u[0] * base + v[0] * half, 259 + u[1] * base + v[1] * half), (472 + u[0] * tip, 259 + u[1] * tip),
                                       (472 + u[0] * base - v[0] * half, 259 + u[1] * base - v[1] * half)]))
p.path("accent", AMBER[1], "M472 161 A98 98 0 0 0 472 357 A22 98 0 0 0 472 161Z")
p.path("accent", AMBER[0], "M472 161 A98 98 0 0 0 400 325 A118 118 0 0 1 472 161Z")
p.path("accent", AMBER[2], "M472 357 A22 98 0 0 0 472 161 A12 98 0 0 1 472 357Z")
p.close_group()
cup(520, 556, -14)

# the hand that picked it up
SK, SKS = "#8D5A3B", "#6F4229"
p.path("accent-2", "#5AA0A6", smooth([(760, 300), (830, 292), (960, 300), (960, 560), (830, 520), (764, 500)], tension=1 / 9))
p.path("accent-2", "#3A7C86", smooth([(770, 420), (960, 440), (960, 560), (830, 520), (764, 500)], tension=1 / 9))
p.path("skin", SK, smooth([(640, 318), (700, 306), (790, 322), (800, 400), (790, 486), (700, 496), (636, 480), (652, 400)]))
p.path("skin", SKS, smooth([(690, 470), (790, 440), (790, 486), (700, 496), (640, 486)]))
for k in range(4):
    y = 306 + k * 47
    w = (104, 118, 114, 96)[k]
    p.rect("skin", SKS, 690 - w, y + 5, w + 20, 44, 22)
    p.rect("skin", SK, 690 - w, y, w + 20, 42, 21)
    p.rect("skin", "#A8724F", 696 - w, y + 8, 22, 22, 10)
p.path("paper", CREAM[1], smooth([(766, 296), (806, 292), (812, 400), (808, 510), (768, 502), (776, 400)], tension=1 / 9))

p.save("thanks", "telephone",
       title={"en": "Sunny call", "de": "Anruf mit Sonne"},
       alt={"en": "A hand lifts the receiver of an old red dial telephone, and a bright sun rises out of the earpiece and fills the room with its beams.",
            "de": "Eine Hand nimmt den Hörer eines alten roten Wählscheibentelefons ab, und aus der Hörmuschel geht strahlend die Sonne auf."},
       tags={"en": ["telephone", "call", "sun", "light", "joy", "support", "retro"],
             "de": ["Telefon", "Anruf", "Sonne", "Licht", "Freude", "Support", "Retro"]},
       occasions=["colleague", "customer", "team", "help", "every-day"],
       focus=(470, 330), keep=(150, 110, 690, 990), edge="scene",
       palette={"ground": "#DDE9E5", "ground-2": AMBER[0], "subject": CORAL[1], "subject-shade": CORAL[2], "accent": AMBER[1],
                "accent-2": "#3A7C86", "ink": NAVY[1], "paper": CREAM[1], "skin": SK})
