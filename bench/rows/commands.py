# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT
"""The command line's round trips."""

import os
import subprocess
import tempfile
from contextlib import ExitStack

import sidebyside
from world import SKYKEEP, check, keeper, needed, profile, program, running, said

NEEDS = {"commands": ["keyring"]}


def agent_with_key(stack):
    """The environment of an ssh-agent that holds one key."""
    folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="skykeep-bench-"))
    address = f"{folder}/agent"
    stack.enter_context(running([needed("ssh-agent"), "-D", "-a", address]))
    environment = dict(os.environ, SSH_AUTH_SOCK=address)
    key = f"{folder}/key"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key], check=True)
    for _ in range(100):
        added = subprocess.run(["ssh-add", "-q", key], env=environment, stderr=subprocess.DEVNULL)
        if added.returncode == 0:
            break
        subprocess.run(["sleep", "0.05"], check=True)
    listed = subprocess.run(["ssh-add", "-L"], env=environment, stdout=subprocess.PIPE, text=True)
    check(listed.stdout.startswith("ssh-ed25519"), "the agent has no key")
    return environment


def lent_once(spawn, environment):
    command = [spawn, "1", SKYKEEP, "token", "account-0.test"]
    return subprocess.run(command, env=environment, stdout=subprocess.DEVNULL).returncode == 0


def commands(short):
    rounds = 5 if short else 300
    spawn = program("bench-spawn")
    with ExitStack() as stack:
        kept = stack.enter_context(profile(1, sessions=1, lent_to=spawn))
        many = stack.enter_context(profile(100))
        for one in (kept, many):
            stack.enter_context(keeper(one))
        environment = dict(agent_with_key(stack), **kept.environment)
        secret_tool = needed("secret-tool")
        subprocess.run(
            [secret_tool, "store", "--label=bench", "bench", "one"],
            input=b"x" * 300,
            check=True,
        )
        check(kept.ask("list").stdout.count("account-0.test") == 1, "the list is not one account")
        check(many.ask("list").stdout.count(".test") >= 100, "the list is not 100 accounts")
        check("skykeepd" in kept.ask("status").stdout, "the keeper does not say how it is")
        check(lent_once(spawn, environment), "no token is lent")

        ours = {
            "skykeep list": [SKYKEEP, "list"],
            "skykeep list, 100 accounts": [SKYKEEP, "--profile", many.folder, "list"],
            "skykeep status": [SKYKEEP, "status"],
            "skykeep token": [SKYKEEP, "token", "account-0.test"],
        }
        theirs = {
            "ssh-add -L, one key": ["ssh-add", "-L"],
            "secret-tool lookup": [secret_tool, "lookup", "bench", "one"],
        }
        commands_in_turn = []
        for command in [*ours.values(), *theirs.values()]:
            commands_in_turn += ["--", *command]
        times = said([spawn, str(rounds), *commands_in_turn[1:]], env=environment)
        check(len(times) == rounds, "a round is missing")

    columns = dict(zip([*ours, *theirs], zip(*times)))
    for work in ours:
        for against in theirs:
            aim = "≤ 1" if against.startswith("ssh") else "–"
            yield sidebyside.row(work, against, columns[work], columns[against], "ms", aim)


ROWS = {"commands": commands}
