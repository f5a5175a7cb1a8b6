# SPDX-License-Identifier: GPL-3.0-or-later
"""Idea: the dog that ran away sits on the doormat again, its own lead in its mouth, tail wagging,
and a hand has just opened the door a crack: thank you for bringing someone home."""
import math
from kit import AMBER, BROWN, CORAL, CREAM, GREEN, KRAFT, NAVY, OWN, Picture, points, smooth

p = Picture("#F7EDE2")

# the house wall, the step, the light from indoors
for i, (x, y) in enumerate([(60, 190), (190, 250), (80, 420), (860, 160), (838, 700), (110, 640), (215, 560)]):
    p.rect("ground", "#EFE1D1", x - 38, y, 76, 26, 5)
p.path("ground-2", "#DCC7AE", points([(0, 955), (900, 955), (900, 1200), (0, 1200)]))
p.path("ground-2", "#EAD9C4", points([(0, 955), (900, 955), (900, 985), (0, 985)]))

# frame, lit gap, leaf
p.path("paper", CREAM[2], points([(262, 0), (872, 0), (872, 962), (262, 962)]))
p.path("paper", CREAM[0], points([(262, 0), (282, 0), (282, 962), (262, 962)]))
p.path("ground-2", AMBER[0], points([(300, 0), (836, 0), (836, 962), (300, 962)]))
p.path("ground-2", "#FCE7BC", points([(770, 0), (836, 0), (836, 962), (770, 962)]))
leaf = [(300, 0), (664, 0), (664, 925), (300, 962)]
p.path("accent-2", GREEN[1], points(leaf))
p.path("accent-2", GREEN[2], points([(664, 0), (690, 0), (690, 928), (664, 925)]))


def panel(x0, y0, x1, y1):
    p.path("accent-2", GREEN[2], points([(x0, y0), (x1, y0), (x1, y1), (x0, y1)]))
    p.path("accent-2", "#4B8F7E", points([(x0 + 14, y0 + 14), (x1, y0 + 14), (x1, y1), (x0 + 14, y1)]))


panel(346, 40, 466, 420)
panel(502, 40, 618, 420)
panel(346, 490, 466, 880)
panel(502, 490, 618, 862)
# the light falling out over the step
p.path("ground-2", AMBER[0], points([(690, 962), (836, 962), (900, 1085), (900, 1200), (560, 1200)]), 0.85)

# the hand on the edge of the door, a slipper on the sill
p.path("accent", CORAL[2], smooth([(740, 66), (800, 44), (836, 40), (836, 168), (800, 166), (744, 150)], tension=1 / 9))
p.path("accent", CORAL[1], points([(748, 68), (800, 46), (836, 40), (836, 110), (746, 118)]))
p.path("skin", "#B9785A", smooth([(686, 52), (724, 50), (752, 66), (754, 148), (720, 166), (688, 164)]))
for k in range(4):
    y = 44 + k * 31
    w = (50, 58, 54, 44)[k]
    p.rect("skin", "#B9785A", 694 - w + 6, y + 4, w, 28, 14)
    p.rect("skin", "#D49A78", 694 - w + 6, y, w, 26, 13)
p.path("paper", CREAM[2], points([(836, 0), (872, 0), (872, 962), (836, 962)]))
p.path("paper", CREAM[1], points([(836, 0), (846, 0), (846, 962), (836, 962)]))
p.path("accent", CORAL[2], smooth([(752, 956), (760, 918), (806, 904), (836, 916), (836, 962), (760, 962)], tension=1 / 9))
p.path("accent", CORAL[0], smooth([(754, 950), (764, 920), (806, 908), (820, 914), (784, 928), (770, 952)], tension=1 / 9))

# the mat
p.path("accent", CORAL[2], points([(128, 1040), (790, 1040), (850, 1150), (66, 1150)]))
p.path("accent", CORAL[1], points([(128, 1034), (790, 1034), (846, 1138), (70, 1138)]))
p.path("accent", CORAL[0], points([(148, 1050), (770, 1050), (776, 1062), (141, 1062)]))
p.path("accent", CORAL[0], points([(112, 1112), (806, 1112), (813, 1125), (104, 1125)]))

