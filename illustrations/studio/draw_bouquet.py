# SPDX-License-Identifier: GPL-3.0-or-later
# Idea: the flowers for the support team are not tied with ribbon but with a headset's own cable, put down for once:
# the jack plug dangles from the bow.
import math
import random
import kit
from kit import CORAL, ROSE, AMBER, GREEN, NAVY, PLUM, KRAFT, BROWN, CREAM, n

p = kit.Picture(kit.GROUND["blush"][0])
rnd = random.Random(7)
p.path("ground-2", kit.GROUND["blush"][1],
       "M85 560 C45 290 230 92 475 84 C750 76 880 290 838 550 C806 790 660 930 450 930 C250 930 120 790 85 560Z")


def leaf(x, y, length, angle, width, tones=(GREEN[1], GREEN[2])):
    a = math.radians(angle)
    c, s = math.cos(a), math.sin(a)

    def at(u, v):
        return f"{n(x + u * length * c - v * width * s)} {n(y + u * length * s + v * width * c)}"
    halves = [f"M{at(0, 0)} C{at(.3, k)} {at(.75, k)} {at(1, 0)}Z" for k in (-1, 1)]
    if c < 0:                      # the half that looks up stays the light one
        halves.reverse()
    p.path("accent-2", tones[1], halves[1])
    p.path("accent-2", tones[0], halves[0])


def petals(cx, cy, count, radius, width, turn, role, fills):
    for i in range(count):
        a = 2 * math.pi * i / count + turn + rnd.uniform(-.04, .04)
        r = radius * rnd.uniform(.95, 1.04)
        c, s = math.cos(a), math.sin(a)

        def at(u, v):
            return f"{n(cx + u * r * c - v * width * s)} {n(cy + u * r * s + v * width * c)}"
        lit = (c + s) * -1         # petals toward the upper left are light
        fill = fills[0] if lit > .25 else fills[1] if lit > -.75 else fills[2]
        p.path(role, fill, f"M{at(.12, 0)} C{at(.35, .75)} {at(.86, .8)} {at(1, .12)} C{at(1, -.1)} {at(.8, -.8)} {at(.12, 0)}Z")


def daisy(cx, cy, r, role, back, front, inner=None, seeds=9):
    petals(cx, cy, 14, r, r * .27, .1, role, back)
    petals(cx, cy, 11, r * .86, r * .25, .35, role, front)
    if inner:
        petals(cx, cy, 9, r * .58, r * .2, .2, role, inner)
    q = r * .27
    p.circle("accent", AMBER[2], cx + 2, cy + 3, q)
    p.circle("accent", AMBER[1], cx, cy, q * .93)
    p.circle("accent", AMBER[0], cx - q * .2, cy - q * .24, q * .55)
    for i in range(seeds):
        a, d = i * 2.4, q * .8 * math.sqrt(i / seeds)
        p.circle("ink", NAVY[1], cx + math.cos(a) * d, cy + math.sin(a) * d, r * .024, .5)


def ranunculus(cx, cy, r, role, shade_role, t):
    """A rose-like head: outer petals, then ever smaller eccentric rings, each with a shaded rim."""
    for i in range(9):
        a = 2 * math.pi * i / 9 + .2
        lit = -(math.cos(a) + math.sin(a))
        p.circle(role if lit > -.6 else shade_role, t[0] if lit > .6 else t[1] if lit > -.6 else t[2],
                 cx + math.cos(a) * r * .68, cy + math.sin(a) * r * .68, r * .36)
    p.circle(role, t[1], cx, cy, r * .84)
    for k, (f, turn) in enumerate(((.86, -.6), (.68, 1.5), (.5, 3.5), (.33, 5.4), (.17, 7.3))):
        ox, oy = -r * .05 * k, -r * .04 * k
        p.line(shade_role, t[2], arc(cx + ox, cy + oy, r * f * .93, turn, turn + 4.1), r * .07)
        if k in (0, 2):
            p.line(role, t[0], arc(cx + ox, cy + oy, r * f * .93 - r * .09, 3.5, 5.0), r * .06)


def arc(cx, cy, r, a, b):
    return (f"M{n(cx + r * math.cos(a))} {n(cy + r * math.sin(a))} A{n(r)} {n(r)} 0 {1 if b - a > math.pi else 0} 1 "
            f"{n(cx + r * math.cos(b))} {n(cy + r * math.sin(b))}")


def tulip(x, y, size, turn, role, shade_role, t):
    s = size
    tr = f"translate({x} {y}) rotate({turn})"
    p.path(shade_role, t[2], f"M{n(-.1*s)} {n(-.3*s)} L{n(.36*s)} {n(-.86*s)} C{n(.52*s)} {n(-.3*s)} {n(.38*s)} 0 0 0Z", transform=tr)
    p.path(role, t[1], f"M{n(-.36*s)} {n(-.86*s)} C{n(-.52*s)} {n(-.3*s)} {n(-.38*s)} 0 0 0 C{n(.2*s)} {n(-.1*s)} {n(.1*s)} {n(-.5*s)} {n(-.36*s)} {n(-.86*s)}Z", transform=tr)
    p.path(role, t[0], f"M0 {n(-s)} C{n(.24*s)} {n(-.6*s)} {n(.22*s)} {n(-.22*s)} 0 0 C{n(-.22*s)} {n(-.22*s)} {n(-.24*s)} {n(-.6*s)} 0 {n(-s)}Z", transform=tr)


