# SPDX-License-Identifier: GPL-3.0-or-later
# Idea: thank-you letters put up like jam, under a checked cloth, for the hard days; one has been taken out for today.
import math
import random
import kit
from kit import CORAL, ROSE, AMBER, GREEN, NAVY, PLUM, KRAFT, BROWN, CREAM, n

G = kit.GROUND["butter"]
p = kit.Picture(G[0])


def stored(x, base, w, h, lid):
    """One more jar on the shelf, only a tone of the wall: there is a whole winter's store."""
    r, neck = w * .16, w * .7
    p.path("ground-2", G[1], f"M{n(x - neck / 2)} {n(base - h)} V{n(base - h * .9)} C{n(x - neck / 2)} {n(base - h * .84)} {n(x - w / 2)} {n(base - h * .84)} {n(x - w / 2)} {n(base - h * .74)} "
           f"V{n(base - r)} Q{n(x - w / 2)} {base} {n(x - w / 2 + r)} {base} H{n(x + w / 2 - r)} Q{n(x + w / 2)} {base} {n(x + w / 2)} {n(base - r)} V{n(base - h * .74)} "
           f"C{n(x + w / 2)} {n(base - h * .84)} {n(x + neck / 2)} {n(base - h * .84)} {n(x + neck / 2)} {n(base - h * .9)} V{n(base - h)}Z")
    p.path("ground-2", "#FCE8C0", f"M{n(x - w * .38)} {n(base - h * .68)} Q{n(x - w * .38)} {n(base - h * .76)} {n(x - w * .26)} {n(base - h * .78)} V{n(base - h * .2)} H{n(x - w * .38)}Z")
    rows, scallops = [], 7
    top, hem, out = base - h - lid, base - h + lid * .75, w * .47
    for i in range(scallops * 6 + 1):
        u = i / (scallops * 6)
        rows.append((x - out + 2 * out * u, hem + 14 * math.sin(math.pi * u) + 7 * math.cos(2 * math.pi * scallops * u)))
    p.path("ground-2", "#F0CB86", "M" + f"{n(x - neck * .56)} {n(top + 14)} Q{n(x)} {n(top - 18)} {n(x + neck * .56)} {n(top + 14)} L{n(x + neck * .5)} {n(base - h)} "
           + "L" + " L".join(f"{n(a)} {n(b)}" for a, b in reversed(rows)) + f" L{n(x - neck * .5)} {n(base - h)}Z")
    p.path("ground-2", "#E3B767", f"M{n(x - neck * .52)} {n(base - h - 8)} Q{n(x)} {n(base - h + 16)} {n(x + neck * .52)} {n(base - h - 8)} V{n(base - h + 4)} Q{n(x)} {n(base - h + 28)} {n(x - neck * .52)} {n(base - h + 4)}Z")


stored(166, 1084, 220, 470, 62)
stored(712, 1084, 260, 600, 74)
# the shelf
p.path("accent", BROWN[1], "M150 1120 H206 V1140 C206 1164 180 1176 160 1176 Q150 1176 150 1166Z")
p.path("accent", BROWN[1], "M694 1120 H750 V1166 Q750 1176 740 1176 C720 1176 694 1164 694 1140Z")
p.rect("accent", KRAFT[2], 36, 1084, 828, 44, 8)
p.rect("accent", KRAFT[1], 36, 1080, 828, 26, 8)
p.rect("accent", KRAFT[0], 36, 1078, 828, 12, 6)
p.path("accent", BROWN[1], "M206 1084 H680 Q740 1086 800 1104 H250 Q220 1096 206 1084Z", opacity=.28)

# ---- a pile that really rests: envelopes are dropped one by one inside the glass until they touch something
W, H = 156, 110
SEED = 71
X0, X1, FLOOR, ROUND = 200, 672, 1068, 74


def corners(x, y, a, w=W, h=H):
    c, s = math.cos(a), math.sin(a)
    return [(x + u * c - v * s, y + u * s + v * c) for u, v in ((-w / 2, -h / 2), (w / 2, -h / 2), (w / 2, h / 2), (-w / 2, h / 2))]


def inside(poly):
    for x, y in poly:
        if not X0 <= x <= X1 or y > FLOOR:
            return False
        for cx, side in ((X0 + ROUND, -1), (X1 - ROUND, 1)):
            cy = FLOOR - ROUND
            if (x - cx) * side > 0 and y > cy and math.hypot(x - cx, y - cy) > ROUND:
                return False
    return True


