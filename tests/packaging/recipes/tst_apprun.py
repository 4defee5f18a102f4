#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT
"""tst_apprun.py SOURCE: which program an AppImage is, by the name that it is called by."""

import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SOURCE = Path(sys.argv.pop(1))


class AppRun(unittest.TestCase):
    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        shutil.copy(SOURCE / "packaging/appimage/AppRun", self.folder)
        programs = self.folder / "usr/bin"
        programs.mkdir(parents=True)
        for name in ("skykeep", "skykeepd", "skykeep-desktop"):
            (programs / name).write_text('#!/bin/sh\necho "${0##*/}" "$HOOKED" "$@"\n')
            (programs / name).chmod(0o755)

    def said(self, called, *arguments):
        environment = {**os.environ, "HOOKED": "no"}
        environment.pop("ARGV0", None)
        if called:
            environment["ARGV0"] = called
        return subprocess.run([self.folder / "AppRun", *arguments], env=environment,
                              capture_output=True, text=True, check=True).stdout.strip()

    def test_a_link_to_the_image_is_the_program_of_that_name(self):
        self.assertEqual(self.said("/opt/bin/skykeep", "list"), "skykeep no list")
        self.assertEqual(self.said("skykeepd", "--profile", "a b"), "skykeepd no --profile a b")

    def test_the_image_itself_is_the_window(self):
        for called in ("./Skykeep-0.1.0-x86_64.AppImage", "skykeeper", None):
            self.assertEqual(self.said(called), "skykeep-desktop no")

    def test_what_qt_needs_to_know_is_told(self):
        hooks = self.folder / "apprun-hooks"
        hooks.mkdir()
        (hooks / "qt.sh").write_text("export HOOKED=yes\n")
        self.assertEqual(self.said("skykeep"), "skykeep yes")


if __name__ == "__main__":
    unittest.main()