def sprig(x, y, length, angle, bend):
    """A mimosa twig: every yellow ball sits on its own stalk."""
    a = math.radians(angle)
    ux, uy, vx, vy = math.cos(a), math.sin(a), -math.sin(a), math.cos(a)

    def at(t):
        k = bend * t * t
        return x + ux * length * t + vx * k, y + uy * length * t + vy * k
    (x1, y1), (x2, y2) = at(.55), at(1)
    p.line("accent-2", GREEN[2], f"M{n(x)} {n(y)} Q{n(x1)} {n(y1)} {n(x2)} {n(y2)}", 5)
    balls = []
    for i in range(7):
        t = .22 + i * .13
        bx, by = at(t)
        side = 1 if i % 2 else -1
        reach = 25 - i * 1.6
        ex, ey = bx + vx * side * reach + ux * 14, by + vy * side * reach + uy * 14
        if i == 6:
            ex, ey = x2 + ux * 6, y2 + uy * 6
        p.line("accent-2", GREEN[2], f"M{n(bx)} {n(by)} L{n(ex)} {n(ey)}", 4)
        balls.append((ex, ey, 14 - i * .9))
    for ex, ey, r in balls:
        p.circle("accent", AMBER[1], ex, ey, r)
        p.circle("accent", AMBER[0], ex - r * .25, ey - r * .3, r * .5)


# back: the paper's rear sheet, sprigs, stems, leaves
p.path("accent", KRAFT[2], "M300 860 L180 735 L86 590 L250 634 L340 560 L450 610 L570 555 L655 640 L816 588 L722 735 L600 860Z")
p.path("accent", BROWN[0], "M300 860 L214 764 C330 700 570 700 690 764 L600 860Z", opacity=.45)
for args in ((180, 420, 175, -120, -24), (735, 425, 178, -58, 24), (335, 260, 165, -106, -16), (590, 255, 165, -74, 18)):
    sprig(*args)
for x, y in ((450, 330), (285, 420), (620, 390), (215, 570), (700, 600)):
    p.line("accent-2", GREEN[2], f"M{x} {y} C{x} {y + 190} {n(450 + (x - 450) * .22)} 780 450 960", 9)
for x, y, dx in ((180, 420, .5), (735, 425, -.53), (335, 260, .27), (590, 255, -.27)):      # the twigs go on downward the way they came
    p.line("accent-2", GREEN[2], f"M{x} {y} C{n(x + dx * 180)} {n(y + 160)} {n(450 + (x - 450) * .3)} 740 450 960", 6)
for args in ((300, 700, 250, 224, 62), (600, 700, 250, -44, 62), (262, 655, 205, 194, 50), (650, 655, 205, -14, 50),
             (440, 500, 255, -112, 62), (505, 490, 255, -64, 60), (330, 570, 235, -101, 50), (590, 560, 235, -80, 50)):
    leaf(*args)
pale = ("#B4D1B4", GREEN[0])
for args in ((255, 500, 150, -110, 30), (655, 500, 150, -68, 30), (378, 340, 150, -116, 28), (534, 330, 150, -62, 28),
             (520, 700, 210, -20, 40), (360, 720, 190, 205, 40)):
    leaf(*args, tones=pale)

# flowers, back to front
white_back, white_front = ("#F7EDE2", "#EFE3D5", "#E3D9CC"), ("#FFFFFF", "#FFFFFF", "#F7EDE2")
tulip(282, 470, 168, -17, "subject", "subject-shade", CORAL)
daisy(452, 318, 124, "paper", white_back, white_front)
ranunculus(628, 392, 92, "subject", "subject", ROSE)
tulip(712, 640, 160, 19, "subject-shade", "subject-shade", PLUM)
ranunculus(208, 590, 82, "accent", "accent", AMBER)
daisy(566, 552, 106, "subject-shade", (PLUM[1], PLUM[1], PLUM[2]), (PLUM[0], PLUM[0], PLUM[1]), ("#A795B8", "#A795B8", PLUM[0]), seeds=7)
ranunculus(366, 530, 108, "subject", "subject-shade", CORAL)
leaf(600, 745, 170, -62, 44)
leaf(318, 760, 175, 232, 44)
daisy(452, 712, 116, "paper", white_back, white_front)

