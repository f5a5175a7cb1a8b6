# SPDX-License-Identifier: GPL-3.0-or-later
# Idea: the missing piece was not stolen: it stands on a plate in front, candle lit, fork ready, for whoever holds the card.
import math
import random
import kit
from kit import CORAL, ROSE, AMBER, GREEN, NAVY, KRAFT, CREAM, BROWN, SEA, n

G = kit.GROUND["rose"]
p = kit.Picture(G[0])
# a round table; its cloth has a scalloped hem
TX, TY, TA, TB = 464, 888, 424, 246
hem = []
for i in range(0, 181):
    d = math.radians(i)
    hem.append((TX + (TA + 4 * math.sin(d)) * math.cos(d), TY + TB * math.sin(d) + min(1, 3 * math.sin(d)) * (17 + 11 * abs(math.sin(i / 180 * math.pi * 13)))))
p.path("ground-2", "#EDB3AC", kit.points(hem))
p.ellipse("ground-2", G[1], TX, TY, TA, TB)

K = .31                                         # how flat a circle looks from here
LAYERS = ((0, .085, "subject", (ROSE[0], ROSE[1])), (.085, .33, "accent", (KRAFT[0], KRAFT[1])), (.33, .42, "paper", (CREAM[0], CREAM[2])),
          (.42, .64, "accent", (KRAFT[0], KRAFT[1])), (.64, .73, "subject-shade", (CORAL[1], CORAL[2])),
          (.73, 1, "accent", (KRAFT[0], KRAFT[1])))


class Round:
    def __init__(self, cx, top, r, h):
        self.cx, self.top, self.r, self.h = cx, top, r, h

    def at(self, deg, f=1.0, t=0.0):
        a = math.radians(deg)
        return self.cx + self.r * f * math.cos(a), self.top + self.r * K * f * math.sin(a) + self.h * t

    def wall(self, role, fill, a, b, t0=0.0, t1=1.0, opacity=None):
        degs = [a + (b - a) * i / 30 for i in range(31)]
        p.path(role, fill, kit.points([self.at(d, 1, t0) for d in degs] + [self.at(d, 1, t1) for d in reversed(degs)]), opacity)

    def face(self, deg, lit):
        """A cut face: every layer runs from the axis to the rim; the icing on the outside shows as an edge."""
        for t0, t1, role, tones in LAYERS:
            p.path(role, tones[0 if lit else 1], kit.points([self.at(deg, 0, t0), self.at(deg, 1, t0), self.at(deg, 1, t1), self.at(deg, 0, t1)]))
        rnd = random.Random(int(deg))
        for t0, t1 in ((.11, .3), (.45, .61), (.76, .97)):       # the crumb of the sponge
            for i in range(9):
                x, y = self.at(deg, .06 + i * .095 + rnd.uniform(-.03, .03), rnd.uniform(t0 + .02, t1 - .02))
                p.ellipse("accent", KRAFT[1] if lit else KRAFT[2], x, y, rnd.choice((3, 4, 5)), 3)
        p.path("paper", CREAM[0 if lit else 2], kit.points([self.at(deg, .945, .06), self.at(deg, 1, 0), self.at(deg, 1, 1), self.at(deg, .945, 1)]))
        p.path("subject", ROSE[0 if lit else 1], kit.points([self.at(deg, 0, 0), self.at(deg, 1, 0), self.at(deg, 1, .085), self.at(deg, 0, .085)]))

    def drips(self, a, b, seed, role="subject", fill=ROSE[1]):
        rnd = random.Random(seed)
        count = max(1, round((b - a) / 17))
        w = (b - a) / count
        d = [self.at(x, 1, -.012) for x in (a + (b - a) * i / 24 for i in range(25))]
        out = "M" + " L".join(f"{n(x)} {n(y)}" for x, y in d)
        for i in range(count - 1, -1, -1):                       # back along the lower, scalloped edge
            r0, r1 = a + (i + 1) * w, a + i * w
            deep = rnd.choice((.2, .32, .26, .42, .24))
            q = [self.at(r0, 1, .1), self.at(r0 - w * .06, 1, deep), self.at(r0 - w * .25, 1, deep + .06), self.at(r0 - w * .46, 1, deep + .04),
                 self.at(r0 - w * .6, 1, .16), self.at(r0 - w * .75, 1, .12), self.at(r1, 1, .1)]
            pt = [f"{n(x)} {n(y)}" for x, y in q]
            out += f" L{pt[0]} C{pt[1]} {pt[1]} {pt[2]} S{pt[4]} {pt[5]} L{pt[6]}"
        p.path(role, fill, out + "Z")


