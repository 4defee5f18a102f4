#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT
"""tst_checkrecipes.py SOURCE: check-recipes finds what is wrong with a tree of recipes."""

import importlib.machinery
import importlib.util
import shutil
import sys
import tempfile
import unittest
from pathlib import Path

SOURCE = Path(sys.argv.pop(1))
FLATPAK = "packaging/flatpak/io.github.skykeep.Skykeep.yml"
PACKAGES = ".github/workflows/packages.yml"

sys.dont_write_bytecode = True
loader = importlib.machinery.SourceFileLoader("check_recipes",
                                              str(SOURCE / "packaging/check-recipes"))
check_recipes = importlib.util.module_from_spec(
    importlib.util.spec_from_loader(loader.name, loader))
loader.exec_module(check_recipes)


class CheckRecipes(unittest.TestCase):
    def setUp(self):
        self.tree = Path(self.enterContext(tempfile.TemporaryDirectory()))
        for part in (".github", ".ci", "packaging", "resources/icons", "resources/translations"):
            shutil.copytree(SOURCE / part, self.tree / part)
        (self.tree / "src/platform").mkdir(parents=True)
        for file in ("src/platform/autostart_windows.cpp", "dev"):
            shutil.copy(SOURCE / file, self.tree / file)

    def change(self, file, old, new):
        path = self.tree / file
        text = path.read_text()
        self.assertIn(old, text)
        path.write_text(text.replace(old, new, 1))

    def findings(self, part):
        """Of one part: the others take their time."""
        check_recipes.CHECKS = (part,)
        return [finding for _, finding in check_recipes.check(self.tree)]

    def assert_finds(self, part, words):
        self.assertTrue(any(words in finding for finding in self.findings(part)),
                        f"not found: {words}")

    def test_as_they_are_nothing_is_wrong(self):
        for part in list(check_recipes.CHECKS):
            self.assertEqual(self.findings(part), [])

    def test_a_script_with_a_fault(self):
        self.change("packaging/macos/sign", 'bundle=$1', 'bundle=$(echo $1)')
        self.assert_finds(check_recipes.check_scripts, "SC2086")

    def test_a_script_that_cannot_be_run(self):
        (self.tree / "packaging/macos/sign").chmod(0o644)
        self.assert_finds(check_recipes.check_scripts, "cannot be run")

    def test_a_flatpak_that_asks_for_more(self):
        self.change(FLATPAK, "  - --share=network", "  - --share=network\n  - --filesystem=home")
        self.assert_finds(check_recipes.check_flatpak, "--filesystem=home is asked for")

    def test_a_flatpak_without_a_keychain(self):
        self.change(FLATPAK, "  - --talk-name=org.freedesktop.secrets\n", "")
        self.assert_finds(check_recipes.check_flatpak, "secrets is not asked for")

    def test_a_source_that_is_not_pinned(self):
        self.change(FLATPAK, "        sha256: 747b", "        sha256: 47b")
        self.assert_finds(check_recipes.check_flatpak, "libsecret is not pinned")

    def test_sources_that_differ(self):
        self.change("packaging/dependencies/sources.cmake", "v0.12.0", "v0.13.0")
        self.assert_finds(check_recipes.check_flatpak, "another one")

    def test_a_manifest_that_does_not_parse(self):
        self.change(FLATPAK, "modules:", "modules: [")
        self.assert_finds(check_recipes.check_flatpak, "Error")

    def test_an_action_that_is_not_pinned(self):
        self.change(PACKAGES, "actions/checkout@v4", "actions/checkout@main")
        self.assert_finds(check_recipes.check_workflows, "actions/checkout@main is not pinned")

    def test_a_workflow_with_a_faulty_script(self):
        self.change(PACKAGES, "run: ./dev package", "run: ./dev package $HOME")
        self.assert_finds(check_recipes.check_workflows, "SC2086")

    def test_a_workflow_that_names_what_is_gone(self):
        (self.tree / "packaging/appimage/fetch-tools").unlink()
        self.assert_finds(check_recipes.check_workflows, "packaging/appimage/fetch-tools is not there")

    def test_a_job_that_waits_for_nobody(self):
        self.change(PACKAGES, "needs: [linux,", "needs: [lynx,")
        self.assert_finds(check_recipes.check_workflows, "needs lynx")

    def test_a_bundle_of_another_name(self):
        self.change("packaging/macos/Info.plist.in", "<string>io.github.skykeep.Skykeep</string>",
                    "<string>Skykeep</string>")
        self.assert_finds(check_recipes.check_macos, "CFBundleIdentifier is Skykeep")

    def test_a_language_that_macos_is_not_told_of(self):
        (self.tree / "resources/translations/skykeep_fr.ts").touch()
        self.assert_finds(check_recipes.check_macos, "'fr'")

    def test_a_softened_runtime(self):
        self.change("packaging/macos/entitlements.plist", "<dict/>",
                    "<dict><key>com.apple.security.cs.disable-library-validation</key><true/></dict>")
        self.assert_finds(check_recipes.check_macos, "softened")

    def test_a_manifest_without_long_paths(self):
        self.change("packaging/windows/skykeep.manifest", ">true</longPathAware", ">no</longPathAware")
        self.assert_finds(check_recipes.check_windows, "longPathAware is no")

    def test_an_upgrade_that_forgets_to_start_at_login(self):
        self.change("packaging/windows/patch.xml", " AND NOT UPGRADINGPRODUCTCODE", "")
        self.assert_finds(check_recipes.check_windows, "taken away by an upgrade")

    def test_an_entry_that_stays(self):
        self.change("src/platform/autostart_windows.cpp", "CurrentVersion\\\\Run", "RunOnce")
        self.assert_finds(check_recipes.check_windows, "stays")

    def test_an_installer_that_replaces_nothing(self):
        self.change("packaging/windows/installer.cmake", "6F1F3C1E", "6F1F3C1F")
        self.assert_finds(check_recipes.check_windows, "the upgrade's id")

    def test_icons_that_are_cut_off(self):
        for kind, words in (("ico", "its sizes"), ("icns", "are missing")):
            path = self.tree / f"resources/icons/io.github.skykeep.Skykeep.{kind}"
            path.write_bytes(path.read_bytes()[:-100])
            self.assert_finds(check_recipes.check_icons, words)


if __name__ == "__main__":
    unittest.main()
