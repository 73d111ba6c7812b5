"""Tables of the labs: a header over rows of texts and numbers, as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from actexplorer.session.table import shortest


class Table(NamedTuple):
    """What a lab has to write: the names of the columns, and the rows, which may be made as they are asked for."""

    header: tuple[str, ...]
    rows: Iterable[tuple[str | int | float, ...]]


def _cell(value: str | int | float) -> str:
    return value if isinstance(value, str) else str(value) if isinstance(value, int) else shortest(float(value))


def csv_of(table: Table, separator: str = ",") -> Iterator[bytes]:
    """Yield ``table`` as text after RFC 4180, some hundred rows at a time; numbers read back exactly."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=separator)
    writer.writerow(table.header)
    for n, row in enumerate(table.rows):
        writer.writerow([_cell(value) for value in row])
        if n % 256 == 255:
            yield text.getvalue().encode()
            text.seek(0)
            text.truncate()
    yield text.getvalue().encode()
