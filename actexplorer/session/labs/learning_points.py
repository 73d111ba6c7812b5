"""Points to learn from, out of a file."""

from __future__ import annotations

import math

from actexplorer.session.labs.learning import MOST_POINTS
from actexplorer.session.x_file import lines_of

Points = tuple[tuple[float, float], ...]


def read_points(path: str) -> Points:
    """Return the points x, y in a table of text: its columns ``x`` and ``y``, the first two where none are called so.

    Columns are separated by commas, semicolons, tabs or spaces. Lines that are empty or begin with # are skipped.

    Raises
    ------
    ValueError
        When it cannot be read, or holds fewer than 2 points or more than 2,000; the message is one line that names the file.
    """
    try:
        with open(path, "rb") as file:
            return _points(list(lines_of(file)))
    except OSError as error:
        raise ValueError(f"cannot read {path}: {(error.strerror or str(error)).lower()}") from None
    except ValueError as error:
        raise ValueError(f"cannot read points from {path}: {error}") from None


def _points(lines: list[tuple[int, list[str]]]) -> Points:
    columns, found = (0, 1), []
    for count, (number, cells) in enumerate(lines):
        try:
            x, y = (float(cells[column]) for column in columns)
        except (ValueError, IndexError):
            if count:
                raise ValueError(f"line {number} has no two numbers") from None
            columns = (cells.index("x"), cells.index("y")) if {"x", "y"} <= set(cells) else columns
            continue
        if not (math.isfinite(x) and math.isfinite(y)):
            raise ValueError(f"line {number} holds a number that is not finite")
        found.append((x, y))
        if len(found) > MOST_POINTS:
            raise ValueError(f"it has more than {MOST_POINTS} points")
    if len(found) < 2:
        raise ValueError("it holds fewer than 2 points")
    return tuple(found)
