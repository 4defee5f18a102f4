# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT
"""One whole refresh, and a thousand accounts overdue at once."""

import os
import resource
import subprocess

import sidebyside
from world import NotMeasured, ROOT, canned_server, check, needed, program, said

NEEDS = {"refresh": ["keyring"], "overdue": ["keyring"]}


def atpagent(server, accounts, at_once):
    if "SKYKEEP_TEST_CLIENT_DIR" not in os.environ:
        raise NotMeasured("@atproto/api is not installed; ./dev bench does it")
    node = [needed("node"), str(ROOT / "bench/atpagent.mjs")]
    return said([*node, server, str(accounts), str(at_once)])


def curl(server, accounts, token):
    """curl's own processor time, start included, for each account."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    url = f"{server}/xrpc/com.atproto.server.refreshSession?n=[1-{accounts}]"
    done = subprocess.run(
        [needed("curl"), "--silent", "--fail", "--parallel", "--request", "POST"]
        + ["--header", f"Authorization: Bearer {token}", "--write-out", "%{http_code}\n"]
        + ["--output", "/dev/null", url],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # its table of progress
        text=True,
    )
    check(done.stdout.split() == ["200"] * accounts, "curl was not answered")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) / accounts


def token():
    """Of the first account; the canned server looks at no more than the account."""
    import base64
    import json

    claims = json.dumps({"sub": "did:plc:" + "a" * 24}).encode()
    part = base64.urlsafe_b64encode(claims).decode().rstrip("=")
    return f"e30.{part}.{'s' * 43}"


def refresh(short):
    accounts, rounds = (20, 1) if short else (1000, 7)
    with canned_server() as server:

        def renewing(how):
            return lambda: said([program("bench-refresh"), how, server, str(accounts)])["cpu"]

        contenders = {"keeper": renewing("keeper"), "bare": renewing("bare")}
        lacking = {}
        for name, attempt in {
            "agent": lambda: atpagent(server, accounts, 1)["cpu"],
            "curl": lambda: curl(server, accounts, token()),
        }.items():
            try:
                attempt()
                contenders[name] = attempt
            except NotMeasured as reason:
                lacking[name] = str(reason)
        figures = sidebyside.in_turn(rounds, contenders)
        kept = sidebyside.in_turn(
            1 if short else 2, {"keychain": renewing("keychain"), "bare": renewing("bare")}
        )

    work = "one whole refresh, CPU; keychain in memory"
    ours = figures["keeper"]
    yield sidebyside.row(work, "bare QNetworkAccessManager", ours, figures["bare"], "ms", "≤ 2")
    for name, words, aim in (
        ("agent", "AtpAgent.refreshSession", "≤ 0.25"),
        ("curl", "curl --parallel", "–"),
    ):
        if name in figures:
            yield sidebyside.row(work, words, ours, figures[name], "ms", aim)
        else:
            yield sidebyside.missing(work, words, lacking[name])
    yield sidebyside.row(
        "one whole refresh, CPU; GNOME keyring",
        "bare QNetworkAccessManager",
        kept["keychain"],
        kept["bare"],
        "ms",
    )


def overdue(short):
    accounts, rounds = (20, 1) if short else (1000, 5)
    with canned_server() as server:

        def renewing(how):
            return lambda: said([program("bench-refresh"), how, server, str(accounts)])

        figures = sidebyside.in_turn(
            rounds, {"keeper": renewing("keeper"), "agent": lambda: atpagent(server, accounts, 6)}
        )
        kept = renewing("keychain")()
    check(all(one["accounts"] == accounts for one in figures["keeper"]), "not all were renewed")

    def of(name, what):
        return [one[what] for one in figures[name]]

    against = "AtpAgent, 6 at a time"
    work = f"{accounts} accounts overdue at once"
    for what, words, unit, aim in (
        ("wall", "time until all are fresh; keychain in memory", "s", "< 1"),
        ("peak", "peak memory (RSS)", "MB", "bounded"),
    ):
        ours, theirs = of("keeper", what), of("agent", what)
        yield sidebyside.row(f"{work}: {words}", against, ours, theirs, unit, aim)
    for what, words, unit in (
        ("wall", "time until all are fresh; GNOME keyring", "s"),
        ("peak", "peak memory (RSS); GNOME keyring", "MB"),
    ):
        unstored = of("agent", what)[-1:]
        yield sidebyside.row(f"{work}: {words}", f"{against}, stored nowhere", [kept[what]], unstored, unit)


ROWS = {"refresh": refresh, "overdue": overdue}
