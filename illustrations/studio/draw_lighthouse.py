# SPDX-License-Identifier: GPL-3.0-or-later
# Idea: the night shift: somebody with a headset and a mug stands up there by the lamp, and because of that
# one small paper boat finds its way.
import math
import random
import kit
from kit import CORAL, ROSE, AMBER, NAVY, PLUM, SEA, CREAM, n

NIGHT, BLUE = kit.GROUND["night"]
p = kit.Picture(NIGHT)
rnd = random.Random(11)
# sky: two soft bands toward the horizon
p.path("ground-2", "#244A63", "M0 330 C160 250 330 300 470 250 S760 150 900 210 V1200 H0Z")
p.path("ground-2", BLUE, "M0 560 C150 480 330 540 480 480 S760 420 900 460 V1200 H0Z")
p.path("ground-2", "#35667F", "M0 742 C180 690 330 724 500 690 S780 660 900 676 V1200 H0Z")
# crescent
p.path("paper", CREAM[1], "M190 92 A82 82 0 1 0 268 226 A68 68 0 0 1 190 92Z")
stars = []
for i in range(60):
    x, y = rnd.uniform(30, 870), rnd.uniform(40, 600)
    veiled = y > 300 + (600 - x) * .2 if x < 600 else 330 - (x - 600) * .32 < y < 400
    if abs(x - 612) < 140 and y > 170 or math.hypot(x - 200, y - 160) < 130 or veiled or y > 480:
        continue
    if any(math.hypot(x - a, y - b) < 34 for a, b in stars):
        continue
    stars.append((x, y))
    p.circle("paper", CREAM[1], x, y, rnd.choice((3, 4, 6)), .85)

# sea, back row
def waves(y, amp, length, phase):
    d = f"M-60 {n(y)}"
    x, up = -60 - phase, True
    d = f"M{n(x)} {n(y)}"
    while x < 960:
        d += f" q{n(length / 4)} {n(-amp)} {n(length / 2)} 0 t{n(length / 2)} 0"
        x += length
    return d + f" V1260 H-260Z"


p.path("ground-2", SEA[2], "M-10 716 H910 V1200 H-10Z")
p.path("ground-2", "#2D6A75", waves(752, 14, 150, 30))
p.path("ground-2", "#31707B", waves(822, 18, 170, 90))
# beam: wide veil, core; and the short one on the other side
p.path("accent", AMBER[1], "M596 322 L-10 470 V1010 L596 366Z", opacity=.34)
p.path("accent", "#FBD68C", "M596 332 L-10 600 V890 L596 360Z", opacity=.62)
p.path("accent", AMBER[1], "M604 322 L910 232 V420 L604 366Z", opacity=.3)
p.path("accent", AMBER[0], "M604 332 L910 288 V372 L604 358Z", opacity=.4)


# the paper boat, in the middle of the light
def boat(x, y, k, tilt):
    p.open_group(f"translate({x} {y}) rotate({tilt}) scale({k})")
    p.path("paper", CREAM[2], "M-30 -4 L6 -116 L24 -4Z")
    p.path("paper", CREAM[0], "M6 -116 L66 -4 L18 -4Z")
    p.path("paper", "#CFC3B4", "M-116 -44 L-20 -8 L116 -48 L70 40 H-66Z")
    p.path("paper", CREAM[1], "M-116 -44 L-2 14 L-18 40 H-66Z")
    p.path("paper", CREAM[0], "M-2 14 L116 -48 L70 40 H-18Z")
    p.path("subject", CORAL[1], "M6 -114 L6 -156 L-36 -142 L6 -126Z")
    p.close_group()


boat(172, 772, 1.05, 4)
# gold on the water where the light falls
p.path("accent", "#E9C684", "M40 806 q26 -18 54 -4 q24 12 50 -2 q28 -14 54 0 q26 12 52 0 q30 -12 60 2 q-24 16 -60 16 q-30 10 -70 6 q-60 8 -96 -4 q-26 2 -44 -14Z")
for x, y, w in ((0, 778, 40), (296, 770, 62), (12, 846, 78), (130, 842, 104), (270, 838, 44), (52, 878, 60), (176, 874, 48)):
    p.rect("accent", "#E9C684", x, y, w, 9, 4.5, opacity=.8)

