# SPDX-License-Identifier: GPL-3.0-or-later
"""Hostile packs: CODE--NAME.thankspack has to be refused by readPackArchive with pack.CODE."""
from __future__ import annotations

import gzip
import struct
import zlib
from dataclasses import dataclass

MANIFEST = b'{"format":"thanks-pack","version":1,"id":"attack","title":{"en":"Attack"}}'
PICTURE = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>'
UNIX = 3 << 8


@dataclass
class Entry:
    name: bytes
    data: bytes = PICTURE
    deflated: bool = False
    method: int | None = None      # what is said, whatever is done
    flags: int = 0
    mode: int = 0o100644           # of a Unix
    maker: int = UNIX
    size: int | None = None        # what is said of the unpacked size
    packed_size: int | None = None
    crc: int | None = None
    local_name: bytes | None = None
    offset: int | None = None


def build(entries: list[Entry], count: int | None = None, comment: bytes = b"", tail: bytes = b"") -> bytes:
    out = bytearray()
    listed = bytearray()
    for each in entries:
        packer = zlib.compressobj(9, zlib.DEFLATED, -15)
        packed = packer.compress(each.data) + packer.flush() if each.deflated else each.data
        method = each.method if each.method is not None else 8 if each.deflated else 0
        crc = zlib.crc32(each.data) if each.crc is None else each.crc
        size = len(each.data) if each.size is None else each.size
        packed_size = len(packed) if each.packed_size is None else each.packed_size
        offset = len(out) if each.offset is None else each.offset
        local = each.name if each.local_name is None else each.local_name
        head = struct.pack("<HHHHHLLLHH", 20, each.flags, method, 0, 0x5A76, crc, packed_size, size, len(local), 0)
        out += b"PK\x03\x04" + head + local + packed
        listed += b"PK\x01\x02" + struct.pack("<HHHHHHLLLHHHHHLL", each.maker | 20, 20, each.flags, method, 0, 0x5A76,
                                              crc, packed_size, size, len(each.name), 0, 0, 0, 0, each.mode << 16,
                                              offset) + each.name
    number = len(entries) if count is None else count
    end = b"PK\x05\x06" + struct.pack("<HHHHLLH", 0, 0, number & 0xFFFF, number & 0xFFFF, len(listed), len(out),
                                      len(comment)) + comment
    return bytes(out + listed) + end + tail


def pack(*entries: Entry, **more) -> bytes:
    return build([Entry(b"pack.json", MANIFEST), Entry(b"good.svg"), *entries], **more)


def named(name: bytes, **more) -> bytes:
    return pack(Entry(name, **more))


