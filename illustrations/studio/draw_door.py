# SPDX-License-Identifier: GPL-3.0-or-later
# Idea: whoever comes in the dark finds the door of number 24/7 already open, the light falling out to their feet
# and the second cup already poured; the cat has been keeping watch.
import math
import kit
from kit import CORAL, AMBER, GREEN, NAVY, KRAFT, CREAM, BROWN, n

WALL, LOW = "#24475C", "#1B3645"
p = kit.Picture(WALL)
# wall: a few bricks, upper left a little lighter
for x, y, w in ((60, 120, 92), (170, 120, 56), (24, 168, 70), (700, 96, 88), (806, 144, 60), (40, 690, 84), (96, 738, 70), (820, 640, 64), (20, 330, 62)):
    p.rect("ground", "#2C5269", x, y, w, 34, 6)
p.path("ground-2", LOW, "M0 982 H900 V1200 H0Z")
p.path("ground-2", "#162D3A", "M0 982 H900 V1000 H0Z")

L, R, T, B = 262, 588, 262, 880          # the opening
cx = (L + R) / 2
rad = (R - L) / 2
# frame and fan light
p.path("paper", "#B9A48C", f"M{L - 36} {B} V{T} A{rad + 36} {rad + 36} 0 0 1 {R + 36} {T} V{B}Z")
p.path("paper", CREAM[2], f"M{L - 36} {B} V{T} A{rad + 36} {rad + 36} 0 0 1 {cx} {T - rad - 36} V{T - rad} A{rad} {rad} 0 0 0 {L} {T} V{B}Z")
p.path("accent", AMBER[0], f"M{L} {B} V{T} A{rad} {rad} 0 0 1 {R} {T} V{B}Z")
p.path("accent", "#FCE6B8", f"M{L} {T} A{rad} {rad} 0 0 1 {R} {T}Z")
# the room: bright wall, floor, light cone of the lamp
p.path("accent", "#FCE6B8", f"M{cx - 64} 470 L{L} 800 H{R} L{cx + 64} 470Z")
p.path("accent", KRAFT[1], f"M{L} 792 H{R} V{B} H{L}Z")
p.path("accent", KRAFT[0], f"M{L} 792 H{R} L{R - 40} {B} H{L}Z")
# a picture on the wall and a peg with the headset, off duty
p.rect("subject-shade", BROWN[1], 270, 506, 62, 12, 6)
p.path("ink", NAVY[1], "M266 584 C258 490 346 490 338 584 H328 C334 506 270 506 276 584Z")
p.rect("ink", NAVY[1], 264, 566, 22, 46, 10)
p.rect("ink", NAVY[1], 318, 566, 22, 46, 10)
p.line("ink", NAVY[1], "M330 608 C330 630 316 636 300 634", 5)
p.rect("ink", NAVY[1], 290, 626, 20, 14, 7)
p.rect("subject-shade", BROWN[2], 296, 500, 10, 24, 5)
# lamp
p.line("ink", NAVY[1], f"M{n(cx)} {T + 20} V400", 6)
p.path("subject", CORAL[1], f"M{cx - 30} 396 H{cx + 30} L{cx + 92} 474 H{cx - 92}Z")
p.path("subject", CORAL[0], f"M{cx - 30} 396 H{cx - 6} L{cx - 30} 474 H{cx - 92}Z")
p.path("subject-shade", CORAL[2], f"M{cx + 14} 396 H{cx + 30} L{cx + 92} 474 H{cx + 46}Z")
p.ellipse("paper", CREAM[0], cx, 474, 92, 13)
p.circle("paper", CREAM[0], cx, 484, 22)
# table, pot and two cups
p.path("subject-shade", BROWN[1], f"M{cx - 12} 720 H{cx + 12} L{cx + 16} 838 H{cx - 16}Z")
p.ellipse("subject-shade", BROWN[2], cx, 842, 62, 13)
p.ellipse("subject-shade", BROWN[1], cx, 722, 128, 26)
p.ellipse("subject-shade", BROWN[0], cx - 2, 714, 126, 24)
p.path("accent-2", GREEN[1], "M384 630 C372 660 376 700 396 710 H452 C474 700 478 660 464 630Z")
p.path("accent-2", GREEN[0], "M384 630 C372 660 376 700 396 710 H414 C398 690 398 656 406 630Z")
p.path("accent-2", GREEN[2], "M446 630 H464 C478 660 474 700 452 710 H438 C454 690 456 656 446 630Z")
p.path("accent-2", GREEN[1], "M378 676 L346 640 L356 634 L388 656Z")
p.line("accent-2", GREEN[2], "M468 644 C504 636 504 694 464 692", 9)
p.path("accent-2", GREEN[2], "M382 632 C396 612 454 612 468 632Z")
p.circle("accent-2", GREEN[1], 425, 612, 10)
for x, s in ((346, 1), (508, 1)):
    p.path("paper", CREAM[0], f"M{x - 24} 684 H{x + 24} C{x + 24} 712 {x + 12} 722 {x} 722 C{x - 12} 722 {x - 24} 712 {x - 24} 684Z")
    p.path("paper", CREAM[2], f"M{x + 6} 684 H{x + 24} C{x + 24} 712 {x + 12} 722 {x} 722 C{x + 6} 714 {x + 8} 700 {x + 6} 684Z")
    p.ellipse("ink", BROWN[1], x, 685, 20, 5)
    p.line("paper", CREAM[0], f"M{x} 668 c-12 -16 12 -26 0 -46", 6, .95)
