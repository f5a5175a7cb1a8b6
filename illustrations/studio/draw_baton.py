# SPDX-License-Identifier: GPL-3.0-or-later
"""Idea: the shift is handed over like a relay race, and the baton is the telephone receiver itself."""
import math

from kit import AMBER, BROWN, CORAL, CREAM, GREEN, GROUND, KRAFT, Picture, n, points, smooth


# --- shapes shared by the pictures with hands (imported by draw_kites.py, draw_lifebuoy.py and others) ---

def sample(pts, per=6):
    """Points on a Catmull-Rom curve through pts (any number of coordinates each)."""
    out = []
    for i in range(len(pts) - 1):
        p0, p1, p2, p3 = pts[max(i - 1, 0)], pts[i], pts[i + 1], pts[min(i + 2, len(pts) - 1)]
        for k in range(per):
            t = k / per
            out.append(tuple(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t ** 3)
                             for a, b, c, d in zip(p0, p1, p2, p3)))
    return out + [tuple(pts[-1])]


def offset(line, factor):
    """The line of (x, y, r) moved sideways by factor(t) * r; +1 is the right-hand side when walking along it."""
    out = []
    for i, (x, y, r) in enumerate(line):
        ax, ay, _ = line[max(i - 1, 0)]
        bx, by, _ = line[min(i + 1, len(line) - 1)]
        length = math.hypot(bx - ax, by - ay) or 1
        f = factor(i / (len(line) - 1)) * r
        out.append((x - (by - ay) / length * f, y + (bx - ax) / length * f))
    return out


def limb(pts, cap=(True, True), per=4):
    """A rounded finger, arm or tail along points (x, y, radius)."""
    line = sample(pts, per)
    right, left = offset(line, lambda t: 1), offset(line, lambda t: -1)

    def round_end(centre, start):
        a0 = math.atan2(start[1] - centre[1], start[0] - centre[0])
        return [(centre[0] + centre[2] * math.cos(a0 - math.pi * k / 5), centre[1] + centre[2] * math.sin(a0 - math.pi * k / 5)) for k in range(1, 5)]
    pairs = right + (round_end(line[-1], right[-1]) if cap[1] else []) + left[::-1] + (round_end(line[0], left[0]) if cap[0] else [])
    return smooth(pairs) if all(cap) else points(pairs)


def crescent(pts, depth=0.6, side=1, per=4):
    """The shaded (or lit) long side of a limb."""
    line = sample(pts, per)
    outer = offset(line, lambda t: side)
    inner = offset(line, lambda t: side * (1 - depth * math.sin(math.pi * t) ** 0.7))
    return points(outer + inner[::-1])


def shifted(bone, light, reach, width):
    """A bone moved towards the light by reach radii, its radii times width."""
    return [(x + light[0] * r * reach, y + light[1] * r * reach, r * width) for x, y, r in bone]


def local_light(angle, flip):
    """Where the light (upper left on the sheet) comes from inside a group turned by angle and mirrored."""
    a = math.radians(-angle)
    x, y = -0.6, -0.8
    x, y = x * math.cos(a) - y * math.sin(a), x * math.sin(a) + y * math.cos(a)
    return (-x, y) if flip else (x, y)