# rock
p.path("accent-2", PLUM[1], "M226 1040 C252 960 312 930 344 890 C380 850 460 856 600 842 C690 832 730 860 770 900 C800 936 860 930 910 980 V1100 H226Z")
p.path("accent-2", PLUM[0], "M226 1040 C252 960 312 930 344 890 C372 860 420 854 500 850 C440 890 470 950 420 1000 L400 1100 H226Z")
p.path("accent-2", PLUM[2], "M640 840 C710 838 740 868 770 900 C800 936 860 930 910 980 V1100 H600 C660 1020 610 940 640 840Z")

# keeper's house with the second light that is on
p.path("paper", CREAM[0], "M366 776 H452 V892 H366Z")
p.path("paper", CREAM[2], "M452 776 H506 V892 H452Z")
p.path("subject", ROSE[1], "M346 784 L410 706 L468 784Z")
p.path("subject", ROSE[2], "M410 706 H482 L526 784 H468Z")
p.path("subject-shade", CORAL[2], "M462 690 H486 V734 H462Z")
p.rect("accent", AMBER[1], 388, 806, 42, 44, 4)
p.line("paper", CREAM[0], "M409 806 V850 M388 828 H430", 5)

# tower: rounded bands, light side, body, shade
top, foot, cx = 414, 872, 614


def half(y):
    return 70 + (y - top) / (foot - top) * 38


def band(y0, y1, tones, roles):
    # the whole band in the body tone first, then its light and its shaded side on top: no seams
    for (a, b), tone, role in zip(((-1, 1), (-1, -.42), (.36, 1)), (tones[1], tones[0], tones[2]), (roles[1], roles[0], roles[2])):
        def x(y, t):
            return cx + half(y) * t

        def dip(t):
            return 15 * (1 - t * t)
        m = (a + b) / 2
        p.path(role, tone,
               f"M{n(x(y0, a))} {n(y0 + dip(a))} Q{n(x(y0, m))} {n(y0 + 2 * dip(m) - (dip(a) + dip(b)) / 2)} {n(x(y0, b))} {n(y0 + dip(b))} "
               f"L{n(x(y1, b))} {n(y1 + dip(b))} Q{n(x(y1, m))} {n(y1 + 2 * dip(m) - (dip(a) + dip(b)) / 2)} {n(x(y1, a))} {n(y1 + dip(a))}Z")


step = (foot - top) / 5
for i in range(5):
    if i % 2:
        band(top + i * step, top + (i + 1) * step + 1, CORAL, ("subject", "subject", "subject-shade"))
    else:
        band(top + i * step, top + (i + 1) * step + 1, (CREAM[0], CREAM[1], "#CFC3B4"), ("paper",) * 3)
for y in (552, 662):
    p.rect("ink", NAVY[2], 600, y, 34, 46, 17)
    p.rect("accent", AMBER[1], 605, y + 5, 24, 36, 12)
p.path("ink", NAVY[1], "M590 887 V828 C590 790 642 790 642 828 V886Z")
p.path("ink", NAVY[0], "M598 887 V830 C598 806 614 802 620 802 V887Z")

# lantern room, gallery, dome
p.path("accent", AMBER[2], "M556 296 H672 V408 H556Z")
p.path("accent", AMBER[1], "M556 296 H640 V408 H556Z")
p.circle("accent", "#FDEBC4", 600, 345, 36)
p.circle("paper", CREAM[0], 598, 343, 22)
p.line("ink", NAVY[1], "M560 298 V406 M642 298 V406 M668 298 V406", 8)
p.path("subject", CORAL[1], "M536 300 C548 222 596 208 614 206 C632 208 680 222 692 300Z")
p.path("subject", CORAL[0], "M536 300 C548 222 596 208 606 206 C580 230 566 262 564 300Z")
p.path("subject-shade", CORAL[2], "M622 206 C640 212 682 226 692 300 H648 C650 260 642 230 622 206Z")
p.rect("ink", NAVY[1], 528, 292, 172, 14, 7)
p.line("ink", NAVY[1], "M614 206 V176", 7)
p.circle("ink", NAVY[1], 614, 184, 13)
p.circle("ink", NAVY[0], 610, 180, 5)

