# SPDX-License-Identifier: GPL-3.0-or-later
"""Idea: the whole house is asleep, one window is not: somebody with a headset and a warm mug still listens, and the cat keeps watch."""
import math

from draw_baton import crescent, limb
from kit import AMBER, BROWN, CORAL, CREAM, GREEN, NAVY, Picture, n, points, smooth

WALL = "#24465E"


def dark_window(p, x, y, w=420, h=560, kind=""):
    p.rect("ink", "#1A3345", x - 30, y - 30, w + 60, h + 60, 6)
    p.rect("ground-2", "#345F78", x - 30, y - 30, w + 60, 12, 6)
    p.rect("ink", "#16293A", x, y, w, h)
    p.path("ink", "#1F3B50", points([(x, y + h * .55), (x + w * .75, y), (x + w, y), (x + w, y + h * .12), (x + w * .1, y + h), (x, y + h)]))
    if kind == "blind":
        for k in range(7):
            p.rect("ground-2", "#31586F" if k % 2 else "#2B5066", x, y + h * .0 + k * 34, w, 34)
        p.line("ground-2", "#3F6C85", f"M{x + w - 60} {y + 238} v60", 5)
        p.circle("ground-2", "#3F6C85", x + w - 60, y + 306, 9)
    if kind == "curtain":
        for k in range(4):
            p.path("accent-2", "#4A4668" if k % 2 else "#433F5F", f"M{x + w - 36 - k * 30} {y} h36 q10 {h * .5} -2 {h} h-30 q8 {-h * .5} -4 {-h}Z")
    if kind == "moon":
        p.path("paper", "#C9D8DE", f"M{x + 330} {y + h - 112} a44 44 0 1 0 44 62 a36 36 0 1 1 -44 -62Z", opacity=.9)
    p.line("ink", "#1A3345", f"M{x} {y + 120} H{x + w}", 16)
    p.path("ground-2", "#3B6780", points([(x - 46, y + h + 18), (x + w + 46, y + h + 18), (x + w + 40, y + h + 34), (x - 40, y + h + 34)]))
    p.rect("ground-2", "#2B5066", x - 40, y + h + 34, w + 80, 18)


