# SPDX-License-Identifier: GPL-3.0-or-later
"""Idea: the ladder ends one rung short; the colleague who is already up there reaches down, and the two hands are the missing rung."""
import math
from kit import AMBER, BROWN, CORAL, CREAM, GREEN, KRAFT, NAVY, OWN, SEA, Picture, blob, points, smooth

p = Picture("#FBEFDA")


def limb(role, tone, *joints):
    """A limb through (x, y, half width) joints: hand-cut, rounded at both ends."""
    left, right = [], []
    for i, (x, y, w) in enumerate(joints):
        a, b = joints[max(0, i - 1)], joints[min(len(joints) - 1, i + 1)]
        d = math.hypot(b[0] - a[0], b[1] - a[1])
        nx, ny = -(b[1] - a[1]) / d, (b[0] - a[0]) / d
        left.append((x + nx * w, y + ny * w))
        right.append((x - nx * w, y - ny * w))
    p.path(role, tone, smooth(left + right[::-1], tension=1 / 7))


# the sun they are both after
p.circle("ground-2", "#FBE3B0", 400, 330, 400)
p.circle("ground-2", AMBER[0], 400, 330, 300)

# the cliff, in big cut facets
p.path("accent-2", GREEN[1], smooth([(-30, 470), (160, 452), (420, 462), (640, 446), (930, 440), (930, 1230), (-30, 1230)], tension=1 / 12))
p.path("accent-2", GREEN[2], points([(660, 450), (900, 440), (900, 1200), (700, 1200), (640, 960), (690, 720)]))
p.path("accent-2", "#4B8F7E", points([(0, 470), (110, 466), (150, 640), (104, 860), (140, 1200), (0, 1200)]))
p.path("accent-2", "#4B8F7E", points([(470, 462), (560, 458), (590, 640), (545, 800), (560, 1000), (500, 860), (520, 660)]))
p.path("accent-2", GREEN[0], smooth([(-30, 440), (120, 416), (300, 432), (520, 412), (720, 424), (930, 404), (930, 462), (760, 486), (600, 468), (420, 492), (220, 470), (90, 492), (-30, 480)], tension=1 / 8))
for x, h in ((70, 60), (120, 42), (206, 52)):
    p.line("accent-2", GREEN[1], f"M{x} 440 Q{x - 4} {430 - h / 2} {x + 6} {430 - h}", 6)
    for k in range(5):
        a = 2 * math.pi * k / 5
        p.circle("paper", CREAM[0], x + 6 + 11 * math.cos(a), 428 - h + 11 * math.sin(a), 8)
    p.circle("accent", CORAL[1], x + 6, 428 - h, 7)
p.path("ground-2", "#F1D9A6", smooth([(-20, 1130), (200, 1104), (520, 1122), (920, 1096), (920, 1220), (-20, 1220)]))

# the ladder leans on the cliff and ends too early
TOP, FOOT = 640, 1140


def rail(y, side):
    return 346 + (y - FOOT) * -.03 + side * (138 + (y - FOOT) * .05)


for side in (-1, 1):
    p.path("accent-2", GREEN[2], points([(rail(TOP, side) + 18, TOP + 20), (rail(TOP, side) + 40, TOP + 26), (rail(FOOT, side) + 30, FOOT), (rail(FOOT, side) + 4, FOOT)]), .8)
for k in range(6):
    y = 672 + k * 80
    p.path(OWN, KRAFT[2], points([(rail(y, -1), y + 4), (rail(y, 1), y + 4), (rail(y, 1), y + 26), (rail(y, -1), y + 26)]))
    p.path(OWN, KRAFT[0], points([(rail(y, -1), y), (rail(y, 1), y), (rail(y, 1), y + 16), (rail(y, -1), y + 16)]))
for side in (-1, 1):
    p.path(OWN, KRAFT[2], points([(rail(TOP, side), TOP), (rail(TOP, side) + 17, TOP + 3), (rail(FOOT, side) + 17, FOOT + 4), (rail(FOOT, side), FOOT)]))
    p.path(OWN, KRAFT[1], points([(rail(TOP, side) - 15, TOP), (rail(TOP, side) + 5, TOP), (rail(FOOT, side) + 5, FOOT), (rail(FOOT, side) - 15, FOOT)]))

# the one above: kneels on the ledge, bends over the edge
SK1, SK1L, SK1S = "#8D5A3B", "#A8724F", "#6F4229"
limb("ink", NAVY[2], (800, 330, 60), (700, 440, 46), (600, 455, 34))           # far leg folded
limb("skin", SK1S, (560, 270, 26), (640, 380, 24), (590, 462, 22))             # arm propped on the edge
limb("accent", CORAL[2], (590, 230, 44), (640, 340, 40), (630, 400, 34))
limb("ink", NAVY[1], (810, 300, 78), (720, 410, 60), (660, 448, 40))            # thigh
limb("ink", NAVY[1], (650, 446, 34), (780, 452, 36), (900, 440, 32))            # shin
limb("accent", CORAL[1], (820, 270, 84), (720, 216, 92), (600, 210, 88), (548, 226, 60))
limb("accent", CORAL[0], (800, 206, 26), (700, 150, 24), (600, 148, 24))
# the reaching arm
limb("skin", SK1, (480, 400, 38), (458, 470, 30), (446, 545, 27))
limb("accent", CORAL[1], (570, 226, 62), (520, 310, 54), (476, 396, 46))
limb("accent", CORAL[0], (530, 226, 22), (482, 310, 18), (450, 380, 16))
# head, seen from the side of the hair: bun and headset
p.path("skin", SK1, smooth([(470, 180), (530, 170), (560, 220), (520, 262), (470, 240)]))
p.circle(OWN, "#3A2A26", 452, 160, 84)
p.circle(OWN, "#3A2A26", 520, 74, 44)
p.circle(OWN, "#55403A", 508, 62, 20)
p.path(OWN, "#55403A", smooth([(380, 140), (420, 88), (480, 82), (430, 112), (396, 170)]))
p.line("paper", CREAM[1], "M470 78 C430 96 412 140 430 190", 14)
p.ellipse("accent-2", GREEN[1], 436, 196, 26, 32, transform="rotate(20 436 196)")

