# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT
"""Windows on the screen: when the first was painted, and closing one."""

import os
import subprocess
import time

from world import NotMeasured, check, needed, program, said


def until_painted(arguments, environment=None):
    """Seconds from starting a program until its first window has been painted. Then it is ended."""
    watch = program("bench-painted")
    if not os.path.exists(watch):
        raise NotMeasured("libxcb-damage0-dev was not there to build bench-painted with")
    return said([watch, *arguments], env=environment, stderr=subprocess.DEVNULL)


def close_window(title):
    """As its owner does, with the keyboard. Waits until it has gone."""
    xdotool = needed("xdotool")

    def seen():
        found = subprocess.run(
            [xdotool, "search", "--onlyvisible", "--name", title], stdout=subprocess.PIPE, text=True
        )
        return found.stdout.split()

    tries = 0
    while not seen():
        tries += 1
        check(tries < 600, f"no window is called {title}")
        time.sleep(0.05)
    subprocess.run([xdotool, "windowactivate", "--sync", seen()[0]], check=True)
    subprocess.run([xdotool, "key", "--clearmodifiers", "alt+F4"], check=True)
    tries = 0
    while seen():
        tries += 1
        check(tries < 200, f"{title} does not close")
        time.sleep(0.05)
