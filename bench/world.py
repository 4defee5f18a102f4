# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT
"""The programs that are measured, and what the system tells of a process."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = Path(os.environ.get("SKYKEEP_BENCH_BUILD", ROOT / "build/release")).resolve()
SKYKEEP = str(BUILD / "bin/skykeep")
SKYKEEPD = str(BUILD / "bin/skykeepd")
DESKTOP = str(BUILD / "bin/skykeep-desktop")
# Where the build looks for the client library, unless the environment says otherwise.
if "SKYKEEP_BENCH_CLIENT_FOLDER" in os.environ:
    os.environ.setdefault("SKYKEEP_TEST_CLIENT_DIR", os.environ["SKYKEEP_BENCH_CLIENT_FOLDER"])
# Nobody listens there: who has no server to ask is not to ask the real ones.
NOWHERE = "http://127.0.0.1:9"


class NotMeasured(Exception):
    """Says why."""


def program(name):
    return str(BUILD / "bench" / name)


def needed(name):
    found = shutil.which(name)
    if not found:
        raise NotMeasured(f"{name} is not installed")
    # A short form shows that ours works; what is not ours may fail for reasons of its own.
    if os.environ.get("SKYKEEP_BENCH_SHORT") and name.startswith("keepassxc"):
        raise NotMeasured(f"{name} is left out of the short form")
    return found


def check(holds, what):
    if not holds:
        sys.exit(f"bench: {what}")


def said(arguments, **options):
    """What a program printed, as JSON. It must succeed."""
    done = subprocess.run(arguments, stdout=subprocess.PIPE, check=True, **options)
    return json.loads(done.stdout)


@contextmanager
def canned_server():
    process = subprocess.Popen(
        [program("bench-server")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        yield process.stdout.readline().strip()
    finally:
        process.stdin.close()
        process.wait()


@contextmanager
def untrusted_server():
    """Speaks TLS with a certificate of its own making: who asks it has OpenSSL and the system's
    certificates in memory afterwards, and nothing else."""
    import ssl

    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [needed("openssl"), "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
            + ["-subj", "/CN=localhost", "-keyout", f"{folder}/key", "-out", f"{folder}/cert"],
            check=True,
            stderr=subprocess.DEVNULL,
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(f"{folder}/cert", f"{folder}/key")
    listener = socket.create_server(("127.0.0.1", 0))

    def serve():
        while True:
            try:
                client, _ = listener.accept()
            except OSError:
                return
            try:
                context.wrap_socket(client, server_side=True).close()
            except OSError:
                client.close()

    threading.Thread(target=serve, daemon=True).start()
    try:
        yield f"https://localhost:{listener.getsockname()[1]}"
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()


class Profile:
    """Of a keeper that has just renewed so many accounts."""

    def __init__(self, folder, accounts, server=NOWHERE, sessions=0, lent_to=None):
        self.folder = folder
        arguments = [program("bench-profile"), folder, server, str(accounts), str(sessions)]
        self.socket = said(arguments + ([lent_to] if lent_to else []))["socket"]
        self.environment = dict(os.environ, SKYKEEP_PROFILE=folder, SKYKEEP_PLC_URL=NOWHERE)

    def ask(self, *arguments):
        return subprocess.run(
            [SKYKEEP, *arguments], env=self.environment, stdout=subprocess.PIPE, text=True
        )


@contextmanager
def profile(accounts, **options):
    with tempfile.TemporaryDirectory(prefix="skykeep-bench-") as folder:
        yield Profile(folder, accounts, **options)


def await_hello(address, process, limit=60):
    """Until somebody listens there and says a line."""
    end = time.monotonic() + limit
    while time.monotonic() < end:
        check(process.poll() is None, f"{process.args[0]} has ended")
        with socket.socket(socket.AF_UNIX) as client:
            try:
                client.connect(address)
                client.settimeout(limit)
                if client.recv(1):
                    return
            except OSError:
                time.sleep(0.0005)
    check(False, f"{process.args[0]} does not answer")


@contextmanager
def running(arguments, **options):
    process = subprocess.Popen(
        arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options
    )
    try:
        yield process
    finally:
        end(process)


def end(process):
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(15)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


@contextmanager
def keeper(of, executable=SKYKEEPD, arguments=()):
    with running([executable, *arguments], env=of.environment) as process:
        await_hello(of.socket, process)
        yield process


def memory(pid):
    """Megabytes: RSS, and for root, who alone may look into a keeper's memory, PSS and private dirty."""
    try:
        text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    except PermissionError:
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
        return {"rss": pages * os.sysconf("SC_PAGE_SIZE") / 2**20}
    sizes = {}
    for line in text.splitlines()[1:]:
        name, value = line.split(":")
        sizes[name] = int(value.split()[0]) / 1024
    return {"pss": sizes["Pss"], "rss": sizes["Rss"], "dirty": sizes["Private_Dirty"]}


def wakeups(pid):
    """How often the process's threads have gone to sleep so far, and how many there are."""
    total = 0
    threads = list(Path(f"/proc/{pid}/task").iterdir())
    for thread in threads:
        for line in (thread / "status").read_text().splitlines():
            if line.startswith("voluntary_ctxt_switches"):
                total += int(line.split()[1])
    return total, len(threads)


def cpu_seconds(pid):
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
