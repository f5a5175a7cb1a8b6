# SPDX-License-Identifier: GPL-3.0-or-later
"""Shapes and colours shared by the scripts that draw the built-in illustrations.

Run by hand, never at build time: `python3 illustrations/studio/NAME.py` writes the SVG into its pack.
Standard library only. What ships is the SVG; it carries its own description (see ../README.md).
"""
from __future__ import annotations

import math
import random
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

ROOT = Path(__file__).resolve().parent.parent
NAMESPACE = "urn:thanksmith:illustration:1"
ROLES = ("ground", "ground-2", "subject", "subject-shade", "accent", "accent-2", "ink", "paper", "skin", "skin-2")
OWN = "own"  # no role: what must keep its colour on every palette (fur, bread, hair, the six colours of pride)

# The one shared palette. Each name holds light side, body, shade. Light always comes from the upper left.
CORAL = ("#F07A56", "#E4572E", "#B83F1C")
ROSE = ("#F7A8A8", "#F07F80", "#D65D62")
AMBER = ("#FAD792", "#F6BD60", "#DE9B2F")
GREEN = ("#8FB996", "#3D8271", "#2F6B5E")
NAVY = ("#2E5368", "#1F3B4D", "#17303F")
PLUM = ("#8A76A0", "#6D5A87", "#57466D")
SEA = ("#5AA0A6", "#3A7C86", "#2A6470")
KRAFT = ("#E8BE8B", "#DBA570", "#C08B55")
CREAM = ("#FFFFFF", "#F7EDE2", "#E3D9CC")
BROWN = ("#A65B36", "#8C4A2B", "#6B3720")
# Pale grounds: (sheet, blob). Dark grounds: night.
GROUND = {
    "blush": ("#F7EDE2", "#FBD9C8"), "rose": ("#FBE6E1", "#F7CDC6"), "sage": ("#EAF0E6", "#CFE0CB"),
    "sky": ("#DCEBF3", "#C2DCEA"), "butter": ("#FBEFDA", "#F9DFA9"), "mist": ("#DDE9E5", "#BFD8D0"),
    "lilac": ("#E8E3EC", "#D0C5DB"), "night": ("#1F4058", "#2B5871"),
}


def n(value: float) -> str:
    """A coordinate with at most one decimal."""
    text = f"{value:.1f}"
    return text[:-2] if text.endswith(".0") else text


def points(pairs, close=True) -> str:
    """A polygon as path data."""
    data = "M" + " L".join(f"{n(x)} {n(y)}" for x, y in pairs)
    return data + ("Z" if close else "")


def smooth(pairs, close=True, tension=1 / 6) -> str:
    """A Catmull-Rom curve through the points, as cubic path data."""
    pts = list(pairs)
    count = len(pts)
    data = f"M{n(pts[0][0])} {n(pts[0][1])}"
    for i in range(count if close else count - 1):
        p0 = pts[(i - 1) % count] if close or i > 0 else pts[i]
        p1, p2 = pts[i], pts[(i + 1) % count]
        p3 = pts[(i + 2) % count] if close or i + 2 < count else p2
        c1 = (p1[0] + (p2[0] - p0[0]) * tension, p1[1] + (p2[1] - p0[1]) * tension)
        c2 = (p2[0] - (p3[0] - p1[0]) * tension, p2[1] - (p3[1] - p1[1]) * tension)
        data += f" C{n(c1[0])} {n(c1[1])} {n(c2[0])} {n(c2[1])} {n(p2[0])} {n(p2[1])}"
    return data + ("Z" if close else "")


def blob(cx, cy, rx, ry, seed, wobble=0.08, knots=9) -> str:
    """A soft hand-cut ellipse."""
    rnd = random.Random(seed)
    return smooth([(cx + math.cos(a) * rx * (1 + rnd.uniform(-wobble, wobble)),
                    cy + math.sin(a) * ry * (1 + rnd.uniform(-wobble, wobble)))
                   for a in (2 * math.pi * i / knots for i in range(knots))])


