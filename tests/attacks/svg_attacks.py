# SPDX-License-Identifier: GPL-3.0-or-later
"""Hostile pictures: CODE--NAME.svg has to be refused by checkSvg with picture.CODE. What stands before a slash is the
class where that is not the code."""
from __future__ import annotations

import base64
import gzip
import struct
import zlib

NS = 'xmlns="http://www.w3.org/2000/svg"'
XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"'


def svg(body: str, attributes: str = 'viewBox="0 0 90 120"') -> str:
    return f'<svg {NS} {XLINK} {attributes}>{body}</svg>'


def zipped(data: bytes) -> bytes:
    return gzip.compress(data, mtime=0)


RECT = '<rect width="9" height="9"/>'
W3C = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"'
ATTACKS: dict[str, str | bytes] = {}

# Document types and entities: only the W3C's plain one, W3C + ">", is let pass
ATTACKS |= {
    "doctype--public.svg": '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://example.org/svg11.dtd">' + svg(RECT),
    "doctype--empty-subset.svg": "<!DOCTYPE svg []>" + svg(RECT),
    "doctype--laughs.svg": "<!DOCTYPE svg [<!ENTITY a 'ha'>" + "".join(
        f"<!ENTITY {chr(98 + i)} '{('&' + chr(97 + i) + ';') * 10}'>" for i in range(12)) + "]>" + svg("<title>&m;</title>"),
    "doctype--external-entity.svg": '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + svg("<title>&x;</title>"),
    "doctype--parameter-entity.svg": '<!DOCTYPE svg [<!ENTITY % p SYSTEM "http://example.org/p"> %p;]>' + svg(RECT),
    "doctype--after-comment.svg": "<!-- a --><?p i?><!DOCTYPE svg>" + svg(RECT),
    "doctype--bare.svg": "<!DOCTYPE svg>" + svg(RECT),
    "doctype--system.svg": '<!DOCTYPE svg SYSTEM "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">' + svg(RECT),
    "doctype--w3c-subset.svg": W3C + ' [<!ENTITY ns "http://www.w3.org/2000/svg">]><svg xmlns="&ns;" viewBox="0 0 9 9"/>',
    "doctype--w3c-defaults.svg": W3C + ' [<!ATTLIST rect onclick CDATA "x()">]>' + svg(RECT),
    "doctype--w3c-empty-subset.svg": W3C + "[]>" + svg(RECT),
    "doctype--w3c-twice.svg": W3C + ">" + W3C + " [<!ENTITY a 'b'>]>" + svg("<title>&a;</title>"),
    "doctype--unknown-public.svg": W3C.replace("SVG 1.1", "SVG 7.1") + ">" + svg(RECT),
    "doctype--file-address.svg": W3C.replace("http://www.w3.org", "file://www.w3.org") + ">" + svg(RECT),
    "doctype--other-root.svg": W3C.replace("DOCTYPE svg", "DOCTYPE html") + ">" + svg(RECT),
    "broken--undeclared-entity.svg": svg("<title>&nbsp;</title>"),
    "broken--w3c-entity.svg": W3C + ">" + svg("<title>&nbsp;</title>"),
    "broken--w3c-entity-in-attribute.svg": W3C + ">" + svg('<rect width="9" height="9" fill="&red;"/>'),
}
# Scripts
ATTACKS |= {
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
ATTACKS |= {
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
ATTACKS |= {
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
}
# Too much of it
ATTACKS |= {
    "too-deep--groups.svg.gz": svg("<g>" * 100_000 + "</g>" * 100_000),
    "too-deep--foreign.svg.gz": svg('<x:a xmlns:x="urn:x">' * 70 + "</x:a>" * 70),
    "too-many--elements.svg.gz": svg("<g/>" * 25_000),
    "too-many--foreign-elements.svg.gz": svg('<metadata xmlns:x="urn:x">' + "<x:a/>" * 25_000 + "</metadata>"),
    "too-many--attributes.svg.gz": svg("<rect " + " ".join(f'a{i}=""' for i in range(100_000)) + "/>"),
    "too-many--segments.svg.gz": svg(('<path d="M0 0' + "h1" * 30_000 + '"/>') * 4),
    "too-big--attribute.svg.gz": svg(f'<rect width="9" height="9" class="{"a" * 70_000}"/>'),
    "too-big--foreign-attribute.svg.gz": svg(f'<g xmlns:x="urn:x" x:d="{"a" * 70_000}"/>'),
    "too-many--long-outline.svg.gz": svg('<path d="M0 0' + "h1" * 100_000 + '"/>'),
    "too-big--title.svg.gz": svg("<title>" + "a" * 100_000 + "</title>" + RECT),
    "too-big--file.svg.gz": svg("<!--" + "a" * 3_000_000 + "-->" + RECT),
    "too-big--bomb.svgz": zipped(svg("<!--" + "a" * 60_000_000 + "-->" + RECT).encode()),
    "too-big--ratio.svgz": zipped(svg("<!--" + "a" * 100_000 + "-->" + RECT).encode()),
    "broken--cut.svgz": zipped(svg(RECT).encode())[:-12],
    "broken--trailing.svgz": zipped(svg(RECT).encode()) + b"more",
}
# Sizes and values
ATTACKS |= {
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
    "bad-value--points.svg": svg('<polygon points="1 2 3"/>'),
    "bad-value--size.svg": svg('<rect width="expression(1)" height="9"/>'),
    "bad-value--transform-word.svg": svg('<g transform="evil(1)"/>'),
    "bad-value--cut-transform.svg": svg('<g transform="matrix(1 0 0 1 0 0"/>'),
    "bad-value--style-escape.svg": svg(r'<rect width="9" height="9" style="fill:\75rl(x)"/>'),
    "bad-value--transform.svg": svg('<g transform="rotate(1 2 3 4 5 6 7)"/>'),
    "bad-value--keep.svg": svg('<metadata><illustration xmlns="urn:thanksmith:illustration:1" keep="1 2"/></metadata>'),
    "bad-value--tone.svg": svg('<metadata><illustration xmlns="urn:thanksmith:illustration:1"><palette ground="url"/>'
                               "</illustration></metadata>"),
}
# Encodings and things that are no SVG
ATTACKS |= {
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
    ATTACKS[f"unsupported--{feature}.svg"] = svg(body)


def png(width: int, height: int, data: bytes | None = None) -> bytes:
    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress(bytes(width + 1) * height) if data is None else data
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def image(data: bytes, kind: str = "image/png") -> str:
    return svg(f'<image width="9" height="9" href="data:{kind};base64,{base64.b64encode(data).decode()}"/>')


# Embedded bitmaps
ATTACKS |= {
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
ATTACKS |= {
    "style-sheet/outside-reference--import.svg": svg("<style>@import 'http://example.org/a.css';</style>" + RECT),
    "style-sheet/outside-reference--import-url.svg": svg("<style>@IMPORT url(a.css);</style>" + RECT),
    "style-sheet/outside-reference--font.svg": svg("<style>@font-face{src:url(http://example.org/a.woff)}</style>" + RECT),
    "style-sheet/outside-reference--fill.svg": svg("<style>rect{fill:url(file:///a#b)}</style>" + RECT),
    "style-sheet/bad-value--escape.svg": svg("<style>@\\69mport 'a'</style>" + RECT),
    "style-sheet/bad-value--block.svg": svg('<rect width="9" height="9" style="fill:red{}"/>'),
    "style-sheet/unsupported--sibling.svg": svg("<style>g + rect{fill:red}</style>" + RECT),
    "style-sheet/unsupported--attribute.svg": svg("<style>rect[x]{fill:red}</style>" + RECT),
    "style-sheet/unsupported--long-selector.svg": svg("<style>" + "g " * 50 + "{fill:red}</style>" + RECT),
    "style-sheet/unsupported--many-rules.svg.gz": svg("<style>" + "".join(f".a{i}{{x:1}}" for i in range(5000)) + "</style>" + RECT),
    "style-sheet/absurd-size--width.svg": svg("<style>rect{stroke-width:1e99}</style>" + RECT),
}
# Layers, filters, markers, patterns: little to write, much to draw
ATTACKS |= {
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