def apart(a, b):
    for poly in (a, b):
        for i in range(4):
            (x0, y0), (x1, y1) = poly[i], poly[(i + 1) % 4]
            nx, ny = y1 - y0, x0 - x1
            pa = [x * nx + y * ny for x, y in a]
            pb = [x * nx + y * ny for x, y in b]
            if max(pa) <= min(pb) or max(pb) <= min(pa):
                return True
    return False


def settle(seed, count, top, tilt, squeeze=1.0):
    """Each envelope keeps the tilt it is thrown with and takes the deepest place it can find."""
    rnd, done = random.Random(seed), []
    for k in range(count):
        best, a, size = None, rnd.uniform(-tilt, tilt), (1, .84, .92, .76, 1)[k % 5]
        for _ in range(60):
            x = rnd.uniform(X0 + 50, X1 - 50)
            y, fits = top - 200, None
            while y < FLOOR:
                poly = corners(x, y, a, W * squeeze * size, H * squeeze * size)
                if not inside(corners(x, y, a, W * size, H * size)) or any(not apart(poly, q[3]) for q in done):
                    break
                fits, y = (x, y, a, poly, size), y + 4
            if fits and (best is None or fits[1] > best[1]):
                best = fits
        if best and best[1] > top:
            done.append(best)
    return done


SETS = {"coral": ("subject", CORAL), "rose": ("subject", ROSE), "amber": ("accent", AMBER), "kraft": ("accent", KRAFT),
        "green": ("accent-2", GREEN), "sage": ("accent-2", ("#C6DCC5", "#A9CBAA", GREEN[0])), "plum": ("subject-shade", PLUM),
        "navy": ("ink", NAVY), "white": ("paper", CREAM)}


def envelope(x, y, a, key, mark, w=W, h=H, dim=0):
    role, t = SETS[key]
    tr = f"translate({n(x)} {n(y)}) rotate({n(math.degrees(a))})"
    u, v = w / 2, h / 2
    if dim:
        p.rect(role, t[2], -u, -v, w, h, 7, transform=tr)
        p.path(role, t[1], f"M{n(-u)} {n(-v)} L0 {n(v * .2)} L{n(u)} {n(-v)}Z", transform=tr)
        return
    p.rect(role, t[1], -u, -v, w, h, 7, transform=tr)
    p.path(role, t[2], f"M{n(u)} {n(-v + 4)} L{n(u)} {n(v - 3)} Q{n(u)} {n(v)} {n(u - 5)} {n(v)} H{n(-u + 5)} L2 {n(v * .02)}Z", transform=tr)
    p.path(role, t[1], f"M{n(-u)} {n(-v + 4)} L{n(-u)} {n(v - 3)} L-2 {n(v * .02)}Z", transform=tr)
    p.path(role, t[0], f"M{n(-u + 3)} {n(-v)} H{n(u - 3)} L8 {n(v * .24)} Q0 {n(v * .36)} -8 {n(v * .24)}Z", transform=tr)
    seal = "subject" if role != "subject" else "paper"
    tone = CORAL[1] if seal == "subject" else CREAM[0]
    if mark == "heart":
        p.path(seal, tone, "M0 26 L-16 10 A10 10 0 0 1 0 -3 A10 10 0 0 1 16 10Z", transform=tr)
    elif mark == "dot":
        p.add("circle", seal, tone, cx=0, cy=10, r=9, transform=tr)


# the glass, back wall
def glass(inset, top=338):
    x0, x1, y1, r = 186 + inset, 686 - inset, 1084 - inset, 92 - inset * .6
    return (f"M{276 + inset} {top} H{596 - inset} C{596 - inset} 400 {x1} 404 {x1} {486} V{n(y1 - r)} Q{x1} {y1} {n(x1 - r)} {y1} "
            f"H{n(x0 + r)} Q{x0} {y1} {x0} {n(y1 - r)} V486 C{x0} 404 {276 + inset} 400 {276 + inset} {top}Z")


p.path("paper", CREAM[0], glass(0), opacity=.72)
p.path("paper", "#FBF3E4", glass(16), opacity=.9)

rnd = random.Random(5)
keys = ["coral", "sage", "amber", "plum", "white", "rose", "green", "kraft", "navy"]
for i, (x, y, a, _, k) in enumerate(settle(31, 40, 560, .7, .66)):
    envelope(x, y, a, keys[(i * 4 + 2) % 9], None, W * k, H * k, dim=1)
