# SPDX-License-Identifier: GPL-3.0-or-later
"""Idea: among the reminders and tickets on the office wall hangs the one letter written by hand; it got the best
place, a brass pin, and the morning sun."""
import math
import random
from kit import AMBER, CORAL, CREAM, GREEN, KRAFT, NAVY, ROSE, Picture, points, smooth

rnd = random.Random(11)
p = Picture("#BFD8D0")


def scribble(x0, x1, y, size, seed):
    """Joined-up handwriting that says nothing: loops, humps and now and then an ascender."""
    r = random.Random(seed)
    x, out, strokes = x0, [], []
    while x < x1 - 30:
        word = min(x1, x + r.uniform(62, 160))
        pts = [(x, y)]
        while x < word - 12:
            kind = r.random()
            w = r.uniform(.55, .8) * size
            if kind < .56:
                pts += [(x + w * .45, y - size * r.uniform(.5, .68)), (x + w * .75, y - size * .1), (x + w, y)]
            elif kind < .78:
                h = size * r.uniform(1.25, 1.5)
                pts += [(x + w * .55, y - size * .5), (x + w * .95, y - h), (x + w * .5, y - h * .92), (x + w * .55, y - size * .05), (x + w, y)]
            elif kind < .9:
                h = size * r.uniform(.75, .95)
                pts += [(x + w * .5, y - size * .5), (x + w * .62, y + h * .4), (x + w * .2, y + h), (x + w * .15, y + h * .6), (x + w, y - size * .05)]
            else:
                pts += [(x + w * .9, y - size * .3), (x + w * .5, y - size * .62), (x + w * .15, y - size * .25), (x + w * .55, y + size * .02), (x + w, y - size * .15)]
            x += w
        strokes.append(smooth(pts, close=False))
        x += size * r.uniform(.7, 1.0)
    return strokes


def note(cx, cy, w, h, angle, tones, lines, pin=None, role="accent-2", tape=False, ticks=False):
    p.open_group(f"translate({cx} {cy}) rotate({angle})")
    p.path("ink", "#2F5A52", points([(-w / 2 + 10, -h / 2 + 12), (w / 2 + 8, -h / 2 + 14), (w / 2 + 10, h / 2 + 14), (-w / 2 + 8, h / 2 + 12)]), .22)
    p.path(role, tones[1], points([(-w / 2, -h / 2), (w / 2, -h / 2), (w / 2, h / 2 - 30), (w / 2 - 34, h / 2), (-w / 2, h / 2)]))
    p.path(role, tones[0], points([(-w / 2, -h / 2), (w / 2, -h / 2), (-w / 2, h / 2 - 40)]), .55)
    p.path(role, tones[2], points([(w / 2, h / 2 - 30), (w / 2 - 34, h / 2), (w / 2 - 30, h / 2 - 34)]))
    for i, length in enumerate(lines):
        y = -h / 2 + 62 + i * 32
        p.line("ink", tones[2] if role != "paper" else "#9FB3B0", f"M{-w / 2 + 28} {y} q{length / 4} -7 {length / 2} 0 t{length / 2} -1", 7)
    for i in range(3 if ticks else 0):
        y = -h / 2 + 66 + i * 46
        p.line("paper", CREAM[1], f"M{-w / 2 + 62} {y} l11 14 l22 -30", 8)
        p.line("ink", tones[2], f"M{-w / 2 + 110} {y + 2} q{30} -7 {60 - 14 * (i % 2)} 0", 7)
    if pin:
        p.circle("ink", "#2F5A52", 5, -h / 2 + 27, 13, .3)
        p.circle("accent", pin[1], 0, -h / 2 + 20, 14)
        p.circle("accent", pin[0], -4, -h / 2 + 16, 5)
    if tape:
        p.path("ground-2", "#F7EDE2", points([(-52, -h / 2 - 18), (50, -h / 2 - 22), (54, -h / 2 + 18), (-48, -h / 2 + 22)]), .75)
    p.close_group()


# window light lying across the wall, four panes in a slant
PANES = []
for i in range(2):
    for j in range(3):
        x, y = 80 + i * 400, -120 + j * 420
        sl = 0.42
        q = [(x, y), (x + 370, y), (x + 370, y + 390), (x, y + 390)]
        PANES.append([(a + (b - 600) * -sl, b + (a - 450) * .10) for a, b in q])
for q in PANES:
    p.path("ground-2", "#EEF1DC", points(q))

note(112, 225, 220, 230, -8, AMBER, [150, 110, 140], tape=True, role="accent")
note(792, 190, 230, 210, 6, ROSE, [150, 120], pin=CORAL, role="subject")
note(84, 640, 200, 260, 5, GREEN, [], pin=AMBER, ticks=True)
note(820, 600, 210, 220, -6, AMBER, [140, 150, 90], tape=True, role="accent")
note(120, 1020, 240, 210, -5, ROSE, [160, 120], pin=CORAL, role="subject")
# the envelope it came in
p.open_group("translate(742 1030) rotate(9)")
p.path("ink", "#2F5A52", points([(-170, -96), (190, -100), (192, 128), (-168, 132)]), .22)
p.path("ground-2", KRAFT[1], points([(-180, -110), (180, -110), (180, 115), (-180, 115)]))
p.path("ground-2", KRAFT[0], points([(-180, -110), (180, -110), (0, 24)]))
p.path("ground-2", KRAFT[2], points([(-180, 115), (-20, 6), (0, 24), (20, 6), (180, 115)]))
p.path("ground-2", "#CE9862", points([(180, -110), (180, 115), (20, 6)]))
p.path("subject", CORAL[1], points([(-180, 101), (180, 101), (180, 115), (-180, 115)]))
p.close_group()

