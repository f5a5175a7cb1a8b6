# SPDX-License-Identifier: GPL-3.0-or-later
"""Idea: somebody holds the line; in the lifebuoy a small boat folded from a letter is already safe."""
import math

from draw_baton import Hand, sample, sleeve
from kit import AMBER, CORAL, CREAM, GROUND, KRAFT, NAVY, OWN, Picture, SEA, blob, n, points, smooth

ROPE = ("#F7EDE2", "#E8D3B4", "#C7A877")


def wave(p, role, fill, y, amp, length, phase, bottom):
    """A row of paper waves with round crests, to the bottom edge."""
    d = f"M{n(-length + phase)} {n(y)}"
    x = -length + phase
    while x < 900 + length:
        d += f" q{n(length * .25)} {n(-amp)} {n(length * .5)} 0 t{n(length * .5)} 0"
        x += length
    p.path(role, fill, d + f" V{bottom} H-200Z")


def rope(p, pts, width):
    """A twisted rope, cut square at both ends so that pieces of it join without a seam."""
    data = smooth(pts, False)
    for stroke, w in ((ROPE[2], width + 7), (ROPE[1], width)):
        p.body.append(f'<path d="{data}" fill="none" stroke="{stroke}" stroke-width="{w}" stroke-linejoin="round"/>')
    line = sample([(x, y, width * .5) for x, y in pts], 10)
    marks, gone, last = [], 0, line[0]
    for i in range(1, len(line) - 1):
        gone += math.hypot(line[i][0] - last[0], line[i][1] - last[1])
        last = line[i]
        if gone > 17:
            gone = 0
            dx, dy = line[i + 1][0] - line[i - 1][0], line[i + 1][1] - line[i - 1][1]
            ln = math.hypot(dx, dy)
            dx, dy = dx / ln * width * .42, dy / ln * width * .42
            x, y = line[i][0], line[i][1]
            marks.append(f"M{n(x - dx - dy * .9)} {n(y - dy + dx * .9)} L{n(x + dx + dy * .9)} {n(y + dy - dx * .9)}")
    p.line(OWN, ROPE[2], " ".join(marks), 4)


def band(cx, cy, rx, ry, hole, a0, a1, o0=0.0, o1=1.0):
    """A piece of the ring between two angles; o0, o1 from the hole to the outer rim."""
    def at(a, o):
        f = hole + (1 - hole) * o
        drop = 0
        return cx + math.cos(a) * rx * f, cy + math.sin(a) * ry * f + drop
    steps = 10
    aa = [a0 + (a1 - a0) * k / steps for k in range(steps + 1)]
    return points([at(a, o1) for a in aa] + [at(a, o0) for a in aa[::-1]])


