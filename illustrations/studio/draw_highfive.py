# SPDX-License-Identifier: GPL-3.0-or-later
"""Idea: a thick winter mitten and a fingerless glove for typing meet in a high five: two very different hands, one team."""
import math

from draw_baton import limb, local_light, shifted
from kit import AMBER, BROWN, CORAL, CREAM, GREEN, GROUND, NAVY, PLUM, Picture, blob, n, points, smooth


def inside(poly, x, y):
    hit = False
    for (x1, y1), (x2, y2) in zip(poly, poly[1:] + poly[:1]):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            hit = not hit
    return hit


def stitches(p, role, stroke, poly, step=26, skip=lambda x, y: False, width=3.2):
    """Rows of small v's, as knitting shows them, inside a polygon."""
    xs, ys = [q[0] for q in poly], [q[1] for q in poly]
    d = []
    y = min(ys) + step
    while y < max(ys):
        x = math.floor(min(xs) / step) * step
        while x < max(xs):
            if all(inside(poly, x + dx, y + dy) for dx, dy in ((-16, -12), (16, -12), (-16, 14), (16, 14))) and not skip(x, y):
                d.append(f"M{n(x - 6)} {n(y - 5)}l6 10l6 -10")
            x += step
        y += step * .8
    p.line(role, stroke, "".join(d), width)


def ribs(p, role, tones, x0, x1, y0, y1, count, flare=8):
    """A ribbed cuff: rounded columns, lit ones on the left."""
    w = (x1 - x0) / count
    for k in range(count):
        t = (k + .5) / count * 2 - 1
        fill = tones[0] if k < count * .25 else tones[2] if k > count * .68 else tones[1]
        a, b = x0 + k * w, x0 + (k + 1) * w
        p.path(role, fill, f"M{n(a)} {n(y0 + 8)} Q{n((a + b) / 2)} {n(y0 - 8)} {n(b)} {n(y0 + 8)} L{n(b + t * flare + 2)} {n(y1 - 8)} Q{n((a + b) / 2 + t * flare)} {n(y1 + 12)} {n(a + t * flare - 1)} {n(y1 - 8)}Z")
    for k in range(1, count):
        t = k / count * 2 - 1
        x = x0 + k * w
        p.line(role, tones[2], f"M{n(x)} {n(y0 + 10)} L{n(x + t * flare)} {n(y1 - 8)}", 3.5)


def forearm(p, role, tones, w0, w1, y0, y1, lit):
    p.path(role, tones[1], points([(-w0, y0), (w0, y0), (w1, y1), (-w1, y1)]))
    s = -lit
    p.path(role, tones[2], points([(s * w0, y0), (s * w0 * .4, y0), (s * w1 * .5, y1), (s * w1, y1)]))
    p.path(role, tones[0], points([(lit * w0, y0), (lit * w0 * .75, y0), (lit * w1 * .72, y1), (lit * w1, y1)]))


def mitten(p, tones):
    light, body, shade = tones
    outline = [(-84, 226), (-104, 130), (-108, 10), (-102, -110), (-66, -200), (0, -236), (66, -204), (104, -112), (110, 10), (104, 130), (84, 226)]
    thumb = [(-60, 150, 56), (-128, 84, 50), (-162, 0, 44), (-166, -40, 40)]
    p.path("subject-shade", shade, limb([(x + 4, y + 10, r) for x, y, r in thumb]))
    p.path("subject", body, limb(thumb))
    p.path("subject-shade", shade, smooth([(-96, -30), (-114, 30), (-104, 150), (-84, 200), (-70, 100)]))
    p.path("subject", light, limb([(-160, 56, 12), (-188, 0, 13), (-190, -44, 10)]))
    p.path("subject", body, smooth(outline))
    p.path("subject-shade", shade, smooth([(34, -226), (66, -204), (104, -112), (110, 10), (104, 130), (84, 226), (40, 226), (62, 120), (72, 0), (66, -110)]))
    p.path("subject", light, smooth([(-92, -130), (-62, -192), (-6, -226), (-34, -186), (-66, -120), (-76, 10), (-72, 120), (-66, 214), (-80, 214), (-98, 120), (-102, 0)]))
    # pattern: two zigzag bands and five hearts between them
    for y, c in ((-96, CREAM[0]), (96, CREAM[0])):
        w = 98
        p.line("paper", c, "M" + " L".join(f"{n(-w + k * w * 2 / 12)} {n(y + (-11 if k % 2 else 11))}" for k in range(13)), 9)
        for k in range(6):
            x = -w + (k + .5) * w * 2 / 6
            p.circle("accent-2", AMBER[0], x, y + (26 if y < 0 else -26), 5.5)
    for k, x in enumerate((-68, 0, 68)):
        s = 1.5 if k == 1 else 1.05
        p.path("paper", CREAM[0], "M0 24 C-34 0 -26 -26 -10 -24 C-4 -23 0 -18 0 -13 C0 -18 4 -23 10 -24 C26 -26 34 0 0 24Z", transform=f"translate({x} 0) scale({s})")
    p.line("paper", CREAM[0], f"M-96 148H96 M-94 -142H94", 5, dash="1 15")
    stitches(p, "subject-shade", shade, outline, 26, lambda x, y: -155 < y < 160 or x > 40)
    ribs(p, "paper", (CREAM[0], CREAM[1], CREAM[2]), -92, 92, 214, 316, 9)


