# SPDX-License-Identifier: GPL-3.0-or-later
"""Hostile lists of people: CODE--NAME.csv|vcf has to be refused by parsePeople with people.CODE (file-too-big with
file.too-big)."""
from __future__ import annotations


def card(*lines: str, version: str = "4.0") -> str:
    return "\r\n".join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD")) + "\r\n"


AMIRA = "FN:Amira Haddad"
ATTACKS: dict[str, str | bytes] = {}

# Bytes that are no UTF-8 text
ATTACKS |= {
    "not-utf8--latin1.csv": "name,email\nZoë,z@example.org\n".encode("latin-1"),
    "not-utf8--late.csv": b"name\n" + b"Amira\n" * 999 + b"Zo\xeb\n",
    "not-utf8--utf16-le.csv": "name\nAmira\n".encode("utf-16"),
    "not-utf8--utf16-be.csv": b"\xfe\xff" + "name\nAmira\n".encode("utf-16-be"),
    "not-utf8--overlong.csv": b"name\nA\xc0\xafb\n",
    "not-utf8--surrogate.csv": b"name\nA\xed\xa0\x80b\n",
    "not-utf8--beyond-unicode.csv": b"name\nA\xf4\x90\x80\x80b\n",
    "not-utf8--cut.csv": b"name\nZo\xc3",
    "not-utf8--latin1.vcf": card("FN:Zoë").encode("latin-1"),
    "not-utf8--quoted.vcf": card("FN;ENCODING=QUOTED-PRINTABLE:Zo=EB", version="2.1"),
    "binary--nul.csv": b"name\nAmi\x00ra\n",
    "binary--png.csv": b"\x0d\x0a\x1a\x0aIHDR\x00\x00\x00\x01",
    "binary--nul.vcf": card("FN:A\0mira"),
}

# Quotes
ATTACKS |= {
    "unclosed-quote--name.csv": 'name,team\n"Amira,Nord\nZoë,Nord\n',
    "unclosed-quote--header.csv": '"name,team\nAmira,Nord\n',
    "unclosed-quote--last.csv": 'name\nAmira\n"',
    "stray-quote--inside.csv": 'name,nick\nAmira "Ami" Haddad,Ami\n',
    "stray-quote--end.csv": 'name\nAmira"\n',
    "text-after-quote--name.csv": 'name,team\n"Amira" Haddad,Nord\n',
    "text-after-quote--swallowed.csv": 'name,team\n"Amira""Haddad"x,Nord\n',
}

# Rows that do not fit their header
ATTACKS |= {
    "ragged--short.csv": "name,email,team\nAmira,Nord\n",
    "ragged--long.csv": "name,email\nAmira,a@example.org,Nord\n",
    "ragged--unquoted-comma.csv": "name,team\nHaddad, Amira,Nord\n",
    "ragged--other-separator.csv": "name,team\nAmira;Nord\n",
    "duplicate-column--same.csv": "name,team,team\nAmira,Nord,Ost\n",
    "duplicate-column--case.csv": "name,Team Name,team_name\nAmira,Nord,Ost\n",
    "duplicate-column--width.csv": "name,team,ｔｅａｍ\nAmira,Nord,Ost\n",
    "nameless-column--middle.csv": "name,,team\nAmira,secret,Nord\n",
    "no-name-column--headless.csv": "Amira Haddad,amira@example.org\nZoë Öz,zoe@example.org\n",
    "no-name-column--only-mail.csv": "email\namira@example.org\n",
    "no-name-column--html.csv": "<!DOCTYPE html><html><body>Sign in</body></html>\n",
    "empty--header.csv": "name,email\n",
    "empty--nothing.csv": "",
    "empty--blank.csv": "\ufeff\r\n \r\n",
    "empty--separators.csv": "name;email\n;\n;\n",
    "empty--group.vcf": card("KIND:group", "FN:Nord"),
}

# Characters that play with whoever reads them
ATTACKS |= {
    "control-character--break.csv": 'name\n"Amira\nBcc: all@example.org"\n',
    "control-character--return.csv": 'name\n"Amira\rHaddad"\n',
    "control-character--escape.csv": "name\n\x1b]0;title\x07Amira\n",
    "control-character--direction.csv": "name\nAmira \u202edaddaH\n",
    "control-character--isolate.csv": "name\n\u2066Amira\n",
    "control-character--paragraph.csv": "name\nAmira\u2029Haddad\n",
    "control-character--bell.csv": "name,team\nAmira,No\x07rd\n",
    "control-character--header.csv": "name,te\x1bam\nAmira,Nord\n",
    "control-character--email.csv": 'name,email\nAmira,"a@example.org\nBcc: all@example.org"\n',
    "control-character--delete.csv": "name\nAmi\x7fra\n",
    "control-character--break.vcf": card("FN:Amira\\nBcc: all@example.org"),
    "control-character--quoted-nul.vcf": card("FN;QUOTED-PRINTABLE:A=00B", version="2.1"),
}

# Too much
ATTACKS |= {
    "too-long--name.csv": "name\n" + "A" * 401 + "\n",
    "too-long--cell.csv.gz": "name,note\nAmira," + "x" * 10_001 + "\n",
    "too-long--quoted.csv.gz": 'name,note\nAmira,"' + "x" * 10_001 + '"\n',
    "too-long--unclosed.csv.gz": 'name,note\nAmira,"' + "x\n" * 1_000_000,
    "too-long--name.vcf": card("FN:" + "A" * 401),
    "too-many--rows.csv.gz": "name\n" + "A\n" * 100_001,
    "too-many--columns.csv": "name," + ",".join(f"c{i}" for i in range(256)) + "\n",
    "too-many--columns-in-row.csv.gz": "name\n" + "," * 5_000_000 + "\n",
    "too-many--cells.csv.gz": "name," + ",".join(f"c{i}" for i in range(255)) + "\n" + ("A" + "," * 255 + "\n") * 7_900,
    "too-many--cards.vcf.gz": card("FN:A") * 100_001,
    "file-too-big--blanks.csv.gz": "name\n" + " " * (16 << 20),
}

# vCards
ATTACKS |= {
    "vcard-unclosed--cut.vcf": "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Amira\r\n",
    "vcard-nested--agent.vcf": card("AGENT:", "BEGIN:VCARD", "FN:Spy", "END:VCARD", version="2.1"),
    "vcard-nested--deep.vcf.gz": "BEGIN:VCARD\r\n" * 100_000,
    "vcard-outside--between.vcf": card(AMIRA) + "FN:Zoë\r\n" + card(AMIRA),
    "vcard-outside--end.vcf": card(AMIRA) + "END:VCARD\r\n",
    "vcard-version--9.vcf": card(AMIRA, version="9.0"),
    "vcard-version--words.vcf": card(AMIRA, version="4.0; DROP TABLE"),
    "vcard-line--no-colon.vcf": card("FN Amira"),
    "vcard-line--html.vcf": card("<b>:Amira"),
    "vcard-line--quoted-colon.vcf": card('FN;X=":Amira'),
    "vcard-encoding--base64.vcf": card("FN;ENCODING=BASE64:QW1pcmE=", version="2.1"),
    "vcard-encoding--charset.vcf": card("FN;ENCODING=QUOTED-PRINTABLE;CHARSET=SHIFT_JIS:=83A", version="2.1"),
}
