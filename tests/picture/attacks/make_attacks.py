#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the hostile pictures of this folder: `python3 make_attacks.py`. Run by hand; the results are committed.

CODE--CLASS-NAME.svg has to be refused with picture.CODE. Large ones are kept gzipped (.svg.gz is unpacked by the
test before it is tried; .svgz is tried as it is).
"""
from __future__ import annotations

import gzip
from pathlib import Path

HERE = Path(__file__).resolve().parent
NS = 'xmlns="http://www.w3.org/2000/svg"'
XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"'


def svg(body: str, attributes: str = 'viewBox="0 0 90 120"') -> str:
    return f'<svg {NS} {XLINK} {attributes}>{body}</svg>'


def zipped(data: bytes) -> bytes:
    return gzip.compress(data, mtime=0)


RECT = '<rect width="9" height="9"/>'
attacks: dict[str, str | bytes] = {}

# Document types and entities
attacks |= {
    "doctype--public.svg": '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://example.org/svg11.dtd">' + svg(RECT),
    "doctype--empty-subset.svg": "<!DOCTYPE svg []>" + svg(RECT),
    "doctype--laughs.svg": "<!DOCTYPE svg [<!ENTITY a 'ha'>" + "".join(
        f"<!ENTITY {chr(98 + i)} '{('&' + chr(97 + i) + ';') * 10}'>" for i in range(12)) + "]>" + svg("<title>&m;</title>"),
    "doctype--external-entity.svg": '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + svg("<title>&x;</title>"),
    "doctype--parameter-entity.svg": '<!DOCTYPE svg [<!ENTITY % p SYSTEM "http://example.org/p"> %p;]>' + svg(RECT),
    "doctype--after-comment.svg": "<!-- a --><?p i?><!DOCTYPE svg>" + svg(RECT),
    "broken--undeclared-entity.svg": svg("<title>&nbsp;</title>"),
}
# Scripts
attacks |= {
    "script--element.svg": svg("<script>alert(1)</script>"),
    "script--deep.svg": svg("<g><g><defs><script href='#a'/></defs></g></g>"),
    "script--prefixed.svg": f'<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><s:script/></s:svg>',
    "script--html.svg": svg('<h:script xmlns:h="http://www.w3.org/1999/xhtml">1</h:script>'),
    "script--in-metadata.svg": svg("<metadata><script/></metadata>"),
    "script--onload.svg": svg(RECT, 'viewBox="0 0 9 9" onload="x()"'),
    "script--onclick.svg": svg('<rect width="9" height="9" onclick="x()"/>'),
    "script--on-upper.svg": svg('<rect width="9" height="9" OnMouseOver="x()"/>'),
    "script--javascript-link.svg": svg(f'<a xlink:href=" JavaScript:alert(1)">{RECT}</a>'),
    "script--iframe.svg": svg('<iframe src="http://example.org"/>'),
    "script--handler.svg": svg("<handler>1</handler>"),
}
# References that leave the file
attacks |= {
    "outside-reference--image-file.svg": svg('<image xlink:href="/etc/hostname" width="9" height="9"/>'),
    "outside-reference--image-relative.svg": svg('<image href="../../secret.png" width="9" height="9"/>'),
    "outside-reference--image-http.svg": svg('<image href="http://example.org/a.png" width="9" height="9"/>'),
    "outside-reference--image-data-svg-use.svg": svg('<use href="data:image/svg+xml,&lt;svg/&gt;"/>'),
    "outside-reference--use-file.svg": svg('<use xlink:href="other.svg#a"/>'),
    "outside-reference--use-http.svg": svg('<use href="http://example.org/a.svg#a"/>'),
    "outside-reference--fill-url.svg": svg('<rect width="9" height="9" fill="url(http://example.org/a.svg#g)"/>'),
    "outside-reference--style-url.svg": svg("<rect width='9' height='9' style='fill: URL( \"file:///a\" )'/>"),
    "outside-reference--unknown-property.svg": svg('<rect width="9" height="9" style="background:url(//example.org/a)"/>'),
    "outside-reference--gradient.svg": svg('<linearGradient id="a" xlink:href="b.svg#c"/>' + RECT),
    "outside-reference--stylesheet.svg": '<?xml-stylesheet href="http://example.org/a.css"?>' + svg(RECT),
    "outside-reference--fifo.svg": svg('<feImage href="/dev/zero"/>'),
    "outside-reference--link.svg": svg(f'<a href="http://example.org">{RECT}</a>'),
}
# Loops and multiplication
levels = "".join(f'<g id="a{i}">' + f'<use xlink:href="#a{i + 1}"/>' * 10 + "</g>" for i in range(8))
attacks |= {
    "too-many--use-bomb.svg": svg(f'<defs>{levels}<g id="a8">{RECT}</g></defs><use xlink:href="#a0"/>'),
    "too-many--use-flat.svg.gz": svg(f'<defs><g id="a">{RECT * 200}</g></defs>' + '<use href="#a"/>' * 60),
    "too-deep--use-itself.svg": svg('<use id="a" href="#a"/>'),
    "too-deep--use-parent.svg": svg('<g id="a"><rect width="1" height="1"/><use href="#a"/></g>'),
    "too-deep--use-circle.svg": svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'),
    "too-deep--gradient-circle.svg": svg('<linearGradient id="a" href="#b"/><linearGradient id="b" href="#a"/>'
                                         '<rect width="9" height="9" fill="url(#a)"/>'),
    "too-many--gradient-copies.svg.gz": svg('<linearGradient id="a">' + '<stop offset="1"/>' * 1000 + "</linearGradient>"
                                            + '<linearGradient href="#a"/>' * 200 + RECT),
    "too-many--dashes.svg": svg('<path stroke="#000" stroke-dasharray=".001" d="M0 0H900000"/>'),
    "too-many--dashes-repeated.svg.gz": svg('<g id="a">' + '<path d="M0 0H90000"/>' * 30 + '</g><g stroke="#000" '
                                            'stroke-dasharray="1">' + '<use href="#a"/>' * 200 + "</g>"),
    "too-many--area.svg.gz": svg('<circle cx="45" cy="60" r="90" opacity=".01"/>' * 19_000),
    "too-many--area-repeated.svg": svg('<g id="a" transform="scale(1000)"><rect width="1" height="1"/></g>' + "".join(
        f'<g id="a{i}">' + f'<use href="#a{i - 1 if i else ""}"/>' * 11 + "</g>" for i in range(3))),
    "too-many--crossings.svg.gz": svg('<path d="M0 0' + "L90 120L0 1" * 5_000 + '"/>'),
    "bad-value--use-nothing.svg": svg('<use href="#none"/>'),
    "bad-value--use-gradient.svg": svg('<linearGradient id="a"/><use href="#a"/>'),
}
# Too much of it
attacks |= {
    "too-deep--groups.svg.gz": svg("<g>" * 100_000 + "</g>" * 100_000),
    "too-deep--foreign.svg.gz": svg('<x:a xmlns:x="urn:x">' * 70 + "</x:a>" * 70),
    "too-many--elements.svg.gz": svg("<g/>" * 25_000),
    "too-many--foreign-elements.svg.gz": svg('<metadata xmlns:x="urn:x">' + "<x:a/>" * 25_000 + "</metadata>"),
    "too-many--attributes.svg.gz": svg("<rect " + " ".join(f'a{i}=""' for i in range(100_000)) + "/>"),
    "too-many--segments.svg.gz": svg(('<path d="M0 0' + "h1" * 30_000 + '"/>') * 4),
    "too-big--attribute.svg.gz": svg('<path d="M0 0' + "h1" * 40_000 + '"/>'),
    "too-big--title.svg.gz": svg("<title>" + "a" * 100_000 + "</title>" + RECT),
    "too-big--file.svg.gz": svg("<!--" + "a" * 3_000_000 + "-->" + RECT),
    "too-big--bomb.svgz": zipped(svg("<!--" + "a" * 60_000_000 + "-->" + RECT).encode()),
    "too-big--ratio.svgz": zipped(svg("<!--" + "a" * 100_000 + "-->" + RECT).encode()),
    "broken--cut.svgz": zipped(svg(RECT).encode())[:-12],
    "broken--trailing.svgz": zipped(svg(RECT).encode()) + b"more",
}
# Sizes and values
attacks |= {
    "absurd-size--coordinate.svg": svg('<rect x="1e30" width="9" height="9"/>'),
    "absurd-size--nan.svg": svg('<rect x="nan" width="9" height="9"/>'),
    "absurd-size--infinity.svg": svg('<path d="M0 0L-inf 9"/>'),
    "absurd-size--overflow.svg": svg('<path d="M0 0L9 1e999"/>'),
    "absurd-size--view-box.svg": svg(RECT, 'viewBox="0 0 1e30 1e30"'),
    "absurd-size--thin.svg": svg(RECT, 'viewBox="0 0 100000 1"'),
    "absurd-size--empty.svg": svg(RECT, 'viewBox="0 0 0 0"'),
    "absurd-size--negative.svg": svg(RECT, 'width="-9" height="-9"'),
    "absurd-size--relative-path.svg.gz": svg('<path d="M0 0' + "l9e6 0" * 40 + '"/>'),
    "absurd-size--nested-scale.svg": svg('<g transform="scale(1000)">' * 20 + RECT + "</g>" * 20),
    "bad-value--no-size.svg": svg(RECT, ""),
    "bad-value--view-box.svg": svg(RECT, 'viewBox="0 0 9"'),
    "bad-value--path.svg": svg('<path d="M0 0L9"/>'),
    "bad-value--path-letter.svg": svg('<path d="M0 0 X9 9"/>'),
    "bad-value--radius.svg": svg('<circle r="-9"/>'),
    "bad-value--colour.svg": svg('<rect width="9" height="9" fill="expression(1)"/>'),
    "bad-value--style-escape.svg": svg(r'<rect width="9" height="9" style="fill:\75rl(x)"/>'),
    "bad-value--transform.svg": svg('<g transform="rotate(1 2 3 4 5 6 7)"/>'),
    "bad-value--keep.svg": svg('<metadata><illustration xmlns="urn:thanksmith:illustration:1" keep="1 2"/></metadata>'),
    "bad-value--tone.svg": svg('<metadata><illustration xmlns="urn:thanksmith:illustration:1"><palette ground="url"/>'
                               "</illustration></metadata>"),
}
# Encodings and things that are no SVG
attacks |= {
    "not-utf8--utf16-le.svg": b"\xff\xfe" + svg("<script/>").encode("utf-16-le"),
    "not-utf8--utf16-be.svg": b"\xfe\xff" + svg("<script/>").encode("utf-16-be"),
    "not-utf8--utf16-bare.svg": svg(RECT).encode("utf-16-le"),
    "not-utf8--utf32.svg": b"\xff\xfe\0\0" + svg(RECT).encode("utf-32-le"),
    "not-utf8--latin1.svg": svg("<title>Gr\xfc\xdfe</title>").encode("latin-1"),
    "not-utf8--declared.svg": '<?xml version="1.0" encoding="ISO-8859-1"?>' + svg(RECT),
    "not-utf8--utf7.svg": '<?xml version="1.0" encoding="UTF-7"?>' + svg("+ADw-script+AD4-"),
    "not-utf8--overlong.svg": svg("<title>").encode()[:-6] + b"\xc0\xbcscript\xc0\xbe</title></svg>",
    "not-svg--html.svg": "<html><body/></html>",
    "not-svg--other-namespace.svg": '<svg xmlns="urn:other" viewBox="0 0 9 9"/>',
    "not-svg--png.svg": b"\x89PNG\r\n\x1a\n" + bytes(20),
    "not-svg--text.svg": "just words",
    "not-svg--nothing.svg": "",
    "broken--unclosed.svg": svg(RECT)[:-6],
    "broken--twice.svg": svg(RECT) + svg(RECT),
    "broken--control.svg": svg("<title>a\x01b</title>"),
    "broken--nul.svg": svg("<title>a\0b</title>"),
    "broken--prefix.svg": svg("<q:rect/>"),
    "broken--same-attribute.svg": svg('<rect width="1" width="2"/>'),
}
# What Qt SVG cannot draw
for feature, body in {
    "clipPath": "<clipPath id='a'/>", "mask": "<mask id='a'/>", "filter": "<filter id='a'/>",
    "pattern": "<pattern id='a'/>", "symbol": "<symbol id='a'/>", "marker": "<marker id='a'/>", "text": "<text>a</text>",
    "textPath": "<textPath/>", "flowRoot": "<flowRoot/>", "switch": "<switch/>", "foreignObject": "<foreignObject/>",
    "animate": "<animate/>", "set": "<set/>", "nested": "<svg/>", "style": "<style>rect{fill:red}</style>",
    "image": "<image href='data:image/png;base64,AAAA'/>", "clip-path": "<g clip-path='url(#a)'/>",
    "mix-blend-mode": "<g style='mix-blend-mode:multiply'/>", "vector-effect": "<g vector-effect='non-scaling-stroke'/>",
    "group-alpha": "<g fill='rgba(0,0,0,.5)'/>", "geometry-style": "<rect style='width:9px'/>", "video": "<video/>",
}.items():
    attacks[f"unsupported--{feature}.svg"] = svg(body)

for old in list(HERE.glob("*.svg")) + list(HERE.glob("*.svgz")) + list(HERE.glob("*.svg.gz")):
    old.unlink()
for name, content in attacks.items():
    data = content.encode() if isinstance(content, str) else content
    (HERE / name).write_bytes(zipped(data) if name.endswith(".gz") else data)
print(f"{len(attacks)} attacks")