class Hand:
    """A closed hand round something upright, drawn about (0, 0): fingers come round from the left, index on top,
    thumb over them from the right, wrist at the lower right. Placed at x, y, turned, scaled, mirrored."""

    def __init__(self, p, tones, x, y, angle=0, scale=1.0, flip=False, role="skin"):
        self.role = role
        self.p, self.tones, self.place = p, tones, (x, y, angle, scale, flip)
        self.light = local_light(angle, flip)
        self.group = f"translate({n(x)} {n(y)}) rotate({n(angle)}) scale({-scale if flip else scale} {scale})"

    def at(self, x, y):
        """A point of the hand on the sheet."""
        px, py, angle, scale, flip = self.place
        x, y, a = (-x if flip else x) * scale, y * scale, math.radians(angle)
        return px + x * math.cos(a) - y * math.sin(a), py + x * math.sin(a) + y * math.cos(a)

    def bone(self, bone, reach=0.38, lit=True):
        light, body, shade = self.tones
        self.p.path(self.role, shade, limb([(x - self.light[0] * 7, y - self.light[1] * 7, r) for x, y, r in bone]))
        self.p.path(self.role, body, limb(bone))
        if lit:
            self.p.path(self.role, light, limb(shifted(bone, self.light, reach, 0.42)))

    def back(self, *arm):
        """Palm, wrist and arm: what lies behind the thing held. arm: points (x, y, radius) from the wrist on."""
        p, (light, body, shade) = self.p, self.tones
        p.open_group(self.group)
        bones = [(26, 34, 62), (46, 96, 54)] + list(arm)
        p.path(self.role, body, limb(bones, (True, False)))
        side = -1 if self.light[0] < 0 else 1  # a limb that walks down has its left side on the right
        p.path(self.role, body, smooth([(-30, -74), (30, -82), (76, -58), (101, -10), (113, 40), (107, 84), (102, 116), (56, 146), (6, 104), (-44, 86), (-58, 10)]))
        p.path(self.role, shade, crescent(bones[1:], 0.5, side))
        p.path(self.role, shade, smooth([(-30, -74), (30, -82), (52, -72), (50, -10), (58, 40), (34, 92), (6, 104), (-44, 86), (-58, 10)]))
        p.close_group()

    def front(self):
        """Fingers and thumb."""
        p, light = self.p, self.light
        p.open_group(self.group)
        for x1, y1, x2, y2, r in reversed([(-60, -52, 34, -54, 21.5), (-68, -14, 42, -15, 22), (-66, 25, 38, 25, 21.5), (-54, 62, 26, 63, 19)]):
            self.bone([(x1, y1, r), ((x1 + x2) / 2, y1 + 1, r + .5), (x2, y2, r - 2)])
        thumb = [(82, 42, 32), (78, -16, 32), (48, -58, 25), (2, -76, 21), (-28, -74, 18)]
        p.path(self.role, self.tones[2], limb([(x - light[0] * 7, y - light[1] * 7, r) for x, y, r in thumb[1:]]))
        p.path(self.role, self.tones[1], limb(thumb))
        p.path(self.role, self.tones[0], limb(shifted(thumb[1:4], light, 0.42, 0.34)))
        p.path(self.role, self.tones[0], limb([(-33, -77, 9), (-18, -79, 10)]))
        p.close_group()


def sleeve(p, role, tones, a, b, ra, rb, cuff, turned=True):
    """A sleeve from a (the cuff) to b, half-widths ra, rb; cuff = (role, body, shade, length) is rolled back."""
    ux, uy = b[0] - a[0], b[1] - a[1]
    length = math.hypot(ux, uy)
    ux, uy = ux / length, uy / length
    vx, vy = -uy, ux  # the right-hand side of the sleeve when walking away from the hand
    lit = 1 if vx * -0.6 + vy * -0.8 > 0 else -1

    def at(d, s, bow=0):
        r = ra + (rb - ra) * d / length
        return a[0] + ux * (d + bow) + vx * s * r, a[1] + uy * (d + bow) + vy * s * r
    p.path(role, tones[1], points([at(0, -1), at(0, 1), at(length, 1), at(length, -1)]))
    p.path(role, tones[2], points([at(0, -lit * .35), at(length * .3, -lit * .5), at(length, -lit * .3), at(length, -lit), at(0, -lit)]))
    p.path(role, tones[0], points([at(0, lit), at(0, lit * .72), at(length * .45, lit * .8), at(length, lit * .68), at(length, lit)]))
    crole, clight, cbody, cshade, clen = cuff
    g = 1.07

    def ring(d0, d1, fill, grow, s0=-1.0, s1=1.0):
        top = [at(d0, (s0 + (s1 - s0) * k / 8) * grow, -16 * (1 - (s0 + (s1 - s0) * k / 8) ** 2) ) for k in range(9)]
        low = [at(d1, (s0 + (s1 - s0) * k / 8) * grow, -16 * (1 - (s0 + (s1 - s0) * k / 8) ** 2)) for k in range(9)]
        p.path(crole, fill, points(top + low[::-1]))
    for d0, d1, grow in ((-4, clen, g),):
        ring(d0, d1, cbody, grow)
        lo, hi = sorted((-lit * 1.0, -lit * .3))
        ring(d0, d1, cshade, grow, lo, hi)
        lo, hi = sorted((lit * 1.0, lit * .7))
        ring(d0, d1, clight, grow, lo, hi)
    if turned:
        edge = [at(clen * .5, (-1 + k / 4) * g * .98, -16 * (1 - (-1 + k / 4) ** 2)) for k in range(9)]
        p.line(crole, cshade, smooth(edge, False), 4)