def main():
    p = Picture(GROUND["mist"][0])
    p.path("ground-2", GROUND["mist"][1], blob(560, 330, 350, 300, 8, .06))
    wave(p, OWN, "#A9CFCE", 600, 44, 250, 60, 1210)
    wave(p, OWN, "#7FB7BA", 680, 50, 290, -30, 1210)
    wave(p, OWN, SEA[0], 775, 54, 320, 120, 1210)
    cx, cy, rx, ry = 500, 815, 315, 200
    # shadow of the ring in the water, then the water inside the hole
    p.ellipse(OWN, SEA[1], cx + 14, cy + 62, rx + 14, ry - 2)
    tau = 2 * math.pi
    # outer wall of the ring (its thickness), then the top face
    thick = 56
    p.path("subject-shade", CORAL[2], f"M{cx - rx} {cy} A{rx} {ry} 0 0 0 {cx + rx} {cy} v{thick} A{rx} {ry} 0 0 1 {cx - rx} {cy + thick}Z")
    for i in range(4):  # white bands on the wall
        a0, a1 = i * tau / 4 + tau / 8 - .27, i * tau / 4 + tau / 8 + .27
        if math.sin((a0 + a1) / 2) > 0:
            up = [(cx + math.cos(a0 + (a1 - a0) * k / 6) * rx, cy + math.sin(a0 + (a1 - a0) * k / 6) * ry) for k in range(7)]
            p.path("paper", CREAM[2], points(up + [(x, y + thick) for x, y in up[::-1]]))
    hole = .52
    p.ellipse("subject", CORAL[1], cx, cy, rx, ry)
    p.path("subject", CORAL[0], band(cx, cy, rx, ry, hole, math.pi * .86, math.pi * 1.72, .5, .97))
    p.path("subject-shade", CORAL[2], band(cx, cy, rx, ry, hole, -.25, math.pi * .72, .0, .3))
    for i in range(4):
        a0, a1 = i * tau / 4 + tau / 8 - .27, i * tau / 4 + tau / 8 + .27
        p.path("paper", CREAM[1], band(cx, cy, rx, ry, hole, a0, a1))
        p.path("paper", CREAM[0], band(cx, cy, rx, ry, hole, a0, a1, .5, .97) if i in (2,) else band(cx, cy, rx, ry, hole, a0, a1, .62, .9))
        if i != 2:
            p.path("paper", CREAM[2], band(cx, cy, rx, ry, hole, a0, a1, 0, .25))
    # the hole: inner wall and water
    hx, hy = rx * hole, ry * hole
    p.ellipse("subject-shade", "#9C3416", cx, cy, hx, hy)
    p.path(OWN, SEA[1], f"M{n(cx - hx + 3)} {n(cy + 24)} A{n(hx)} {n(hy)} 0 0 1 {n(cx + hx - 3)} {n(cy + 24)} A{n(hx)} {n(hy)} 0 0 1 {n(cx - hx + 3)} {n(cy + 24)}Z")
    # boat folded from a letter
    bx, by = cx - 4, cy + 26
    p.path(OWN, SEA[2], f"M{bx - 100} {by + 20} Q{bx} {by + 62} {bx + 104} {by + 20} Q{bx} {by + 4} {bx - 100} {by + 20}Z")
    p.path("paper", CREAM[2], points([(bx, by - 150), (bx + 62, by - 8), (bx - 62, by - 8)]))
    p.path("paper", CREAM[1], points([(bx, by - 150), (bx, by - 8), (bx - 62, by - 8)]))
    p.path("paper", CREAM[0], points([(bx - 124, by - 62), (bx, by - 14), (bx + 8, by + 32), (bx - 76, by + 32)]))
    p.path("paper", CREAM[1], points([(bx + 124, by - 62), (bx, by - 14), (bx - 4, by + 32), (bx + 76, by + 32)]))
    p.path("paper", CREAM[2], points([(bx + 124, by - 62), (bx + 66, by - 2), (bx + 40, by + 32), (bx + 76, by + 32)]))
    for k, (x0, x1) in enumerate(((-96, -14), (-86, -8), (-78, -20))):  # handwriting
        y = by - 40 + k * 20 + (0)
        d = f"M{n(bx + x0)} {n(y + k * 2 + 4)}"
        w = 9
        steps = int((x1 - x0) / w)
        for s in range(steps):
            d += f" q{w / 2} {(-9, -6, -11)[(s + k) % 3]} {w} {n(3.1 - k * .6)}"
        p.line("ink", NAVY[0], d, 3)
    p.path("subject", CORAL[1], f"M{bx + 40} {by + 12} c-22 -14 -14 -32 0 -22 c14 -10 22 8 0 22Z")
    # the front water washes over the ring's foot
    wave(p, OWN, SEA[1], 985, 46, 300, 20, 1210)
    wave(p, OWN, SEA[2], 1080, 44, 340, 150, 1210)
    for x, y in ((150, 1030), (620, 1040), (330, 1130), (780, 1140), (120, 730)):
        p.line("paper", "#DDE9E5", f"M{x} {y} q28 -22 56 0", 5)
    # the line: from the fist in a gentle loop to the ring
    hand = Hand(p, KRAFT, 282, 250, 112, 1.22, True)
    hand.back((76, 190, 52), (116, 330, 62))
    f = hand.at
    knot = (cx - rx * .76 * math.cos(tau / 8) - 8, cy - ry * .76 * math.sin(tau / 8))
    way = sample([f(0, 105), f(0, 20), f(0, -70), (500, 316), (580, 430), (680, 540), (780, 490), (770, 370), (660, 330), (545, 400), (440, 500), (330, 560), (284, 625), knot], 5)
    half = len(way) // 2
    rope(p, way[:half + 1:2], 23)
    rope(p, way[half - half % 2 - 2::2] + [way[-1]], 23)
    kx, ky = knot
    for k in range(3):  # the whipping that ties it on
        p.line("ink", NAVY[1], f"M{n(kx - 22)} {n(ky - 16 + k * 11)} q22 10 44 -4", 8)
    hand.front()
    a, b = hand.at(76, 196), hand.at(130, 460)
    sleeve(p, "accent-2", AMBER, a, b, 90, 116, ("accent-2", *AMBER, 60))
    p.save("thanks", "lifebuoy",
           title={"en": "Lifeline", "de": "Rettungsring"},
           alt={"en": "A firm hand in a yellow raincoat holds the rope of a coral lifebuoy on calm paper waves; a little boat folded from a letter floats safely inside the ring.",
                "de": "Eine feste Hand im gelben Regenmantel hält das Seil eines korallenroten Rettungsrings auf ruhigen Papierwellen; mitten im Ring schwimmt geborgen ein kleines Boot, gefaltet aus einem Brief."},
           tags={"en": ["lifebuoy", "rescue", "help", "rope", "sea", "paper boat", "hand"],
                 "de": ["Rettungsring", "Rettung", "Hilfe", "Seil", "Meer", "Papierboot", "Hand"]},
           occasions=["help", "colleague", "customer", "hard-day", "team"], focus=(500, 780), keep=(60, 130, 800, 930), edge="scene",
           palette={"ground": GROUND["mist"][0], "ground-2": GROUND["mist"][1], "subject": CORAL[1], "subject-shade": CORAL[2],
                    "accent-2": AMBER[1], "ink": NAVY[1], "paper": CREAM[1], "skin": KRAFT[1]})


if __name__ == "__main__":
    main()
