# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT
"""KeePassXC with an empty database."""

import os
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path

from world import end, needed

PASSWORD = "an empty database's password\n"
SETTINGS = """[General]
UpdateCheckMessageShown=true
[GUI]
CheckForUpdates=false
MinimizeToTray=true
MinimizeOnStartup=%s
ShowTrayIcon=true
"""


@contextmanager
def database():
    """The file of an empty one."""
    with tempfile.TemporaryDirectory(prefix="skykeep-bench-") as folder:
        file = f"{folder}/empty.kdbx"
        subprocess.run(
            [needed("keepassxc-cli"), "db-create", "--set-password", file],
            input=PASSWORD * 2,
            text=True,
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        yield file


def command(file, folder, hidden=False):
    settings = Path(folder) / "keepassxc.ini"
    settings.write_text(SETTINGS % ("true" if hidden else "false"))
    local = Path(folder) / "local.ini"
    return [needed("keepassxc"), "--config", str(settings), "--localconfig", str(local)] + (
        ["--pw-stdin", file]
    )


@contextmanager
def keepassxc(file, hidden=False):
    """It runs with the database unlocked."""
    with tempfile.TemporaryDirectory(prefix="skykeep-bench-") as folder:
        process = subprocess.Popen(
            command(file, folder, hidden),
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=dict(os.environ, XDG_RUNTIME_DIR=folder),
        )
        try:
            process.stdin.write(PASSWORD.encode())
            process.stdin.close()
            yield process
        finally:
            end(process)
