"""Where the entries of a vector come from: text, files, random draws and presets."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

import numpy as np

from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.session.labs.vectors import FIVE, MOST

MOST_BYTES = 1 << 20  # of a file: a thousand numbers take some twenty kilobytes
QUOTED = 40  # letters of a text that is no number

_WRAPPERS = re.compile(
    r",\s*(?:dtype|device|requires_grad|grad_fn)\s*=\s*(?:<[^>]*>|[\w.:]+)"
    r"|\b(?:(?:np|numpy|torch|jnp)\.)?(?:array|tensor|Tensor)\s*\(|\b[^\W\d]\w*\s*=\s*|[\[\](){}]"
)
_TYPED = str.maketrans({"−": "-", "–": "-", "、": ",", "。": ".", "∞": "inf", '"': " ", "'": " "})

PRESETS: Mapping[str, tuple[str, tuple[float, ...]]] = {
    "five": (QT_TRANSLATE_NOOP("VectorPreset", "Five entries"), FIVE),
    "three": (QT_TRANSLATE_NOOP("VectorPreset", "0, 1, 2"), (0.0, 1.0, 2.0)),
    "two": (QT_TRANSLATE_NOOP("VectorPreset", "Two entries: a sigmoid"), (1.0, 0.0)),
    "dominant": (QT_TRANSLATE_NOOP("VectorPreset", "One dominates"), (0.0, 0.5, 12.0, -0.5, 1.0)),
    "ties": (QT_TRANSLATE_NOOP("VectorPreset", "Ties"), (2.0, -1.0, 2.0, 0.0, 2.0)),
    "ramp": (QT_TRANSLATE_NOOP("VectorPreset", "A ramp of 20"), tuple((n - 9.5) / 4 for n in range(20))),
    "large": (QT_TRANSLATE_NOOP("VectorPreset", "Too large for e^x"), (1000.0, 1001.0, 999.0, -1000.0, 710.0)),
    "infinite": (QT_TRANSLATE_NOOP("VectorPreset", "−∞ as a mask"), (1.0, -math.inf, 0.5, 2.0, -math.inf)),
}


def drawn(count: int, seed: int, spread: float) -> tuple[float, ...]:
    """Return ``count`` numbers drawn from N(0, ``spread``²), as ``numpy.random.default_rng(seed).normal`` gives them."""
    return tuple(np.random.default_rng(seed).normal(0.0, spread, count).tolist())


def numbers_in(text: str) -> tuple[float, ...]:
    """Return the numbers that a text holds, in its order.

    They are separated by commas, semicolons, tabs, spaces or line breaks; where semicolons separate them, a comma is a
    decimal sign. Brackets and names such as ``torch.tensor`` around them do not matter. Under a header, the column ``x``
    counts, or else the first.

    Raises
    ------
    ValueError
        When something is no number, or they are none or too many; the message is one line.
    """
    plain = unicodedata.normalize("NFKC", text).translate(_TYPED)
    rows = [cells for line in _WRAPPERS.sub(" ", plain).splitlines() if (cells := _cells(line, ";" in plain))]
    if len(rows) > 1 and not any(_is_number(cell) for cell in rows[0] if cell):
        column = rows[0].index("x") if "x" in rows[0] else 0
        found = [row[column] for row in rows[1:] if column < len(row) and row[column]]
    else:
        found = [cell for row in rows for cell in row if cell]
    if not found:
        raise ValueError("there are no numbers in it")
    if len(found) > MOST:
        raise ValueError(f"it has {len(found):,} numbers; a vector here has at most {MOST:,}")
    return tuple(map(_number, found))


def _cells(line: str, semicolons: bool) -> list[str]:
    """Return what stands between the separators of a line; two commas have an empty cell between them, two spaces not."""
    if line.lstrip().startswith("#"):
        return []
    if semicolons:
        return [cell for part in line.split(";") for cell in part.replace(",", ".").split() or [""]] if line.strip() else []
    cells = re.split(r"\s*[,\t]\s*|\s+", line.strip(" "))
    return cells if any(cells) else []


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _number(text: str) -> float:
    quoted = text if len(text) <= QUOTED else text[:QUOTED] + "…"
    if not _is_number(text) or math.isnan(float(text)):
        raise ValueError(f"“{quoted}” is not a number")
    if math.isinf(float(text)) and "inf" not in text.lower():
        raise ValueError(f"{quoted} is beyond the largest float64, 1.8e308")
    return float(text)


def read_entries(path: str) -> tuple[float, ...]:
    """Return the numbers in a text or CSV file, as `numbers_in` finds them, or in a NumPy array (``.npy``) of one dimension.

    Raises
    ------
    ValueError
        When it cannot be read or holds something else; the message is one line that names the file.
    """
    name = Path(path).name
    try:
        with open(path, "rb") as file:
            return _from_array(file) if Path(path).suffix.lower() == ".npy" else _from_text(file)
    except OSError as error:
        raise ValueError(f"cannot read {name}: {(error.strerror or str(error)).lower()}") from None
    except (ValueError, EOFError) as error:
        raise ValueError(f"cannot read {name}: {' '.join(str(error).split())}") from None


def _bounded(file: BinaryIO) -> bytes:
    data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise ValueError(f"it is larger than {MOST_BYTES >> 20} MB, and a vector here has at most {MOST:,} entries")
    return data


def _from_text(file: BinaryIO) -> tuple[float, ...]:
    try:
        return numbers_in(_bounded(file).decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise ValueError("it is not text in UTF-8") from None


def _from_array(file: BinaryIO) -> tuple[float, ...]:
    import io

    array = np.lib.format.read_array(io.BytesIO(_bounded(file)), allow_pickle=False)
    if array.ndim != 1 or array.dtype.kind not in "iuf":
        raise ValueError(f"it holds {array.dtype} of shape {array.shape}, not a row of real numbers")
    if array.size > MOST:
        raise ValueError(f"it has {array.size:,} numbers; a vector here has at most {MOST:,}")
    if np.isnan(array).any():
        raise ValueError("it has NaN among its numbers")
    return tuple(array.astype(np.float64).tolist())
