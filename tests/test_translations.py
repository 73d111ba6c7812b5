"""The committed translations hold every marked string of the sources, and menus and titles are translated."""

import shutil
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
COMPLETE = {"Activation", "Choice", "Command", "Comparison", "Family", "Menu", "Menus", "Panel"}


@pytest.mark.skipif(not (ROOT / "tools" / "translations.py").exists(), reason="needs the source tree")
def test_they_are_fresh(tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    translations = sys.modules.pop("translations", None) or __import__("translations")
    for file in FOLDER.iterdir():
        shutil.copy(file, tmp_path)
    translations.renew(tmp_path)
    for file in sorted(FOLDER.iterdir()):
        assert (tmp_path / file.name).read_bytes() == file.read_bytes(), f"{file.name} is old: run make translations"


@pytest.mark.parametrize("language", ["ja", "zh"])
def test_menus_and_titles_are_translated(language):
    root = ElementTree.parse(FOLDER / f"actexplorer_{language}.ts").getroot()
    missing = [
        f"{context.findtext('name')}: {message.findtext('source')}"
        for context in root.findall("context")
        if context.findtext("name") in COMPLETE
        for message in context.findall("message")
        if message.find("translation").get("type") == "unfinished"
    ]
    assert missing == []


@pytest.mark.parametrize("language", ["ja", "zh"])
def test_a_translation_keeps_the_places_that_are_filled_in(language):
    import re

    root = ElementTree.parse(FOLDER / f"actexplorer_{language}.ts").getroot()
    for message in root.iter("message"):
        source, translation = message.findtext("source"), message.findtext("translation")
        if translation:
            assert sorted(re.findall(r"\{\w*\}", source)) == sorted(re.findall(r"\{\w*\}", translation)), source
