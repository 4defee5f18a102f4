#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT
"""A client of Skykeep's local protocol (docs/control-protocol.md), for Linux and macOS.

    from skykeep_client import Skykeep

    with Skykeep() as skykeep:
        posts = skykeep.call("com.atproto.repo.listRecords", account="alice.example",
                             repo="alice.example", collection="app.bsky.feed.post")
        token = skykeep.token("alice.example")["token"]

Or as a program: skykeep_client.py token ACCOUNT; skykeep_client.py call ACCOUNT METHOD [NAME=VALUE ...]
"""

import base64
import hashlib
import json
import os
import random
import socket
import stat
import struct
import sys
import tempfile
import time

PROTOCOL = 1
LONGEST_LINE = 16 << 20
PATIENCE = 600  # seconds; the owner may have to answer
CROWDED = 30  # seconds; the keeper may have no place for us yet


class SkykeepError(Exception):
    """A request that was refused: `code` is for programs, the text for people."""

    def __init__(self, code, message):
        super().__init__(message)
        self.code = code


class TurnedAway(Exception):
    """All the keeper's places are taken."""


def default_profile():
    """Where the profile keeps its decisions."""
    root = os.environ.get("SKYKEEP_PROFILE")
    if root:
        return os.path.join(os.path.abspath(root), "config")
    if sys.platform == "darwin":
        return os.path.expanduser("~/Library/Preferences/skykeep")
    config = os.environ.get("XDG_CONFIG_HOME", "")
    return os.path.join(config if os.path.isabs(config) else os.path.expanduser("~/.config"),
                        "skykeep")


def is_ours(folder):
    try:
        found = os.lstat(folder)
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.geteuid()


def socket_folder():
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if os.path.isabs(runtime) and is_ours(runtime):
        return os.path.join(runtime, "skykeep")
    login = f"/run/user/{os.geteuid()}"
    if not runtime and is_ours(login):
        return os.path.join(login, "skykeep")
    return os.path.join(tempfile.gettempdir(), f"skykeep-{os.geteuid()}")


def socket_path(profile):
    try:
        with open(os.path.join(profile, "profile-id"), encoding="ascii") as file:
            profile_id = file.read().strip()
    except FileNotFoundError:
        raise SkykeepError("no-keeper", "No keeper has run on this profile.") from None
    folder = socket_folder()
    if not os.path.lexists(folder):
        raise SkykeepError("no-keeper", "No keeper is running for this profile.")
    if not is_ours(folder) or os.lstat(folder).st_mode & 0o077:
        raise SkykeepError("failed", f"{folder} is not a folder of ours alone.")
    name = hashlib.sha256(profile_id.encode()).hexdigest()[:16]
    return os.path.join(folder, f"{name}.sock")


def check_peer(connection):
    """The keeper has to run as the same user: nothing is said before."""
    if not hasattr(socket, "SO_PEERCRED"):
        return  # the folder, which is ours alone, has to do
    credentials = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12)
    _, user, _ = struct.unpack("3i", credentials)
    if user != os.geteuid():
        raise SkykeepError("denied", "The program at the keeper's address is another user's.")


class Skykeep:
    """One connection to the keeper of a profile; one request at a time."""

    def __init__(self, profile=None):
        path = socket_path(profile or default_profile())
        give_up = time.monotonic() + CROWDED
        while True:
            try:
                self._open(path)
                return
            except TurnedAway:
                if time.monotonic() > give_up:
                    raise SkykeepError("not-now", "The keeper is too busy.") from None
                time.sleep(random.uniform(0.05, 0.2))

    def _open(self, path):
        self._last_id = 0
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(PATIENCE)
        try:
            self._socket.connect(path)
            check_peer(self._socket)
            self._lines = self._socket.makefile("rb")
            self.keeper = self._receive(TurnedAway)
            if self.keeper.get("skykeep") != PROTOCOL:
                raise SkykeepError("failed", "The keeper speaks another protocol.")
            self._send({"skykeep": PROTOCOL, "program": "skykeep_client.py", "version": "1"})
        except (FileNotFoundError, ConnectionRefusedError):
            self._socket.close()
            raise SkykeepError("no-keeper", "No keeper is running for this profile.") from None
        except BlockingIOError:  # its queue is full
            self._socket.close()
            raise TurnedAway() from None
        except BaseException:
            self._socket.close()
            raise

    def close(self):
        self._lines.close()
        self._socket.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def ask(self, verb, **arguments):
        """The keeper's answer to any verb; fields that are None are left out."""
        self._last_id += 1
        given = {name: value for name, value in arguments.items() if value is not None}
        self._send({"id": self._last_id, "verb": verb, "arguments": given})
        while True:
            message = self._receive(ConnectionError)
            if message.get("id") != self._last_id:
                continue  # an event, or something of a newer keeper
            if "error" in message:
                raise SkykeepError(message["error"]["code"], message["error"]["message"])
            return message["result"]

    def token(self, account=None, min_valid=None, audience=None, method=None, seconds=None):
        """An access token, or with an audience and a method one for that service: a dictionary."""
        return self.ask("token", account=account, minValidSeconds=min_valid, aud=audience,
                        lxm=method, seconds=seconds)

    def call(self, method, data=None, account=None, proxy=None, **parameters):
        """Has the keeper call a method: what it answered, or an error with the server's words."""
        answer = self.ask("call", account=account, method=method, parameters=parameters or None,
                          input=None if data is None else {"json": data}, proxy=proxy)
        body = answer["json"] if "json" in answer else base64.b64decode(answer.get("data", ""))
        if answer["status"] >= 400:
            error = body if isinstance(body, dict) else {}
            raise SkykeepError(error.get("error", "failed"),
                               error.get("message", f"The server answered {answer['status']}."))
        return body

    def _send(self, message):
        self._socket.sendall(json.dumps(message).encode() + b"\n")

    def _receive(self, at_end):
        try:
            line = self._lines.readline(LONGEST_LINE + 1)
        except ConnectionResetError:
            line = b""
        if not line.endswith(b"\n"):
            raise at_end("The keeper closed the connection.")
        return json.loads(line)


def main(words):
    if len(words) < 2 or words[0] not in ("token", "call") or (words[0] == "call" and len(words) < 3):
        print(__doc__, file=sys.stderr)
        return 2
    try:
        with Skykeep() as skykeep:
            if words[0] == "token":
                print(skykeep.token(words[1])["token"])
            else:
                parameters = dict(word.split("=", 1) for word in words[3:])
                answer = skykeep.call(words[2], account=words[1], **parameters)
                if isinstance(answer, bytes):
                    sys.stdout.buffer.write(answer)
                else:
                    json.dump(answer, sys.stdout, indent=2)
                    print()
    except SkykeepError as error:
        print(f"{error.code}: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