# mullions of the fan light
for a in (-150, -120, -90, -60, -30):
    p.line("paper", CREAM[2], f"M{n(cx + 46 * math.cos(math.radians(a)))} {n(T + 46 * math.sin(math.radians(a)))} "
           f"L{n(cx + (rad - 4) * math.cos(math.radians(a)))} {n(T + (rad - 4) * math.sin(math.radians(a)))}", 9)
p.path("paper", CREAM[2], f"M{cx - 50} {T} A50 50 0 0 1 {cx + 50} {T} H{cx + 38} A38 38 0 0 0 {cx - 38} {T}Z")
p.path("paper", CREAM[2], f"M{L} {T - 8} H{R} V{T + 14} H{L}Z")
p.path("paper", "#B9A48C", f"M{L} {T + 8} H{R} V{T + 14} H{L}Z")

# steps in the dark, and the light that falls down them to the lower edge
levels = [("tread", 880, 928), ("riser", 928, 976), ("tread", 976, 1032), ("riser", 1032, 1086), ("street", 1086, 1200)]
for (kind, y0, y1), half in zip(levels, (240, 250, 300, 316, 0)):
    if kind == "street":
        continue
    grow = 14 if kind == "tread" else 0
    p.path("ground-2", "#2F5468" if kind == "tread" else "#244556",
           f"M{n(cx - half)} {y0} H{n(cx + half)} L{n(cx + half + grow)} {y1} H{n(cx - half - grow)}Z")


def edge(y, x0, x1):
    t = (y - B) / (1200 - B)
    return x0 + (x1 - x0) * t


for kind, y0, y1 in levels:
    tone = {"tread": "#FCE6B8", "riser": AMBER[1], "street": AMBER[0]}[kind]
    outer = {"tread": "#D9A05C", "riser": "#B97F42", "street": "#CB914F"}[kind]
    p.path("accent", outer, f"M{n(edge(y0, L, 20))} {y0} H{n(edge(y0, R, 838))} L{n(edge(y1, R, 838))} {y1} H{n(edge(y1, L, 20))}Z",
           opacity=.7)
    p.path("accent", tone, f"M{n(edge(y0, L + 8, 150))} {y0} H{n(edge(y0, R - 8, 706))} L{n(edge(y1, R - 8, 706))} {y1} H{n(edge(y1, L + 8, 150))}Z")

# the door leaf, swung out toward us: its inside catches the light
p.path("subject-shade", CORAL[2], "M790 196 L808 200 V996 L790 1004Z")
p.path("subject", CORAL[1], "M600 262 L790 196 V1004 L600 884Z")
p.path("subject", CORAL[0], "M600 262 L644 247 V912 L600 884Z")


def panel(t0, t1, u0, u1, role, fill, grow=0.0):
    """A panel on the leaf: t across (0 hinge, 1 edge), u down (0 top, 1 bottom), in the leaf's own perspective."""
    def at(t, u):
        x = 600 + 190 * t
        y0, y1 = 262 - 66 * t, 884 + 120 * t
        return f"{n(x)} {n(y0 + (y1 - y0) * u)}"
    p.path(role, fill, f"M{at(t0, u0)} L{at(t1, u0)} L{at(t1, u1)} L{at(t0, u1)}Z")


