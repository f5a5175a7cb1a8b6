# SPDX-License-Identifier: GPL-3.0-or-later
"""Idea: the cable comes in as one hopeless tangle and leaves it as a calm line that draws a heart; the ticket on it is ticked off."""
import math

from kit import AMBER, CORAL, CREAM, GREEN, GROUND, NAVY, Picture, blob, n, points
from draw_baton import sample

WIDTH = 46


def crossings(line):
    """Where the line crosses itself: (i, j) with i < j, segment numbers."""
    found = []
    for i in range(len(line) - 1):
        (x1, y1), (x2, y2) = line[i], line[i + 1]
        for j in range(i + 3, len(line) - 1):
            (x3, y3), (x4, y4) = line[j], line[j + 1]
            if max(x3, x4) < min(x1, x2) or min(x3, x4) > max(x1, x2) or max(y3, y4) < min(y1, y2) or min(y3, y4) > max(y1, y2):
                continue
            d = (x2 - x1) * (y4 - y3) - (y2 - y1) * (x4 - x3)
            if not d:
                continue
            t = ((x3 - x1) * (y4 - y3) - (y3 - y1) * (x4 - x3)) / d
            u = ((x3 - x1) * (y2 - y1) - (y3 - y1) * (x2 - x1)) / d
            if 0 <= t < 1 and 0 <= u < 1:
                found.append((i, j))
    return found


def piece(line, lo, hi):
    """The curve from point lo to hi - 1, bent as the whole line is, so that pieces join without a barb."""
    def at(i):
        x, y = line[min(max(i, 0), len(line) - 1)]
        return round(x), round(y)
    d = "M{} {}c".format(*at(lo))
    for i in range(lo, hi - 1):
        (ax, ay), (bx, by), (cx, cy), (ex, ey) = at(i - 1), at(i), at(i + 1), at(i + 2)
        pairs = ((cx - ax) / 6, (cy - ay) / 6), (cx - (ex - bx) / 6 - bx, cy - (ey - by) / 6 - by), (cx - bx, cy - by)
        d += " ".join(f"{n(u)} {n(v)}" for u, v in pairs) + (" " if i < hi - 2 else "")
    return d.replace(" -", "-")


def cord(p, line, lo, hi):
    """The cable from point lo to hi: edge and shade below right, body, and light from the upper left.
    Cut square, so that a piece laid over a crossing shows no seam."""
    shifted = [(x - 4.5, y - 5.5) for x, y in line]
    data, lit = piece(line, lo, hi), piece(shifted, max(lo - 1, 0), min(hi + 1, len(line)))
    for role, fill, width, d in (("subject-shade", "#93320F", WIDTH + 9, data), ("subject-shade", CORAL[2], WIDTH, data), ("subject", CORAL[1], WIDTH - 13, lit)):
        p.body.append(f'<path class="{role}" d="{d}" fill="none" stroke="{fill}" stroke-width="{width}" stroke-linejoin="round"/>')


def twist(p, line, wanted, role="subject"):
    d = []
    for i in wanted:
        if not 0 < i < len(line) - 1:
            continue
        dx, dy = line[i + 1][0] - line[i - 1][0], line[i + 1][1] - line[i - 1][1]
        ln = math.hypot(dx, dy)
        dx, dy = dx / ln, dy / ln
        x, y = line[i][0] - 4, line[i][1] - 5
        w = WIDTH * .26
        ex, ey = dx * w * .7 + dy * w, dy * w * .7 - dx * w
        d.append(f"M{x - ex:.0f} {y - ey:.0f}l{2 * ex:.0f} {2 * ey:.0f}")
    if d:
        p.line(role, CORAL[0], "".join(d), 6)


def evenly(line, step):
    out, left = [line[0]], step
    for a, b in zip(line, line[1:]):
        d = math.hypot(b[0] - a[0], b[1] - a[1])
        while d >= left:
            t = left / d
            a = (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t)
            out.append(a)
            d -= left
            left = step
        left -= d
    return out


