# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT
"""Two contenders in turn, and the ratio of their medians with its spread."""

from statistics import median


def in_turn(rounds, contenders):
    """contenders: name to a function that does one round and gives its figure, or figures by name.
    Gives name to the list of them. Who begins changes each round."""
    figures = {name: [] for name in contenders}
    names = list(contenders)
    for turn in range(rounds):
        for name in names if turn % 2 == 0 else reversed(names):
            figures[name].append(contenders[name]())
    return figures


def quartiles(values):
    ordered = sorted(values)

    def at(share):
        place = share * (len(ordered) - 1)
        below = int(place)
        above = min(below + 1, len(ordered) - 1)
        return ordered[below] + (ordered[above] - ordered[below]) * (place - below)

    return at(0.25), at(0.75)


UNITS = {
    "ms": (1e3, "ms"),
    "µs": (1e6, "µs"),
    "s": (1, "s"),
    "MB": (1, "MB"),
    "": (1, ""),
}


def shown(value, unit):
    factor, word = UNITS[unit]
    value *= factor
    digits = 0 if value >= 100 else 1 if value >= 10 else 2
    return f"{value:.{digits}f} {word}".strip()


def header():
    return (
        "| work | measured against | ratio (its quartiles) | Skykeep | reference | aim |\n"
        "|---|---|---|---|---|---|"
    )


def row(work, against, ours, theirs, unit, aim="–"):
    """A line of the table: ours and theirs are figures of the same rounds."""
    pairs = [a / b for a, b in zip(ours, theirs) if b > 0]
    if median(theirs) > 0:
        low, high = quartiles(pairs)
        ratio = f"**{median(ours) / median(theirs):.2f}** ({low:.2f} to {high:.2f})"
    else:
        ratio = "–"
    return (
        f"| {work} | {against} | {ratio} | {shown(median(ours), unit)} "
        f"| {shown(median(theirs), unit)} | {aim} |"
    )


def fact(work, value, aim="–"):
    """A line that has nothing beside it."""
    return f"| {work} | – | – | {value} | – | {aim} |"


def missing(work, against, reason):
    return f"| {work} | {against} | not measured: {reason} | | | |"