# one ladybird on a leaf
p.ellipse("ink", NAVY[1], 748, 585, 10, 9, transform="rotate(-40 748 585)")
p.ellipse("subject", CORAL[1], 738, 594, 15, 12, transform="rotate(-40 738 594)")
p.line("ink", NAVY[1], "M746 586 L728 603", 3)
for x, y in ((733, 589), (742, 600), (731, 597)):
    p.circle("ink", NAVY[1], x, y, 2.6)

# the wrapping: waist under the bow, skirt below
p.path("accent", KRAFT[1], "M382 980 L306 1112 L356 1102 L402 1136 L450 1112 L502 1138 L544 1104 L596 1114 L518 980Z")
p.path("accent", KRAFT[0], "M382 980 L306 1112 L356 1102 L402 1136 L432 980Z")
p.path("accent", KRAFT[2], "M476 980 L502 1138 L544 1104 L596 1114 L518 980Z")
p.path("accent", KRAFT[1], "M170 712 C270 810 370 830 452 830 C550 830 640 800 730 712 L520 992 Q450 1012 380 992Z")
p.path("accent", KRAFT[2], "M730 712 C660 790 590 816 520 822 L474 1002 Q500 999 520 992Z")
p.path("accent", KRAFT[0], "M170 712 C240 786 310 812 392 824 L434 1003 Q402 1000 380 992Z")
p.path("paper", CREAM[0], "M170 712 C240 786 310 812 392 824 L396 842 C306 830 236 806 184 734Z", opacity=.45)
p.line("accent", KRAFT[2], "M262 816 L384 970", 4, .5)
p.line("accent", KRAFT[2], "M326 838 L406 976", 4, .5)

# the cable: three turns round the waist, two loops, a jack plug and an in-line switch
cable, lit = NAVY[1], NAVY[0]


def cord(d, shine):
    p.line("ink", cable, d, 17)
    p.line("ink", "#4A7389", shine, 4)


cord("M440 998 C400 1050 400 1080 372 1100", "M434 996 C396 1046 396 1072 368 1094")
cord("M460 998 C500 1050 490 1086 520 1108", "M456 1000 C494 1046 484 1080 512 1102")
for w, y in ((80, 956), (74, 975), (76, 994)):
    p.line("ink", cable, f"M{450 - w} {y} Q450 {y + 22} {450 + w} {y}", 15)
    p.line("ink", "#4A7389", f"M{450 - w} {y - 3} Q{n(450 - w * .57)} {n(y + 6.5)} {n(450 - w * .14)} {y + 8}", 4)
cord("M446 992 C360 900 262 910 258 972 C256 1034 372 1038 446 996", "M436 978 C360 906 272 914 256 962")
cord("M454 992 C540 900 638 910 642 972 C644 1034 528 1038 454 996", "M470 972 C540 906 616 908 634 950")
p.rect("ink", cable, 424, 966, 52, 52, 20)
p.rect("ink", lit, 429, 970, 22, 36, 11)
tr = "translate(372 1100) rotate(36)"
p.rect("ink", NAVY[2], -14, -8, 28, 48, 9, transform=tr)
p.rect("ink", lit, -10, -4, 9, 38, 4, transform=tr)
p.rect("accent", AMBER[1], -7, 40, 14, 42, 5, transform=tr)
p.rect("accent", AMBER[0], -7, 40, 5, 42, 2, transform=tr)
p.rect("ink", NAVY[1], -7, 52, 14, 4, transform=tr)
p.rect("ink", NAVY[1], -7, 65, 14, 4, transform=tr)
tr = "translate(520 1108) rotate(-34)"
p.rect("ink", NAVY[2], -17, -8, 34, 66, 13, transform=tr)
p.rect("ink", lit, -12, -2, 11, 54, 5, transform=tr)
p.add("circle", "accent", AMBER[1], cx=5, cy=16, r=6, transform=tr)

p.save("thanks", "bouquet",
       title={"en": "Bouquet", "de": "Blumenstrauß"},
       alt={"en": "A generous bunch of daisies, tulips, asters and ranunculus in brown paper. Look twice: the bow is a headset cable, and its plug is dangling free.",
            "de": "Ein üppiger Strauß aus Margeriten, Tulpen, Astern und Ranunkeln in Packpapier. Auf den zweiten Blick ist die Schleife ein Headset-Kabel, und der Stecker baumelt frei."},
       tags={"en": ["flowers", "bouquet", "bunch", "headset", "cable", "spring", "gift"],
             "de": ["Blumen", "Strauß", "Blumenstrauß", "Headset", "Kabel", "Frühling", "Geschenk"]},
       occasions=["colleague", "customer", "donor", "team", "birthday", "farewell", "every-day"],
       focus=(450, 560), keep=(75, 95, 760, 1055), edge="plain",
       palette={"ground": kit.GROUND["blush"][0], "ground-2": kit.GROUND["blush"][1], "subject": CORAL[1], "subject-shade": CORAL[2],
                "accent": AMBER[1], "accent-2": GREEN[1], "ink": NAVY[1], "paper": CREAM[1]})
