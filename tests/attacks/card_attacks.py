# SPDX-License-Identifier: GPL-3.0-or-later
"""Hostile card files: CLASS/CODE--NAME.thanks has to be refused by parseCard, or by checkSvg of the picture inside, with
the very CODE. Who opens a card that came by mail opens all of it."""
from __future__ import annotations

import json

import svg_attacks
from svg_attacks import RECT, svg

ATTACKS: dict[str, str | bytes] = {}


def card(**members: object) -> str:
    return json.dumps({"format": "thanks", "version": 1} | members, ensure_ascii=False)


def with_picture(content: str, **members: object) -> str:
    return card(picture={"id": "own/a", "svg": content} | members)


ATTACKS |= {
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
    "card-picture/picture.too-many--use.thanks": with_picture(svg_attacks.ATTACKS["too-many--use-bomb.svg"]),
}