p.path("paper", "#FBF3E4", glass(16), opacity=.3)          # the back of the pile lies deeper in the glass
pile = settle(SEED, 34, 540, .52, .86)
marks = [None, "dot", None, "heart", None]
for i, (x, y, a, _, k) in enumerate(pile):
    envelope(x, y, a, keys[i % 9], marks[i % 5], W * k, H * k)

# the glass, in front: shade at the right, highlights at the left, thick bottom
p.path("paper", CREAM[0], glass(0), opacity=.10)
p.path("ink", NAVY[1], "M650 470 C664 480 670 490 670 510 V986 C670 1040 640 1064 590 1066 C626 1040 640 1020 640 980 V500 C640 486 644 476 650 470Z", opacity=.13)
p.path("paper", CREAM[0], "M214 520 C214 470 240 446 268 430 C282 424 288 436 278 446 C256 466 248 490 248 530 V930 C248 956 214 956 214 930Z", opacity=.46)
p.path("paper", CREAM[0], "M268 560 C268 548 286 548 286 560 V760 C286 772 268 772 268 760Z", opacity=.5)
p.path("paper", CREAM[0], "M206 1010 Q214 1064 280 1066 H592 Q640 1064 662 1024 Q664 1084 594 1084 H278 Q206 1084 206 1010Z", opacity=.55)
p.path("paper", CREAM[0], "M646 560 C646 550 658 550 658 560 V700 C658 710 646 710 646 700Z", opacity=.5)

# ---- the checked cloth: lid top, neck, frill
CX, TOPY, RX, RY = 436, 232, 196, 44
STR = 326                                                    # the string


def skirt(u, v):
    """u 0..1 round the front from left to right, v 0 at the string .. 1 at the hem."""
    t = math.pi * (1 - u)
    r = 168 + 92 * v ** .8
    wob = math.cos(u * math.pi * 18)
    x = CX + r * math.cos(t) + v * 5 * math.sin(u * 37)
    y = STR + 26 * math.sin(t) + v * (92 + 10 * math.sin(t)) + v * 10 * wob
    return x, y


def side(u, v):
    """the cloth over the lid, from its rim down to the string"""
    t = math.pi * (1 - u)
    r = RX + (168 - RX) * v ** 2
    return CX + r * math.cos(t), TOPY + (RY + (26 - RY) * v) * math.sin(t) + v * (STR - TOPY)


def patch(f, u0, u1, v0, v1, steps=6):
    us = [u0 + (u1 - u0) * i / steps for i in range(steps + 1)]
    return kit.points([f(u, v0) for u in us] + [f(u, v1) for u in reversed(us)])


p.path("ink", NAVY[1], patch(skirt, .02, .98, .3, 1.08, 60), opacity=.12, transform="translate(6 8)")
for f in (skirt, side):
    p.path("paper", CREAM[0], patch(f, 0, 1, 0, 1, 60))
# stripes: even steps in the angle; crossings come out twice as dark
N = 19
for f, bands in ((side, 2), (skirt, 2)):
    for i in range(0, N, 2):
        p.path("subject", CORAL[1], patch(f, i / N, (i + 1) / N, 0, 1, 4), opacity=.5)
    for j in range(bands):
        p.path("subject", CORAL[1], patch(f, 0, 1, (j + .25) / bands, (j + .75) / bands, 60), opacity=.5)
# folds of the frill and the shaded right
for i in range(9):
    u = (i + .5) / 9 + .055
    if u < .97:
        p.path("subject-shade", CORAL[2], kit.points([skirt(u - .008, .05), skirt(u + .012, 1), skirt(u + .05, .96)]), opacity=.35)
p.path("ink", NAVY[1], patch(side, .7, 1, 0, 1, 12), opacity=.14)
p.path("ink", NAVY[1], patch(skirt, .74, 1, 0, 1, 20), opacity=.14)
# top of the lid
p.ellipse("paper", CREAM[0], CX, TOPY, RX, RY)


def chord(f):
    return math.sqrt(max(0, 1 - f * f))


for i in range(-4, 5):
    a, b = (i * 2 - .5) / 9, (i * 2 + .5) / 9
    if max(abs(a), abs(b)) > 1:
        continue
    xs = [a + (b - a) * k / 4 for k in range(5)]
    p.path("subject", CORAL[1], kit.points([(CX + RX * f, TOPY - RY * chord(f)) for f in xs] + [(CX + RX * f, TOPY + RY * chord(f)) for f in reversed(xs)]), opacity=.45)
