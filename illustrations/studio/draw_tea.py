# SPDX-License-Identifier: GPL-3.0-or-later
# Idea: the headset has found someone else to sit on: the mug is on duty now, and the tag of the tea bag shows the pause sign.
import math
import kit
from kit import CORAL, AMBER, GREEN, NAVY, KRAFT, CREAM, BROWN, OWN, n

G = kit.GROUND["sage"]
p = kit.Picture(G[0])
p.path("ground-2", G[1], "M868 590 C866 730 790 850 690 930 C590 1006 480 1024 356 1000 C236 976 120 905 70 790 C22 676 58 540 116 420 "
       "C172 306 250 214 366 180 C484 148 612 170 710 254 C808 336 872 450 868 590Z")
p.ellipse("ground-2", "#AFCBAD", 465, 1056, 372, 66)

# saucer
p.ellipse("paper", CREAM[2], 450, 1026, 356, 76)
p.ellipse("paper", CREAM[0], 446, 1016, 352, 70)
p.ellipse("paper", CREAM[1], 456, 1020, 300, 54)
p.ellipse("paper", CREAM[2], 470, 1018, 214, 34)
for i in range(17):                                   # a painted rim of odd little strokes
    a = math.radians(20 + i * 8.75)
    p.ellipse("subject", CORAL[1], 446 + math.cos(a) * 327, 1018 + math.sin(a) * 62, 9, 3.6,
              transform=f"rotate({n(math.degrees(math.atan2(math.cos(a) * 62, -math.sin(a) * 327)))} {n(446 + math.cos(a) * 327)} {n(1018 + math.sin(a) * 62)})")

# head band: a real band with thickness, padding inside
p.path("ink", NAVY[1], "M170 690 C130 330 290 128 462 128 C654 128 786 330 738 690 L694 690 C730 362 612 178 462 178 C322 178 186 362 214 690Z")
p.path("ink", NAVY[0], "M170 690 C130 330 290 128 462 128 C478 128 494 130 510 133 C350 140 176 300 196 690Z")
p.path("ink", "#4A7389", "M182 430 C206 276 306 164 428 148 L430 158 C318 178 220 288 196 432Z")
p.path("ink", NAVY[2], "M318 236 C366 196 414 178 462 178 C518 178 570 202 614 252 C622 264 606 276 596 266 C560 234 512 214 462 214 C416 214 370 234 336 262 C324 270 306 250 318 236Z")

# steam
for d in ("M372 520 c-40 -50 38 -88 0 -166", "M452 500 c-42 -62 42 -110 0 -222", "M532 524 c-40 -48 38 -80 0 -150"):
    p.line("paper", CREAM[0], d, 15, .92)

# mug: handle, body, light side, shade
p.path("subject-shade", CORAL[2], "M640 716 C826 690 838 936 616 936 L630 880 C748 884 744 762 640 774Z")
p.path("subject", CORAL[1], "M664 716 C790 712 806 800 770 862 C792 800 760 736 660 742Z")
p.ellipse("paper", "#CFC3B4", 466, 1032, 132, 20)
p.path("subject", CORAL[1], "M236 598 H666 C682 800 622 1006 536 1022 Q450 1040 366 1022 C280 1006 220 800 236 598Z")
p.path("subject", CORAL[0], "M236 598 H372 C362 780 376 950 412 1029 Q388 1027 366 1022 C280 1006 220 800 236 598Z")
p.path("subject-shade", CORAL[2], "M572 598 H666 C682 800 622 1006 536 1022 Q520 1026 500 1028 C568 930 586 760 572 598Z")
p.path("subject", "#F69C7E", "M262 660 C262 790 286 900 324 960 C300 880 288 780 292 660Z")
p.ellipse("paper", CREAM[1], 451, 600, 216, 50)
p.ellipse("paper", CREAM[2], 453, 605, 196, 40)
p.ellipse(OWN, BROWN[1], 453, 612, 188, 33)
p.path(OWN, BROWN[0], "M276 604 C330 570 470 572 560 590 C480 590 400 610 330 634 C300 628 276 618 276 604Z")
for x, y, r in ((520, 622, 7), (540, 616, 4.5), (504, 630, 4)):
    p.circle(OWN, "#C27B54", x, y, r)

# tea-bag string and tag with the pause sign
p.line("paper", CREAM[0], "M352 634 C338 660 346 700 352 742", 5)
tr = "rotate(-5 352 790)"
p.path("paper", CREAM[2], "M310 766 L330 742 H378 L398 766 V866 H310Z", transform="rotate(-5 352 790) translate(6 6)", opacity=.45)
p.path("paper", CREAM[0], "M308 764 L328 740 H376 L396 764 V864 H308Z", transform=tr)
p.path("paper", CREAM[1], "M366 740 H376 L396 764 V864 H366Z", transform=tr)
p.circle("subject-shade", CORAL[2], 352, 757, 5)
p.rect("ink", NAVY[1], 328, 784, 17, 54, 5, transform=tr)
p.rect("ink", NAVY[1], 359, 784, 17, 54, 5, transform=tr)

