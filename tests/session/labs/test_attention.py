"""Queries, keys and values on the table: what is drawn, read, refused, and what follows."""

import math

import msgspec
import numpy as np
import pytest

from actexplorer.session.labs import attention_edits as edits
from actexplorer.session.labs.attention import AttentionLab
from actexplorer.session.labs.attention_results import divisors, results, table
from actexplorer.session.state import Session


def lab(session):
    return session.labs.attention


def test_what_is_drawn_is_what_numpy_draws():
    found = results(AttentionLab(seed=3, tokens=5, width=6, deviation=2.0, heads=3))
    q, k, v = np.random.default_rng(3).normal(0.0, 2.0, (3, 5, 6))
    np.testing.assert_array_equal(found.operands.q, q)
    scores = q[:, :2] @ k[:, :2].T / math.sqrt(2.0)
    np.testing.assert_allclose(found.scores, scores, rtol=1e-12)
    weights = np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)
    np.testing.assert_allclose(found.part("output"), weights @ v[:, :2], rtol=1e-12)
    np.testing.assert_allclose(found.entropy, -(weights * np.log(weights)).sum(axis=1), rtol=1e-12)


def test_deviation_of_minus_zero_draws_zeros():
    assert not results(AttentionLab(deviation=-0.0)).operands.q.any()


def test_without_the_scale_a_wide_head_is_saturated():
    found = results(AttentionLab(width=256, heads=1, scaling="none"))
    assert found.now == found.plain
    assert found.plain.largest > 0.8 and found.plain.entropy < 0.2
    assert found.scaled.largest < 0.5 and found.scaled.entropy > 0.7
    entropy = [spread.entropy for spread in found.curve.plain]
    assert entropy == sorted(entropy, reverse=True)
    steady = [spread.entropy for spread in found.curve.scaled[3:]]
    assert max(steady) - min(steady) < 0.05


def test_the_curve_has_the_present_width():
    found = results(AttentionLab(width=24, heads=2))
    assert found.width == 12 and 12 in found.curve.widths
    at = found.curve.widths.index(12)
    assert found.curve.plain[at].entropy == pytest.approx(found.plain.entropy, abs=0.1)


def test_the_mask_hides_later_keys_from_measures_and_tables():
    found = results(AttentionLab(causal=True))
    hidden = np.triu(np.ones((8, 8), dtype=bool), 1)
    assert np.isnan(found.scores[hidden]).all() and np.isnan(found.weights[hidden]).all()
    assert np.isfinite(found.scores[~hidden]).all()
    assert found.weights[0, 0] == 1.0
    assert 0.0 < found.now.entropy < 1.0, "the first row, which sees one key, is left out"
    rows = list(table(AttentionLab(causal=True, heads=1)).rows)
    assert len(rows) == 36 + 36 + 8 * 16
    assert rows[0][:4] == ("score", 1, 1, 1)


def test_heads_follow_a_width_that_they_do_not_divide():
    session = edits.with_field("heads", 8).change(Session())
    session = edits.with_field("head", 7).change(session)
    session = edits.with_field("width", 12).change(session)
    assert (lab(session).heads, lab(session).head) == (6, 5)
    session = edits.with_field("heads", 2).change(session)
    assert lab(session).head == 1
    with pytest.raises(ValueError, match="5 heads do not divide a width of 12"):
        edits.with_field("heads", 5).change(session)
    assert divisors(12, 8) == (1, 2, 4)


def test_one_file_or_three_are_read(tmp_path):
    rng = np.random.default_rng(1)
    q, k, v = rng.normal(size=(4, 6)), rng.normal(size=(5, 6)), rng.normal(size=(5, 4))
    for name, part in (("q", q), ("k", k), ("v", v)):
        np.save(tmp_path / f"{name}.npy", part)
    np.save(tmp_path / "all.npy", np.asfortranarray(np.stack([q, k[:4], q])).astype(np.float32))
    paths = tuple(str(tmp_path / f"{name}.npy") for name in "qkv")
    found = results(lab(edits.open_files(paths).change(Session())))
    assert found.notice == "" and found.weights.shape == (4, 5)
    assert found.part("output").shape == (4, 2)
    assert found.heads == 2
    one = results(lab(edits.open_files((str(tmp_path / "all.npy"),)).change(Session())))
    np.testing.assert_allclose(one.operands.k, k[:4], rtol=1e-6)