for i in (-1, 0, 1):
    a, b = (i * 2 - .5) / 3.4, (i * 2 + .5) / 3.4
    ys = [a + (b - a) * k / 4 for k in range(5)]
    p.path("subject", CORAL[1], kit.points([(CX - RX * chord(f), TOPY + RY * f) for f in ys] + [(CX + RX * chord(f), TOPY + RY * f) for f in reversed(ys)]), opacity=.45)

# string, bow and the tag
def ring(dy):
    return kit.smooth([(CX + 171 * math.cos(t), STR + dy + 27 * math.sin(t)) for t in (math.pi * (1 - i / 12) for i in range(13))], close=False)


p.line("accent", KRAFT[2], ring(5), 9)
p.line("accent", KRAFT[0], ring(1), 7)
p.line("accent", KRAFT[1], "M350 352 C320 380 300 420 306 452", 6)
tr = "translate(306 446) rotate(9)"
p.path("accent", KRAFT[2], "M-44 34 L-24 0 H24 L44 34 V140 H-44Z", transform=tr + " translate(6 7)", opacity=.6)
p.path("accent", KRAFT[0], "M-44 34 L-24 0 H24 L44 34 V140 H-44Z", transform=tr)
p.path("accent", KRAFT[1], "M12 0 H24 L44 34 V140 H20Z", transform=tr)
p.add("circle", "ink", NAVY[1], cx=0, cy=16, r=7, transform=tr)
p.path("subject", CORAL[1], "M0 112 L-29 82 A18 18 0 0 1 0 58 A18 18 0 0 1 29 82Z", transform=tr)
p.path("subject-shade", CORAL[2], "M0 112 L29 82 A18 18 0 0 0 24 55 C24 74 14 94 0 112Z", transform=tr)
p.line("accent", KRAFT[2], "M350 352 C300 324 268 344 284 364 C300 380 336 366 350 352 M350 352 C384 318 420 336 408 358 C396 376 362 366 350 352 M350 352 C372 376 388 388 396 412", 8)
p.line("accent", KRAFT[0], "M350 350 C300 322 270 340 284 362 M350 350 C384 316 416 332 407 354", 5)
p.circle("accent", KRAFT[2], 350, 354, 11)
p.circle("accent", KRAFT[0], 347, 351, 7)

# today's letter: opened, its note half out, leaning on the jar
p.open_group("translate(708 992) rotate(5)")
p.path("subject-shade", CORAL[2], "M-104 -46 L0 -136 L104 -46Z")
p.path("paper", CREAM[2], "M-78 -150 H84 V20 H-78Z")
p.path("paper", CREAM[0], "M-84 -154 H76 V20 H-84Z")
p.path("subject", ROSE[1], "M-4 -62 L-34 -92 A19 19 0 0 1 -4 -117 A19 19 0 0 1 26 -92Z")
p.line("paper", CREAM[2], "M-60 -36 H46", 7)
p.path("subject", CORAL[1], "M-104 -46 L-6 34 L-104 86Z")
p.path("subject-shade", CORAL[2], "M104 -46 L6 34 L104 86Z")
p.path("subject", CORAL[0], "M-104 88 L-14 22 Q0 12 14 22 L104 88Z")
p.close_group()

p.save("thanks", "jar",
       title={"en": "Jar of thanks", "de": "Zettelglas"},
       alt={"en": "On the pantry shelf, a big preserving jar under a red checked cloth, filled to the shoulder not with jam but with colourful letters. One has been taken out for today and shows its heart.",
            "de": "Auf dem Vorratsregal ein großes Einmachglas mit rot kariertem Tuch, gefüllt nicht mit Marmelade, sondern mit bunten Briefen. Einer ist für heute herausgenommen und zeigt sein Herz."},
       tags={"en": ["jar", "letters", "notes", "envelopes", "preserves", "heart", "collection"],
             "de": ["Glas", "Zettelglas", "Einmachglas", "Briefe", "Zettel", "Herz", "Vorrat"]},
       occasions=["colleague", "customer", "donor", "team", "hard-day", "farewell", "every-day"],
       focus=(440, 700), keep=(60, 170, 790, 970), edge="plain",
       palette={"ground": G[0], "ground-2": G[1], "subject": CORAL[1], "subject-shade": CORAL[2], "accent": AMBER[1],
                "accent-2": GREEN[1], "ink": NAVY[1], "paper": CREAM[1]})