for u0, u1 in ((.08, .42), (.54, .9)):
    panel(.26, .82, u0, u1, "subject-shade", CORAL[2])
    panel(.31, .82, u0 + .016, u1, "subject-shade", "#A23413")
    panel(.36, .77, u0 + .035, u1 - .03, "subject", CORAL[1])
    panel(.36, .5, u0 + .035, u1 - .03, "subject", CORAL[0])
p.circle("accent", AMBER[2], 764, 622, 18)
p.circle("accent", AMBER[0], 760, 617, 9)
for y in (330, 800):
    p.rect("ink", NAVY[1], 592, y, 14, 40, 5)

# house number 24/7
p.rect("paper", CREAM[2], 104, 392, 108, 74, 14)
p.rect("paper", CREAM[0], 101, 388, 108, 74, 14)
p.rect("ink", NAVY[0], 108, 395, 94, 60, 9)
p.line("paper", CREAM[0], "M119 413 C120 402 137 402 136 414 C135 422 124 430 119 440 H137", 6)
p.line("paper", CREAM[0], "M155 441 V408 L143 430 H160", 6)
p.line("paper", CREAM[0], "M172 409 H191 L179 441", 6)

# pot with a plant, lit from the doorway side
def leaf(x, y, length, angle, width):
    a = math.radians(angle)
    c, s = math.cos(a), math.sin(a)

    def at(u, v):
        return f"{n(x + u * length * c - v * width * s)} {n(y + u * length * s + v * width * c)}"
    p.path("accent-2", GREEN[2], f"M{at(0, 0)} C{at(.3, -1)} {at(.75, -1)} {at(1, 0)}Z")
    p.path("accent-2", GREEN[1], f"M{at(0, 0)} C{at(.3, 1)} {at(.75, 1)} {at(1, 0)}Z")


for a, k in ((-172, 170), (-150, 230), (-8, 130), (-34, 190), (-122, 270), (-62, 230), (-92, 290)):
    leaf(122, 950, k, a, 52)
p.path("subject-shade", CORAL[2], "M56 936 H188 L172 1074 H72Z")
p.path("subject", CORAL[1], "M120 936 H188 L172 1074 H128Z")
p.path("subject", CORAL[0], "M164 936 H188 L172 1074 H158Z")
p.path("subject-shade", "#A23413", "M46 922 H198 V956 H46Z")
p.path("subject", CORAL[1], "M120 922 H198 V956 H120Z")

# the cat on the step, back to us, with its long shadow
CAT = ("M488 1010 C478 960 504 920 530 906 C526 878 530 858 534 838 L550 856 H568 L584 838 C588 858 592 880 586 906 C612 922 634 962 622 1010Z")
p.path("subject-shade", BROWN[1], CAT, opacity=.42, transform="matrix(1 0 -0.3 -0.9 303 1917)")
p.path("ink", NAVY[2], CAT)
p.path("ink", NAVY[0], "M488 1010 C478 960 504 920 530 906 C526 878 530 858 534 838 L544 850 C536 880 544 900 540 914 C512 936 504 972 508 1010Z")
p.path("ink", NAVY[2], "M600 1012 C660 1022 700 990 676 960 C668 952 656 958 660 968 C670 986 640 992 606 984Z")

p.save("thanks", "door",
       title={"en": "Open door", "de": "Offene Tür"},
       alt={"en": "A dark street, and one coral door standing wide open. Warm light runs down the steps to our feet; inside, a second cup is already poured, and the cat on the step has been waiting.",
            "de": "Eine dunkle Straße, und eine korallenrote Tür steht weit offen. Warmes Licht läuft die Stufen herab bis vor unsere Füße; drinnen ist die zweite Tasse schon eingeschenkt, und auf der Schwelle wartet die Katze."},
       tags={"en": ["door", "open", "welcome", "light", "cat", "evening", "tea", "home"],
             "de": ["Tür", "offen", "willkommen", "Licht", "Katze", "Abend", "Tee", "Zuhause"]},
       occasions=["colleague", "customer", "team", "welcome", "help", "night-shift", "hard-day"],
       focus=(425, 640), keep=(90, 80, 720, 1020), edge="scene",
       # ground-2: its lightest big area, so that a pale card palette shades downward from it and nothing clips to white
       palette={"ground": WALL, "ground-2": "#2F5468", "subject": CORAL[1], "subject-shade": CORAL[2], "accent": AMBER[1],
                "accent-2": GREEN[1], "ink": NAVY[1], "paper": CREAM[1]})
