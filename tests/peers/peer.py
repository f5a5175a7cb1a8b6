#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""peer.py CERTS OUT: the servers of peer.js again, by another hand (aiosmtpd), so that no test leans on one server's ways."""

import asyncio
import json
import logging
import pathlib
import re
import ssl
import sys
import warnings

from aiosmtpd.smtp import SMTP, AuthResult

# It warns of what these tests are there for.
logging.disable()
warnings.simplefilter("ignore")

certs, out = (pathlib.Path(argument) for argument in sys.argv[1:3])


def local_part(address):
    return address.rpartition("@")[0]


def authenticate(server, session, envelope, mechanism, data):
    good = data.login == b"ada" and data.password == b"right"
    return AuthResult(success=good, handled=False, auth_data=data.login.decode())


class Keeper:
    arrived = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        fault = re.fullmatch(r"f(\d{3})", local_part(address))
        if fault:
            return f"{fault[1]} refused as {fault[1]}"
        envelope.rcpt_tos.append(address)
        return "250 fine"

    async def handle_DATA(self, server, session, envelope):
        name = local_part(envelope.rcpt_tos[0])
        fault = re.fullmatch(r"d(\d{3})", name)
        if fault:
            return f"{fault[1]} refused after data as {fault[1]}"
        self.store(server, session, envelope)
        if name == "drop-after-dot":
            server.transport.abort()
        if name in ("drop-after-dot", "stall"):
            await asyncio.sleep(3600)
        return "250 kept"

    @classmethod
    def store(cls, server, session, envelope):
        cls.arrived += 1
        file = out / f"{cls.arrived}.eml"
        file.write_bytes(envelope.original_content)
        line = {
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "user": session.auth_data or "",
            "secure": bool(server.transport.get_extra_info("sslcontext")),
            "hello": session.host_name,
            "size": len(envelope.original_content),
            "file": str(file),
        }
        with open(out / "arrivals.jsonl", "a", encoding="utf-8") as log:
            log.write(json.dumps(line) + "\n")


def context(name):
    made = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    made.load_cert_chain(certs / f"{name}.pem", certs / f"{name}.key")
    return made


async def main():
    loop = asyncio.get_running_loop()

    async def listen(tls=None, **options):
        signed_in = {"authenticator": authenticate, "auth_required": True, "auth_require_tls": False}
        settings = {"hostname": "peer", "enable_SMTPUTF8": True, **signed_in, **options}
        server = await loop.create_server(lambda: SMTP(Keeper(), **settings), "127.0.0.1", 0, ssl=tls)
        return server, server.sockets[0].getsockname()[1]

    servers = {
        "starttls": await listen(tls_context=context("good"), require_starttls=True),
        "tls": await listen(context("good")),
        "login": await listen(context("good"), auth_exclude_mechanism=["PLAIN"]),
        "small": await listen(context("good"), data_size_limit=2000),
        "plain": await listen(auth_required=False),
        "wrongHost": await listen(context("wrong-host")),
        "expired": await listen(context("expired")),
        "selfSigned": await listen(context("self-signed")),
    }
    print(json.dumps({name: port for name, (_, port) in servers.items()}), flush=True)
    await loop.run_in_executor(None, sys.stdin.read)  # ends with whoever started it


loop = asyncio.new_event_loop()
loop.set_exception_handler(lambda *_: None)  # a client that hangs up is what some tests are about
loop.run_until_complete(main())
