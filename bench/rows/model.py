# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT
"""What happens to a long list."""

import sidebyside
from world import check, program, said

NEEDS = {"model": []}

# As often as bench-model does each in a round.
TIMES = {"change": 200, "sort": 2, "filter": 2, "insert and remove": 400}


def model(short):
    accounts, rounds = (500, 1) if short else (10_000, 9)
    measured = said([program("bench-model"), str(accounts), str(rounds)])
    for name, times in TIMES.items():
        of = measured[name]
        check(len(of["bare"]) == rounds, "a round is missing")
        check(name != "change" or of["signals"] > 0, "no change was told")
        signals = f"{of['signals'] / times:g} signals (bare {of['bare signals'] / times:g})"
        yield sidebyside.row(
            f"model of {accounts}: {name}, each; {signals}",
            "bare QStandardItemModel",
            [one / times for one in of["skykeep"]],
            [one / times for one in of["bare"]],
            "µs" if name in ("change", "insert and remove") else "ms",
            "≤ 1, O(1) signals",
        )


ROWS = {"model": model}
