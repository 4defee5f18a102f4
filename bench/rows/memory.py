# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT
"""What the programs hold in memory."""

import tempfile
import time
from contextlib import ExitStack, contextmanager
from statistics import median

import sidebyside
from rows.keepassxc import database, keepassxc
from screen import close_window
from world import (
    DESKTOP,
    NotMeasured,
    await_hello,
    check,
    keeper,
    memory,
    profile,
    program,
    running,
    untrusted_server,
)

NEEDS = {"memory": ["keyring", "screen"]}


@contextmanager
def bare(server):
    with tempfile.TemporaryDirectory(prefix="skykeep-bench-") as folder:
        with running([program("bench-bare"), f"{folder}/socket", server]) as process:
            await_hello(f"{folder}/socket", process)
            yield process


def daemon(accounts, server, settle):
    with profile(accounts, server=server, sessions=1) as of, keeper(of) as process:
        # Whatever a renewal needs has been used once, TLS included.
        of.ask("refresh", "account-0.test")
        check(of.ask("list").stdout.count(".test") >= accounts, "an account is missing")
        time.sleep(settle)
        return memory(process.pid)


def desktop(accounts, server, settle):
    """With its window open, and then hidden."""
    with profile(accounts, server=server, sessions=1) as of, keeper(of, DESKTOP) as process:
        of.ask("refresh", "account-0.test")
        time.sleep(settle)
        shown = memory(process.pid)
        close_window("Skykeep")
        check(of.ask("status").returncode == 0, "the desktop has ended")
        time.sleep(settle)
        return shown, memory(process.pid)


def settled(process, settle):
    time.sleep(settle)
    return memory(process.pid)


def measure(short):
    sizes = (1, 5) if short else (1, 100, 1000)
    rounds, settle = (1, 0.5) if short else (3, 3)
    daemons = {f"daemon {size}": size for size in sizes}
    desktops = {f"desktop {size}": size for size in sizes}
    with ExitStack() as stack:
        server = stack.enter_context(untrusted_server())

        def of_bare():
            with bare(server) as process:
                return settled(process, settle)

        def of_window():
            with running([program("bench-bare-window"), "--tray"]) as process:
                return settled(process, settle)

        contenders = {"bare": of_bare, "window": of_window}
        for name, size in daemons.items():
            contenders[name] = lambda size=size: daemon(size, server, settle)
        for name, size in desktops.items():
            contenders[name] = lambda size=size: desktop(size, server, settle)
        lacking = None
        try:
            file = stack.enter_context(database())

            def of_keepassxc():
                with keepassxc(file) as process:
                    return settled(process, settle)

            contenders["keepassxc"] = of_keepassxc
        except NotMeasured as reason:
            lacking = str(reason)
        return sidebyside.in_turn(rounds, contenders), sizes, lacking


def middle(values, what):
    return median(one[what] for one in values)


def rows_of(name, against, ours, theirs, aim):
    what = "pss" if all("pss" in one for one in [*ours, *theirs]) else "rss"
    words = "RSS (PSS is for root)"
    if what == "pss":
        more = [sidebyside.shown(middle(ours, one), "MB") for one in ("rss", "dirty")]
        words = "PSS (RSS {}, private dirty {})".format(*more)
    pairs = [one[what] for one in ours], [one[what] for one in theirs]
    return sidebyside.row(f"{name}: {words}", against, *pairs, "MB", aim)


def memory_rows(short):
    figures, sizes, lacking = measure(short)
    for size in sizes:
        work = f"skykeepd, {size} accounts"
        aim = "≤ 30 MB" if size == 100 else "–"
        yield rows_of(work, "a bare process", figures[f"daemon {size}"], figures["bare"], aim)
    for place, words in enumerate(("window open", "then hidden")):
        for size in sizes:
            work = f"desktop, {size} accounts, {words}"
            ours = [one[place] for one in figures[f"desktop {size}"]]
            yield rows_of(work, "a bare process in the tray", ours, figures["window"], "–")
            if lacking:
                yield sidebyside.missing(work, "KeePassXC", lacking)
                continue
            aim = "< 1" if size == 100 else "–"
            yield rows_of(work, "KeePassXC, empty database", ours, figures["keepassxc"], aim)
    yield from growth(figures, sizes)


def growth(figures, sizes):
    """Between the shortest list and the longest."""
    hidden = {size: [pair[1] for pair in figures[f"desktop {size}"]] for size in sizes}
    for name, of in (
        ("skykeepd", {size: figures[f"daemon {size}"] for size in sizes}),
        ("desktop, hidden", hidden),
    ):
        more = middle(of[sizes[-1]], "rss") - middle(of[sizes[0]], "rss")
        each = more * 1024 / (sizes[-1] - sizes[0])
        yield sidebyside.fact(f"{name}: growth per account", f"{each:.1f} kB", "stated")


ROWS = {"memory": memory_rows}
