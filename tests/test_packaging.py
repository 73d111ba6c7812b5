"""One version and one set of names in everything that is packaged; the tests of the frozen program are `make smoke`."""

import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from actexplorer.cli import COMMANDS
from actexplorer.version import __version__

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
LINUX = PACKAGING / "linux"


@pytest.fixture
def module(monkeypatch):
    monkeypatch.syspath_prepend(str(PACKAGING))
    return __import__


@pytest.fixture(scope="module")
def manual():
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(PACKAGING))
        return __import__("manual").page(__version__, 0, tuple(COMMANDS))


def test_the_changelog_knows_this_version():
    heads = re.findall(r"^## \[(.+?)\]", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert __version__ in heads[:2]


def test_the_document_type_has_one_name():
    mime = ElementTree.parse(LINUX / "actexplorer.xml").getroot()
    declared = mime[0].get("type")
    assert f"MimeType={declared};" in (LINUX / "actexplorer.desktop").read_text("utf-8")
    metainfo = ElementTree.parse(LINUX / "actexplorer.metainfo.xml").getroot()
    assert metainfo.findtext("provides/mediatype") == declared
    assert [glob.get("pattern") for glob in mime.findall("{*}mime-type/{*}glob")] == ["*.actx"]


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="needs desktop-file-validate")
def test_the_desktop_entry_is_valid():
    done = subprocess.run(["desktop-file-validate", LINUX / "actexplorer.desktop"], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="needs appstreamcli")
def test_the_metadata_is_valid(tmp_path):
    text = (LINUX / "actexplorer.metainfo.xml").read_text("utf-8")
    file = tmp_path / "org.example.actexplorer.metainfo.xml"
    file.write_text(text.replace("@VERSION@", __version__).replace("@DATE@", "2026-01-01"), "utf-8")
    done = subprocess.run(["appstreamcli", "validate", "--no-net", file], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_the_manual_has_every_command(manual):
    assert manual.startswith(f'.TH ACTEXPLORER 1 "1970-01-01" "actexplorer {__version__}"')
    assert all(f'.SH "COMMAND {name.upper()}"' in manual for name in COMMANDS)


@pytest.mark.skipif(shutil.which("man") is None, reason="needs man")
def test_the_manual_is_read_without_a_warning(manual, tmp_path):
    (tmp_path / "actexplorer.1").write_text(manual, "utf-8")
    command = ["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", tmp_path / "actexplorer.1"]
    done = subprocess.run(command, capture_output=True, env={**os.environ, "MANWIDTH": "130"})
    assert (done.returncode, done.stderr) == (0, b"")


def test_licences_are_gathered_of_everything_that_is_frozen(module, tmp_path):
    modules = ("numpy._core", "PySide6.QtCore", "shiboken6", "ziamath", "ziafont", "latex2mathml", "msgspec", "platformdirs")
    folder = module("collect_licences").collect(modules, (), tmp_path / "licences")
    texts = {file.stem: file.read_text("utf-8") for file in folder.iterdir()}
    assert {"numpy", "msgspec", "platformdirs", "ziamath", "ziafont", "latex2mathml", "Qt", "LGPL-3.0", "Python"} <= set(texts)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in texts["LGPL-3.0"]
    assert all(len(text) > 500 for text in texts.values())


def test_a_licence_that_is_nowhere_stops_the_build(module, monkeypatch, tmp_path):
    gather = module("collect_licences")
    monkeypatch.setattr(gather, "_text", lambda found: "")
    with pytest.raises(SystemExit, match="brings no licence"):
        gather.collect(("numpy",), (), tmp_path / "licences")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, {"LC_CTYPE": "C.UTF-8"}),
        ({"LANG": "C"}, {"LANG": "C", "LC_CTYPE": "C.UTF-8"}),
        ({"LC_ALL": "POSIX"}, {"LC_ALL": "C.UTF-8"}),
        ({"LANG": "ja_JP.UTF-8"}, {"LANG": "ja_JP.UTF-8"}),
        ({"LANG": "C", "LC_ALL": "zh_CN.UTF-8"}, {"LANG": "C", "LC_ALL": "zh_CN.UTF-8"}),
    ],
)
def test_a_frozen_program_speaks_utf8(module, monkeypatch, given, said):
    launch = module("launch")
    monkeypatch.setattr(os, "environ", dict(given))
    launch.speak_utf8()
    assert os.environ == said


@pytest.mark.skipif(sys.platform != "linux", reason="the platform names are Linux's")
def test_the_self_test_of_the_source_finds_everything(tmp_path):
    (tmp_path / "given.actx").write_text(
        '{"format": "actexplorer-session", "version": 1, "curves": [{"key": "mish"}]}', "utf-8"
    )
    command = [sys.executable, str(PACKAGING / "launch.py"), "--self-test", str(tmp_path)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=100)
    assert done.returncode == 0, done.stdout
    assert (tmp_path / "saved.actx").exists() and (tmp_path / "window.png").stat().st_size > 20_000