# the one on duty: coat, headset, mug
p.path("ink", NAVY[2], "M490 408 C486 372 492 344 510 340 C530 338 538 352 540 374 L542 408Z")
p.path("ink", NAVY[0], "M490 408 C486 372 492 344 508 340 C500 360 502 386 504 408Z")
p.circle("ink", NAVY[2], 513, 322, 17)
p.line("subject", CORAL[1], "M495 322 C493 296 533 296 531 322", 5)
p.rect("subject", CORAL[1], 489, 314, 10, 20, 5)
p.rect("subject-shade", CORAL[2], 527, 314, 10, 20, 5)
p.line("ink", NAVY[2], "M506 356 C494 366 488 366 478 362", 11)
p.path("paper", CREAM[0], "M462 346 H480 L478 368 H465Z")
p.line("paper", CREAM[0], "M470 338 q-6 -9 0 -18", 3, .8)

p.path("ink", NAVY[2], "M470 408 H758 L740 434 H488Z")
p.path("ink", NAVY[1], "M464 402 H764 V416 H464Z")
p.line("ink", NAVY[1], "M468 376 H486 M546 376 H762", 5)
p.line("ink", NAVY[1], "M468 376 V404 M552 376 V404 M700 376 V404 M731 376 V404 M761 376 V404", 5)

# front waves and foam
p.path("ground-2", SEA[1], waves(1010, 24, 190, 20))
p.path("ground-2", SEA[2], waves(1076, 24, 190, 110))
p.path("ground-2", "#20545F", waves(1140, 24, 190, 50))
for x, y, w in ((596, 1040, 96), (622, 1066, 60), (584, 1094, 74), (640, 1122, 40), (604, 1150, 52), (372, 1036, 56), (392, 1060, 34), (378, 1086, 24)):
    p.rect("accent", AMBER[1], x - w / 2, y, w, 9, 4.5, opacity=.7)       # the lamp and the window on the water
for x, y, w in ((300, 998, 64), (470, 1012, 44), (736, 1000, 70), (140, 1058, 60), (470, 1124, 56), (216, 1128, 44), (786, 1072, 52)):
    p.line("paper", CREAM[0], f"M{x} {y} q{n(w / 2)} -22 {w} 0", 6, .6)

p.save("thanks", "lighthouse",
       title={"en": "Night shift", "de": "Nachtschicht"},
       alt={"en": "A red and white lighthouse at night. Beside the lamp stands somebody with a headset and a mug, and in the middle of the long golden beam a small paper boat is on its way home.",
            "de": "Ein rot-weißer Leuchtturm in der Nacht. Oben neben der Lampe steht jemand mit Headset und Becher, und mitten im langen goldenen Lichtstrahl fährt ein kleines Papierboot nach Hause."},
       tags={"en": ["lighthouse", "night", "night shift", "light", "boat", "sea", "guide", "headset"],
             "de": ["Leuchtturm", "Nacht", "Nachtschicht", "Licht", "Boot", "Meer", "Orientierung", "Headset"]},
       occasions=["colleague", "team", "night-shift", "help", "hard-day"],
       focus=(480, 420), keep=(70, 160, 700, 860), edge="scene",
       # ground-2: its lightest big area, so that a pale card palette shades downward from it and nothing clips to white
       palette={"ground": NIGHT, "ground-2": SEA[1], "subject": CORAL[1], "subject-shade": CORAL[2], "accent": AMBER[1],
                "accent-2": PLUM[1], "ink": NAVY[1], "paper": CREAM[1]})
