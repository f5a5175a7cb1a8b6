#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""readmail.py FILE.eml: what a mail program sees in it, as JSON, read by Python's email package."""

import email
import email.policy
import hashlib
import json
import sys

raw = open(sys.argv[1], "rb").read()
mail = email.message_from_bytes(raw, policy=email.policy.default)


def described(part):
    facts = {
        "type": part.get_content_type(),
        "charset": part.get_content_charset() or "",
        "encoding": str(part.get("Content-Transfer-Encoding", "")),
        "disposition": part.get_content_disposition() or "",
        "filename": part.get_filename() or "",
        "id": str(part.get("Content-ID", "")),
        "language": str(part.get("Content-Language", "")),
    }
    if part.is_multipart():
        facts["parts"] = [described(each) for each in part.iter_parts()]
    elif part.get_content_maintype() == "text":
        facts["text"] = part.get_content().replace("\r\n", "\n")
    else:
        facts["sha256"] = hashlib.sha256(part.get_content()).hexdigest()
    return facts


def mailbox(header):
    return [{"name": each.display_name, "address": each.addr_spec} for each in header.addresses] if header else []


def group_names(header):
    return [group.display_name or "" for group in header.groups if group.display_name] if header else []


lines = raw.split(b"\r\n")
facts = {
    "subject": str(mail["Subject"]),
    "from": mailbox(mail["From"]),
    "to": mailbox(mail["To"]),
    "groups": group_names(mail["To"]),
    "date": mail["Date"].datetime.isoformat() if mail["Date"] else "",
    "messageId": str(mail["Message-ID"]),
    "headers": sorted({name.lower() for name in mail.keys()}),
    "ascii": all(byte < 128 for byte in raw),
    "bareBreaks": sum(line.count(b"\n") + line.count(b"\r") for line in lines),
    "longestLine": max(len(line) for line in lines),
    "defects": [str(each) for part in mail.walk() for each in part.defects],
    "body": described(mail),
}
print(json.dumps(facts))