def coil(a, b, radius, turns, sag=0):
    """A curly cord from a to b, as one stroke."""
    pts = []
    length = math.hypot(b[0] - a[0], b[1] - a[1])
    ux, uy = (b[0] - a[0]) / length, (b[1] - a[1]) / length
    for i in range(turns * 8 + 1):
        t = i / (turns * 8)
        s = 2 * math.pi * i / 8
        w = min(1, t * 8, (1 - t) * 8)
        along = t * length + math.cos(s) * radius * .75 * w
        across = math.sin(s) * radius * w + sag * math.sin(math.pi * t)
        pts.append((a[0] + ux * along - uy * across, a[1] + uy * along + ux * across))
    return smooth(pts, False)


def handset(p, h, tones):
    """A telephone receiver along the y axis, half length h, cups to the right, lit from the left."""
    light, body, shade = tones
    for s in (-1, 1):  # cups: a navy face under a flared lip
        p.path("ink", "#4A7A94", smooth([(96, s * (h - 128)), (116, s * (h - 120)), (122, s * (h - 60)), (116, s * h), (96, s * (h + 8))]))
        p.path("subject-shade", shade, points([(58, s * (h - 122)), (88, s * (h - 140)), (104, s * (h - 136)), (104, s * (h + 16)), (88, s * (h + 20)), (50, s * (h + 2))]))
    p.path("subject", body, f"M-34 0 C-34 {n(-h * .5)} -40 {n(-h + 90)} -18 {n(-h + 34)} C-2 {n(-h)} 40 {n(-h - 6)} 84 {n(-h - 20)} L90 {n(-h + 138)}"
           f" C62 {n(-h + 128)} 36 {n(-h + 150)} 34 {n(-h + 200)} L34 {n(h - 200)} C36 {n(h - 150)} 62 {n(h - 128)} 90 {n(h - 138)} L84 {n(h + 20)}"
           f" C40 {n(h + 6)} -2 {n(h)} -18 {n(h - 34)} C-40 {n(h - 90)} -34 {n(h * .5)} -34 0Z")
    p.path("subject-shade", shade, f"M34 {n(-h + 200)} C36 {n(-h + 150)} 62 {n(-h + 128)} 90 {n(-h + 138)} L88 {n(-h + 96)} C50 {n(-h + 96)} 14 {n(-h + 130)} 14 {n(-h + 200)}"
           f" L14 {n(h - 190)} C14 {n(h - 100)} 50 {n(h - 60)} 86 {n(h - 30)} L90 {n(h - 138)} C62 {n(h - 128)} 36 {n(h - 150)} 34 {n(h - 200)}Z")
    p.path("subject", light, f"M-34 0 C-34 {n(-h * .5)} -40 {n(-h + 90)} -18 {n(-h + 34)} C-2 {n(-h)} 40 {n(-h - 6)} 84 {n(-h - 20)} L85 {n(-h + 6)}"
           f" C40 {n(-h + 16)} 6 {n(-h + 26)} -8 {n(-h + 60)} C-22 {n(-h + 110)} -18 {n(-h * .5)} -18 0 L-18 {n(h * .62)} L-32 {n(h * .62)}Z")