GOOD = pack()
zeros = bytes(1 << 20)
ATTACKS: dict[str, str | bytes] = {
    # Names that lead out of a folder, or mean something else on another system
    "bad-name--absolute.thankspack": named(b"/etc/cron.d/evil.svg"),
    "bad-name--absolute-twice.thankspack": named(b"//server/share/evil.svg"),
    "bad-name--parent.thankspack": named(b"../evil.svg"),
    "bad-name--parent-deep.thankspack": named(b"a/b/../../../evil.svg"),
    "bad-name--parent-last.thankspack": named(b"a/.."),
    "bad-name--parent-folder.thankspack": named(b"../", data=b"", mode=0o040755),
    "bad-name--backslash.thankspack": named(b"..\\evil.svg"),
    "bad-name--backslash-inside.thankspack": named(b"a\\b.svg"),
    "bad-name--drive.thankspack": named(b"C:/evil.svg"),
    "bad-name--drive-relative.thankspack": named(b"c:evil.svg"),
    "bad-name--nul.thankspack": named(b"evil.svg\x00.txt"),
    "bad-name--nul-first.thankspack": named(b"\x00evil.svg"),
    "bad-name--line-break.thankspack": named(b"evil\n.svg"),
    "bad-name--nothing.thankspack": named(b""),
    "bad-name--long.thankspack": named(b"a" * 2000 + b".svg"),
    # What is no file
    "special-entry--link.thankspack": named(b"link.svg", data=b"/etc/passwd", mode=0o120777),
    "special-entry--link-to-folder.thankspack": pack(Entry(b"out", b"/tmp", mode=0o120777), Entry(b"out2/evil.svg")),
    "special-entry--link-macos.thankspack": named(b"link.svg", data=b"x", mode=0o120777, maker=19 << 8),
    "special-entry--fifo.thankspack": named(b"pipe.svg", data=b"", mode=0o010644),
    "special-entry--device.thankspack": named(b"disk.svg", data=b"", mode=0o060644),
    "special-entry--terminal.thankspack": named(b"tty.svg", data=b"", mode=0o020644),
    "special-entry--socket.thankspack": named(b"socket.svg", data=b"", mode=0o140644),
    # One name for two things
    "duplicate-name--same.thankspack": pack(Entry(b"a.svg"), Entry(b"a.svg", PICTURE + b" ")),
    "duplicate-name--manifest.thankspack": pack(Entry(b"pack.json", b"{}")),
    "duplicate-name--capitals.thankspack": pack(Entry(b"Cat.svg"), Entry(b"cAT.svg")),
    "duplicate-name--sharp-s.thankspack": pack(Entry("gro\u00df.svg".encode()), Entry(b"GROSS.svg")),
    "duplicate-name--wide.thankspack": pack(Entry("\uff43at.svg".encode()), Entry(b"cat.svg")),
    "duplicate-name--composed.thankspack": pack(Entry("\u00e9.svg".encode()), Entry("e\u0301.svg".encode())),
    "duplicate-name--file-as-folder.thankspack": pack(Entry(b"a.svg"), Entry(b"a.svg/b.svg")),
    "duplicate-name--folder-as-file.thankspack": pack(Entry(b"a.svg/b.svg"), Entry(b"A.svg")),
    "duplicate-name--folder-twice.thankspack": pack(Entry(b"a/", b"", mode=0o040755), Entry(b"A/", b"", mode=0o040755)),
    # Too much
    "too-many-entries--files.thankspack.gz": pack(*(Entry(b"%d.svg" % i) for i in range(2000))),
    "too-many-entries--folders.thankspack.gz": pack(*(Entry(b"%d/" % i, b"", mode=0o040755) for i in range(2000))),
    "too-many-entries--said.thankspack": pack(count=60000),
    "too-big--said.thankspack": named(b"a.svg", size=65 << 20),
    "bomb--said-together.thankspack": pack(*(Entry(b"%d.svg" % i, size=17 << 20) for i in range(4))),
    "too-big--file.thankspack.gz": named(b"a.bin", data=bytes((64 << 20) + 1)),
    "too-big--text.thankspack.gz": pack(*(Entry(b"%d.txt" % i, zeros[:1 << 19] * 2) for i in range(65))),
    # Bombs
    "bomb--zeros.thankspack": named(b"a.svg", data=zeros * 8, deflated=True),
    "bomb--small.thankspack": named(b"a.svg", data=zeros, deflated=True),
    "bomb--text.thankspack": named(b"readme.txt", data=b"ha" * 500000, deflated=True),
    "broken--hidden-size.thankspack": named(b"a.svg", data=zeros * 8, deflated=True, size=100),
    "bomb--many.thankspack": pack(*(Entry(b"%d.svg" % i, zeros, True) for i in range(40))),
    "bomb--manifest.thankspack": build([Entry(b"pack.json", MANIFEST + b" " * (8 << 20), True), Entry(b"good.svg")]),
    # Not to be read
    "encrypted--plain.thankspack": named(b"a.svg", flags=1),
    "encrypted--strong.thankspack": named(b"a.svg", flags=1 | 64),
    "encrypted--list.thankspack": named(b"a.svg", flags=1 << 13),
    "unknown-method--bzip2.thankspack": named(b"a.svg", method=12),
    "unknown-method--lzma.thankspack": named(b"a.svg", method=14),
    "unknown-method--unknown.thankspack": named(b"a.svg", method=99),
    # Broken
    "not-a-zip--nothing.thankspack": b"",
    "not-a-zip--text.thankspack": b"not a zip file",
    "not-a-zip--picture.thankspack": PICTURE,
    "not-a-zip--cut.thankspack": GOOD[:-30],
    "broken--checksum.thankspack": named(b"a.svg", crc=1),
    "broken--data.thankspack": named(b"a.svg", data=b"\xff" * 90, method=8),
    "broken--size-small.thankspack": named(b"a.svg", size=10),
    "broken--size-large.thankspack": named(b"a.svg", size=200),
    "broken--offset.thankspack": named(b"a.svg", offset=1 << 30),
    "broken--overlap.thankspack": pack(Entry(b"a.svg", PICTURE + PICTURE, offset=0)),
    "broken--count.thankspack": pack(count=9),
    "broken--packed-size.thankspack": named(b"a.svg", packed_size=1 << 20),
    # No pack
    "no-manifest--none.thankspack": build([Entry(b"a.svg")]),
    "no-manifest--deep.thankspack": build([Entry(b"a/b/pack.json", MANIFEST), Entry(b"a/b/c.svg")]),
    "no-manifest--format.thankspack": build([Entry(b"pack.json", b'{"format":"other"}'), Entry(b"a.svg")]),
    "bad-manifest--id.thankspack": build([Entry(b"pack.json", MANIFEST.replace(b'"attack"', b'"../x"')), Entry(b"a.svg")]),
    "bad-manifest--id-hidden.thankspack": build([Entry(b"pack.json", MANIFEST.replace(b'"attack"', b'".x"')), Entry(b"a.svg")]),
    "bad-manifest--no-title.thankspack": build([Entry(b"pack.json", b'{"format":"thanks-pack","id":"x"}'), Entry(b"a.svg")]),
    "bad-manifest--title.thankspack": build([Entry(b"pack.json", MANIFEST.replace(b'"Attack"', b'"a\\u0007b"')), Entry(b"a.svg")]),
    "bad-manifest--long-title.thankspack": build([Entry(b"pack.json", MANIFEST.replace(b"Attack", b"x" * 5000)), Entry(b"a.svg")]),
    "bad-manifest--large.thankspack": build([Entry(b"pack.json", MANIFEST + b" " * 66000), Entry(b"a.svg")]),
    "newer-version--2.thankspack": build([Entry(b"pack.json", MANIFEST.replace(b":1,", b":2,")), Entry(b"a.svg")]),
    "reserved-id--own.thankspack": build([Entry(b"pack.json", MANIFEST.replace(b'"attack"', b'"own"')), Entry(b"a.svg")]),
    "reserved-id--built-in.thankspack": build([Entry(b"pack.json", MANIFEST.replace(b'"attack"', b'"thanks"')), Entry(b"a.svg")]),
    "no-pictures--none.thankspack": build([Entry(b"pack.json", MANIFEST)]),
}


def good_pack() -> bytes:
    """Not an attack: what a pack may look like, for the other tests."""
    garden = (b'{"format":"thanks-pack","version":1,"id":"garden","title":{"en":"Garden","de":"Garten"},'
              b'"licence":"CC0-1.0","first":["Rose"]}')
    return build([
        Entry(b"Garden/", b"", mode=0o040755), Entry(b"Garden/pack.json", garden, True), Entry(b"Garden/Rose.svg"),
        Entry("Garden/trees/Gro\u00df Tree.SVG".encode(), PICTURE, True, flags=1 << 11),
        Entry(b"Garden/packed.svgz", gzip.compress(PICTURE, mtime=0)), Entry(b"Garden/LICENSE.txt", b"CC0"),
        Entry(b"__MACOSX/Garden/._Rose.svg", b"\0\1"), Entry(b"Garden/.hidden.svg", b"x")])
