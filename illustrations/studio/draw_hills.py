# SPDX-License-Identifier: GPL-3.0-or-later
# Idea: on a hard evening two people walk home together with one lantern, and up on the crest somebody has left the light on.
import math
import random
import kit
from kit import CORAL, ROSE, AMBER, GREEN, NAVY, PLUM, CREAM, BROWN, n

SKY = "#D0C5DB"
HILL = PLUM[1]
p = kit.Picture(SKY)
# evening sky, from lilac down to the last light on the horizon
p.path("ground", "#DDD0DF", "M0 170 C170 120 300 190 470 160 S760 96 900 140 V1200 H0Z")
p.path("ground", "#EBD5DB", "M0 286 C150 240 330 300 500 262 S770 220 900 250 V1200 H0Z")
p.path("ground", "#F9D9C4", "M0 388 C170 346 330 400 520 360 S780 330 900 350 V1200 H0Z")
p.path("ground", "#FBE3B6", "M0 480 C150 444 340 490 520 452 S780 424 900 440 V1200 H0Z")
# thin moon and the first three stars
p.path("paper", CREAM[0], "M186 126 A62 62 0 1 0 244 226 A51 51 0 0 1 186 126Z")
for x, y, r in ((352, 108, 6), (452, 214, 4), (726, 116, 5)):
    p.circle("paper", CREAM[0], x, y, r)

# far ranges
p.path("ground-2", "#C3AFC6", "M0 560 C90 500 170 520 250 560 C330 600 400 560 480 540 C600 510 760 560 900 500 V1200 H0Z")
p.path("ground-2", "#A893B4", "M0 640 C120 580 240 600 340 650 C440 690 520 640 640 640 C760 640 840 600 900 590 V1200 H0Z")

p.circle("accent", AMBER[0], 584, 520, 176, .5)
# the crest with the house: everything up here stands on this curve
p.path("ground-2", PLUM[0], "M0 806 C130 760 250 740 360 690 C450 650 520 584 640 580 C750 576 820 640 900 668 V1200 H0Z")
p.path("ground-2", "#9C8AB0", "M0 806 C130 760 250 740 360 690 C450 650 520 584 640 580 C570 610 520 680 420 740 C300 810 130 830 0 860Z")


def tree(x, y, h, w, seed):
    """three clipped balls of leaves on a trunk that goes into the ground"""
    p.path("ink", NAVY[1], f"M{n(x - 7)} {n(y + 12)} L{n(x - 5)} {n(y - h * .6)} H{n(x + 5)} L{n(x + 9)} {n(y + 12)}Z")
    for k, (f, r) in enumerate(((.46, .5), (.68, .42), (.88, .3))):
        p.path("accent-2", GREEN[2], kit.blob(x + 3, y - h * f, w * r, w * r * .96, seed + k, .05))
    for k, (f, r) in enumerate(((.49, .36), (.71, .3), (.9, .2))):
        p.path("accent-2", GREEN[1], kit.blob(x - w * .09, y - h * f - 3, w * r, w * r * .92, seed + k + 5, .06))


tree(792, 634, 190, 124, 3)
tree(862, 664, 130, 90, 8)
# the house
p.path("ground-2", "#9C8AB0", "M522 470 H632 V608 H522Z")
p.path("ground-2", "#57466D", "M632 470 H728 V604 H632Z")
p.path("subject", CORAL[1], "M498 480 L576 366 L652 480Z")
p.path("subject", CORAL[0], "M498 480 L576 366 L590 388 L524 480Z")
p.path("subject-shade", CORAL[2], "M576 366 H690 L752 480 H652Z")
p.path("ground-2", "#9C8AB0", "M534 482 L576 418 L620 482Z")
p.path("subject-shade", BROWN[1], "M676 344 H708 V420 L676 410Z")
p.path("subject", BROWN[0], "M676 344 H688 V416 L676 412Z")
p.line("paper", CREAM[0], "M692 330 C676 300 716 282 700 250 C690 228 716 210 712 188", 11, .7)
p.path("accent", AMBER[0], "M540 604 H614 L596 680 L470 720Z", opacity=.66)
p.rect("accent", AMBER[1], 542, 496, 70, 74, 4)
p.path("accent", "#FDEBC4", "M542 500 V496 H612 V518 L560 570 H542Z")
p.line("subject-shade", BROWN[1], "M577 498 V568 M544 532 H610", 6)
p.rect("paper", CREAM[1], 535, 566, 84, 10, 3)
p.path("ink", NAVY[0], "M660 604 V542 C660 520 700 520 700 542 V602Z")
p.circle("accent", AMBER[1], 692, 570, 4)

# the path on the crest, then two nearer hills, each with its own piece of the path
p.path("paper", "#DCCBD6", "M662 602 C640 640 560 650 500 690 C452 724 470 770 540 800 L610 800 C520 770 516 736 552 706 C600 668 690 654 700 601Z")
for x, y, k in ((470, 640, 1), (436, 664, .8), (746, 610, .9)):
    p.ellipse("accent-2", GREEN[2], x, y + 12, 26 * k, 19 * k)
    p.ellipse("accent-2", GREEN[1], x - 4, y + 8, 20 * k, 13 * k)