def main():
    p = Picture(GROUND["night"][0])
    # The night that ends, the day that begins. The night is the ground, so that palettes keep it darker than the day.
    p.path("paper", GROUND["butter"][0], "M-20 250 C120 560 420 930 920 1010 V-20 H-20Z")
    p.circle("accent", GROUND["butter"][1], 700, 330, 300)
    p.path("ground", "#17303F", "M-20 620 C60 900 330 1130 700 1220 H-20Z")
    for x, y, r in ((70, 520, 5), (150, 690, 4), (46, 690, 3), (560, 1130, 5), (850, 1040, 4), (190, 1120, 4), (640, 1000, 3)):
        p.circle("paper", CREAM[1], x, y, r)
    p.path("paper", CREAM[1], "M790 1072 a46 46 0 1 0 44 66 a38 38 0 1 1 -44 -66Z")
    c60, s60 = 0.5, 0.866
    reach = 146
    a = Hand(p, KRAFT, 474 - reach * c60, 600 + reach * s60, 30, 1.22, True)
    b = Hand(p, BROWN, 474 + reach * c60, 600 - reach * s60, 210, 1.22, False, "skin-2")
    p.line("subject-shade", CORAL[2], coil((334, 1010), (594, 1260), 27, 9, 40), 11)
    p.line("subject", CORAL[1], coil((331, 1006), (591, 1256), 27, 9, 40), 8)
    a.back((80, 190, 52), (140, 330, 66))
    b.back((84, 190, 52), (140, 330, 66))
    p.open_group("translate(474 600) rotate(30)")
    handset(p, 450, CORAL)
    p.close_group()
    a.front()
    b.front()
    for hand, pick in ((a, (CORAL[1], AMBER[1], CREAM[0])),):  # a friendship bracelet
        for k in range(3):
            x0, y0, x1, y1 = 36 + k * 5, 203 + k * 15, 118 + k * 6, 164 + k * 15
            m = hand.at((x0 + x1) / 2 + 6, (y0 + y1) / 2 + 12)
            p.line(("subject", "accent", "paper")[k], pick[k], smooth([hand.at(x0, y0), m, hand.at(x1, y1)], False), 9)
    sleeve(p, "accent-2", GREEN, a.at(118, 290), a.at(240, 540), 88, 112, ("accent-2", *GREEN, 62))
    sleeve(p, "accent", AMBER, b.at(118, 290), b.at(240, 540), 88, 112, ("accent", *AMBER, 62))
    p.save("thanks", "baton",
           title={"en": "Over to you", "de": "Staffelstab"},
           alt={"en": "Two hands, sleeves rolled up, pass a coral telephone receiver from one to the other like a relay baton; behind them the night gives way to a warm morning.",
                "de": "Zwei Hände mit hochgekrempelten Ärmeln reichen einen korallenroten Telefonhörer weiter wie einen Staffelstab; hinter ihnen weicht die Nacht einem warmen Morgen."},
           tags={"en": ["handover", "relay", "telephone", "shift", "hands", "teamwork", "thank you"],
                 "de": ["Übergabe", "Staffel", "Telefon", "Schicht", "Hände", "Zusammenarbeit", "Danke"]},
           occasions=["handover", "colleague", "team", "night-shift"], focus=(474, 600), keep=(150, 150, 600, 900), edge="scene",
           palette={"ground": GROUND["night"][0], "subject": CORAL[1], "subject-shade": CORAL[2],
                    "accent": AMBER[1], "accent-2": GREEN[1], "ink": "#1F4058", "paper": CREAM[1], "skin": KRAFT[1], "skin-2": BROWN[1]})


if __name__ == "__main__":
    main()