def dollop(x, y, s=1.0):
    p.ellipse("paper", CREAM[2], x + 3, y + 4, 36 * s, 18 * s)
    p.ellipse("paper", CREAM[1], x, y, 35 * s, 17 * s)
    p.ellipse("paper", CREAM[0], x - 4 * s, y - 4 * s, 28 * s, 12 * s)
    p.ellipse("paper", CREAM[2], x + 3 * s, y - 10 * s, 22 * s, 11 * s)
    p.ellipse("paper", CREAM[0], x - 1 * s, y - 13 * s, 20 * s, 10 * s)


def cherry(x, y, r=22):
    p.line("accent-2", GREEN[2], f"M{n(x + 2)} {n(y - r * .7)} q6 -34 34 -46", 5)
    p.circle("subject-shade", CORAL[2], x, y, r)
    p.circle("subject-shade", CORAL[1], x - r * .12, y - r * .12, r * .84)
    p.ellipse("subject", CORAL[0], x - r * .36, y - r * .4, r * .32, r * .22, transform=f"rotate(-35 {n(x - r * .36)} {n(y - r * .4)})")


# stand
p.open_group("translate(0 -52)")
p.ellipse("ground-2", "#EDB3AC", 452, 848, 300, 50)
p.path("ink", NAVY[1], "M392 650 H472 C470 740 486 770 540 812 H324 C378 770 394 740 392 650Z")
p.path("ink", NAVY[0], "M392 650 H424 C424 740 410 780 378 812 H324 C378 770 394 740 392 650Z")
p.ellipse("ink", NAVY[2], 432, 826, 226, 44)
p.ellipse("ink", NAVY[1], 431, 816, 225, 40)
p.ellipse("ink", NAVY[0], 418, 810, 196, 30)
p.ellipse("ink", NAVY[2], 432, 652, 384, 102)
p.ellipse("ink", NAVY[1], 430, 640, 384, 98)
p.ellipse("ink", NAVY[0], 424, 632, 362, 86)

# the cake
A1, A2 = 46, 108
cake = Round(430, 372, 306, 246)
shadow = [cake.at(d, 1.03, 1.02) for d in range(0, 181, 6)]
p.path("ink", NAVY[2], kit.points(shadow), opacity=.35)
p.path("ink", NAVY[1], kit.points([cake.at(A1, 1, 1), cake.at(A2, 1, 1), cake.at(0, 0, 1)]))
cake.face(A2, False)
cake.face(A1, True)
cake.wall("paper", CREAM[1], A2, 180)
cake.wall("paper", CREAM[0], 138, 180)
cake.wall("paper", CREAM[2], 0, A1)
for t0, t1 in ((.62, .7), (.8, .84)):
    cake.wall("accent", AMBER[1], A2, 180, t0, t1)
    cake.wall("accent", AMBER[0], 138, 180, t0, t1)
    cake.wall("accent", AMBER[2], 0, A1, t0, t1)
cake.drips(A2, 180, 4)
cake.drips(0, A1, 3, "subject", ROSE[2])
rim = [cake.at(d) for d in range(A2, 361 + A1, 4)] + [cake.at(A1)]
p.path("subject", ROSE[1], kit.points(rim + [cake.at(0, 0)]))
inner = [cake.at(d, .9) for d in range(A2 + 5, 356 + A1, 4)]
p.path("subject", ROSE[0], kit.points(inner + [cake.at((A1 + A2) / 2 + 180, .12)]))
for d in (226, 270, 316, 6, 158):
    x, y = cake.at(d, .76)
    order = y
    dollop(x, y, .98)
    cherry(x - 1, y - 30)
for d, f in ((232, .36), (300, .42), (160, .34), (128, .6), (0, .44)):      # sprinkles, five
    x, y = cake.at(d, f)
    p.rect("paper", CREAM[0], x - 9, y - 3, 18, 6, 3, transform=f"rotate({d % 90 - 40} {n(x)} {n(y)})")

# the plate in front
p.ellipse("ground-2", "#EDB3AC", 486, 1088, 330, 56)
p.ellipse("paper", CREAM[2], 474, 1058, 350, 88)
p.ellipse("paper", CREAM[0], 470, 1044, 348, 84)
p.ellipse("accent-2", GREEN[0], 472, 1046, 316, 72)
p.ellipse("paper", CREAM[0], 472, 1047, 306, 68)
p.ellipse("paper", CREAM[1], 478, 1050, 236, 48)

# the piece
B0, B1 = -30, 28
piece = Round(292, 806, 372, 246)
p.path("ink", NAVY[1], kit.points([piece.at(0, 0, 1.02), piece.at(B1, 1, 1.02), piece.at(B1 - 30, 1.06, 1.02)]), opacity=.16)
p.path("ink", NAVY[1], kit.points([piece.at(0, 0, 1), piece.at(B1, 1, 1), piece.at(B1, 1.03, 1.06), (piece.at(0, 0, 1)[0] + 20, piece.at(0, 0, 1)[1] + 12)]), opacity=.14)
piece.wall("paper", CREAM[2], 0, B1)
for t0, t1 in ((.62, .7), (.8, .84)):
    piece.wall("accent", AMBER[2], 0, B1, t0, t1)
