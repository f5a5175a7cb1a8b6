# SPDX-License-Identifier: GPL-3.0-or-later
"""Idea: one bowl, three quite different spoons: soup for whoever comes; the steam above it draws a heart."""
import math
import random
from kit import AMBER, BROWN, CORAL, CREAM, GREEN, KRAFT, NAVY, OWN, ROSE, Picture, blob, points, smooth

p = Picture("#DDE9E5")
rnd = random.Random(3)
CX, RY = 450, 690        # bowl centre, rim height
RX, RR = 312, 84

p.path("ground-2", "#BFD8D0", blob(470, 520, 400, 420, 8, .05))
# table and cloth
p.path("ground-2", "#EBC9A0", smooth([(-20, 966), (300, 950), (640, 962), (920, 948), (920, 1220), (-20, 1220)], tension=1 / 9))
p.path("paper", CREAM[1], points([(120, 1016), (780, 1000), (900, 1200), (0, 1200)]))
for k in range(5):
    t = k / 4
    p.path("accent", ROSE[0], points([(170 + 560 * t, 1015 - 13 * t), (196 + 560 * t, 1014 - 13 * t), (118 + 712 * t, 1200), (80 + 708 * t, 1200)]), .85)
p.path("accent", ROSE[1], points([(84, 1066), (812, 1052), (832, 1084), (64, 1098)]), .7)
p.path("paper", CREAM[2], smooth([(290, 1006), (420, 980), (640, 984), (806, 1018), (772, 1056), (560, 1070), (340, 1052)]), .9)

# steam: two ribbons, thin at both ends, that close to a heart
def ribbon(knots, tone, opacity):
    """A ribbon through (x, y, half width) knots of a cubic chain, thick in the middle."""
    pts = []
    m = len(knots)
    for i in range(m - 1):
        p0, p1, p2, p3 = knots[max(0, i - 1)], knots[i], knots[i + 1], knots[min(m - 1, i + 2)]
        for j in range(4):
            t = j / 4
            pts.append(tuple(.5 * (2 * p1[k] + (p2[k] - p0[k]) * t + (2 * p0[k] - 5 * p1[k] + 4 * p2[k] - p3[k]) * t * t + (3 * p1[k] - p0[k] - 3 * p2[k] + p3[k]) * t ** 3) for k in range(3)))
    pts.append(knots[-1])
    left, right = [], []
    for i, (x, y, w) in enumerate(pts):
        c, d = pts[max(0, i - 1)], pts[min(len(pts) - 1, i + 1)]
        q = math.hypot(d[0] - c[0], d[1] - c[1]) or 1
        nx, ny = -(d[1] - c[1]) / q, (d[0] - c[0]) / q
        left.append((x + nx * w, y + ny * w))
        right.append((x - nx * w, y - ny * w))
    p.path("paper", tone, smooth(left + right[::-1]), opacity)


ribbon([(500, 650, 4), (474, 600, 15), (416, 560, 22), (424, 510, 26), (520, 436, 29), (620, 340, 33), (662, 240, 37), (622, 152, 36), (540, 134, 30), (480, 176, 20), (462, 224, 4)], CREAM[0], .72)
ribbon([(396, 650, 4), (420, 600, 15), (482, 560, 22), (466, 508, 26), (376, 440, 29), (282, 350, 33), (236, 250, 38), (272, 156, 38), (352, 128, 32), (416, 162, 24), (448, 226, 14), (430, 280, 4)], CREAM[0], .95)

# the inside of the bowl
p.ellipse("subject-shade", "#9C3416", CX, RY, RX, RR)
p.ellipse("subject", CORAL[0], CX, RY - 3, RX, RR)
p.ellipse("subject-shade", CORAL[2], CX, RY + 2, RX - 26, RR - 14)
# soup
SX, SY, SRX, SRY = CX, RY + 16, RX - 46, RR - 26
p.ellipse("accent", AMBER[1], SX, SY, SRX, SRY)
p.path("accent", AMBER[0], f"M{SX - SRX} {SY} A{SRX} {SRY} 0 0 1 {SX + 60} {SY - SRY + 2} A{SRX + 20} {SRY + 8} 0 0 0 {SX - SRX + 26} {SY + 26} A{SRX} {SRY} 0 0 1 {SX - SRX} {SY}Z")

