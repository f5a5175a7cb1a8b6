# SPDX-License-Identifier: GPL-3.0-or-later
"""Idea: two people walk home under one big umbrella of six colours, and the puddle keeps the colours after them."""
import math
import random

from draw_baton import crescent, limb
from draw_kites import BLUE, LEAF, ORANGE, RED
from kit import AMBER, BROWN, CREAM, GREEN, GROUND, NAVY, OWN, PLUM, Picture, blob, n, points, smooth

SIX = [(OWN, tones) for tones in (RED, ORANGE, AMBER, LEAF, BLUE, PLUM)]


def canopy(p, cx, top, radius, height, bulge, tilt):
    """An open umbrella from outside: six gores between seven ribs."""
    def at(theta, phi):
        f = .72 * math.sin(theta) + .28 * theta / (math.pi / 2)
        x = radius * f * math.sin(phi) ** .92
        y = height * (1 - math.cos(phi)) + bulge * math.cos(theta) * math.sin(phi) ** 2
        a = math.radians(tilt)
        return cx + x * math.cos(a) - (y - height) * math.sin(a), top + height + x * math.sin(a) + (y - height) * math.cos(a)
    half = math.pi / 2
    for i, (role, tones) in enumerate(SIX):
        t0, t1 = -half + i * math.pi / 6, -half + (i + 1) * math.pi / 6

        def gore(u0, u1, fill):
            a, b = t0 + (t1 - t0) * u0, t0 + (t1 - t0) * u1
            left = [at(a, half * k / 5) for k in range(6)]
            right = [at(b, half * k / 5) for k in range(6)]
            # the hem hangs between the ribs
            hem = []
            for k in range(4):
                u = u0 + (u1 - u0) * k / 3
                x, y = at(t0 + (t1 - t0) * u, half)
                hem.append((x, y - 34 * math.sin(math.pi * u) * (.45 + .55 * math.cos(t0 / 2 + t1 / 2))))
            left[-1], right[-1] = hem[0], hem[-1]
            p.path(role, fill, "L".join(smooth(part, False)[k > 0:] for k, part in enumerate((left, hem, right[::-1]))) + "Z")
        gore(0, 1, tones[1])
        gore(0, .34 if i < 5 else .5, tones[0])
        gore(.62 if i > 1 else .78, 1, tones[2])
    for i in range(1, 6):
        th = -half + i * math.pi / 6
        p.line("paper", CREAM[1], smooth([at(th, half * k / 5) for k in range(6)], False), 4)
    for i in range(7):
        x, y = at(-half + i * math.pi / 6, half)
        p.circle("paper", CREAM[1], x, y + 3, 7)
    a, b = at(0, 0), at(0, 0)
    r = math.radians(tilt)
    p.line("ink", NAVY[1], f"M{n(a[0])} {n(a[1])} l{n(math.sin(r) * 46)} {n(-math.cos(r) * 46)}", 14)
    return at


def boot(p, x, y, s, role, tones, lifted=False):
    light, body, shade = tones
    t = f"translate({n(x)} {n(y)}) scale({s})"
    p.open_group(t)
    if lifted:  # the heel comes up and shows the sole
        p.path(role, body, smooth([(-30, -96), (30, -96), (32, -30), (38, 8), (0, 26), (-38, 8), (-32, -30)]))
        p.path(role, shade, smooth([(8, -97), (30, -96), (32, -30), (38, 8), (10, 20), (14, -30)]))
        p.path("ink", NAVY[2], smooth([(-36, 2), (0, -8), (36, 2), (32, 40), (0, 54), (-32, 40)]))
        p.line("ink", NAVY[0], "M-20 14H20 M-21 25H21 M-16 36H16", 4)
    else:
        p.path(role, body, smooth([(-32, -110), (32, -110), (33, -50), (44, 6), (40, 26), (-40, 26), (-44, 6), (-33, -50)]))
        p.path(role, shade, smooth([(10, -111), (32, -110), (33, -50), (44, 6), (40, 26), (14, 26), (16, -20)]))
        p.path("ink", NAVY[2], "M-46 20 Q0 30 46 20 L44 38 Q0 46 -44 38Z")
        p.path(role, light, smooth([(-31, -106), (-20, -106), (-22, -50), (-34, 4), (-40, 2), (-32, -50)]))
    p.path(role, light, smooth([(-35, -118), (0, -112), (35, -118), (35, -98), (0, -92), (-35, -98)]))
    p.close_group()