piece.drips(0, B1, 8, "subject", ROSE[2])
piece.face(B1, True)
edge = [piece.at(B0 + (B1 - B0) * i / 20) for i in range(21)]
p.path("subject", ROSE[1], kit.points(edge + [piece.at(0, 0)]))
p.path("subject", ROSE[0], kit.points([piece.at(B0 + 4 + (B1 - B0 - 8) * i / 20, .92) for i in range(21)] + [piece.at(0, .1)]))
# candle
cx, cy = piece.at(0, .46)
p.ellipse("subject", ROSE[2], cx + 3, cy + 1, 18, 6)
p.rect("paper", CREAM[0], cx - 13, cy - 120, 26, 122, 6)
p.rect("paper", CREAM[2], cx + 2, cy - 120, 11, 122, 5)
for i in range(3):
    y = cy - 22 - i * 34
    p.path("accent-2", GREEN[1], f"M{n(cx - 13)} {n(y)} L{n(cx + 13)} {n(y - 18)} V{n(y - 6)} L{n(cx - 13)} {n(y + 12)}Z")
p.line("ink", NAVY[1], f"M{n(cx)} {n(cy - 120)} v-14", 4)
p.circle("accent", AMBER[0], cx, cy - 158, 54, .45)
p.path("accent", AMBER[1], f"M{n(cx + 2)} {n(cy - 206)} C{n(cx + 34)} {n(cy - 164)} {n(cx + 26)} {n(cy - 130)} {n(cx)} {n(cy - 130)} C{n(cx - 26)} {n(cy - 130)} {n(cx - 30)} {n(cy - 160)} {n(cx + 2)} {n(cy - 206)}Z")
p.path("subject-shade", CORAL[1], f"M{n(cx + 1)} {n(cy - 172)} C{n(cx + 16)} {n(cy - 150)} {n(cx + 12)} {n(cy - 132)} {n(cx)} {n(cy - 132)} C{n(cx - 12)} {n(cy - 132)} {n(cx - 14)} {n(cy - 150)} {n(cx + 1)} {n(cy - 172)}Z")
x, y = piece.at(-1, .76)
dollop(x, y, 1.2)
cherry(x, y - 36, 27)

# the little fork, handle to the reader
p.open_group("translate(300 1092) rotate(5)")
fork = ("M-96 -26 H-34 C-10 -26 0 -12 14 -9 C120 -11 210 -15 268 -16 C292 -16 292 16 268 16 C210 15 120 11 14 9 C0 12 -10 26 -34 26 H-96 "
        "C-104 26 -104 15 -96 15 H-46 V7 H-100 C-108 7 -108 -7 -100 -7 H-46 V-15 H-96 C-104 -15 -104 -26 -96 -26Z")
p.path("ink", NAVY[1], fork, opacity=.18, transform="translate(5 9)")
p.path("accent", AMBER[2], fork)
p.path("accent", AMBER[0], "M-96 -26 H-34 C-10 -26 0 -12 14 -9 C120 -11 210 -15 268 -16 C276 -16 281 -13 284 -8 C200 -5 100 -2 14 -1 C0 -4 -10 -15 -34 -15 H-96 C-104 -15 -104 -26 -96 -26Z")
p.close_group()
for x, y, r in ((652, 1088, 7), (676, 1080, 5), (664, 1102, 4)):
    p.circle("accent", KRAFT[1], x, y, r)

p.close_group()

p.save("thanks", "cake",
       title={"en": "The missing piece", "de": "Das fehlende Stück"},
       alt={"en": "A tall cake with cherries on top and one piece cut out. The missing piece stands on a plate in front, with a lit candle and a golden fork: it is yours.",
            "de": "Eine hohe Torte mit Kirschen, aus der ein Stück herausgeschnitten ist. Das fehlende Stück steht vorn auf einem Teller, mit brennender Kerze und goldener Gabel: Es ist für dich."},
       tags={"en": ["cake", "piece", "birthday", "celebration", "candle", "cherries", "share"],
             "de": ["Torte", "Kuchen", "Stück", "Geburtstag", "Feier", "Kerze", "teilen"]},
       occasions=["colleague", "customer", "donor", "team", "birthday", "welcome", "farewell"],
       focus=(450, 740), keep=(40, 150, 820, 970), edge="plain",
       palette={"ground": G[0], "ground-2": G[1], "subject": ROSE[1], "subject-shade": CORAL[2], "accent": AMBER[1],
                "accent-2": GREEN[1], "ink": NAVY[1], "paper": CREAM[1]})