# what is in it
for x, y, r in ((-150, -6, 30), (-30, 34, 32), (72, -26, 26)):
    p.ellipse("subject-shade", CORAL[2], SX + x, SY + y + 5, r, r * .42)
    p.ellipse("subject", CORAL[0], SX + x, SY + y, r, r * .42)
    p.ellipse("accent", AMBER[1], SX + x, SY + y, r * .4, r * .17)
for x, y, a in ((-80, 6, 20), (-6, -12, -30), (34, 30, 10), (-120, 26, 60), (150, 20, -15)):
    p.path("accent-2", GREEN[1], smooth([(-20, 0), (0, -8), (22, 0), (0, 8)]), transform=f"translate({SX + x} {SY + y}) rotate({a})")
    p.path("accent-2", GREEN[0], smooth([(-20, 0), (0, -8), (22, 0), (0, -1)]), transform=f"translate({SX + x} {SY + y}) rotate({a})")


# the three spoons: (where it enters the soup, angle of the handle, length)
def spoon(x, y, angle, draw):
    p.ellipse("accent", AMBER[2], x, y + 4, 46, 13)
    p.open_group(f"translate({x} {y}) rotate({angle})")
    draw()
    p.close_group()


def wooden():
    p.path(OWN, KRAFT[1], smooth([(-19, 4), (-15, -200), (-20, -330), (-32, -420), (0, -462), (32, -420), (20, -330), (16, -200), (20, 4)], tension=1 / 7))
    p.path(OWN, KRAFT[0], smooth([(-19, 4), (-15, -200), (-20, -330), (-32, -420), (0, -462), (-8, -400), (-2, -300), (-2, -150), (-3, 4)], tension=1 / 7))
    p.circle(OWN, BROWN[1], 0, -416, 11)
    p.line(OWN, KRAFT[2], "M9 -60 L8 -170", 4)


def silver():
    p.path("ink", "#6D8799", smooth([(-12, 4), (-9, -180), (-14, -290), (-36, -360), (-30, -404), (0, -420), (30, -404), (36, -360), (14, -290), (9, -180), (12, 4)], tension=1 / 7))
    p.path("ink", "#A9BECB", smooth([(-12, 4), (-9, -180), (-14, -290), (-36, -360), (-30, -404), (0, -420), (-6, -340), (-1, -250), (-1, -140), (-2, 4)], tension=1 / 7))
    p.path("ink", "#6D8799", smooth([(0, -398), (-16, -376), (0, -346), (16, -376)]))
    p.circle("paper", CREAM[0], 0, -375, 5)


def porcelain():
    p.path("paper", CREAM[2], smooth([(-30, 6), (-26, -150), (-32, -262), (-22, -300), (22, -300), (32, -262), (26, -150), (30, 6)], tension=1 / 8))
    p.path("paper", CREAM[0], smooth([(-30, 6), (-26, -150), (-32, -262), (-22, -300), (6, -300), (8, -200), (4, -100), (0, 6)], tension=1 / 8))
    for y in (-264, -240):
        p.line("ink", NAVY[0], f"M-27 {y} L27 {y}", 6)
    p.path("subject", CORAL[1], smooth([(0, -216), (-13, -196), (0, -170), (13, -196)]))


spoon(336, 712, -34, wooden)
spoon(470, 694, 12, silver)
spoon(576, 716, 42, porcelain)

# the outside of the bowl
FOOT, DEEP = 122, 272


def half(y):
    """Half width of the bowl's outside at a height below the rim."""
    return FOOT + (RX - FOOT) * math.sqrt(max(0, 1 - (y / DEEP) ** 2.2)) ** 1.1


def outside(y0, y1, u0=-1.0, u1=1.0):
    """The part of the bowl between two heights and two longitudes, in the bowl's own round perspective."""
    curve = lambda y: RR * half(y) / RX
    top = [(CX + half(y0) * u, RY + y0 + curve(y0) * math.sqrt(max(0, 1 - u * u))) for u in (u0 + (u1 - u0) * i / 16 for i in range(17))]
    bottom = [(CX + half(y1) * u, RY + y1 + curve(y1) * math.sqrt(max(0, 1 - u * u))) for u in (u1 + (u0 - u1) * i / 16 for i in range(17))]
    right = [(CX + half(y) * u1, RY + y + curve(y) * math.sqrt(max(0, 1 - u1 * u1))) for y in (y0 + (y1 - y0) * math.sin(math.pi * i / 48) for i in range(1, 24))]
    left = [(CX + half(y) * u0, RY + y + curve(y) * math.sqrt(max(0, 1 - u0 * u0))) for y in (y0 + (y1 - y0) * math.sin(math.pi * i / 48) for i in range(23, 0, -1))]
    return points(top + right + bottom + left)