def test_a_file_with_room_for_fewer_heads_is_read_with_those(tmp_path):
    np.save(tmp_path / "all.npy", np.ones((3, 4, 9)))
    session = edits.with_field("heads", 8).change(Session())
    session = edits.with_field("head", 7).change(session)
    found = results(lab(edits.open_files((str(tmp_path / "all.npy"),)).change(session)))
    assert (found.heads, found.head, found.width) == (3, 2, 3)
    drawn = edits.draw().change(edits.open_files((str(tmp_path / "all.npy"),)).change(session))
    assert lab(drawn).paths == () and lab(drawn).heads == 8


@pytest.mark.parametrize(
    ("array", "said"),
    [
        (np.ones((2, 4, 4)), r"\(2, 4, 4\)"),
        (np.ones((3, 4)), r"2 axes, of lengths \(3, 4\), where \(3, tokens, width\) is needed"),
        (np.full((3, 2, 2), np.nan), "not finite"),
        (np.ones((3, 2, 0)), "no numbers"),
        (np.ones((3, 2, 2), dtype=complex), "complex numbers, not real numbers"),
        (np.array([{}], dtype=object), "not real numbers"),
        (np.ones((3, 257, 2)), "257 × 2, and 256 × 1024 is the most"),
        (np.ones((3, 2, 1025)), "2 × 1025"),
    ],
)
def test_a_file_that_holds_something_else_gets_one_line(tmp_path, array, said):
    np.save(tmp_path / "x.npy", array)
    with pytest.raises(ValueError, match=said) as caught:
        edits.open_files((str(tmp_path / "x.npy"),))
    assert "\n" not in str(caught.value) and "x.npy" in str(caught.value)


def test_files_that_are_none_get_one_line(tmp_path):
    path = tmp_path / "x.npy"
    path.write_bytes(b"PK\x03\x04 nonsense")
    with pytest.raises(ValueError, match=r"no \.npy file"):
        edits.open_files((str(path),))
    np.save(path, np.ones((3, 200, 200)))
    path.write_bytes(path.read_bytes()[:-8])
    with pytest.raises(ValueError, match="ends too soon"):
        edits.open_files((str(path),))
    header = b"{'descr': '<f8', 'fortran_order': False, 'shape': (3, 1000000, 1000000), }".ljust(117) + b"\n"
    path.write_bytes(b"\x93NUMPY\x01\x00" + len(header).to_bytes(2, "little") + header)
    with pytest.raises(ValueError, match="too large: 3,000,000,000,000 numbers"):
        edits.open_files((str(path),))
    with pytest.raises(ValueError, match="no such file"):
        edits.open_files((str(tmp_path / "gone.npy"),))
    with pytest.raises(ValueError, match="no regular file"):
        edits.open_files((str(tmp_path),))
    with pytest.raises(ValueError, match="one file or from three, not from 2"):
        edits.open_files(("a", "b"))


def test_a_session_whose_file_is_gone_is_shown_with_a_notice(tmp_path):
    found = results(AttentionLab(paths=(str(tmp_path / "gone.npy"),)))
    assert "no such file" in found.notice
    np.testing.assert_array_equal(found.operands.q, results(AttentionLab()).operands.q)


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"paths": ("a", "b")}, "one file or from three"),
        ({"deviation": math.nan}, "deviation"),
        ({"deviation": -1.0}, "deviation"),
        ({"factor": math.inf}, "factor"),
        ({"width": 7}, "2 heads do not divide a width of 7"),
        ({"head": 2}, "no head 3: there are 2"),
        ({"tokens": 0}, "tokens is a whole number from 1 to 64"),
    ],
)
def test_what_makes_no_sense_is_refused_in_one_line(fields, said):
    with pytest.raises(ValueError, match=said):
        AttentionLab(**fields)


def test_a_record_is_written_and_read_back():
    record = AttentionLab(seed=7, scaling="own", factor=0.5, causal=True)
    assert msgspec.json.decode(msgspec.json.encode(record), type=AttentionLab) == record


def test_seeds_follow_one_another():
    session = edits.draw_next().change(Session())
    assert lab(session).seed == 1
    assert not np.array_equal(results(lab(session)).operands.q, results(AttentionLab()).operands.q)


def test_even_weights_have_the_largest_entropy_whatever_the_mask_hides():
    for causal in (False, True):
        now = results(AttentionLab(deviation=0.0, causal=causal)).now
        assert now.entropy == pytest.approx(1.0, rel=1e-12)
