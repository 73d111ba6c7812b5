"""Every edit is kept within a second, so that a killed process loses no more; what dead processes left can be taken up.

Each process has a folder of its own, held by a lock that ends with it, and each window a file there.
"""

from __future__ import annotations

import json
import secrets
import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QTimer

from actexplorer.files import WriteError, write
from actexplorer.paths import autosave_folder
from actexplorer.session.document import SUFFIX, DocumentError, dump, parse
from actexplorer.session.state import Session
from actexplorer.ui.errors import log
from actexplorer.ui.store import Store

DELAY = 300  # milliseconds from an edit to the beginning of its writing
LOCK = "lock"


@dataclass(frozen=True, slots=True)
class Left:
    """A session that a dead process left: its document's path, None for one that was never saved."""

    session: Session
    path: Path | None


def _encode(session: Session, path: Path | None) -> bytes:
    header = json.dumps({"path": None if path is None else str(path)})
    return header.encode() + b"\n" + dump(session)


def _decode(data: bytes) -> Left:
    header, _, document = data.partition(b"\n")
    path = json.loads(header)["path"]
    return Left(parse(document), None if path is None else Path(path))


class Keeper:
    """The folder of this process, and the one thread that writes into it."""

    def __init__(self) -> None:
        self._folder = autosave_folder() / secrets.token_hex(8)
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="autosave")
        self._lock: QLockFile | None = None
        self._windows = 0

    def new_file(self) -> Path:
        """Return a place for one more window; the folder is made and locked at the first."""
        if self._lock is None:
            with suppress(OSError):
                self._folder.mkdir(parents=True, mode=0o700)
            self._lock = _lock(self._folder)
            self._lock.tryLock(0)
        self._windows += 1
        return self._folder / f"{self._windows}{SUFFIX}"

    def submit(self, file: Path, session: Session, path: Path | None) -> None:
        """Write a session soon, in the background."""
        self._writer.submit(self._write, file, session, path)

    def drop(self, file: Path) -> None:
        """Forget a window that was closed as it should be."""
        self._writer.submit(lambda: file.unlink(missing_ok=True))

    def wait(self) -> None:
        """Return when all that was submitted has been written."""
        self._writer.submit(lambda: None).result()

    def finish(self) -> None:
        """Write what is waiting; leave no folder behind when every window has been closed."""
        self.wait()
        if self._lock is not None and not any(self._folder.glob(f"*{SUFFIX}")):
            self._lock.unlock()
            self._lock = None
            shutil.rmtree(self._folder, ignore_errors=True)

    def abandoned(self) -> Iterator[Path]:
        """Yield the folders of processes that have died."""
        home = self._folder.parent
        for folder in sorted(home.iterdir()) if home.is_dir() else ():
            if folder != self._folder and folder.is_dir() and _lock(folder).tryLock(0):
                yield folder

    @staticmethod
    def _write(file: Path, session: Session, path: Path | None) -> None:
        try:
            write(file, _encode(session, path))
        except WriteError as error:
            log.warning("autosave: %s", error)


def _lock(folder: Path) -> QLockFile:
    lock = QLockFile(str(folder / LOCK))
    lock.setStaleLockTime(0)  # only the death of its process frees it
    return lock


def left_in(folders: list[Path]) -> list[Left]:
    """Return the sessions in abandoned ``folders``; what cannot be read is logged and left out."""
    found = []
    for file in (file for folder in folders for file in sorted(folder.glob(f"*{SUFFIX}"))):
        try:
            found.append(_decode(file.read_bytes()))
        except (OSError, ValueError, KeyError, TypeError, DocumentError) as error:
            log.warning("autosave: %s: %s", file, error)
    return found


def remove(folders: list[Path]) -> None:
    """Remove abandoned ``folders``, whose sessions are open again or given up."""
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)


class Autosave(QObject):
    """Keeps one window's session, which belongs to the document at ``path``, in one file."""

    def __init__(self, store: Store, keeper: Keeper, path: Path | None) -> None:
        super().__init__(store)
        self._store, self._keeper, self._path = store, keeper, path
        self._file = keeper.new_file()
        self._timer = QTimer(self, singleShot=True, interval=DELAY)
        self._timer.timeout.connect(self._save)
        store.changed.connect(self._later)
        if store.modified:
            self._save()

    def move(self, path: Path | None) -> None:
        """Belong to another document, or to one that has just been saved: what is older than that is not offered."""
        self._path = path
        self._save()

    def stop(self) -> None:
        """End, as the window closes: there is nothing to take up."""
        self._timer.stop()
        self._store.changed.disconnect(self._later)
        self._keeper.drop(self._file)

    def _later(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _save(self) -> None:
        if self._store.modified:
            self._keeper.submit(self._file, self._store.session, self._path)
        else:
            self._keeper.drop(self._file)
