"""Files are replaced whole or not at all."""

import errno
import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from actexplorer.files import WriteError, write, writing

posix = pytest.mark.skipif(os.name != "posix", reason="POSIX files")
unprivileged = pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")


def test_new_file_has_the_mode_of_any_new_file(tmp_path: Path) -> None:
    write(tmp_path / "out", b"new")
    (tmp_path / "plain").touch()
    assert (tmp_path / "out").read_bytes() == b"new"
    assert (tmp_path / "out").stat().st_mode == (tmp_path / "plain").stat().st_mode


@posix
def test_mode_is_kept(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.touch()
    out.chmod(0o640)
    write(out, b"new")
    assert stat.S_IMODE(out.stat().st_mode) == 0o640


@posix
def test_links_are_followed(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "real").write_bytes(b"old")
    link = tmp_path / "link"
    link.symlink_to("folder/real")
    dangling = tmp_path / "dangling"
    dangling.symlink_to("folder/later")
    write(link, b"new")
    write(dangling, b"new")
    assert link.is_symlink() and (tmp_path / "folder" / "real").read_bytes() == b"new"
    assert dangling.is_symlink() and (tmp_path / "folder" / "later").read_bytes() == b"new"


@pytest.mark.parametrize(
    "failure", [OSError(errno.ENOSPC, "No space left on device"), KeyboardInterrupt(), ZeroDivisionError()]
)
def test_failure_leaves_what_was_there_and_nothing_else(tmp_path: Path, failure: BaseException) -> None:
    out = tmp_path / "out"
    out.write_bytes(b"old")
    expected = WriteError if isinstance(failure, OSError) else type(failure)
    with pytest.raises(expected), writing(out) as file:
        file.write(b"half")
        file.flush()
        raise failure
    assert out.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [out]


def test_previous_file_is_there_until_the_new_one_is_complete(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.write_bytes(b"old")
    with writing(out) as file:
        file.write(b"new")
        file.flush()
        assert out.read_bytes() == b"old"
    assert out.read_bytes() == b"new"


def refusal(path: Path | str) -> str:
    with pytest.raises(WriteError) as refused:
        write(path, b"new")
    message = str(refused.value)
    assert "\n" not in message
    return message


def test_refusals_name_file_and_cause(tmp_path: Path) -> None:
    assert refusal(tmp_path) == f"cannot write {tmp_path}: it is a folder"
    gone = tmp_path / "gone"
    assert refusal(gone / "out") == f"cannot write {gone / 'out'}: the folder {gone} does not exist"
    assert "this is no file name" in refusal("a\0b")
    assert list(tmp_path.iterdir()) == []


def test_longest_name_can_be_written(tmp_path: Path) -> None:
    write(tmp_path / ("n" * 255), b"new")
    assert refusal(tmp_path / ("n" * 256)).endswith("file name too long")


@unprivileged
def test_read_only_folder_and_file(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.write_bytes(b"old")
    out.chmod(0o444)
    assert refusal(out) == f"cannot write {out}: permission denied"
    tmp_path.chmod(0o555)
    assert refusal(tmp_path / "other").endswith("permission denied")
    tmp_path.chmod(0o755)
    assert out.read_bytes() == b"old"


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_full_device() -> None:
    assert refusal("/dev/full") == "cannot write /dev/full: no space left on device"
    assert stat.S_ISCHR(os.stat("/dev/full").st_mode)


@posix
def test_pipe_is_written_directly(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    received = []
    reader = threading.Thread(target=lambda: received.append(pipe.read_bytes()))
    reader.start()
    write(pipe, b"new")
    reader.join(10)
    assert received == [b"new"]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@posix
@pytest.mark.parametrize("name", ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"])
def test_standard_output_by_name_is_appended_to_where_the_shell_says_so(tmp_path: Path, name: str) -> None:
    if not os.path.exists(name):
        pytest.skip(f"no {name}")
    log = tmp_path / "log"
    log.write_bytes(b"before ")
    program = f"from actexplorer.files import writing\nwith writing({name!r}) as file: file.write(b'new')"
    with log.open("ab") as stdout:
        subprocess.run([sys.executable, "-c", program], stdout=stdout, check=True)
    assert log.read_bytes() == b"before new"


def test_dash_is_standard_output(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    print("before")
    write("-", b"\x89bytes")
    assert capsysbinary.readouterr().out == b"before\n\x89bytes"
