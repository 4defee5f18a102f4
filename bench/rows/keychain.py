# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT
"""Rotated sessions into a real GNOME keyring."""

import sidebyside
from world import check, program, said

NEEDS = {"keychain": ["keyring"]}


def keychain(short):
    items, rounds = (5, 1) if short else (500, 3)
    written = said([program("bench-keychain"), str(items), str(rounds)])
    check(len(written["bare"]) == rounds, "a round is missing")
    yield sidebyside.row(
        f"keychain: {items} rotations on a GNOME keyring, each",
        "bare QtKeychain, one at a time",
        written["skykeep"],
        written["bare"],
        "ms",
        "≤ 1.1",
    )


ROWS = {"keychain": keychain}
