#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the hostile files of this folder and manifest.json: `python3 make_attacks.py`. Run by hand; the results are
committed.

manifest.json is an array of objects: `file` (below this folder), `class` (what is tried, at most 15 files each), `kind`
(who has to refuse it: "svg" checkSvg, "card" parseCard and then checkSvg of its picture) and `error` (the very code).
Further kinds have a generator make_attacks_KIND.py and a manifest_KIND.json of the same form. Large pictures are kept
gzipped: .svg.gz is unpacked before it is tried; .svgz is tried as it is.
"""
from __future__ import annotations

import base64
import gzip
import json
import struct
import zlib
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
    "outside-reference--fifo.svg": svg('<image width="9" height="9" href="/dev/zero"/>'),
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
# What neither Qt SVG nor librsvg draws
for feature, body in {
    "textPath": "<text><textPath href='#a'>a</textPath></text>", "flowRoot": "<flowRoot><flowPara>words</flowPara></flowRoot>",
    "foreignObject": "<foreignObject/>", "animate": "<animate/>", "set": "<rect><set/></rect>",
    "animateTransform": "<g><animateTransform/></g>", "video": "<video/>", "mesh": "<defs><meshgradient/></defs>",
    "hatch": "<defs><hatch/></defs>", "tref": "<text><tref href='#a'/></text>", "altGlyph": "<text><altGlyph>a</altGlyph></text>",
    "filter-function": "<g style='filter:blur(5px)'/>", "feImage": "<filter id='f'><feImage href='#a'/></filter>",
    "canvas": "<canvas/>", "marker-list": "<path d='M0 0h9' marker-start='url(#a) url(#b)'/>",
}.items():
    attacks[f"unsupported--{feature}.svg"] = svg(body)


def png(width: int, height: int, data: bytes | None = None) -> bytes:
    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress(bytes(width + 1) * height) if data is None else data
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def image(data: bytes, kind: str = "image/png") -> str:
    return svg(f'<image width="9" height="9" href="data:{kind};base64,{base64.b64encode(data).decode()}"/>')


# Embedded bitmaps
attacks |= {
    "image/broken--cut-png.svg": image(png(9, 9)[:-20]),
    "image/broken--png-length.svg": image(png(9, 9)[:33] + b"\xff\xff\xff\xff" + png(9, 9)[37:]),
    "image/broken--png-data.svg": image(png(9, 9, b"no zlib")),
    "image/broken--png-head-only.svg": image(b"\x89PNG\r\n\x1a\n"),
    "image/broken--jpeg-head-only.svg": image(b"\xff\xd8\xff\xe0", "image/jpeg"),
    "image/broken--jpeg-segment.svg": image(b"\xff\xd8\xff\xdb\0\1" + bytes(40), "image/jpeg"),
    "image/broken--no-base64.svg": svg('<image width="9" height="9" href="data:image/png,abc"/>'),
    "image/broken--bad-base64.svg": svg('<image width="9" height="9" href="data:image/png;base64,%%%%"/>'),
    "image/too-many--wide.svg": image(png(5000, 1)),
    "image/too-many--pixels.svg.gz": svg("".join(
        f'<image width="9" height="9" href="data:image/png;base64,{base64.b64encode(png(3000, 3000)).decode()}"/>'
        for _ in range(3))),
    "image/too-many--declared.svg": image(png(60_000, 60_000, zlib.compress(b""))),
    "image/unsupported--svg.svg": image(svg(RECT).encode(), "image/svg+xml"),
    "image/unsupported--gif.svg": image(b"GIF89a" + bytes(20), "image/gif"),
    "image/unsupported--named-png.svg": image(b"%PDF-1.7", "image/png"),
    "image/unsupported--html.svg": svg('<image width="9" height="9" href="data:text/html;base64,PGI+"/>'),
}
# Style sheets
attacks |= {
    "style-sheet/outside-reference--import.svg": svg("<style>@import 'http://example.org/a.css';</style>" + RECT),
    "style-sheet/outside-reference--import-url.svg": svg("<style>@IMPORT url(a.css);</style>" + RECT),
    "style-sheet/outside-reference--font.svg": svg("<style>@font-face{src:url(http://example.org/a.woff)}</style>" + RECT),
    "style-sheet/outside-reference--fill.svg": svg("<style>rect{fill:url(file:///a#b)}</style>" + RECT),
    "style-sheet/bad-value--escape.svg": svg("<style>@\\69mport 'a'</style>" + RECT),
    "style-sheet/bad-value--colour.svg": svg("<style>rect{fill:expression(1)}</style>" + RECT),
    "style-sheet/unsupported--sibling.svg": svg("<style>g + rect{fill:red}</style>" + RECT),
    "style-sheet/unsupported--attribute.svg": svg("<style>rect[x]{fill:red}</style>" + RECT),
    "style-sheet/unsupported--long-selector.svg": svg("<style>" + "g " * 50 + "{fill:red}</style>" + RECT),
    "style-sheet/unsupported--many-rules.svg.gz": svg("<style>" + "".join(f".a{i}{{x:1}}" for i in range(5000)) + "</style>" + RECT),
    "style-sheet/absurd-size--width.svg": svg("<style>rect{stroke-width:1e99}</style>" + RECT),
}
# Layers, filters, markers, patterns: little to write, much to draw
attacks |= {
    "effects/too-many--layers.svg.gz": svg('<mask id="m">' + RECT + "</mask>" + '<g mask="url(#m)">' + RECT + "</g>" * 1
                                         + f'<g mask="url(#m)">{RECT}</g>' * 500),
    "effects/too-deep--layers.svg": svg('<mask id="m">' + RECT + "</mask>" + '<g mask="url(#m)">' * 30 + RECT + "</g>" * 30),
    "effects/too-many--turbulence.svg": svg('<filter id="f"><feTurbulence numOctaves="5000"/></filter><g filter="url(#f)"/>'),
    "effects/too-many--convolve.svg": svg('<filter id="f"><feConvolveMatrix order="99"/></filter><g filter="url(#f)"/>'),
    "effects/too-many--morphology.svg": svg('<filter id="f"><feMorphology radius="500"/></filter><g filter="url(#f)"/>'),
    "effects/too-many--primitives.svg.gz": svg('<filter id="f">' + "<feOffset/>" * 300 + '</filter><g filter="url(#f)"/>'),
    "effects/too-many--markers.svg.gz": svg('<marker id="m">' + RECT * 40 + '</marker><path d="M0 0' + "h1" * 3000
                                          + '" marker-mid="url(#m)"/>'),
    "effects/too-many--nested-markers.svg": svg("".join(
        f'<marker id="m{i}"><path d="M0 0h1h1h1h1h1h1h1h1h1h1" marker-mid="url(#m{i + 1})"/></marker>' for i in range(8))
        + f'<marker id="m8">{RECT}</marker><path d="M0 0h1h1h1h1h1h1h1h1" marker-mid="url(#m0)"/>'),
    "effects/too-deep--pattern-circle.svg": svg('<pattern id="p" width="9" height="9"><rect width="9" height="9" '
                                             'fill="url(#p)"/></pattern><rect width="9" height="9" fill="url(#p)"/>'),
    "effects/too-deep--pattern-href.svg": svg('<pattern id="a" href="#b"/><pattern id="b" href="#a"/>'
                                           '<rect width="9" height="9" fill="url(#a)"/>'),
    "effects/too-deep--mask-circle.svg": svg(f'<mask id="m"><g mask="url(#m)">{RECT}</g></mask><g mask="url(#m)">{RECT}</g>'),
    "effects/too-deep--clip-circle.svg": svg('<clipPath id="c"><rect width="9" height="9" clip-path="url(#c)"/></clipPath>'
                                          f'<g clip-path="url(#c)">{RECT}</g>'),
    "effects/absurd-size--tile.svg": svg('<pattern id="p" patternUnits="userSpaceOnUse" width="90000" height="90000">' + RECT
                                      + '</pattern><rect width="9" height="9" fill="url(#p)"/>'),
    "effects/too-many--pattern-use.svg.gz": svg('<pattern id="p" width="1" height="1">' + RECT * 200 + "</pattern>"
                                             + '<rect width="9" height="9" fill="url(#p)"/>' * 100),
}

# Card files: who opens one that came by mail opens all of it
cards: dict[str, str | bytes] = {}


def card(**members: object) -> str:
    return json.dumps({"format": "thanks", "version": 1} | members, ensure_ascii=False)


def with_picture(content: str, **members: object) -> str:
    return card(picture={"id": "own/a", "svg": content} | members)


cards |= {
    "card-json/json.broken--cut.thanks": card(paper="a6")[:-4],
    "card-json/json.broken--empty.thanks": "",
    "card-json/json.broken--words.thanks": "Thank you",
    "card-json/json.broken--twice.thanks": card() + card(),
    "card-json/json.broken--nested.thanks": "[" * 100_000,
    "card-json/json.broken--latin1.thanks": card(texts={"to": "Zoë"}).encode("latin-1"),
    "card-json/json.not-an-object--list.thanks": "[]",
    "card-json/card.not-a-card--other.thanks": '{"format": "other", "version": 1}',
    "card-json/card.not-a-card--nothing.thanks": "{}",
    "card-json/card.bad-value--no-version.thanks": '{"format": "thanks"}',
    "card-json/card.bad-value--half-version.thanks": '{"format": "thanks", "version": 1.5}',
    "card-json/card.newer-version--nine.thanks": '{"format": "thanks", "version": 9}',
    "card-json/card.newer-version--huge.thanks": '{"format": "thanks", "version": 1e300}',
    "card-members/json.wrong-type--paper.thanks": card(paper=7),
    "card-members/json.wrong-type--texts.thanks": card(texts=[]),
    "card-members/json.wrong-type--picture.thanks": card(picture="a.svg"),
    "card-members/json.wrong-type--to.thanks": card(texts={"to": {"a": 1}}),
    "card-members/json.missing-member--svg.thanks": card(picture={"id": "a"}),
    "card-members/card.bad-value--path.thanks": card(layout="../../etc/passwd x"),
    "card-members/card.bad-value--empty.thanks": card(paper=""),
    "card-members/card.bad-value--orientation.thanks": card(orientation="up"),
    "card-members/card.bad-value--language.thanks": card(language="../../x"),
    "card-members/card.bad-value--picture-id.thanks": with_picture(svg(RECT), id="a b"),
    "card-members/card.bad-value--quote.thanks": card(palette="a\"b"),
    "card-text/card.control-character--line.thanks": card(texts={"to": "Ada\nBcc: all@example.org"}),
    "card-text/card.control-character--return.thanks": card(texts={"title": "a\rb"}),
    "card-text/card.control-character--nul.thanks": card(texts={"message": "a\0b"}),
    "card-text/card.control-character--escape.thanks": card(texts={"from": "a\x1b[2Jb"}),
    "card-text/json.too-long--title.thanks": card(texts={"title": "a" * 401}),
    "card-text/json.too-long--message.thanks": card(texts={"message": "a" * 20_001}),
    "card-text/json.too-long--id.thanks": card(paper="a" * 200),
    "card-text/json.too-long--alt.thanks": with_picture(svg(RECT), alt="a" * 3000),
    "card-picture/picture.script--script.thanks": with_picture(svg("<script/>")),
    "card-picture/picture.outside-reference--file.thanks": with_picture(svg('<image href="/etc/passwd" width="9" height="9"/>')),
    "card-picture/picture.doctype--entity.thanks": with_picture('<!DOCTYPE svg [<!ENTITY a "b">]>' + svg(RECT)),
    "card-picture/picture.not-svg--html.thanks": with_picture("<html/>"),
    "card-picture/picture.broken--cut.thanks": with_picture(svg(RECT)[:-4]),
    "card-picture/picture.too-deep--use.thanks": with_picture(svg('<use id="a" href="#a"/>')),
    "card-picture/picture.absurd-size--box.thanks": with_picture(svg(RECT, 'viewBox="0 0 1e9 1"')),
    "card-picture/picture.too-many--use.thanks": with_picture(attacks["too-many--use-bomb.svg"]),
}

manifest = []
for folder, kind, prefix, files in (("svg", "svg", "picture.", attacks), ("cards", "card", "", cards)):
    target = HERE / folder
    target.mkdir(exist_ok=True)
    for old in target.iterdir():
        old.unlink()
    for key, content in files.items():
        group, _, name = key.rpartition("/")
        code = name.split("--")[0]
        data = content.encode() if isinstance(content, str) else content
        path = f"{folder}/{group + '--' if group and kind == 'svg' else ''}{name}"
        (HERE / path).write_bytes(zipped(data) if name.endswith(".gz") else data)
        manifest.append({"file": path, "class": group or code, "kind": kind, "error": prefix + code})
manifest.sort(key=lambda row: row["file"])
(HERE / "manifest.json").write_text("[\n" + ",\n".join(json.dumps(row) for row in manifest) + "\n]\n")
print(f"{len(manifest)} attacks in {len({row['class'] for row in manifest})} classes")