# the dog
p.path("accent", CORAL[2], smooth([(250, 1062), (480, 1052), (720, 1056), (770, 1080), (700, 1100), (420, 1098)]))
LIGHT, BODY, SHADE = KRAFT


def band(spine, w0, w1):
    left, right = [], []
    for i, (x, y) in enumerate(spine):
        a, b = spine[max(0, i - 1)], spine[min(len(spine) - 1, i + 1)]
        d = math.hypot(b[0] - a[0], b[1] - a[1])
        nx, ny = -(b[1] - a[1]) / d, (b[0] - a[0]) / d
        w = w0 + (w1 - w0) * i / (len(spine) - 1)
        left.append((x + nx * w, y + ny * w))
        right.append((x - nx * w, y - ny * w))
    return smooth(left + right[::-1])


tail = [(330, 1030, 40), (250, 1000, 46), (186, 940, 46), (134, 850, 36), (112, 770, 22), (112, 708, 5)]


def plume(spine, shift=0.0, scale=1.0):
    left, right = [], []
    for i, (x, y, w) in enumerate(spine):
        a, b = spine[max(0, i - 1)], spine[min(len(spine) - 1, i + 1)]
        d = math.hypot(b[0] - a[0], b[1] - a[1])
        nx, ny = -(b[1] - a[1]) / d, (b[0] - a[0]) / d
        left.append((x + nx * w * (scale + shift), y + ny * w * (scale + shift)))
        right.append((x - nx * w * (scale - shift), y - ny * w * (scale - shift)))
    return smooth(left + right[::-1])


for angle in (-16, 14):
    p.path(OWN, LIGHT, plume(tail), 0.32, f"rotate({angle} 330 1030)")
p.path(OWN, SHADE, plume(tail))
p.path(OWN, BODY, plume(tail[:], -0.15, 0.85))
p.path("paper", CREAM[1], smooth([(100, 812), (92, 770), (106, 706), (116, 706), (134, 772), (140, 806), (122, 796)]))

p.path(OWN, SHADE, smooth([(590, 760), (608, 900), (612, 1020), (612, 1062), (706, 1064), (710, 1036), (672, 1014), (672, 860), (668, 720)]))
torso = [(470, 430), (382, 540), (312, 690), (258, 850), (250, 985), (310, 1058), (470, 1060), (580, 980), (640, 830), (664, 690), (648, 570), (590, 470)]
p.path(OWN, BODY, smooth(torso))
p.path(OWN, LIGHT, smooth([(452, 452), (382, 540), (312, 690), (258, 850), (250, 960), (300, 840), (372, 690), (440, 570)]))
p.path("paper", CREAM[1], smooth([(560, 520), (640, 560), (664, 690), (640, 800), (592, 850), (566, 740), (548, 620)]))
p.path("paper", CREAM[2], smooth([(622, 560), (648, 580), (664, 690), (640, 800), (610, 842), (630, 700)]))
p.path(OWN, SHADE, smooth([(500, 760), (556, 800), (552, 1034), (462, 1036), (440, 900)]))
p.path(OWN, BODY, smooth([(528, 740), (540, 900), (544, 1010), (540, 1066), (630, 1070), (652, 1050), (620, 1018), (616, 900), (624, 770), (580, 700)]))
p.path(OWN, LIGHT, smooth([(530, 740), (540, 900), (546, 1020), (560, 1020), (562, 900), (566, 740)]))
p.path(OWN, BODY, smooth([(266, 900), (320, 800), (420, 790), (492, 880), (480, 1000), (430, 1066), (300, 1068), (256, 1010)]))
p.path(OWN, LIGHT, smooth([(270, 900), (322, 806), (410, 794), (350, 850), (310, 940), (292, 1040), (262, 1000)]))
p.path(OWN, BODY, smooth([(330, 1036), (420, 1014), (500, 1018), (528, 1046), (508, 1068), (350, 1066)]))
p.path("paper", CREAM[1], smooth([(462, 1020), (508, 1024), (530, 1052), (512, 1073), (466, 1073)]))
p.path("paper", CREAM[1], smooth([(545, 1036), (600, 1024), (640, 1034), (654, 1056), (632, 1072), (542, 1072)]))