def coat(p, x, y, s, role, tones, wide=1.0, hem=430, arms=(-1, 1)):
    """A coat from behind; (0, 0) is the nape of the neck."""
    light, body, shade = tones
    p.open_group(f"translate({n(x)} {n(y)}) scale({s * wide:.3f} {s:.3f})")
    p.path(role, body, smooth([(-34, -6), (34, -6), (86, 16), (116, 70), (118, 160), (124, 260), (146, hem), (60, hem + 14), (-60, hem + 14), (-146, hem), (-124, 260), (-118, 160), (-116, 70), (-86, 16)]))
    p.path(role, shade, smooth([(40, -4), (86, 16), (116, 70), (118, 160), (124, 260), (146, hem), (70, hem + 14), (74, 300), (70, 150), (66, 60)]))
    p.path(role, light, smooth([(-80, 18), (-60, 26), (-92, 90), (-96, 200), (-122, hem - 6), (-140, hem - 4), (-122, 260), (-116, 160), (-112, 74)]))
    p.line(role, shade, f"M0 {hem - 150} V{hem + 10}", 5)  # vent
    p.path(role, shade, "M-52 218 H52 V244 H-52Z")
    p.circle("paper", CREAM[1], -38, 231, 6)
    p.circle("paper", CREAM[1], 38, 231, 6)
    for side in (-1, 1):  # the arms that hang down, hands in the pockets
        if side in arms:
            bones = [(side * 92, 62, 34), (side * 124, 160, 33), (side * 112, 246, 27)]
            p.path(role, shade, limb([(x + 9, y + 5, r) for x, y, r in bones]))
            p.path(role, body if side < 0 else shade, limb(bones))
            p.path(role, light if side < 0 else body, crescent(bones, .6 if side < 0 else -.0 + .5, 1))
    p.close_group()


