# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT
"""A year's history of a hundred accounts."""

import tempfile

import sidebyside
from world import check, program, said

NEEDS = {"ledger": []}


def ledger(short):
    accounts, days, rounds = (2, 10, 1) if short else (100, 365, 15)
    with tempfile.TemporaryDirectory(prefix="skykeep-bench-") as folder:

        def filled(name, time):
            file = f"{folder}/{name}.sqlite"
            how = said([program("bench-ledger"), "fill", file, str(accounts), str(time)])
            return file, how["written"]

        year, written = filled("year", days)
        day, _ = filled("day", 1)
        check(written > accounts * days * 10, "the year is not whole")

        def opening(file):
            return lambda: said([program("bench-ledger"), "open", file])["wall"]

        figures = sidebyside.in_turn(rounds, {"year": opening(year), "day": opening(day)})
        size = said([program("bench-ledger"), "open", year])["bytes"]
        asked = [
            said([program("bench-ledger"), "query", year, str(accounts)]) for _ in range(rounds)
        ]
    check(asked[0]["found"] == 100 * accounts, "an account has no history")

    work = f"ledger: a year of {accounts} accounts, {written} entries written"
    yield sidebyside.row(
        f"{work}: opening it", "one of a day", figures["year"], figures["day"], "ms", "≤ 1.1"
    )
    yield sidebyside.fact(
        f"{work}: what is kept of them",
        f"{asked[0]['kept']} entries, {size / 1e6:.1f} MB",
        "a stated rule",
    )
    wall = sorted(one["wall"] for one in asked)[len(asked) // 2]
    yield sidebyside.fact(
        "ledger: the newest 100 entries of one account", sidebyside.shown(wall, "ms")
    )


ROWS = {"ledger": ledger}