# ear cups hugging the mug: cushion toward it, shell outside
for side in (-1, 1):
    cx = 452 + side * 262
    inner = cx - side * 36
    p.rect("ink", NAVY[2], inner - 34, 592, 68, 226, 34)
    p.rect("ink", NAVY[0], inner - 28 if side < 0 else inner - 28, 602, 22, 204, 11, opacity=.8 if side < 0 else .55)
    p.path("ink", NAVY[1], f"M{cx - side * 6} 600 C{cx + side * 46} 600 {cx + side * 58} 640 {cx + side * 58} 704 C{cx + side * 58} 768 {cx + side * 46} 810 {cx - side * 6} 810Z")
    if side < 0:
        p.path("ink", NAVY[0], f"M{cx - 4} 612 C{cx - 38} 612 {cx - 48} 644 {cx - 48} 704 C{cx - 48} 752 {cx - 42} 780 {cx - 22} 794 C{cx - 26} 740 {cx - 26} 660 {cx - 4} 612Z")
    else:
        p.path("ink", NAVY[2], f"M{cx + 12} 804 C{cx + 46} 796 {cx + 58} 764 {cx + 58} 704 C{cx + 58} 660 {cx + 52} 628 {cx + 36} 612 C{cx + 40} 680 {cx + 38} 760 {cx + 12} 804Z")
    if side < 0:
        p.rect("ink", "#4A7389", cx - 38, 650, 9, 76, 4.5)
    p.rect("accent", AMBER[2], cx - 19, 556, 38, 56, 9)
    p.rect("accent", AMBER[1], cx - 19, 556, 16, 56, 8)

# boom, put down on the saucer
p.line("ink", NAVY[1], "M724 780 C728 900 716 1000 650 1028", 15)
p.line("ink", NAVY[0], "M719 800 C721 900 706 984 648 1016", 4)
tr = "rotate(-14 606 1036)"
p.rect("ink", NAVY[2], 560, 1010, 98, 50, 25, transform=tr)
p.rect("ink", NAVY[0], 568, 1015, 60, 16, 8, transform=tr)
p.circle("accent", AMBER[1], 634, 1034, 6)

# a biscuit with one bite gone, three crumbs


def bitten(dx, dy, k):
    """a scalloped disc; two overlapping bites taken out at the upper right: the outline is cut where a ray enters them"""
    out = []
    for i in range(120):
        a = 2 * math.pi * i / 120
        r = (77 + 4 * math.cos(a * 15)) * k
        for bx, by, br in ((60, -52, 42), (88, -2, 28), (14, -88, 30)):
            along, across = bx * math.cos(a) + by * math.sin(a), bx * math.sin(a) - by * math.cos(a)
            if along > 0 and abs(across) < br:
                r = min(r, along - math.sqrt(br * br - across * across))
        out.append((math.cos(a) * r + dx, math.sin(a) * r + dy))
    return out


tr = "translate(196 1000) rotate(-12) scale(1 .72)"
p.path("accent", KRAFT[2], kit.points(bitten(3, 17, 1)), transform=tr)
p.path("accent", KRAFT[1], kit.points(bitten(0, 0, 1)), transform=tr)
p.path("accent", KRAFT[0], kit.points(bitten(-4, -5, .86)), transform=tr)
for x, y in ((-36, -30), (-12, -34), (-46, 8), (-10, 2), (26, 34), (-22, 38), (16, 10)):
    p.ellipse("accent", KRAFT[2], x, y, 5.5, 5.5, transform=tr)
for x, y, r in ((278, 1042, 7), (298, 1054, 4.5), (266, 1060, 4)):
    p.circle("accent", KRAFT[1], x, y, r)

# mint leaves resting on the saucer's rim


def leaf(x, y, length, angle, width):
    a = math.radians(angle)
    c, s = math.cos(a), math.sin(a)

    def at(u, v):
        return f"{n(x + u * length * c - v * width * s)} {n(y + u * length * s + v * width * c)}"
    up, down = ((1, -1) if c < 0 else (-1, 1))
    p.path("accent-2", GREEN[2], f"M{at(0, 0)} C{at(.3, down)} {at(.75, down)} {at(1, 0)}Z")
    p.path("accent-2", GREEN[1], f"M{at(0, 0)} C{at(.3, up)} {at(.75, up)} {at(1, 0)}Z")


leaf(742, 1046, 120, -38, 34)
leaf(742, 1046, 104, -88, 30)
leaf(742, 1048, 100, 8, 28)

p.save("thanks", "tea",
       title={"en": "Tea break", "de": "Teepause"},
       alt={"en": "A big steaming mug of tea is wearing the headset so that its owner need not. On the tea bag's tag: the sign for pause. Somebody has already bitten the biscuit.",
            "de": "Ein großer dampfender Becher Tee trägt das Headset, damit es sonst gerade niemand tragen muss. Am Teebeutel hängt das Pausezeichen, und der Keks ist schon angebissen."},
       tags={"en": ["tea", "break", "pause", "headset", "mug", "biscuit", "rest"],
             "de": ["Tee", "Pause", "Teepause", "Headset", "Becher", "Keks", "Auszeit"]},
       occasions=["colleague", "team", "night-shift", "help", "hard-day", "every-day"],
       focus=(450, 620), keep=(90, 110, 740, 1010), edge="plain",
       palette={"ground": G[0], "ground-2": G[1], "subject": CORAL[1], "subject-shade": CORAL[2], "accent": AMBER[1],
                "accent-2": GREEN[1], "ink": NAVY[1], "paper": CREAM[1]})
