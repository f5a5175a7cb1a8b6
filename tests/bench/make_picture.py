#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""make_picture.py BYTES FILE.svg: an illustration of about so many bytes, the same on every machine.

Leaves and fruits of many nodes, half of them filled with gradients, as drawing programs export them.
"""
import math
import random
import sys


def blob(draw, cx, cy, radius, nodes):
    points = []
    for i in range(nodes):
        angle = 2 * math.pi * i / nodes
        reach = radius * draw.uniform(0.8, 1.2)
        points.append((cx + reach * math.cos(angle), cy + reach * math.sin(angle)))
    path = "M%.3f,%.3f" % points[0]
    for i in range(nodes):
        ax, ay = points[i]
        bx, by = points[(i + 1) % nodes]
        swing = radius / nodes
        path += "C%.3f,%.3f %.3f,%.3f %.3f,%.3f" % (
            ax + draw.uniform(-swing, swing), ay + draw.uniform(-swing, swing),
            bx + draw.uniform(-swing, swing), by + draw.uniform(-swing, swing), bx, by)
    return path + "z"


def main():
    size, file = int(sys.argv[1]), sys.argv[2]
    draw = random.Random(size)
    colours = ["#b4452f", "#d98a3d", "#7a8f3c", "#3f6b57", "#8a4b6b", "#e2b65b", "#4d6a91"]
    gradients = "".join(
        '<radialGradient id="g%d" cx="%.2f" cy="%.2f" r="0.7"><stop offset="0" stop-color="%s"/>'
        '<stop offset="1" stop-color="%s"/></radialGradient>'
        % (i, draw.uniform(0.3, 0.7), draw.uniform(0.3, 0.7), colours[i % 7], colours[(i + 3) % 7]) for i in range(24))
    head = ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 800"><title>Fruit and leaves</title>'
            "<desc>Many fruits and leaves, one over the other.</desc><defs>%s</defs>"
            '<rect width="600" height="800" fill="#f3ead8"/>') % gradients
    parts, length = [head], len(head)
    number = 0
    while length < size - 2000:
        fill = "url(#g%d)" % (number % 24) if number % 2 else colours[number % 7]
        part = '<path fill="%s" d="%s"/>' % (
            fill, blob(draw, draw.uniform(20, 580), draw.uniform(20, 780), draw.uniform(12, 60), draw.randint(24, 72)))
        parts.append(part)
        length += len(part)
        number += 1
    with open(file, "w", encoding="utf-8") as out:
        out.write("".join(parts) + "</svg>\n")


main()