def glove(p, tones, skin, light_from):
    light, body, shade = tones
    fingers = [[(-80, 60, 38), (-92, -60, 37), (-108, -186, 32)], [(-28, 30, 39), (-34, -90, 39), (-42, -246, 34)],
               [(28, 30, 39), (32, -80, 38), (40, -228, 33)], [(80, 60, 36), (90, -30, 35), (108, -150, 30)]]
    thumb = [(66, 150, 52), (132, 92, 46), (176, 20, 39), (194, -56, 34)]
    hand = [(-96, 226), (-110, 120), (-112, 10), (-84, -40), (-30, -54), (30, -54), (84, -20), (112, 20), (112, 120), (94, 226)]

    def finger(b, cut):
        p.path("skin", skin[2], limb([(x + 6, y + 5, r - 3) for x, y, r in b]))
        p.path("skin", skin[1], limb([(x, y, r - 3) for x, y, r in b]))
        p.path("skin", skin[0], limb(shifted(b[1:], light_from, .42, .36)))
        tip = b[-1]
        nx, ny = (tip[0] - b[-2][0], tip[1] - b[-2][1])
        short = b[:-1] + [(b[-2][0] + nx * cut, b[-2][1] + ny * cut, b[-2][2] - .5)]
        size = math.hypot(nx, ny)
        inner = short[:-1] + [(short[-1][0] - nx / size * 14, short[-1][1] - ny / size * 14, short[-1][2])]
        p.path("accent", shade, limb([(x + 8, y + 4, r) for x, y, r in inner], (True, False)))
        p.path("accent", body, limb(short, (True, False)))
        p.path("accent", light, limb(shifted(short[:-1] + [(short[-1][0] - nx / size * 28, short[-1][1] - ny / size * 28, short[-1][2])], light_from, .5, .24), (True, False)))
        (xa, ya, ra), (xb, yb, rb) = short[-2], short[-1]
        ln = math.hypot(xb - xa, yb - ya)
        ux, uy = (xb - xa) / ln, (yb - ya) / ln
        e = rb + 4
        p.path("accent-2", AMBER[1], points([(xb - uy * e, yb + ux * e), (xb + uy * e, yb - ux * e), (xb + uy * e - ux * 24, yb - ux * e - uy * 24), (xb - uy * e - ux * 24, yb + ux * e - uy * 24)]))
        p.path("accent-2", AMBER[2], points([(xb - uy * e, yb + ux * e), (xb - uy * e * .4, yb + ux * e * .4), (xb - uy * e * .4 - ux * 24, yb + ux * e * .4 - uy * 24), (xb - uy * e - ux * 24, yb + ux * e - uy * 24)]))
    for b in fingers:
        finger(b, .36)
    finger(thumb, .62)
    p.path("accent", body, smooth(hand))
    p.path("accent", shade, smooth([(60, 0), (84, -16), (112, 20), (112, 120), (94, 226), (46, 226), (70, 130), (74, 50)]))
    p.path("accent", light, smooth([(-104, 20), (-84, 0), (-84, 110), (-76, 210), (-90, 210), (-104, 120)]))
    stitches(p, "accent", shade, hand, 27, lambda x, y: x > 50)
    # a darned patch
    p.path("accent-2", AMBER[1], "M-38 70 L34 60 L40 128 L-32 138Z")
    p.line("accent-2", AMBER[2], "M-24 82L26 75 M-22 98L28 91 M-20 114L30 107 M-16 80L-8 124 M2 78L10 122 M20 76L27 119", 4)
    ribs(p, "accent-2", AMBER, -100, 100, 214, 316, 9)


def main():
    p = Picture(GROUND["sage"][0])
    p.path("ground-2", GROUND["sage"][1], blob(450, 700, 400, 420, 21, .05))
    # the clap: cut-paper rays
    cx, cy = 452, 440
    for k in range(1, 12):
        a = math.radians(-184 + k * 15.67)
        long = k % 2 == 0
        r0, r1, w = (312, 424, 30) if long else (302, 372, 19)
        role, fill = (("accent-2", AMBER[1]), ("subject", CORAL[1]), ("paper", CREAM[0]))[k % 3]
        c, s = math.cos(a), math.sin(a) * .9
        p.path(role, fill, points([(cx + c * r0, cy + s * r0), (cx + c * r1 - s * w, cy + s * r1 + c * w), (cx + c * (r1 + 8) + s * w, cy + s * (r1 + 8) - c * w)]))
    for x, y, angle, which in ((590, 640, -20, "glove"), (328, 646, 20, "mitten")):
        p.open_group(f"translate({x} {y}) rotate({angle}) scale(1.24)")
        if which == "glove":
            forearm(p, "ink", ("#3E6A84", "#2C5068", NAVY[1]), 94, 120, 300, 640, -1)
            glove(p, PLUM, BROWN, local_light(angle, False))
        else:
            forearm(p, "accent", GREEN, 88, 112, 300, 640, -1)
            mitten(p, CORAL)
        p.close_group()
    p.save("thanks", "highfive",
           title={"en": "High five", "de": "Abgeklatscht"},
           alt={"en": "A coral mitten with knitted hearts and a darned, fingerless plum glove clap together in a high five, and paper rays burst all around.",
                "de": "Ein korallenroter Fäustling mit gestrickten Herzen und ein gestopfter, fingerloser Handschuh klatschen sich ab, dass ringsum Papierstrahlen sprühen."},
           tags={"en": ["high five", "mitten", "glove", "knitting", "winter", "success", "teamwork"],
                 "de": ["Abklatschen", "Fäustling", "Handschuh", "Strick", "Winter", "Erfolg", "Zusammenarbeit"]},
           occasions=["team", "colleague", "help", "every-day"], focus=(450, 470), keep=(70, 60, 760, 900), edge="scene",
           palette={"ground": GROUND["sage"][0], "ground-2": GROUND["sage"][1], "subject": CORAL[1], "subject-shade": CORAL[2],
                    "accent": PLUM[1], "accent-2": AMBER[1], "ink": NAVY[1], "paper": CREAM[1], "skin": BROWN[1]})


if __name__ == "__main__":
    main()
