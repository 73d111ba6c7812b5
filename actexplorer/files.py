"""Writing files so that a reader finds the previous file or the whole new one, whatever happens in between."""

from __future__ import annotations

import errno
import os
import re
import secrets
import stat
import sys
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

_DESCRIPTOR = re.compile(r"/dev/fd/(\d+)|/proc/self/fd/(\d+)|/dev/std(?:(in)|(out)|(err))")


class WriteError(Exception):
    """A file could not be written; the message is one plain line that names the file and the cause."""


def _cause(path: Path, error: OSError) -> str:
    if error.errno == errno.EISDIR or os.path.isdir(path):
        return "it is a folder"
    if error.errno == errno.ENOENT and not os.path.exists(path.parent):
        return f"the folder {path.parent} does not exist"
    return (error.strerror or str(error)).lower()


@contextmanager
def _named(path: Path) -> Iterator[None]:
    """Turn what the system refuses into a `WriteError`; a reader that has gone away stays a `BrokenPipeError`."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise WriteError(f"cannot write {path}: {_cause(path, error)}") from error


def _descriptor(path: Path) -> int | None:
    """Return the open descriptor that ``path`` is another name of, as /dev/stdout is of 1."""
    match = _DESCRIPTOR.fullmatch(path.as_posix()) if os.name == "posix" else None
    if match is None:
        return None
    by_number, in_proc, *standard = match.groups()
    return int(by_number or in_proc) if by_number or in_proc else next(n for n, name in enumerate(standard) if name)


def _synchronise_folder(folder: Path) -> None:
    with suppress(OSError):  # not every system or file system can
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _keep_owner_and_mode(temporary: Path, before: os.stat_result) -> None:
    if os.name == "posix":
        with suppress(OSError):
            os.chown(temporary, before.st_uid, before.st_gid)
    os.chmod(temporary, stat.S_IMODE(before.st_mode))


@contextmanager
def _replacing(target: Path, before: os.stat_result | None) -> Iterator[BinaryIO]:
    if before is not None and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    temporary = target.parent / f".actexplorer-{secrets.token_hex(8)}.part"
    try:
        with open(temporary, "xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if before is not None:
            _keep_owner_and_mode(temporary, before)
        os.replace(temporary, target)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    _synchronise_folder(target.parent)


@contextmanager
def _standard_output() -> Iterator[BinaryIO]:
    if sys.stdout is None:
        raise WriteError("cannot write standard output: it is closed")
    with _named(Path("standard output")):
        sys.stdout.flush()
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()


@contextmanager
def _directly(file: str | os.PathLike[str] | int) -> Iterator[BinaryIO]:
    with open(file, "wb") as opened:
        yield opened


@contextmanager
def writing(out: str | os.PathLike[str]) -> Iterator[BinaryIO]:
    """Open ``out`` for writing bytes; what is written takes its place when the block ends without an exception.

    A regular file is written beside and renamed: until then, and after any failure or interruption, the previous one stays
    and no other is left. Links are followed, mode and owner kept. What exists and is no regular file (a pipe, a device,
    /dev/stdout) is written directly; ``-`` is standard output.

    Raises
    ------
    WriteError
        When the file cannot be written, also for an `OSError` inside the block; its message is one line.
    BrokenPipeError
        When the reader of a pipe has gone away.
    """
    path = Path(out)
    if os.fspath(out) == "-":
        with _standard_output() as file:
            yield file
        return
    with _named(path), _opened(path) as file:
        yield file


def _opened(path: Path) -> AbstractContextManager[BinaryIO]:
    descriptor = _descriptor(path)
    if descriptor is not None:
        return _directly(os.dup(descriptor))
    try:
        before = path.stat()
    except FileNotFoundError:
        before = None
    except ValueError:
        raise WriteError(f"cannot write {str(path)!r}: this is no file name") from None
    if before is not None and not stat.S_ISREG(before.st_mode):
        return _directly(path)
    return _replacing(Path(os.path.realpath(path)), before)


def write(out: str | os.PathLike[str], data: bytes) -> None:
    """Write ``data`` to ``out``, whole or not at all; see `writing`."""
    with writing(out) as file:
        file.write(data)


def format_of(out: str, chosen: str | None, formats: Sequence[str], what: str) -> str:
    """Return the format ``chosen``, else the one that the name ``out`` ends in; the first for what has no name of its own.

    Raises
    ------
    ValueError
        When the name ends in none of ``formats``.
    """
    suffix = os.path.splitext(out)[1][1:].lower()
    nameless = out == "-" or (not suffix and os.path.exists(out) and not os.path.isfile(out) and not os.path.isdir(out))
    if chosen is not None or nameless:
        return chosen or formats[0]
    if suffix not in formats:
        endings = [f".{name}" for name in formats]
        raise ValueError(f"{out}: {what}'s name ends in {', '.join(endings[:-1])} or {endings[-1]}")
    return suffix
