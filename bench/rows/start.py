# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT
"""From being started to the first painted window, or to being ready."""

import os
import subprocess
import tempfile
import time
from contextlib import ExitStack

import sidebyside
from screen import until_painted
from world import (
    DESKTOP,
    NOWHERE,
    SKYKEEPD,
    NotMeasured,
    await_hello,
    end,
    needed,
    profile,
    program,
)

NEEDS = {"start": ["keyring", "screen"]}


def ready(arguments, address, environment=None):
    start = time.monotonic()
    process = subprocess.Popen(
        arguments, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    await_hello(address, process)
    took = time.monotonic() - start
    end(process)
    return took


def start(short):
    sizes = (1, 5) if short else (1, 100, 1000, 10_000)
    rounds = 1 if short else 11
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="skykeep-bench-"))
        of = {size: stack.enter_context(profile(size)) for size in sizes}
        address = f"{folder}/socket"
        contenders = {
            "window": lambda: until_painted([program("bench-bare-window")]),
            "bare": lambda: ready([program("bench-bare"), address, NOWHERE], address),
        }
        for size in sizes:
            contenders[f"desktop {size}"] = lambda one=of[size]: until_painted([DESKTOP], one.environment)
            contenders[f"daemon {size}"] = lambda one=of[size]: ready(
                [SKYKEEPD], one.socket, one.environment
            )
        lacking = None
        try:
            settings = f"{folder}/keepassxc.ini"
            keepassxc = [needed("keepassxc"), "--config", settings, "--localconfig", settings]
            private = dict(os.environ, XDG_RUNTIME_DIR=folder)
            contenders["keepassxc"] = lambda: until_painted(keepassxc, private)
        except NotMeasured as reason:
            lacking = str(reason)
        figures = sidebyside.in_turn(rounds, contenders)

    for size in sizes:
        work = f"start to the first painted window, {size} accounts"
        ours = figures[f"desktop {size}"]
        aim = "≤ 3" if size == 1000 else "–"
        yield sidebyside.row(work, "bare QMainWindow", ours, figures["window"], "ms", aim)
        if lacking:
            yield sidebyside.missing(work, "KeePassXC", lacking)
        else:
            yield sidebyside.row(work, "KeePassXC", ours, figures["keepassxc"], "ms")
    for size in sizes:
        work = f"skykeepd: start to ready, {size} accounts"
        ours = figures[f"daemon {size}"]
        yield sidebyside.row(work, "a bare process", ours, figures["bare"], "ms")


ROWS = {"start": start}
