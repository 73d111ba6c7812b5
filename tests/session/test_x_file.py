"""Values of x from files."""

from pathlib import Path

import numpy as np
import pytest

from actexplorer.session.x_file import read_places


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1\n-2.5\n1e-3", [1.0, -2.5, 1e-3]),
        ("# measured\n\n3\r\n4\r\n", [3.0, 4.0]),
        ("x,y\n1,2\n3,4\n", [1.0, 3.0]),
        ('"time","x"\n1,2\n3,4\n', [2.0, 4.0]),
        ("time\ty\n1\t2\n", [1.0]),
        ("\ufeffx;y\n1; 2\n", [1.0]),
        ("1 2\n3 4\n", [1.0, 3.0]),
        ("inf\n-inf", [np.inf, -np.inf]),
    ],
)
def test_text(text: str, expected: list[float], tmp_path: Path) -> None:
    file = tmp_path / "x.csv"
    file.write_text(text, "utf-8")
    assert read_places(str(file)).values(0, 9).tolist() == expected


@pytest.mark.parametrize("dtype", [np.float32, np.float64, np.int16, ">f8"])
def test_arrays(dtype: str, tmp_path: Path) -> None:
    np.save(tmp_path / "x.npy", np.array([1, 2, -3], dtype=dtype))
    assert read_places(str(tmp_path / "x.npy")).x.tolist() == [1.0, 2.0, -3.0]


@pytest.mark.parametrize(
    ("name", "content", "cause"),
    [
        ("x.txt", b"", "it holds no numbers"),
        ("x.txt", b"x\n", "it holds no numbers"),
        ("x.txt", b"1\ntwo\n", "line 2 has no number in column 1"),
        ("x.txt", b"y,x\n1,2\n3\n", "line 3 has no number in column 2"),
        ("x.txt", b"1\n\xff\xfe\n", "line 2 is not text"),
        ("x.npy", b"", "EOF"),
        ("x.npy", b"no array", "the magic string is not correct"),
    ],
)
def test_what_holds_no_x_is_said(name: str, content: bytes, cause: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(ValueError, match=f"cannot read x from .*{name}: .*{cause}"):
        read_places(str(tmp_path / name))


def test_arrays_of_anything_else_are_refused(tmp_path: Path) -> None:
    for array, cause in ((np.zeros((2, 2)), "shape"), (np.array([1j]), "complex"), (np.array([{}]), "allow_pickle")):
        np.save(tmp_path / "x.npy", array)
        with pytest.raises(ValueError, match=cause):
            read_places(str(tmp_path / "x.npy"))


def test_no_such_file(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"cannot read .*none\.npy: no such file"):
        read_places(str(tmp_path / "none.npy"))