p.path("ground-2", HILL, "M0 770 C120 700 260 720 400 770 C560 826 740 780 900 730 V1200 H0Z")
p.path("ground-2", "#7A6794", "M0 770 C120 700 260 720 400 770 C440 784 480 792 520 796 C380 800 300 770 200 790 C120 806 60 860 0 880Z")
p.path("paper", "#CBB9CC", "M530 796 C640 830 700 860 660 910 C630 944 590 960 560 990 L690 990 C730 950 800 920 790 870 C780 826 700 810 600 798Z")
p.path("ground-2", NAVY[0], "M0 960 C120 890 280 880 420 924 C580 972 740 960 900 900 V1200 H0Z")
p.path("ground-2", "#3B6078", "M0 960 C120 890 280 880 420 924 C300 920 180 930 100 980 C60 1004 30 1040 0 1060Z")
p.path("paper", "#B3A3BC", "M603 953 C650 955 700 952 748 943 C690 1000 590 1080 540 1200 H190 C300 1080 500 1030 603 953Z")
p.path("ground-2", NAVY[1], "M0 1080 C80 1050 170 1070 240 1140 L270 1200 H0Z")
p.path("ground-2", NAVY[1], "M900 1010 C820 1030 700 1080 640 1200 H900Z")

# lantern light on the path and on the backs
p.circle("accent", AMBER[0], 338, 1050, 126, .26)
p.circle("accent", AMBER[0], 338, 1050, 70, .42)


def walker(x, y, k, coat, coat_role, hat, hat_role, stride, hair):
    """seen from behind: boots, coat, scarf, hat; no face needed"""
    p.open_group(f"translate({x} {y}) scale({k})")
    for x, y in ((-20, 2), (22 + stride, -12)):          # two boots, one step ahead of the other
        p.path("ink", NAVY[2], f"M{x - 11} -60 L{x - 13} {y - 16} Q{x - 18} {y} {x - 12} {y} H{x + 12} Q{x + 18} {y} {x + 13} {y - 16} L{x + 11} -60Z")
        p.path("ink", NAVY[0], f"M{x - 11} -60 L{x - 13} {y - 16} Q{x - 18} {y} {x - 12} {y} H{x - 5} L{x - 3} -60Z")
    p.path(coat_role, coat[1], "M-52 -46 C-48 -120 -46 -168 -34 -186 C-20 -202 20 -202 34 -186 C46 -168 48 -120 54 -46 C20 -34 -20 -34 -52 -46Z")
    p.path(coat_role, coat[0], "M-52 -46 C-48 -120 -46 -168 -34 -186 C-28 -194 -18 -198 -8 -198 C-24 -170 -28 -110 -26 -39 C-36 -41 -44 -43 -52 -46Z")
    p.path(coat_role, coat[2], "M54 -46 C48 -120 46 -168 34 -186 C30 -191 24 -194 18 -196 C28 -160 30 -100 28 -39Z")
    p.line(coat_role, coat[2], "M0 -110 V-42", 4)
    p.circle("skin", "#B9784F", -22, -212, 8)
    p.circle("skin", "#B9784F", 22, -212, 8)
    p.circle(kit.OWN, hair, 0, -216, 25)
    p.path(hat_role, hat[1], "M-30 -214 C-34 -256 34 -256 30 -214 C12 -206 -12 -206 -30 -214Z")
    p.path(hat_role, hat[0], "M-30 -214 C-33 -240 -16 -250 -4 -249 C-14 -238 -16 -222 -14 -209 C-20 -210 -26 -212 -30 -214Z")
    p.circle(hat_role, hat[0], 0, -248, 9)
    p.path(hat_role, hat[1], "M-30 -196 C-12 -184 12 -184 30 -196 L32 -180 C12 -170 -12 -170 -32 -180Z")
    p.close_group()


walker(424, 1124, 1.0, CORAL, "subject", ("#FFFFFF", CREAM[1], CREAM[2]), "paper", 6, BROWN[2])
walker(512, 1108, .84, GREEN, "accent-2", AMBER, "accent", -4, NAVY[1])
# linked arms, and the arm with the lantern
p.line("accent-2", GREEN[2], "M488 1006 C474 1024 464 1030 452 1036", 19)
p.line("subject", CORAL[0], "M392 954 C376 986 362 1002 342 1008", 21)
p.circle("skin", "#B9784F", 338, 1011, 10)
p.line("ink", NAVY[2], "M338 1014 V1028", 4)
p.open_group("translate(-10.1 -104) scale(1.02 1.1)")
p.path("ink", NAVY[2], "M326 1034 C328 1022 356 1022 358 1034Z")
p.rect("accent", AMBER[1], 328, 1034, 28, 36, 5)
p.rect("paper", CREAM[0], 336, 1040, 11, 24, 5)
p.rect("ink", NAVY[2], 324, 1068, 36, 8, 3)
p.close_group()

p.save("quiet", "hills",
       title={"en": "The light is on", "de": "Es brennt noch Licht"},
       alt={"en": "Evening hills in lilac. Two people in warm coats walk arm in arm with a lantern along a winding path, and up on the crest a small house has left one window lit for them.",
            "de": "Abendliche Hügel in Flieder. Zwei Menschen in warmen Mänteln gehen untergehakt mit einer Laterne den gewundenen Weg entlang, und oben auf der Kuppe leuchtet in einem kleinen Haus ein Fenster für sie."},
       tags={"en": ["hills", "evening", "lantern", "house", "together", "comfort", "way home", "calm"],
             "de": ["Hügel", "Abend", "Laterne", "Haus", "gemeinsam", "Trost", "Heimweg", "Ruhe"]},
       occasions=["colleague", "customer", "team", "help", "hard-day", "farewell"],
       focus=(576, 500), keep=(250, 360, 520, 740), edge="scene",
       # ground-2: its lightest big area, so that a pale card palette shades downward from it and nothing clips to white
       palette={"ground": "#EBD5DB", "ground-2": "#B7A5C2", "subject": CORAL[1], "subject-shade": CORAL[2], "accent": AMBER[1],
                "accent-2": GREEN[1], "ink": NAVY[1], "paper": CREAM[1], "skin": "#B9784F"})