# head, looking up at the gap
p.path(OWN, SHADE, smooth([(468, 470), (520, 540), (610, 540), (640, 490), (560, 440)]))
p.line("accent", CORAL[2], "M452 508 C500 560 590 578 652 548", 34)
p.line("accent", CORAL[1], "M452 504 C500 554 590 572 652 542", 26)
head = [(446, 410), (462, 318), (530, 262), (612, 268), (660, 312), (724, 314), (782, 322), (800, 356), (778, 398), (716, 430), (650, 466), (560, 508), (480, 484)]
p.path(OWN, BODY, smooth(head))
p.path(OWN, LIGHT, smooth([(470, 330), (530, 266), (610, 272), (640, 300), (570, 310), (510, 360), (468, 400)]))
p.path("paper", CREAM[1], smooth([(668, 330), (724, 318), (782, 326), (800, 356), (776, 398), (716, 430), (664, 456), (640, 410)]))
p.path("paper", CREAM[2], smooth([(660, 416), (720, 402), (776, 398), (716, 432), (655, 462), (640, 446)]))
p.ellipse(OWN, NAVY[2], 786, 334, 25, 20, transform="rotate(10 786 334)")
p.ellipse(OWN, NAVY[0], 780, 328, 8, 5)
p.circle(OWN, NAVY[2], 642, 344, 14)
p.circle("paper", CREAM[0], 638, 339, 4.5)
p.path(OWN, BROWN[1], smooth([(476, 300), (540, 290), (572, 340), (560, 440), (520, 528), (462, 540), (434, 470), (440, 370)]))
p.path(OWN, BROWN[0], smooth([(478, 304), (524, 296), (500, 370), (470, 440), (446, 480), (440, 380)]))

# the lead in its mouth
p.line("accent", CORAL[2], "M708 424 C690 520 700 610 742 614 C784 610 772 520 728 420", 17)
p.line("accent", CORAL[1], "M704 420 C686 520 696 606 738 610 C780 606 768 520 724 416", 13)
p.line("accent", CORAL[2], "M690 424 C720 640 700 780 726 900 C744 990 770 1000 776 1056 C780 1100 720 1106 700 1090", 17)
p.line("accent", CORAL[1], "M686 420 C716 640 696 780 722 896 C740 986 766 996 772 1052 C776 1096 720 1102 700 1086", 13)
p.line(OWN, NAVY[1], "M776 396 C740 418 690 412 660 430", 6)
p.path("accent", AMBER[1], smooth([(664, 1076), (708, 1070), (716, 1094), (676, 1104)]))
p.line("accent", AMBER[2], "M664 1086 C630 1070 616 1100 648 1110 C664 1112 668 1104 670 1096", 9)
p.circle("accent", AMBER[2], 598, 596, 25)
p.circle("accent", AMBER[1], 595, 593, 22)
p.path("accent", CORAL[1], "M595 606 L582 591 C577 582 589 577 595 586 C601 577 613 582 608 591Z")

p.save("thanks", "dog",
       title={"en": "Home again", "de": "Wieder daheim"},
       alt={"en": "A tan dog sits on the doormat with its own lead in its mouth, tail wagging; a hand is just opening the green door and warm light falls out.",
            "de": "Ein hellbrauner Hund sitzt mit der eigenen Leine im Maul auf der Fußmatte und wedelt; eine Hand öffnet gerade die grüne Tür, und warmes Licht fällt heraus."},
       tags={"en": ["dog", "home", "lead", "door", "welcome", "return", "pet"],
             "de": ["Hund", "Zuhause", "Leine", "Tür", "Willkommen", "Rückkehr", "Haustier"]},
       occasions=["customer", "colleague", "welcome", "help", "every-day"],
       focus=(600, 410), keep=(80, 170, 760, 960), edge="scene",
       palette={"ground": "#F7EDE2", "ground-2": AMBER[0], "accent": CORAL[1],
                "accent-2": GREEN[1], "paper": CREAM[1], "skin": "#D49A78"})
