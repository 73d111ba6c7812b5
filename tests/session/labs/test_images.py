"""Images from files and made up, and what softmax and meta-ACON make of them."""

from __future__ import annotations

import io
import math
import os
import random
from pathlib import Path

import msgspec
import numpy as np
import pytest

from actexplorer.core.registry import catalogue
from actexplorer.session.labs.image_files import MOST, made_up, read_images
from actexplorer.session.labs.image_results import Activated, Softmaxed, results, table
from actexplorer.session.labs.images import ImageLab
from actexplorer.session.labs.table import csv_of

SMALL = ImageLab(images=2, channels=3, height=4, width=5)


def npy(array: object, **options: object) -> bytes:
    file = io.BytesIO()
    np.save(file, array, **options)
    return file.getvalue()


def header(shape: tuple[int, ...], descr: str = "<f8") -> bytes:
    """Return a file that promises more than it holds."""
    file = io.BytesIO()
    np.lib.format.write_array_header_1_0(file, {"descr": descr, "fortran_order": False, "shape": shape})
    return file.getvalue()


def with_values(**changes: float) -> np.ndarray:
    images = np.zeros((2, 3, 4, 5))
    for place, value in changes.items():
        images[tuple(int(n) for n in place[1:])] = value
    return images


SCORES = np.arange(120.0).reshape(2, 3, 4, 5)


@pytest.mark.parametrize(
    "array",
    [
        SCORES,
        np.asfortranarray(SCORES),
        SCORES.astype(np.float16),
        SCORES.astype(">f4"),
        SCORES.astype(np.uint8),
        SCORES.astype(np.longdouble),
        SCORES > 7.0,
        SCORES[0],
    ],
    ids=lambda a: f"{a.dtype}{a.ndim}",
)
def test_real_arrays_of_every_kind_are_read(tmp_path: Path, array: np.ndarray) -> None:
    path = tmp_path / "images.npy"
    np.save(path, array)
    images = read_images(str(path))
    assert images.dtype == np.float64 and images.flags.c_contiguous
    np.testing.assert_array_equal(images, array.astype(np.float64).reshape(-1, 3, 4, 5))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "no .npy file"),
        (b"PK\x03\x04 an .npz, renamed", "no .npy file"),
        (npy(SCORES)[:40], "no .npy file"),
        (b"\x93NUMPY\x01\x00\x10\x00{'descr': (((((", "no .npy file"),
        (b"\x93NUMPY\x09\x00" + npy(SCORES)[8:], "no .npy file"),
        (npy(SCORES)[:-1], "ends too soon: 960 bytes"),
        (header((1, 1000, 1000, 1000)), "too large: 1,000,000,000 numbers"),
        (header((1, 1, 1, MOST + 1)), "too large"),
        (header((1, 0, 4, 4)), "no numbers"),
        (header((1, -3, 4, -4)), "no numbers"),
        (npy(np.array([[[[{}]]]], object), allow_pickle=True), "Python objects"),
        (npy(SCORES.astype(complex)), "complex"),
        (npy(SCORES.astype(str)), "text"),
        (npy(SCORES.astype("M8[s]")), "dates"),
        (npy(np.zeros((1, 2, 2, 2), [("a", "f8"), ("b", "O")]), allow_pickle=True), "Python objects"),
        (npy(SCORES[0, 0]), "2 axes"),
        (npy(with_values(_1203=math.nan)), "row 1, column 4 of image 2 is not a number"),
        (npy(with_values(_0032=-math.inf, _0132=-math.inf, _0232=-math.inf)), "row 4, column 3 of image 1 is −∞ in every"),
    ],
    ids=lambda v: v if isinstance(v, str) else "",
)
def test_what_is_no_image_is_refused_in_one_line_that_names_the_file(tmp_path: Path, data: bytes, words: str) -> None:
    path = tmp_path / "images.npy"
    path.write_bytes(data)
    with pytest.raises(ValueError) as refusal:
        read_images(str(path))
    line = str(refusal.value)
    assert words in line and str(path) in line and "\n" not in line


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in ("nowhere.npy", "pipe", "", "null\0.npy", "two\nlines"):
        with pytest.raises(ValueError, match="cannot read") as refusal:
            read_images(str(tmp_path / path))
        assert "\n" not in str(refusal.value)


def test_damaged_files_are_read_or_refused_and_nothing_else(tmp_path: Path) -> None:
    """Bytes of the header and the numbers changed at random."""
    chance, good, path = random.Random(5), npy(SCORES[:, :, :2, :2].copy()), tmp_path / "images.npy"
    for _ in range(150):
        data = bytearray(good)
        for _ in range(chance.randint(1, 4)):
            data[chance.randrange(140)] = chance.choice(b"\x00\xff'(){}[],:<>8fO0123 \n")
        path.write_bytes(data)
        try:
            assert read_images(str(path)).ndim == 4
        except ValueError as refusal:
            assert "\n" not in str(refusal)


