"""Processes killed while they edit and save: no document is ever unreadable, and at most the last second is lost."""

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from actexplorer.session.document import load
from actexplorer.ui.autosave import Keeper, left_in

LOST = 1.0  # seconds of work
BUSY = 2.0  # more, for a machine on which other tests run as well

PROGRAM = """
import os, random, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from actexplorer.ui.app import application
from actexplorer.ui.desk import Desk
from actexplorer.ui.documents import save_to
from actexplorer.session import edits
from actexplorer.session.state import opening

path, draw = Path(sys.argv[1]), random.Random(int(sys.argv[2]))
app, desk = application(), Desk()
window = desk.open(opening(), None)
window.settle()
save_to(window, path)
number = 0

def say(what):
    os.write(1, f"{what} {number} {time.monotonic()}\\n".encode())

def work():
    global number
    for _ in range(draw.choice([1, 1, 5])):
        number += 1
        window.store.apply(edits.rename(1, f"edit {number} " + "x" * draw.randrange(150)))
        if draw.random() < 0.2:
            window.store.apply(edits.add_curve(draw.choice(["elu", "tanh", "mish"])))
        elif len(window.store.session.curves) > 30:
            window.store.apply(edits.remove_curve(window.store.session.curves[-1].id))
        say("edited")
    if draw.random() < 0.15:
        save_to(window, path)
        say("saved")
    timer.start(draw.choice([0, 0, 5, 20]))

timer = QTimer(singleShot=True)
timer.timeout.connect(work)
timer.start(0)
app.exec()
"""


class Victim:
    """A process that edits and saves until it is killed; each has folders of its own."""

    def __init__(self, folder: Path, seed: int) -> None:
        folder.mkdir()
        self.document = folder / "work.actx"
        command = [sys.executable, "-c", PROGRAM, str(self.document), str(seed)]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self._first = b""

    def wait_for_work(self) -> None:
        assert self.process.stdout is not None
        self._first = self.process.stdout.readline()

    def kill(self) -> tuple[list[tuple[str, int, float]], float]:
        """Kill it; return what it had said that it did, and when it died."""
        died = time.monotonic()
        self.process.send_signal(signal.SIGKILL)
        out, complaints = self.process.communicate()
        assert self.process.returncode == -signal.SIGKILL, complaints.decode()
        words = [line.split() for line in (self._first + out).decode().splitlines()]
        return [(word, int(number), float(when)) for word, number, when in words], died


def number_in(session) -> int:
    """Return the number of the last edit that a session has."""
    name = session.curves[0].name
    return int(name.split()[1]) if name else 0


def check(victim: Victim, allowed: float) -> None:
    said, died = victim.kill()
    document = number_in(load(victim.document))
    saved = max((number for word, number, _ in said if word == "saved"), default=0)
    assert document >= saved, "what was saved is in the document"
    assert victim.document.read_bytes().endswith(b"}\n")
    left = left_in(list(Keeper().abandoned()))
    assert len(left) <= 1 and all(one.path == victim.document for one in left)
    kept = max([document, *(number_in(one.session) for one in left)])
    due = max((number for word, number, when in said if when <= died - allowed), default=0)
    assert kept >= due, f"edit {due} is lost: {kept} is there"


def kill_some(folder: Path, monkeypatch: pytest.MonkeyPatch, seeds: range, at_once: int, allowed: float) -> None:
    for start in range(seeds.start, seeds.stop, at_once):
        victims = []
        for seed in range(start, min(start + at_once, seeds.stop)):
            monkeypatch.setenv("XDG_STATE_HOME", str(folder / f"state {seed}"))
            victims.append((seed, Victim(folder / f"{seed}", seed)))
        for _, victim in victims:
            victim.wait_for_work()
        for seed, victim in victims:
            time.sleep(random.Random(seed).uniform(0.0, 0.5 if at_once > 2 else 2.0))
            monkeypatch.setenv("XDG_STATE_HOME", str(folder / f"state {seed}"))
            check(victim, allowed)


def test_a_killed_process_leaves_what_it_had(home, tmp_path, monkeypatch):
    kill_some(tmp_path, monkeypatch, range(6), 6, LOST + BUSY)


@pytest.mark.soak
@pytest.mark.parametrize("part", range(10))
def test_two_hundred_killed_processes_soak(home, tmp_path, monkeypatch, part):
    kill_some(tmp_path, monkeypatch, range(20 * part, 20 * part + 20), 2, LOST)