def main():
    p = Picture(GROUND["butter"][0])
    p.path("ground-2", GROUND["butter"][1], blob(455, 350, 385, 330, 14, .06))
    c = (450, 350)

    def ring(angle, r, squeeze=.86):
        a = math.radians(angle)
        return c[0] + math.cos(a) * r, c[1] + math.sin(a) * r * squeeze
    tangle = [(-60, 90), (60, 165), ring(200, 250), ring(120, 180), ring(40, 150), ring(-30, 270), ring(-80, 290), ring(-150, 200), ring(140, 210), ring(85, 300),
              ring(20, 250), ring(-50, 180), ring(-110, 290), ring(-165, 320), ring(155, 190), ring(60, 110), ring(5, 330), ring(45, 330), ring(100, 180), ring(-170, 130), ring(-120, 110),
              ring(-40, 100), ring(60, 240), ring(104, 318), (200, 655), (105, 755), (72, 880), (112, 1000), (210, 1050)]
    calm = [(280, 1050), (340, 1050), (400, 1050), (470, 1050), (590, 1044), (716, 950), (780, 840), (752, 748), (676, 726), (606, 800), (536, 726), (460, 748), (432, 840), (496, 950), (622, 1046), (690, 1050), (734, 1050)]
    line = evenly([q[:2] for q in sample([(x, y) for x, y in tangle + calm], 14)], 15)
    for _ in range(12):  # a stiff cable has no corners
        line = [line[0]] + [tuple((a + 2 * b + c2) / 4 for a, b, c2 in zip(*three)) for three in zip(line, line[1:], line[2:])] + [line[-1]]
    line = evenly(line, 26)
    for lo in range(0, len(line) - 1, 8):  # each piece lies over the ones before
        cord(p, line, max(lo - 1, 0), min(lo + 9, len(line)))
        twist(p, line, range(max(lo - 2, 0), lo + 9))
    pairs = crossings(line)
    order = sorted([(i, k) for k, (i, j) in enumerate(pairs)] + [(j, k) for k, (i, j) in enumerate(pairs)])
    over = {}
    for count, (i, k) in enumerate(order):
        over.setdefault(k, []).append((count % 2 == 0, i))
    places = sorted(m for pair in pairs for m in pair)
    for k, ends in over.items():
        first, second = ends
        top = first[1] if first[0] else second[1]
        i, j = pairs[k]
        (ax, ay), (bx, by) = [(line[m + 1][0] - line[m][0], line[m + 1][1] - line[m][1]) for m in (i, j)]
        sine = abs(ax * by - ay * bx) / (math.hypot(ax, ay) * math.hypot(bx, by))
        half = min(3, max(2, round((36 / max(sine, .3) + 4) / 24)))
        lone = all(m == top or abs(m - top) > half + 3 for m in places)
        if top == j or not lone:
            continue  # the later strand lies on top already
        lo, hi = max(top - half, 0), min(top + half + 2, len(line))
        cord(p, line, lo, hi)
        twist(p, line, range(max(lo - 2, 0), hi + 2))
    x, y = line[-1]
    # the ticket that hangs on it is ticked off
    p.line("paper", CREAM[2], "M238 612 C214 660 222 700 236 742 C252 700 262 660 246 610", 5)
    p.open_group("translate(238 830) rotate(7)")
    p.path("accent-2", GREEN[2], points([(-56, -76), (-26, -112), (40, -112), (70, -76), (70, 106), (-56, 106)]))
    p.path("accent-2", GREEN[1], points([(-64, -82), (-34, -118), (32, -118), (62, -82), (62, 98), (-64, 98)]))
    p.path("accent-2", GREEN[0], points([(-64, -82), (-34, -118), (-20, -118), (-48, -76), (-48, 98), (-64, 98)]))
    p.circle("ground", GROUND["butter"][0], 0, -86, 14)
    p.line("paper", CREAM[0], "M-28 8 L-8 34 L34 -30", 17)
    p.line("paper", CREAM[1], "M-26 70H26", 5, dash="1 13")
    p.close_group()
    p.line("paper", CREAM[2], "M238 612 C220 650 218 690 240 744", 5)
    # a headphone plug: grip, collar, tip with its rings
    p.path("accent", AMBER[1], f"M{n(x + 50)} {n(y - 11)} h52 l10 6 q8 5 0 10 l-10 6 h-52Z")
    p.path("accent", AMBER[2], f"M{n(x + 50)} {n(y + 2)} h66 q-2 2 -4 3 l-10 6 h-52Z")
    p.line("ink", NAVY[1], f"M{n(x + 74)} {n(y - 9)} v18 M{n(x + 90)} {n(y - 9)} v18", 4)
    p.path("ink", NAVY[1], f"M{n(x - 20)} {n(y - 27)} Q{n(x)} {n(y - 38)} {n(x + 36)} {n(y - 36)} q14 0 14 12 v48 q0 12 -14 12 Q{n(x)} {n(y + 38)} {n(x - 20)} {n(y + 27)}Z")
    p.path("ink", NAVY[2], f"M{n(x - 20)} {n(y + 8)} h70 v16 q0 12 -14 12 Q{n(x)} {n(y + 38)} {n(x - 20)} {n(y + 27)}Z")
    p.path("ink", NAVY[0], f"M{n(x - 20)} {n(y - 27)} Q{n(x)} {n(y - 38)} {n(x + 36)} {n(y - 36)} q14 0 14 12 h-60Z")
    p.line("ink", NAVY[0], f"M{n(x + 2)} {n(y - 12)} v24 M{n(x + 16)} {n(y - 12)} v24 M{n(x + 30)} {n(y - 12)} v24", 4)
    p.save("thanks", "knot",
           title={"en": "Untangled", "de": "Gelöster Knoten"},
           alt={"en": "A coral cable arrives as one great tangle, runs out of it into a calm straight line, draws a heart and ends in a tidy plug; a green ticket with a tick hangs on it.",
                "de": "Ein korallenrotes Kabel kommt als wildes Knäuel an, läuft in eine ruhige, gerade Linie aus, zeichnet ein Herz und endet in einem ordentlichen Stecker; daran hängt ein grüner Zettel mit einem Häkchen."},
           tags={"en": ["knot", "untangle", "solution", "cable", "heart", "patience", "help"],
                 "de": ["Knoten", "entwirren", "Lösung", "Kabel", "Herz", "Geduld", "Hilfe"]},
           occasions=["customer", "help", "colleague", "teaching"], focus=(460, 560), keep=(40, 60, 820, 1060), edge="scene",
           palette={"ground": GROUND["butter"][0], "ground-2": GROUND["butter"][1], "subject": CORAL[1], "subject-shade": CORAL[2],
                    "accent": AMBER[1], "accent-2": GREEN[1], "ink": NAVY[1], "paper": CREAM[1]})


if __name__ == "__main__":
    main()