def test_scores_at_minus_infinity_have_no_share(tmp_path: Path) -> None:
    np.save(tmp_path / "masked.npy", with_values(_0111=-math.inf))
    lab = ImageLab(path=str(tmp_path / "masked.npy"))
    found = results(lab)
    assert isinstance(found.of, Softmaxed)
    assert found.of.probabilities[:, 1, 1].tolist() == [0.5, 0.0, 0.5]
    found = results(msgspec.structs.replace(lab, operation="meta_acon"), found)
    assert found.of is None and "finite" in found.notice


def test_same_seed_makes_the_same_sample_in_which_every_class_wins_somewhere() -> None:
    lab = ImageLab()
    sample = made_up(lab.seed, lab.shape)
    assert np.array_equal(sample, made_up(lab.seed, lab.shape))
    assert not np.array_equal(sample, made_up(lab.seed + 1, lab.shape))
    shares = np.bincount(sample[0].argmax(axis=0).ravel(), minlength=lab.channels)
    assert shares.min() > 0.05 * sample[0, 0].size


def test_softmax_results_are_the_catalogues() -> None:
    for temperature in (0.0, 0.5, math.inf):
        lab = msgspec.structs.replace(SMALL, image=1, temperature=temperature)
        found = results(lab)
        assert isinstance(found.of, Softmaxed)
        true = catalogue["softmax2d"](made_up(lab.seed, lab.shape), temperature=temperature)[1]
        np.testing.assert_array_equal(found.of.probabilities, true)
        np.testing.assert_array_equal(found.of.winner, found.of.scores.argmax(axis=0))


def test_gradient_of_meta_acon_is_that_of_differences_for_every_switch() -> None:
    for switch in ("pixel", "channel", "layer", "own"):
        for mean in (False, True):
            lab = msgspec.structs.replace(SMALL, operation="meta_acon", switch=switch, mean=mean, image=1)
            found = results(lab)
            assert isinstance(found.of, Activated)
            step, sums = 1e-6, []
            for shift in (step, -step):
                images = found.images.copy()
                images[1, 2, 3, 4] += shift
                moved = results(msgspec.structs.replace(lab, p1=lab.p1 + 1e-300), type(found)(lab, images, None, "", ""))
                sums.append(moved.of.y.sum())
            assert found.of.slope[2, 3, 4] == pytest.approx((sums[0] - sums[1]) / (2 * step), rel=1e-6)
            assert found.of.shared.size == {"channel": 3, "layer": 2}.get(switch, 0)


def test_only_what_another_choice_changes_is_computed_again() -> None:
    first = results(SMALL)
    looked = results(msgspec.structs.replace(SMALL, channel=2, pixel=(0, 0)), first)
    assert looked.of is first.of and looked.spot[1:] == (2, 0, 0)
    warm = results(msgspec.structs.replace(SMALL, temperature=2.0), looked)
    assert warm.of is not first.of and warm.images is first.images
    other = results(msgspec.structs.replace(SMALL, seed=3), warm)
    assert other.images is not first.images


def test_file_that_is_gone_leaves_the_sample_and_a_notice() -> None:
    found = results(ImageLab(path="/nowhere/images.npy", channel=99, image=99))
    assert "/nowhere/images.npy" in found.notice and found.notice.endswith("the sample is shown")
    assert found.images.shape == ImageLab().shape and found.spot[:2] == (2, 4)
    other = results(msgspec.structs.replace(found.lab, operation="meta_acon"), found)
    assert isinstance(other.of, Activated) and other.notice == found.notice


def test_tables_have_a_row_for_each_pixel() -> None:
    softmax = results(SMALL)
    lines = b"".join(csv_of(table(softmax))).decode().splitlines()
    assert lines[0] == "row,column,winner,probability 1,probability 2,probability 3" and len(lines) == 21
    row, column, winner, *shares = lines[7].split(",")
    assert (row, column) == ("2", "2") and int(winner) == softmax.of.winner[1, 1] + 1
    assert [float(share) for share in shares] == softmax.of.probabilities[:, 1, 1].tolist()
    acon = results(msgspec.structs.replace(SMALL, operation="meta_acon", switch="layer", channel=1))
    lines = b"".join(csv_of(table(acon))).decode().splitlines()
    assert lines[0] == "row,column,x,beta,y,d(sum y)/dx" and len(lines) == 21
    values = [float(cell) for cell in lines[20].split(",")]
    assert values[2:] == [acon.of.x[1, 3, 4], acon.of.beta[0, 0, 0], acon.of.y[1, 3, 4], acon.of.slope[1, 3, 4]]


def test_table_of_a_large_image_is_of_one_pixel(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("actexplorer.session.labs.image_results.MOST_CELLS", 50)
    found = table(results(msgspec.structs.replace(SMALL, pixel=(1, 1))))
    assert found.header == ("channel", "score", "probability") and len(list(found.rows)) == 3


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"p1": math.inf}, "finite"),
        ({"temperature": -1.0}, "temperature"),
        ({"temperature": math.nan}, "temperature"),
        ({"images": 16, "channels": 32, "height": 512, "width": 512}, "at most 4,194,304 numbers"),
        ({"formula": "x +"}, "formula"),
    ],
)
def test_record_refuses_what_makes_no_sense(change: dict[str, object], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        ImageLab(**change)