# the one below, from behind
SK2, SK2L, SK2S = "#E8B592", "#F2C9AC", "#C98F6A"
limb("ink", "#3A4F63", (318, 900, 54), (300, 980, 44), (298, 1046, 33))
limb("ink", NAVY[1], (384, 896, 52), (446, 930, 44), (422, 966, 34), (402, 980, 29))
p.path("ink", NAVY[2], smooth([(334, 890), (372, 900), (364, 960), (346, 950)]))
for x, y in ((298, 1060), (400, 978)):
    p.path("paper", CREAM[2], smooth([(x - 40, y + 12), (x - 30, y - 12), (x + 30, y - 12), (x + 42, y + 12), (x + 36, y + 26), (x - 36, y + 26)]))
    p.path(OWN, BROWN[2], smooth([(x - 36, y + 4), (x - 28, y - 22), (x + 28, y - 22), (x + 38, y + 4), (x + 30, y + 14), (x - 30, y + 14)]))
limb("skin-2", SK2, (206, 800, 23), (216, 748, 21), (226, 712, 20))
p.rect("skin-2", SK2S, 206, 690, 48, 52, 22)
for k in range(4):
    p.line("skin-2", SK2, f"M210 {694 + k * 14} L244 {691 + k * 14}", 13)
limb("subject", SEA[2], (284, 730, 48), (222, 800, 42), (206, 816, 36), (208, 772, 33))
limb("subject", SEA[0], (280, 726, 46), (218, 796, 38), (202, 810, 33), (206, 768, 31))
p.path("subject", SEA[1], smooth([(262, 742), (290, 690), (360, 676), (428, 694), (444, 752), (430, 830), (428, 912), (350, 928), (272, 914), (268, 826)], tension=1 / 7))
p.path("subject", SEA[0], smooth([(262, 742), (290, 690), (326, 682), (300, 770), (294, 920), (272, 914), (268, 826)], tension=1 / 7))
limb("skin-2", SK2S, (430, 650, 31), (446, 590, 26), (448, 520, 23))
limb("skin-2", SK2, (426, 650, 29), (442, 590, 24), (444, 520, 22))
limb("subject", SEA[2], (398, 742, 52), (428, 690, 46), (442, 636, 41))
limb("subject", SEA[1], (392, 742, 52), (422, 690, 44), (436, 636, 37))
p.rect("skin-2", SK2S, 316, 640, 50, 60, 22)
p.circle(OWN, BROWN[0], 336, 590, 66)
p.path(OWN, "#BD7148", smooth([(276, 580), (300, 536), (350, 528), (320, 560), (292, 610)]))
p.path("skin-2", SK2, smooth([(394, 588), (408, 584), (412, 604), (396, 614)]))
p.line("paper", CREAM[1], "M286 562 C300 520 372 520 392 566", 11)
p.rect("accent", CORAL[1], 388, 564, 24, 46, 12)
# the grip: each holds the other's wrist
p.path("skin", SK1, smooth([(412, 520), (432, 508), (470, 516), (478, 548), (470, 582), (430, 588), (412, 566)]))
for k in range(4):
    p.line("skin", SK1S, f"M470 {528 + k * 17} Q440 {526 + k * 17} 418 {536 + k * 16}", 17)
    p.line("skin", SK1, f"M468 {525 + k * 17} Q440 {523 + k * 17} 416 {533 + k * 16}", 15)
p.path("skin-2", SK2, smooth([(424, 500), (420, 468), (440, 446), (476, 450), (480, 486), (462, 506)]))
for k in range(3):
    p.line("skin-2", SK2S, f"M426 {466 + k * 17} Q452 {454 + k * 17} 480 {462 + k * 17}", 16)
    p.line("skin-2", SK2, f"M426 {463 + k * 17} Q452 {451 + k * 17} 479 {459 + k * 17}", 14)

p.save("thanks", "ladder",
       title={"en": "The missing rung", "de": "Räuberleiter"},
       alt={"en": "A ladder ends one rung short of the ledge; the person on top bends down and takes the hand of the one who is climbing up.",
            "de": "Eine Leiter endet eine Sprosse zu früh; oben beugt sich jemand herunter und ergreift die Hand der Person, die heraufklettert."},
       tags={"en": ["ladder", "help", "hand", "colleague", "second level", "support", "up"],
             "de": ["Leiter", "Hilfe", "Hand", "Kollegin", "Second Level", "Unterstützung", "hinauf"]},
       occasions=["colleague", "team", "help", "teaching", "handover"],
       focus=(446, 520), keep=(230, 40, 620, 740), edge="scene",
       palette={"ground": "#FBEFDA", "ground-2": AMBER[0], "subject": SEA[1], "accent": CORAL[1],
                "accent-2": GREEN[1], "ink": NAVY[1], "paper": CREAM[1], "skin": SK1, "skin-2": SK2})