def main():
    p = Picture(WALL)
    # courses of the wall, a few bricks only
    for k in range(17):
        bx, by = (134, 740, 148, 724, 138)[k % 5] + (0, 560)[k // 13], 30 + (k * 97) % 1150
        p.rect("ground-2", "#2C526B", bx, by, 44, 18, 4)
    for bx, by in ((330, 200), (386, 224), (560, 206), (300, 990), (356, 1002)):
        p.rect("ground-2", "#2C526B", bx, by, 50, 16, 4)
    for x, y, kind in ((-330, -430, ""), (240, -430, "moon"), (810, -430, "blind"), (-330, 300, "curtain"), (810, 300, ""), (-330, 1046, ""), (240, 1046, "blind"), (810, 1046, "")):
        dark_window(p, x, y, kind=kind)
    # the light that falls out on wall and sill
    X, Y, W, H = 228, 292, 444, 600
    p.path("accent", AMBER[0], points([(X - 20, Y + H + 60), (X + W + 20, Y + H + 60), (X + W + 190, 1210), (X - 190, 1210)]), opacity=.13)
    p.rect("paper", CREAM[2], X - 36, Y - 36, W + 72, H + 60, 8)
    p.rect("paper", CREAM[1], X - 36, Y - 36, W + 60, H + 60, 8)
    p.rect("accent", AMBER[0], X, Y, W, H)
    # the room: lamplight on the wall, shelf, clock at midnight
    p.path("accent", "#FCE7BC", points([(X, Y + 300), (X + 100, Y + 190), (X + 330, Y + 520), (X, Y + 560)]))
    p.path("accent", "#FCE7BC", f"M{X} {Y + 160} H{X + 200} A150 150 0 0 1 {X} {Y + 340}Z")
    p.rect("accent", AMBER[1], X + 236, Y + 122, W - 236, 14)
    for k, (w, h, role, fill) in enumerate(((26, 92, "subject", CORAL[1]), (20, 104, "accent-2", GREEN[1]), (28, 84, "accent", AMBER[2]), (22, 98, "ink", "#45708A"), (24, 90, "subject-shade", CORAL[2]), (26, 100, "accent", AMBER[2]))):
        x = X + 262 + sum((26, 20, 28, 22, 24, 26)[:k]) + k * 4
        p.rect(role, fill, x, Y + 122 - h, w, h, 3)
        p.rect("paper", CREAM[1], x + 5, Y + 122 - h + 18, w - 10, 18, 2)
    cx, cy = X + 118, Y + 72
    p.circle("accent", AMBER[2], cx + 4, cy + 5, 50)
    p.circle("paper", CREAM[0], cx, cy, 48)
    for a in range(0, 360, 30):
        r = math.radians(a)
        p.circle("ink", NAVY[1], cx + 38 * math.sin(r), cy - 38 * math.cos(r), 2.6 if a % 90 else 4)
    p.line("ink", NAVY[1], f"M{cx} {cy} V{cy - 22}", 8)
    p.line("subject", CORAL[1], f"M{cx} {cy + 8} L{cx - 3} {cy - 32}", 4.5)
    # desk lamp on the left
    p.line("ink", NAVY[1], f"M{X + 46} {Y + 520} V{Y + 400} L{X + 26} {Y + 330} L{X + 72} {Y + 262}", 10)
    p.path("accent-2", GREEN[1], points([(X + 44, Y + 226), (X + 90, Y + 210), (X + 166, Y + 262), (X + 78, Y + 318)]))
    p.path("accent-2", GREEN[0], points([(X + 44, Y + 226), (X + 90, Y + 210), (X + 110, Y + 224), (X + 60, Y + 268)]))
    p.path("paper", CREAM[0], f"M{X + 78} {Y + 318} L{X + 166} {Y + 262} q6 44 -32 60 q-32 14 -56 -4Z")
    # the person, in profile against the light, looking at the lamp side
    hx, hy = X + 282, Y + 298
    body, deep, rim = "#33506A", NAVY[1], "#4F7690"
    p.path("ink", "#1B3346", smooth([(hx + 70, hy + 30), (hx + 116, hy + 150), (hx + 150, hy + 262), (hx + 40, hy + 262), (hx + 40, hy + 120)]))  # chair back
    p.path("ink", deep, smooth([(hx - 34, hy + 96), (hx + 20, hy + 84), (hx + 78, hy + 108), (hx + 116, hy + 190), (hx + 122, hy + 262), (hx - 96, hy + 262), (hx - 92, hy + 200), (hx - 74, hy + 130)]))
    p.path("ink", rim, smooth([(hx - 40, hy + 98), (hx - 18, hy + 98), (hx - 54, hy + 150), (hx - 66, hy + 220), (hx - 80, hy + 256), (hx - 94, hy + 260), (hx - 92, hy + 200), (hx - 74, hy + 130)]))
    p.path("skin", BROWN[1], limb([(hx + 8, hy + 34, 32), (hx + 4, hy + 92, 34)]))
    p.path("skin", BROWN[2], smooth([(hx - 24, hy + 62), (hx + 10, hy + 62), (hx + 42, hy + 30), (hx + 40, hy + 100), (hx + 10, hy + 112), (hx + 8, hy + 80)]))
    p.path("paper", CREAM[1], limb([(hx - 34, hy + 94, 10), (hx + 2, hy + 116, 12), (hx + 44, hy + 96, 11)]))
    p.path("paper", CREAM[2], limb([(hx + 12, hy + 115, 11), (hx + 44, hy + 96, 11)]))
    # head: forehead, nose, lips, chin, jaw
    p.path("skin", BROWN[1], smooth([(hx - 40, hy - 66), (hx - 62, hy - 34), (hx - 66, hy - 14), (hx - 84, hy + 12), (hx - 66, hy + 20), (hx - 68, hy + 32), (hx - 64, hy + 42), (hx - 62, hy + 60), (hx - 36, hy + 70),
                                     (hx + 14, hy + 54), (hx + 50, hy + 20), (hx + 50, hy - 50), (hx, hy - 82)]))
    p.path("skin", BROWN[0], smooth([(hx - 44, hy - 60), (hx - 62, hy - 34), (hx - 66, hy - 14), (hx - 84, hy + 12), (hx - 66, hy + 20), (hx - 68, hy + 32), (hx - 64, hy + 42), (hx - 62, hy + 60), (hx - 46, hy + 64), (hx - 50, hy + 36), (hx - 48, hy), (hx - 40, hy - 34)]))
    hair = ("#3C3350", "#2A2438")
    p.circle("ink", hair[1], hx + 62, hy - 96, 40)
    p.circle("ink", hair[0], hx + 56, hy - 102, 30)
    p.path("ink", hair[1], smooth([(hx - 58, hy - 44), (hx - 52, hy - 84), (hx - 6, hy - 112), (hx + 50, hy - 96), (hx + 78, hy - 44), (hx + 66, hy + 20), (hx + 34, hy + 44), (hx + 24, hy + 6), (hx - 6, hy - 34)]))
    p.path("ink", hair[0], smooth([(hx - 56, hy - 48), (hx - 50, hy - 82), (hx - 6, hy - 108), (hx + 30, hy - 100), (hx - 10, hy - 78), (hx - 34, hy - 54)]))
    # headset
    p.line("subject", CORAL[1], f"M{hx + 8} {hy - 4} C{hx - 4} {hy - 70} {hx + 4} {hy - 104} {hx + 14} {hy - 114}", 15)
    p.path("subject-shade", CORAL[2], limb([(hx + 14, hy - 22, 26), (hx + 18, hy + 18, 26)]))
    p.path("subject", CORAL[1], limb([(hx + 8, hy - 22, 24), (hx + 12, hy + 16, 24)]))
    p.path("subject", CORAL[0], limb([(hx, hy - 24, 8), (hx + 2, hy + 8, 8)]))
    p.line("subject", CORAL[1], f"M{hx + 6} {hy + 26} Q{hx - 20} {hy + 62} {hx - 66} {hy + 52}", 7)
    p.path("ink", NAVY[2], limb([(hx - 60, hy + 53, 9), (hx - 78, hy + 49, 10)]))
    # arm to the mug
    arm = [(hx + 30, hy + 170, 40), (hx - 4, hy + 262, 38), (hx - 80, hy + 256, 32), (hx - 128, hy + 226, 27)]
    p.path("ink", "#182F40", limb([(x + 5, y + 8, r) for x, y, r in arm]))
    p.path("ink", body, limb(arm))
    p.path("ink", rim, crescent([(hx - 10, hy + 236, 26), (hx - 80, hy + 240, 26), (hx - 128, hy + 222, 25)], .5, 1))
    mx, my = hx - 166, hy + 176
    p.path("subject-shade", CORAL[2], f"M{mx - 34} {my - 40} H{mx + 40} V{my + 26} q0 24 -24 24 H{mx - 10} q-24 0 -24 -24Z")
    p.path("subject", CORAL[1], f"M{mx - 38} {my - 40} H{mx + 22} V{my + 50} H{mx - 14} q-24 0 -24 -24Z")
    p.path("subject", CORAL[0], f"M{mx - 38} {my - 40} h14 V{my + 44} q-14 -4 -14 -18Z")
    p.ellipse("ink", "#5A2E1A", mx + 1, my - 40, 38, 9)
    for k in range(4):
        p.path("skin", BROWN[2], limb([(mx + 48, my - 20 + k * 17, 11), (mx + 10, my - 18 + k * 17, 10)]))
        p.path("skin", BROWN[1], limb([(mx + 48, my - 24 + k * 17, 11), (mx + 10, my - 22 + k * 17, 10)]))
    for dx, s in ((-16, 1), (6, -1), (26, 1)):
        p.line("paper", CREAM[0], f"M{mx + dx} {my - 60} q{-12 * s} -16 0 -30 t0 -28", 5.5)
    # desk edge, sill
    p.rect("subject-shade", "#7A4A2E", X, Y + 548, W, 52)
    p.rect("accent", AMBER[2], X, Y + 540, W, 12)
    p.rect("paper", CREAM[1], X - 36, Y + H, W + 60, 24)
    # window bars
    p.rect("paper", CREAM[1], X, Y + 142, W, 15)
    p.rect("paper", CREAM[2], X, Y + 154, W, 6)
    p.rect("paper", CREAM[1], X + W / 2 - 8, Y, 15, 146)
    # sill
    sy = Y + H + 14
    p.path("paper", CREAM[0], points([(X - 64, sy), (X + W + 64, sy), (X + W + 78, sy + 26), (X - 78, sy + 26)]))
    p.rect("paper", CREAM[2], X - 78, sy + 26, W + 156, 26, 3)
    p.rect("ink", "#1A3345", X - 60, sy + 52, W + 120, 16)
    # the cat from behind, tail over the edge
    kx, ky = X + W - 66, sy + 14
    g, gl, gs = "#EE8A45", "#F8AE72", "#CF6A28"
    p.path("accent", gs, limb([(kx + 36, ky - 12, 17), (kx + 84, ky + 10, 16), (kx + 92, ky + 90, 15), (kx + 70, ky + 150, 14), (kx + 96, ky + 186, 11)]))
    p.path("accent", g, smooth([(kx - 78, ky + 8), (kx - 84, ky - 60), (kx - 52, ky - 140), (kx, ky - 172), (kx + 50, ky - 140), (kx + 82, ky - 60), (kx + 78, ky + 8), (kx, ky + 14)]))
    p.path("accent", gs, smooth([(kx + 30, ky - 150), (kx + 52, ky - 138), (kx + 82, ky - 60), (kx + 78, ky + 8), (kx + 30, ky + 12), (kx + 52, ky - 60)]))
    p.path("accent", gl, smooth([(kx - 50, ky - 130), (kx - 40, ky - 130), (kx - 64, ky - 60), (kx - 62, ky), (kx - 76, ky), (kx - 80, ky - 60)]))
    for s in (-1, 1):
        p.path("accent", g if s < 0 else gs, points([(kx + s * 8, ky - 246), (kx + s * 52, ky - 280), (kx + s * 58, ky - 206)]))
    p.path("accent", g, smooth([(kx - 62, ky - 196), (kx - 40, ky - 246), (kx, ky - 256), (kx + 40, ky - 246), (kx + 62, ky - 196), (kx + 40, ky - 150), (kx, ky - 140), (kx - 40, ky - 150)]))
    p.path("accent", gs, smooth([(kx + 24, ky - 252), (kx + 40, ky - 246), (kx + 62, ky - 196), (kx + 40, ky - 150), (kx + 16, ky - 141), (kx + 36, ky - 190)]))
    for k in range(3):
        w = (20, 28, 22)[k]
        p.line("accent", "#B85A1E", f"M{kx - w} {ky - 116 + k * 34} Q{kx} {ky - 104 + k * 34} {kx + w} {ky - 116 + k * 34}", 8)
    p.line("accent", "#B85A1E", f"M{kx} {ky - 248} v26 M{kx - 16} {ky - 244} v18 M{kx + 16} {ky - 244} v18", 6)
    # plant at the other end
    qx, qy = X + 30, sy + 18
    for a, ln, tone in ((-64, 120, 2), (60, 112, 2), (-36, 160, 1), (34, 150, 2), (-8, 186, 0), (14, 120, 1)):
        r = math.radians(a)
        tx, ty = qx + math.sin(r) * ln, qy - 84 - math.cos(r) * ln
        nx, ny = math.cos(r) * 24, math.sin(r) * 24
        mx2, my2 = qx + math.sin(r) * ln * .5, qy - 84 - math.cos(r) * ln * .55
        p.path("accent-2", GREEN[tone], f"M{n(qx)} {n(qy - 80)} Q{n(mx2 - nx)} {n(my2 - ny)} {n(tx)} {n(ty)} Q{n(mx2 + nx)} {n(my2 + ny)} {n(qx)} {n(qy - 80)}Z")
    p.path("subject", CORAL[1], points([(qx - 50, qy - 88), (qx + 50, qy - 88), (qx + 38, qy + 6), (qx - 38, qy + 6)]))
    p.path("subject-shade", CORAL[2], points([(qx + 14, qy - 88), (qx + 50, qy - 88), (qx + 38, qy + 6), (qx + 12, qy + 6)]))
    p.path("subject", CORAL[0], points([(qx - 56, qy - 100), (qx + 56, qy - 100), (qx + 54, qy - 74), (qx - 54, qy - 74)]))
    p.path("subject", CORAL[1], points([(qx + 10, qy - 100), (qx + 56, qy - 100), (qx + 54, qy - 74), (qx + 10, qy - 74)]))
    p.save("thanks", "window",
           title={"en": "Midnight light", "de": "Licht um Mitternacht"},
           alt={"en": "In a dark house front one window is lit: someone with a headset holds a steaming mug under the desk lamp, the clock says midnight, and a ginger cat sits on the sill looking in.",
                "de": "In einer dunklen Hausfront leuchtet ein einziges Fenster: Jemand mit Headset hält unter der Schreibtischlampe einen dampfenden Becher, die Uhr zeigt Mitternacht, und auf dem Sims schaut eine rote Katze herein."},
           tags={"en": ["window", "night", "light", "headset", "cat", "night shift", "desk", "mug"],
                 "de": ["Fenster", "Nacht", "Licht", "Headset", "Katze", "Nachtschicht", "Schreibtisch", "Becher"]},
           occasions=["night-shift", "colleague", "team", "customer"], focus=(450, 600), keep=(140, 230, 620, 800), edge="scene",
           palette={"ground": WALL, "ground-2": "#2B5066", "subject": CORAL[1], "subject-shade": CORAL[2],
                    "accent": AMBER[1], "accent-2": GREEN[1], "ink": NAVY[1], "paper": CREAM[1], "skin": BROWN[1]})


if __name__ == "__main__":
    main()
