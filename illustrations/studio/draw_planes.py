# SPDX-License-Identifier: GPL-3.0-or-later
"""Idea: the letter could not wait for the post: it folded itself into a plane and left the open envelope by the air."""
import math
import random

from kit import AMBER, CORAL, CREAM, GREEN, GROUND, NAVY, Picture, SEA, blob, n, points, smooth

INK = "#35607A"


def mix(a, b, t):
    return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t)


# strokes of single letters on a line one high: e, n, u, a, l, g, t, s, i
LETTERS = [[(0, 0), (.5, .5), (.4, 1), (.12, .6), (.3, 0), (.75, .1)], [(0, 0), (.1, 1), (.2, .1), (.5, 1), (.62, 0), (.9, .15)],
           [(0, .9), (.12, .05), (.5, .1), (.58, .95), (.66, 0), (.9, .1)], [(.55, .9), (.05, .7), (.2, 0), (.6, .9), (.66, 0), (.95, .15)],
           [(0, 0), (.55, 1.5), (.35, 2.1), (.25, .4), (.6, 0)], [(.5, .9), (.05, .6), (.3, .05), (.55, .9), (.5, -.8), (.15, -.7), (.8, .2)],
           [(0, .2), (.3, 1), (.5, .4), (.2, 0), (.75, .15)], [(0, 0), (.25, 1), (.3, .1), (.6, .1)], [(0, 0), (.5, .5), (.4, 1), (.12, .6), (.3, 0), (.75, .1)]]


def script(start, end, up, rnd):
    """A line of handwriting from start to end: words of loops and hooks; `up` is the vector of one x-height."""
    length = math.hypot(end[0] - start[0], end[1] - start[1])
    dx, dy = (end[0] - start[0]) / length, (end[1] - start[1]) / length
    h = math.hypot(*up)
    out, t = [], 0.0
    while t < length - h * 1.5:
        word = min(rnd.choice((3, 4, 5, 6, 7)) * h * .8, length - t)
        pts, x = [], t
        while x < t + word:
            letter = rnd.choice(LETTERS)
            for ox, oy in letter:
                pts.append((start[0] + dx * (x + ox * h) + up[0] * oy, start[1] + dy * (x + ox * h) + up[1] * oy))
            x += (letter[-1][0] + .14) * h
        out.append(smooth(pts, False, 1 / 5))
        t = x + h * .75
    return out


def compact(d):
    """Whole numbers are fine enough for handwriting, and half the size."""
    import re
    return re.sub(r"-?\d+\.\d+", lambda m: str(round(float(m.group()))), d)


def plane(p, N, A, C, K, D, B, tones, role, deco):
    """N nose; A-C far wing's tail edge; K foot of the keel; D-B near wing's tail edge."""
    light, body, shade = tones
    p.path(role, shade, points([N, C, K, mix(K, N, .3)]))
    p.path(role, "#CDBFAF" if role == "paper" else tones[2], points([N, C, mix(C, K, .55), D]))
    p.path(role, light, points([N, A, C]))
    p.path(role, body, points([N, D, B]))
    deco()
    # the fold along the far wing, and the keel's near side
    p.path(role, shade, points([N, C, mix(C, A, .035)]))
    p.path(role, mixed(body, shade), points([N, D, K]))


def mixed(a, b):
    return "#" + "".join(f"{(int(a[i:i + 2], 16) + int(b[i:i + 2], 16)) // 2:02X}" for i in (1, 3, 5))


def cloud(p, x, y, w):
    for fill, dy in ((CREAM[2], 12), (CREAM[0], 0)):
        d = f"M{n(x - 200 * w)} {n(y + dy)} a{n(62 * w)} {n(54 * w)} 0 0 1 {n(84 * w)} {n(-60 * w)} a{n(92 * w)} {n(88 * w)} 0 0 1 {n(172 * w)} {n(-10 * w)} a{n(66 * w)} {n(64 * w)} 0 0 1 {n(124 * w)} {n(70 * w)}Z"
        p.path("paper", "#F1F6F4" if dy else fill, d)