def css(role) -> str:
    """The class attribute of a role."""
    assert role in ROLES or role == OWN, role
    return "" if role == OWN else f' class="{role}"'


class Picture:
    """Collects shapes and writes one self-describing SVG. `role` is one of ROLES, or OWN."""

    def __init__(self, ground: str, width=900, height=1200):
        self.width, self.height = width, height
        self.body: list[str] = []
        self.defs: list[str] = []
        self.add("rect", "ground", ground, x=0, y=0, width=width, height=height)

    def add(self, tag, role, fill, opacity=None, transform=None, **attributes):
        parts = [f'<{tag}{css(role)} fill="{fill}"']
        parts += [f' {k.replace("_", "-")}="{n(v) if isinstance(v, (int, float)) else v}"' for k, v in attributes.items()]
        if opacity is not None:
            parts.append(f' fill-opacity="{opacity}"')
        if transform:
            parts.append(f' transform="{transform}"')
        self.body.append("".join(parts) + "/>")

    def path(self, role, fill, d, opacity=None, transform=None):
        self.add("path", role, fill, opacity, transform, d=d)

    def circle(self, role, fill, cx, cy, r, opacity=None):
        self.add("circle", role, fill, opacity, cx=cx, cy=cy, r=r)

    def ellipse(self, role, fill, cx, cy, rx, ry, opacity=None, transform=None):
        self.add("ellipse", role, fill, opacity, transform, cx=cx, cy=cy, rx=rx, ry=ry)

    def rect(self, role, fill, x, y, width, height, r=0, opacity=None, transform=None):
        self.add("rect", role, fill, opacity, transform, x=x, y=y, width=width, height=height, rx=r)

    def line(self, role, stroke, d, width, opacity=None, transform=None, dash=None):
        """A stroke (stems, strings, steam, stitches, chalk only), round caps and joins."""
        extra = f' stroke-opacity="{opacity}"' if opacity is not None else ""
        extra += f' stroke-dasharray="{dash}"' if dash else ""
        extra += f' transform="{transform}"' if transform else ""
        self.body.append(f'<path{css(role)} d="{d}" fill="none" stroke="{stroke}" stroke-width="{n(width)}" '
                         f'stroke-linecap="round" stroke-linejoin="round"{extra}/>')

    def open_group(self, transform=None, opacity=None):
        self.body.append("<g" + (f' transform="{transform}"' if transform else "") +
                         (f' opacity="{opacity}"' if opacity is not None else "") + ">")

    def close_group(self):
        self.body.append("</g>")

    def save(self, pack, name, *, title, alt, tags, occasions, focus, keep, edge, palette, author="Thanksmith"):
        """title, alt, tags: {'en': .., 'de': ..}; focus (x, y); keep (x, y, w, h); edge 'plain'|'scene';
        palette {role: '#RRGGBB'}: the reference tone of each role used (its body colour)."""
        out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.width} {self.height}">']
        out += [f'<title xml:lang="{k}">{escape(v)}</title>' for k, v in title.items()]
        out += [f'<desc xml:lang="{k}">{escape(v)}</desc>' for k, v in alt.items()]
        out.append(f'<metadata><illustration xmlns="{NAMESPACE}" author={quoteattr(author)} licence="CC0-1.0" '
                   f'focus="{" ".join(map(n, focus))}" keep="{" ".join(map(n, keep))}" edge="{edge}" '
                   f'occasions="{" ".join(occasions)}">')
        out += [f'<tags xml:lang="{k}">{escape(", ".join(v))}</tags>' for k, v in tags.items()]
        out.append("<palette " + " ".join(f'{r}="{c}"' for r, c in palette.items()) + "/>")
        out.append("</illustration></metadata>")
        if self.defs:
            out.append("<defs>" + "".join(self.defs) + "</defs>")
        out += self.body + ["</svg>"]
        target = ROOT / pack / f"{name}.svg"
        target.write_text("\n".join(out) + "\n", encoding="utf-8")
        size = target.stat().st_size
        assert size < 60_000, f"{target.name}: {size} bytes"
        print(f"{target.relative_to(ROOT)}  {size} bytes")