# the letter: three folded thirds, one corner lifting
LETTER = "translate(450 600) rotate(-3) scale(1.12) translate(-456 -600)"
p.open_group(LETTER)
L, R, T, B = 212, 700, 190, 1010
p.path("ink", "#2F5A52", points([(L + 26, T + 30), (R + 22, T + 26), (R + 30, B - 100), (R - 60, B + 40), (L + 20, B + 30)]), .28)
thirds = [T, T + 268, T + 546, B]
p.path("paper", CREAM[1], points([(L, T), (R, T), (R + 4, thirds[1]), (R, thirds[2]), (R, B - 120), (R - 130, B), (L, B), (L, thirds[2]), (L - 4, thirds[1])]))
p.path("paper", CREAM[0], points([(L, T), (R, T), (R + 4, thirds[1]), (L - 4, thirds[1])]))
p.path("paper", "#EFE4D6", points([(L - 4, thirds[1]), (R + 4, thirds[1]), (R, thirds[2]), (L, thirds[2])]))
p.path("paper", CREAM[0], points([(L - 4, thirds[1]), (R + 4, thirds[1]), (R + 4, thirds[1] + 7), (L - 4, thirds[1] + 7)]))
p.path("paper", CREAM[0], points([(L, thirds[2]), (R, thirds[2]), (R, thirds[2] + 7), (L, thirds[2] + 7)]))
# lifted corner
p.path("ink", "#2F5A52", points([(R - 130, B), (R, B - 120), (R - 20, B - 20)]), .22)
p.path("paper", CREAM[2], smooth([(R - 130, B), (R - 116, B - 60), (R - 92, B - 122), (R - 50, B - 112), (R, B - 120), (R - 60, B - 62)], tension=1 / 8))
p.close_group()

# the shade of the window frame over letter and notes, softly
p.add("path", "ink", "#2F5A52", .16, fill_rule="evenodd", d="M-20 -20H920V1220H-20Z" + "".join(points(q) for q in PANES))
p.open_group(LETTER)
# writing
y = T + 128
for k, (a, b) in enumerate([(262, 470), (262, 648), (262, 640), (262, 655), (262, 560)]):
    for s in scribble(a, b, y, 26, 40 + k):
        p.line("ink", NAVY[1], s, 5)
    y += 70
p.line("ink", NAVY[1], smooth([(x + 60, y + 8) for x, y in ((470, 866), (496, 826), (512, 860), (532, 830), (548, 858), (590, 826), (604, 852), (560, 892), (470, 898))], close=False), 7)
# and a drawing in crayon: a headset with a heart in it


def crayon(role, tone, tone2, pts, width, close=False):
    for k, (t, f, o) in enumerate(((tone, 1, 1), (tone2, .42, .9))):
        p.line(role, t, smooth([(x + rnd.uniform(-2, 2) - k * 2, y + rnd.uniform(-2, 2) - k * 2) for x, y in pts], close=close), width * f, o)


crayon("accent-2", GREEN[1], GREEN[0], [(296, 862), (288, 800), (308, 744), (354, 716), (404, 730), (434, 782), (436, 858)], 15)
for x in (294, 438):
    crayon("accent-2", GREEN[1], GREEN[0], [(x - 14, 858), (x + 12, 854), (x + 14, 900), (x - 12, 904), (x - 10, 866), (x + 4, 864), (x + 2, 896)], 13)
crayon("accent-2", GREEN[1], GREEN[0], [(438, 906), (430, 940), (396, 950), (376, 944)], 11)
heart = [(366, 900), (330, 856), (330, 826), (350, 818), (366, 842), (384, 818), (404, 828), (402, 856)]
crayon("subject", CORAL[1], CORAL[0], heart, 12, True)
crayon("subject", CORAL[1], CORAL[0], [(340, 842), (356, 834), (346, 858), (384, 832), (354, 874), (396, 842), (364, 886), (390, 862)], 10)
for k in range(5):
    a = math.radians(-150 + k * 30)
    crayon("accent", AMBER[1], AMBER[0], [(366 + 118 * math.cos(a), 822 + 124 * math.sin(a)), (366 + 146 * math.cos(a), 822 + 152 * math.sin(a))], 11)
p.close_group()
# brass pin
p.path("ink", "#2F5A52", points([(436, 200), (492, 250), (484, 262), (428, 214)]), .28)
p.ellipse("accent", AMBER[2], 436, 196, 34, 33)
p.circle("accent", AMBER[1], 432, 190, 31)
p.circle("accent", AMBER[2], 432, 186, 20)
p.circle("accent", AMBER[0], 429, 181, 17)
p.circle("paper", CREAM[0], 424, 176, 6)

p.save("thanks", "letter",
       title={"en": "On the wall", "de": "Brief an der Wand"},
       alt={"en": "A letter written by hand hangs on the office wall by a brass pin, in the middle of small coloured notes; below the lines somebody drew a headset with a heart in crayon, and morning sun falls across it.",
            "de": "Ein handgeschriebener Brief hängt mit einer Messingnadel an der Bürowand, mitten zwischen kleinen bunten Zetteln; unter den Zeilen ist mit Wachskreide ein Headset mit Herz gemalt, und die Morgensonne fällt darauf."},
       tags={"en": ["letter", "handwriting", "pin", "notes", "office", "sunlight", "keepsake"],
             "de": ["Brief", "Handschrift", "Nadel", "Zettel", "Büro", "Sonnenlicht", "Erinnerung"]},
       occasions=["team", "colleague", "customer", "donor", "every-day"],
       focus=(450, 560), keep=(170, 170, 560, 870), edge="scene",
       palette={"ground": "#BFD8D0", "ground-2": "#EEF1DC", "subject": CORAL[1], "accent": AMBER[1], "accent-2": GREEN[0], "ink": NAVY[1], "paper": CREAM[1]})