LOW = DEEP
p.path("subject", CORAL[1], outside(0, LOW))
p.path("subject", CORAL[0], outside(0, LOW, -1, -.62))
p.path("subject-shade", CORAL[2], outside(0, LOW, .62, 1))
p.path("paper", CREAM[1], outside(44, 108))
p.path("paper", CREAM[0], outside(44, 108, -1, -.62))
p.path("paper", CREAM[2], outside(44, 108, .62, 1))
for i in range(9):
    u = -.92 + i * .23
    y = 76
    x0 = CX + half(y) * u
    y0 = RY + y + RR * half(y) / RX * math.sqrt(1 - u * u)
    w = 15 * math.sqrt(1 - u * u * .92)
    role, tone = (("accent-2", GREEN[1]), ("ink", NAVY[0]), ("accent-2", GREEN[0]))[i % 3]
    p.path(role, tone, points([(x0, y0 - 20), (x0 + w, y0), (x0, y0 + 20), (x0 - w, y0)]))
FY = RY + DEEP - 4
p.path("subject", CORAL[1], f"M{CX - 124} {FY} A124 34 0 0 0 {CX + 124} {FY} L{CX + 134} {FY + 34} A134 38 0 0 1 {CX - 134} {FY + 34}Z")
p.path("subject", CORAL[0], f"M{CX - 124} {FY} A124 34 0 0 0 {CX - 76} {FY + 27} L{CX - 83} {FY + 64} A134 38 0 0 1 {CX - 134} {FY + 34}Z")
p.path("subject-shade", "#9C3416", f"M{CX + 124} {FY} A124 34 0 0 1 {CX - 124} {FY} L{CX - 126} {FY + 10} A126 36 0 0 0 {CX + 126} {FY + 10}Z")
p.path("subject-shade", CORAL[2], f"M{CX + 124} {FY} A124 34 0 0 1 {CX + 70} {FY + 28} L{CX + 76} {FY + 65} A134 38 0 0 0 {CX + 134} {FY + 34}Z")
# a slice of bread for whoever sits down first
p.path("paper", CREAM[2], smooth([(640, 1160), (720, 1176), (872, 1150), (850, 1124), (700, 1128)]))
p.path(OWN, KRAFT[2], smooth([(640, 1140), (636, 1100), (630, 1074), (604, 1046), (618, 1012), (664, 1000), (716, 994), (770, 996), (814, 1006), (830, 1040), (806, 1068), (802, 1098), (808, 1134), (724, 1146)], tension=1 / 7))
p.path(OWN, "#F8DFBC", smooth([(654, 1124), (652, 1096), (646, 1066), (622, 1042), (634, 1022), (668, 1013), (716, 1008), (768, 1010), (802, 1020), (812, 1040), (790, 1062), (786, 1094), (790, 1120), (724, 1130)], tension=1 / 7))
for x, y in ((684, 1050), (730, 1078), (756, 1040)):
    p.ellipse(OWN, KRAFT[0], x, y, 9, 6, transform=f"rotate(-20 {x} {y})")
# rim
p.path("subject", "#F59B7C", f"M{CX - RX} {RY} A{RX} {RR} 0 0 0 {CX + RX} {RY} A{RX - 10} {RR - 14} 0 0 1 {CX - RX} {RY}Z")

p.save("kitchen", "soup",
       title={"en": "Soup for all", "de": "Suppe für alle"},
       alt={"en": "Three quite different spoons, one of wood, one of silver, one of porcelain, lean in a big red bowl of vegetable soup, and the rising steam draws a heart.",
            "de": "In einer großen roten Schüssel Gemüsesuppe lehnen drei ganz verschiedene Löffel, aus Holz, Silber und Porzellan; der Dampf darüber zeichnet ein Herz."},
       tags={"en": ["soup", "bowl", "spoon", "sharing", "warmth", "heart", "kitchen"],
             "de": ["Suppe", "Schüssel", "Löffel", "Teilen", "Wärme", "Herz", "Küche"]},
       occasions=["team", "donor", "help", "welcome", "hard-day", "every-day"],
       focus=(450, 640), keep=(100, 120, 700, 960), edge="scene",
       palette={"ground": "#DDE9E5", "ground-2": "#BFD8D0", "subject": CORAL[1], "subject-shade": CORAL[2], "accent": AMBER[1],
                "accent-2": GREEN[1], "ink": NAVY[0], "paper": CREAM[1]})
