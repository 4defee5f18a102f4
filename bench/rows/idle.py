# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT
"""What the programs do while there is nothing to do."""

import time
from contextlib import ExitStack

import sidebyside
from rows.keepassxc import database, keepassxc
from world import (
    DESKTOP,
    SKYKEEPD,
    NotMeasured,
    check,
    cpu_seconds,
    keeper,
    profile,
    wakeups,
)

NEEDS = {"idle": ["keyring", "screen"]}


def idle(short):
    accounts, settle, length = (5, 2, 3) if short else (100, 20, 600)
    with ExitStack() as stack:
        processes = {}
        for name, executable, arguments in (
            ("skykeepd", SKYKEEPD, ()),
            ("desktop, hidden", DESKTOP, ("--background",)),
        ):
            of = stack.enter_context(profile(accounts))
            processes[name] = stack.enter_context(keeper(of, executable, arguments))
        lacking = None
        try:
            file = stack.enter_context(database())
            processes["KeePassXC"] = stack.enter_context(keepassxc(file, hidden=True))
        except NotMeasured as reason:
            lacking = str(reason)

        # At the same time, so that whatever disturbs one disturbs the other.
        time.sleep(settle)
        before = {name: (wakeups(one.pid), cpu_seconds(one.pid)) for name, one in processes.items()}
        time.sleep(length)
        figures = {}
        for name, one in processes.items():
            check(one.poll() is None, f"{name} has ended")
            (woken, threads), cpu = wakeups(one.pid), cpu_seconds(one.pid)
            figures[name] = (woken - before[name][0][0], cpu - before[name][1], threads)

    for name in ("skykeepd", "desktop, hidden"):
        work = f"idle for {length} s, {accounts} accounts, {name}"
        ours = figures[name]
        aim = "only the ten-minute check"
        if lacking:
            yield sidebyside.missing(work, "KeePassXC in the tray", lacking)
            yield sidebyside.fact(f"{work}: wake-ups", ours[0], aim)
            continue
        theirs = figures["KeePassXC"]
        ratio = f"**{ours[0] / theirs[0]:.2f}**" if theirs[0] else "–"
        yield (
            f"| {work}: wake-ups (CPU) | KeePassXC in the tray | {ratio} "
            f"| {ours[0]} ({ours[1]:.2f} s), {ours[2]} threads "
            f"| {theirs[0]} ({theirs[1]:.2f} s), {theirs[2]} threads | {aim} |"
        )


ROWS = {"idle": idle}
