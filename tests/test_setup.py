"""What the set-up promises: tested versions for everything, and a display that ends with the command drawn on it."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
DISPLAY = [sys.executable, str(ROOT / "tools" / "display.py")]
BARE = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}

needs_xvfb = pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb")


def pins():
    lines = (ROOT / "packaging" / "constraints.txt").read_text("utf-8").splitlines()
    return dict(line.split("==") for line in lines if not line.startswith("#"))


def test_every_dependency_has_a_tested_version_that_fits():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    declared = project["project"]["dependencies"] + project["build-system"]["requires"]
    for extra in project["project"]["optional-dependencies"].values():
        declared += extra
    tested = {canonicalize_name(name): version for name, version in pins().items()}
    for requirement in map(Requirement, declared):
        assert tested[canonicalize_name(requirement.name)] in requirement.specifier, requirement


def test_constraints_are_plain_versions():
    for name, version in pins().items():
        assert re.fullmatch(r"[A-Za-z0-9_.-]+", name)
        assert re.fullmatch(r"[0-9][0-9a-z.]*", version)


def connect(display):
    """Return a connection to the X server ``:N``, which closes when the server ends."""
    server = socket.socket(socket.AF_UNIX)
    server.settimeout(10)
    try:
        server.connect(f"/tmp/.X11-unix/X{display.removeprefix(':')}")
    except OSError:
        server.close()
        raise
    return server


@needs_xvfb
def test_the_virtual_display_ends_with_its_command():
    show = "import os, sys; print(os.environ['DISPLAY'], os.environ['QT_QPA_PLATFORM']); sys.exit(7)"
    done = subprocess.run([*DISPLAY, sys.executable, "-c", show], env=BARE, stdout=subprocess.PIPE, text=True)
    display, platform = done.stdout.split()
    assert done.returncode == 7, "the exit code is the command's own"
    assert platform == "xcb"
    with pytest.raises((FileNotFoundError, ConnectionRefusedError)):
        connect(display)


@needs_xvfb
@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL])
def test_the_virtual_display_ends_when_its_command_is_killed(how):
    show = "import os, sys; print(os.environ['DISPLAY'], flush=True); sys.stdin.read()"
    command = [*DISPLAY, sys.executable, "-c", show]
    with subprocess.Popen(command, env=BARE, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as running:
        with connect(running.stdout.readline().strip()) as server:
            running.send_signal(how)
            assert server.recv(1) == b"", "the server has hung up"


def test_a_display_that_is_there_is_used():
    show = "import os; print(os.environ['DISPLAY'], os.environ.get('QT_QPA_PLATFORM'))"
    environment = {**BARE, "DISPLAY": ":77"}
    assert subprocess.check_output([*DISPLAY, sys.executable, "-c", show], env=environment, text=True).split() == [
        ":77",
        "None",
    ]