def main():
    p = Picture(GROUND["lilac"][0])
    p.path("ground-2", GROUND["lilac"][1], "M-10 930 C200 880 330 900 470 890 C640 878 760 900 910 920 V1210 H-10Z")
    rnd = random.Random(4)
    # rain, in three lengths, everywhere but under the umbrella
    for k in range(74):
        x, y = (k * 61.8 * 2.17) % 960 - 20, (k * 97.3) % 1000 - 20
        if 95 < x < 815 and y > 330 - 0 and y < 1000:
            continue
        length = (46, 30, 62)[k % 3]
        p.line("paper", (CREAM[0], "#C9BDD6", CREAM[0])[k % 3], f"M{n(x)} {n(y)} l{n(-length * .26)} {n(length)}", (5, 4, 5)[k % 3])
    # puddle with the colours in it
    px, py = 455, 1102
    p.path("ground", "#D6E4EF", blob(px, py, 412, 82, 12, .05, 11))
    for row in range(5):
        y = 1064 + row * 25
        for i, (role, tones) in enumerate(SIX):
            w = (100, 98, 88, 68, 40)[row]
            x = px + (i - 3) * w + (10, -8, 12, -6, 4)[row]
            p.path(role, tones[0] if (row + i) % 3 == 0 else tones[1], f"M{n(x)} {n(y)} q{n(w / 4)} -9 {n(w / 2)} 0 t{n(w / 2)} 0 l-6 18 q{n(-w / 4)} 9 {n(-w / 2)} 0 t{n(-w / 2)} 0Z", opacity=(.8, .75, .7, .6, .5)[row])
    # shaft behind the two
    p.line("ink", NAVY[1], "M448 200 L462 700", 13)
    # --- the smaller one on the right, in a yellow raincoat ---
    bx, by = 572, 632
    p.path("ink", NAVY[1], limb([(bx - 42, by + 300, 26), (bx - 42, by + 400, 24)]))
    p.path("ink", NAVY[2], limb([(bx + 44, by + 300, 26), (bx + 44, by + 380, 24)]))
    boot(p, bx - 44, by + 448, .92, "subject", RED)
    boot(p, bx + 46, by + 410, .9, "subject", RED, True)
    coat(p, bx, by, .88, "accent-2", AMBER, hem=420, arms=(1,))
    # --- the taller one on the left, in navy ---
    ax, ay = 350, 590
    p.path("ink", NAVY[2], limb([(ax - 46, ay + 330, 30), (ax - 46, ay + 430, 27)]))
    p.path("ink", NAVY[2], limb([(ax + 46, ay + 330, 30), (ax + 46, ay + 450, 27)]))
    boot(p, ax - 48, ay + 452, 1, "subject-shade", GREEN, True)
    boot(p, ax + 48, ay + 496, 1.02, "subject-shade", GREEN)
    coat(p, ax, ay, 1.02, "ink", ("#3E6A84", "#2C5068", NAVY[1]), hem=415, arms=(-1,))
    # woollen hat with a bobble, hair below
    hair = ("#5A3550", "#432438")
    p.path(OWN, hair[0], smooth([(bx - 52, by - 66), (bx + 52, by - 66), (bx + 60, by - 14), (bx + 44, by + 12), (bx, by - 2), (bx - 44, by + 12), (bx - 60, by - 14)]))
    p.path(OWN, hair[1], smooth([(bx + 10, by - 66), (bx + 52, by - 66), (bx + 60, by - 14), (bx + 44, by + 12), (bx + 20, by + 2), (bx + 28, by - 20)]))
    for side in (-1, 1):  # two plaits
        for k in range(5):
            x, y, r = bx + side * (40 - k * 3.5), by + 8 + k * 25, 20 - k * 1.6
            p.path(OWN, hair[0 if side < 0 else 1], smooth([(x - r, y - 16), (x, y - 8), (x + r, y - 16), (x + r, y + 4), (x, y + 17), (x - r, y + 4)]))
            p.line(OWN, hair[1] if side < 0 else "#2F1726", f"M{n(x - r * .6)} {n(y - 4)} L{n(x)} {n(y + 6)} L{n(x + r * .6)} {n(y - 4)}", 3)
        x, y = bx + side * 24, by + 132
        p.path(OWN, hair[1], points([(x - 9, y), (x + 9, y), (x + 14, y + 30), (x, y + 24), (x - 12, y + 30)]))
        p.rect("subject", RED[1], x - 13, y - 8, 26, 13, 6)
    p.path("accent", ORANGE[1], smooth([(bx - 60, by - 60), (bx - 50, by - 110), (bx, by - 136), (bx + 50, by - 110), (bx + 60, by - 60), (bx, by - 50)]))
    p.path("accent", ORANGE[2], smooth([(bx + 16, by - 133), (bx + 50, by - 110), (bx + 60, by - 60), (bx + 24, by - 54), (bx + 30, by - 100)]))
    band = [(bx - 58, by - 62, 17), (bx, by - 52, 18), (bx + 58, by - 62, 17)]
    p.path("paper", CREAM[1], limb(band))
    for k in range(-4, 5):
        p.line("paper", "#D9CCBC", f"M{n(bx + k * 13)} {n(by - 64 + (8 - k * k * .5))} v18", 4)
    # her arm round his shoulders
    arm = [(ax + 88, ay + 66, 40), (ax + 170, ay + 130, 38), (bx + 30, by + 84, 34), (bx + 58, by + 72, 31)]
    p.path("accent-2", AMBER[2], limb([(x + 4, y + 12, r) for x, y, r in arm[1:]]))
    p.path("ink", "#2C5068", limb(arm))
    p.path("ink", NAVY[1], crescent(arm, .6, 1))
    for k in range(4):
        p.path("skin", BROWN[2], limb([(bx + 70, by + 52 + k * 15, 10), (bx + 98, by + 56 + k * 14, 9)]))
        p.path("skin", BROWN[1], limb([(bx + 66, by + 49 + k * 15, 10), (bx + 96, by + 52 + k * 14, 9)]))
    p.path("paper", CREAM[1], limb([(bx + 64, by + 46, 9), (bx + 72, by + 72, 9), (bx + 68, by + 100, 9)]))
    # heads
    p.path("skin", BROWN[2], limb([(ax, ay - 40, 30), (ax, ay + 4, 34)]))
    p.circle(OWN, "#3B2A2C", ax, ay - 82, 62)
    p.path(OWN, "#5D4442", smooth([(ax - 54, ay - 96), (ax - 20, ay - 138), (ax + 20, ay - 136), (ax - 14, ay - 116), (ax - 34, ay - 78), (ax - 44, ay - 60)]))
    p.circle("skin", BROWN[1], ax - 62, ay - 70, 13)
    p.circle("skin", BROWN[2], ax + 62, ay - 70, 13)
    scarf = [(ax - 44, ay - 14, 24), (ax, ay + 2, 27), (ax + 44, ay - 14, 24)]
    p.path("subject", RED[1], limb(scarf))
    p.path("subject", RED[2], crescent(scarf, .7, 1))
    canopy(p, 448, 130, 412, 270, 66, 4)
    for x, y, a in ((250, 160, -40), (340, 108, -15), (560, 112, 20), (668, 172, 38), (756, 262, 55)):
        p.line("paper", CREAM[0], f"M0 0 l-9 -18 M18 -2 l6 -20", 4.5, transform=f"translate({x} {y}) rotate({a})")
    p.save("pride", "umbrella",
           title={"en": "One umbrella", "de": "Ein Schirm für zwei"},
           alt={"en": "Two people seen from behind walk arm in arm through the rain under one wide umbrella of six colours; its stripes ripple on in the puddle at their boots.",
                "de": "Zwei Menschen, von hinten gesehen, gehen Arm in Arm unter einem großen Schirm in sechs Farben durch den Regen; in der Pfütze zu ihren Füßen schimmern die Farben weiter."},
           tags={"en": ["umbrella", "rain", "rainbow", "pride", "couple", "friends", "shelter", "puddle"],
                 "de": ["Regenschirm", "Regen", "Regenbogen", "Pride", "Paar", "Freundschaft", "Schutz", "Pfütze"]},
           occasions=["pride", "colleague", "help", "hard-day"], focus=(450, 500), keep=(30, 60, 840, 1080), edge="scene",
           palette={"ground": GROUND["lilac"][0], "ground-2": GROUND["lilac"][1], "subject": RED[1], "subject-shade": LEAF[1],
                    "accent": ORANGE[1], "accent-2": AMBER[1], "ink": NAVY[1], "paper": CREAM[1], "skin": BROWN[1]})


if __name__ == "__main__":
    main()