def main():
    rnd = random.Random(11)
    p = Picture(GROUND["mist"][0])
    p.path("ground-2", GROUND["mist"][1], blob(440, 520, 405, 440, 31, .05))
    cloud(p, 210, 250, .9)
    cloud(p, 690, 1020, .95)
    # the flight: stitched, out of the envelope, once round, on to the nose
    p.line("accent", GREEN[1], smooth([(236, 985), (250, 880), (330, 800), (450, 800), (530, 870), (500, 960), (400, 960), (366, 880), (384, 800), (424, 732)], False), 6, dash="16 17")
    # the letter
    N, A, C, K, D, B = (846, 168), (62, 380), (352, 520), (418, 716), (470, 566), (742, 690)

    def writing():
        for t in (.33, .64):  # the creases of the letter it was
            p.line("paper", "#EBE2D6", points([mix(C, N, t), mix(mix(C, N, t), mix(A, N, t), .98)], False), 4)
            p.line("paper", CREAM[2], points([mix(D, N, t), mix(mix(D, N, t), mix(B, N, t), .97)], False), 4)
        for i, t in enumerate((.06, .18, .3, .42, .54, .66)):
            s = mix(C, A, t)
            s = mix(s, (s[0] + N[0] - C[0], s[1] + N[1] - C[1]), .05)
            e = mix(s, (s[0] + N[0] - C[0], s[1] + N[1] - C[1]), 1 - t - .2)
            up = ((A[0] - C[0]) * .048, (A[1] - C[1]) * .048)
            if math.hypot(e[0] - s[0], e[1] - s[1]) > 50:
                p.line("ink", INK, compact(" ".join(script(s, e, up, rnd))), 3.6)
        for i, t in enumerate((.24, .4, .56, .68)):
            s = mix(D, B, t)
            s = mix(s, (s[0] + N[0] - D[0], s[1] + N[1] - D[1]), .06)
            e = mix(s, (s[0] + N[0] - D[0], s[1] + N[1] - D[1]), (1 - t) * (.74 if i < 3 else .0))
            up = ((D[0] - B[0]) * .058, (D[1] - B[1]) * .058)
            if i < 3:
                p.line("ink", INK, compact(" ".join(script(s, e, up, rnd))), 3.6)
        h = mix(D, B, .72)
        h = mix(h, (h[0] + N[0] - D[0], h[1] + N[1] - D[1]), .1)
        p.path("subject", CORAL[1], "M0 22 C-34 0 -26 -26 -10 -24 C-4 -23 0 -18 0 -13 C0 -18 4 -23 10 -24 C26 -26 34 0 0 22Z", transform=f"translate({n(h[0])} {n(h[1])}) rotate(-14) scale(1)")
    plane(p, N, A, C, K, D, B, ("#FFFFFF", CREAM[1], CREAM[2]), "paper", writing)
    # the answer, on lined paper, follows
    q = lambda x, y: (x * .5 + 425, y * .5 + 650)
    pts = [q(*v) for v in ((846, 168), (120, 300), (372, 500), (400, 690), (470, 560), (700, 720))]
    N2, A2, C2, K2, D2, B2 = pts

    def rules():
        for t in (.16, .34, .52, .7, .86):
            s, e = mix(C2, A2, t), mix(N2, A2, t)
            p.line("accent", SEA[0], points([mix(s, e, .03), mix(s, e, .95)], False), 3)
        for t in (.25, .5, .75):
            p.line("accent", SEA[0], points([mix(mix(D2, B2, t), mix(N2, B2, t), .03), mix(mix(D2, B2, t), mix(N2, B2, t), .96)], False), 3)
        p.line("subject", CORAL[0], points([mix(C2, N2, .22), mix(mix(C2, N2, .22), mix(A2, N2, .22), .97)], False), 3.5)
        p.line("subject", CORAL[0], points([mix(D2, N2, .22), mix(mix(D2, N2, .22), mix(B2, N2, .22), .97)], False), 3.5)
    plane(p, N2, A2, C2, K2, D2, B2, (AMBER[0], "#F8CE85", AMBER[2]), "accent-2", rules)
    # the open envelope it came from
    p.open_group("translate(190 1045) rotate(-8)")
    p.path("subject-shade", CORAL[2], "M-150 -70 L0 -180 L150 -70Z")
    p.path("subject-shade", "#8F3014", "M-150 -70 L150 -70 L0 20Z")
    p.path("subject-shade", "#8F3014", "M-150 -70 H150 V110 H-150Z")
    p.path("subject", CORAL[1], "M-150 -70 L-10 20 L10 20 L150 -70 V110 H-150Z")
    p.path("subject", CORAL[0], "M-150 -70 L-4 38 L-150 110Z")
    p.path("subject-shade", CORAL[2], "M150 -70 L4 38 L150 110Z")
    p.path("subject", "#EA6541", "M-150 110 L-16 22 Q0 10 16 22 L150 110Z")
    p.close_group()
    p.save("thanks", "planes",
           title={"en": "By air", "de": "Papierflieger"},
           alt={"en": "A handwritten letter, folded into a great paper plane with a heart for a signature, loops up out of an open coral envelope; a smaller plane of lined paper flies after it.",
                "de": "Ein handgeschriebener Brief, zum großen Papierflieger gefaltet und mit einem Herz unterschrieben, schraubt sich aus einem offenen Umschlag in die Luft; ein kleiner Flieger aus liniertem Papier folgt ihm."},
           tags={"en": ["paper plane", "letter", "handwriting", "envelope", "post", "sky", "reply"],
                 "de": ["Papierflieger", "Brief", "Handschrift", "Umschlag", "Post", "Himmel", "Antwort"]},
           occasions=["customer", "colleague", "every-day", "team"], focus=(460, 430), keep=(40, 140, 830, 1030), edge="plain",
           palette={"ground": GROUND["mist"][0], "ground-2": GROUND["mist"][1], "subject": CORAL[1], "subject-shade": CORAL[2],
                    "accent": GREEN[1], "accent-2": AMBER[1], "ink": NAVY[1], "paper": CREAM[1]})


if __name__ == "__main__":
    main()
