"""Vectors from text, files and draws."""

import math

import numpy as np
import pytest

from actexplorer.session.labs.vector_entries import PRESETS, drawn, numbers_in, read_entries
from actexplorer.session.labs.vectors import VectorLab


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("1, 2, 3", (1, 2, 3)),
        ("1 2\t3\n4", (1, 2, 3, 4)),
        ("1,5; 2,5", (1.5, 2.5)),
        ("[1.0, -2e3,\n 3]", (1, -2000, 3)),
        ("tensor([ 0.1, -0.2], dtype=torch.float64)", (0.1, -0.2)),
        ("x1 = np.array([1,2])", (1, 2)),
        ("score\n1\n2", (1, 2)),
        ("entry,x,softmax\n1,3,.2\n2,4,.3\nsum,,1", (3, 4)),
        ("１，２ −3 ∞", (1, 2, -3, math.inf)),
        ('# a remark\n"1","2",', (1, 2)),
    ],
)
def test_numbers_are_found_however_they_are_separated(text, numbers):
    assert numbers_in(text) == numbers


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "no numbers"),
        ("one two", "“one” is not a number"),
        ("1 nan", "“nan” is not a number"),
        ("1e400", "beyond the largest"),
        (" ".join(["0"] * 1001), "1,001 numbers"),
        ("x" * 5000 + "\n" + "y" * 5000, "…” is not a number"),
    ],
)
def test_what_is_no_vector_is_said_in_one_short_line(text, reason):
    with pytest.raises(ValueError) as error:
        numbers_in(text)
    assert reason in str(error.value)
    assert "\n" not in str(error.value) and len(str(error.value)) < 120


def test_files(tmp_path):
    (tmp_path / "a.csv").write_text("\ufeffname,x\na,1.5\nb,-2\n", encoding="utf-8")
    assert read_entries(str(tmp_path / "a.csv")) == (1.5, -2.0)
    np.save(tmp_path / "b.npy", np.arange(3, dtype=np.float32))
    assert read_entries(str(tmp_path / "b.npy")) == (0.0, 1.0, 2.0)
    np.save(tmp_path / "c.npy", np.zeros((2, 2)))
    np.save(tmp_path / "d.npy", np.array([{}], dtype=object), allow_pickle=True)
    (tmp_path / "e.npy").write_bytes(b"\x93NUMPY")
    (tmp_path / "f.csv").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "g.csv").write_bytes(b"1," * (1 << 20))
    for name in ("c.npy", "d.npy", "e.npy", "f.csv", "g.csv", "missing.csv", "."):
        with pytest.raises(ValueError, match="cannot read") as error:
            read_entries(str(tmp_path / name))
        assert "\n" not in str(error.value)


def test_a_draw_is_that_of_its_seed():
    assert drawn(4, 7, 2.0) == tuple(np.random.default_rng(7).normal(0.0, 2.0, 4).tolist())
    assert drawn(4, 7, 2.0) != drawn(4, 8, 2.0)


def test_every_preset_is_a_vector():
    for _, entries in PRESETS.values():
        assert VectorLab(entries=entries).entries == entries
