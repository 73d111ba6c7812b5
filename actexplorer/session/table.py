"""Tables of curves: grids that are exact in decimal, and rows that stream out as text in bounded memory."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal, InvalidOperation
from typing import NamedTuple

import msgspec
import numpy as np

from actexplorer.core.activation import Array
from actexplorer.core.gradient_sampling import gradients_at
from actexplorer.session.state import Curve

MOST_ROWS = 10**8
STEP = "0.05"
BLOCK = 1 << 15  # numbers held at a time

_EXACT = 1 << 53  # integers up to here are exact in float64
_DIGITS = 60  # of a number as typed; one with more, or with a wilder exponent than `_EXPONENT`, is read as a float64
_EXPONENT = 400


def _number(text: str, what: str) -> Decimal:
    try:
        number = Decimal(text)
    except InvalidOperation:
        raise ValueError(f"{what}: {text!r} is not a number") from None
    if not math.isfinite(float(number)):
        raise ValueError(f"{what}: {text} is not finite")
    _, digits, exponent = number.as_tuple()
    if len(digits) > _DIGITS or abs(int(exponent)) > _EXPONENT:
        return Decimal(repr(float(number)))
    return number


@dataclass(frozen=True, slots=True)
class Grid:
    """The ``rows`` numbers (``first`` + n·``stride``) / ``denominator``, each the float64 nearest to the exact quotient."""

    first: int
    stride: int
    rows: int
    denominator: int

    def __post_init__(self) -> None:
        if self.rows > MOST_ROWS:
            raise ValueError(f"this grid has more than {MOST_ROWS:,} rows")

    @property
    def _denominator_is_exact(self) -> bool:
        return self.denominator <= 10**22 and int(float(self.denominator)) == self.denominator

    def values(self, start: int, stop: int) -> Array:
        """Return rows ``start`` to ``stop`` (exclusive), (n,)."""
        stop = min(stop, self.rows)
        ends = self.first + start * self.stride, self.first + (stop - 1) * self.stride
        if max(map(abs, (*ends, self.stride))) <= _EXACT and self._denominator_is_exact:
            return (self.first + self.stride * np.arange(start, stop)) / float(self.denominator)
        return np.array([(self.first + n * self.stride) / self.denominator for n in range(start, stop)])


@dataclass(frozen=True, eq=False, slots=True)
class Listed:
    """Numbers as they were given, (n,)."""

    x: Array

    @property
    def rows(self) -> int:
        """How many there are."""
        return self.x.size

    def values(self, start: int, stop: int) -> Array:
        """Return rows ``start`` to ``stop`` (exclusive), (n,)."""
        return self.x[start:stop]


Places = Grid | Listed


def _range(start: str, stop: str) -> tuple[Decimal, Decimal]:
    low, high = _number(start, "from"), _number(stop, "to")
    if low > high:
        raise ValueError(f"the range is reversed: from {start} to {stop}")
    return low, high


def _integers(*numbers: Decimal) -> tuple[list[int], int]:
    """Return the smallest integers that are to a common denominator what ``numbers`` are to 1, and that denominator."""
    ratios = [n.as_integer_ratio() for n in numbers]
    denominator = math.lcm(*(d for _, d in ratios))
    return [n * (denominator // d) for n, d in ratios], denominator


def stepped(start: str = "-5", stop: str = "5", step: str = STEP) -> Grid:
    """Return the grid from ``start`` by ``step`` as far as ``stop``, which belongs to it when a step falls there.

    Raises
    ------
    ValueError
        When one is no finite number, the range is reversed, the step is not above 0, or there are more than 1e8 rows.
    """
    low, high = _range(start, stop)
    width = _number(step, "step")
    if float(width) <= 0:
        raise ValueError(f"the step must be above 0, not {step}")
    (first, last, stride), denominator = _integers(low, high, width)
    return Grid(first, stride, (last - first) // stride + 1, denominator)


def counted(points: int, start: str = "-5", stop: str = "5") -> Grid:
    """Return the grid of ``points`` equal steps from ``start`` to ``stop``, both included; one point is ``start``.

    Raises
    ------
    ValueError
        As for `stepped`, and for fewer than one point.
    """
    low, high = _range(start, stop)
    if points < 1:
        raise ValueError(f"the number of points must be 1 or more, not {points}")
    (first, last), denominator = _integers(low, high)
    parts = max(points - 1, 1)
    return Grid(first * parts, last - first, points, denominator * parts)


def shortest(value: float) -> str:
    """Return the shortest decimal that is read back as ``value``: ``2``, ``0.01``, ``1e-7``, ``inf``."""
    return re.sub(r"\.0$|(?<=e)\+|(?<=e-)0", "", repr(float(value)))


def curve_name(curve: Curve) -> str:
    """Return how scripts call a curve: its key, with the parameters that differ from their defaults."""
    parameters = ", ".join(f"{name}={shortest(value)}" for name, value in curve.values)
    return f"{curve.key}({parameters})" if parameters else curve.key


class Columns(NamedTuple):
    """Columns of one curve that are computed together: what is added to its name, and the values by x and the row's number."""

    names: tuple[str, ...]
    values: Callable[[Array, int], Sequence[Array]]


def columns_of(curve: Curve, gradients: bool = False) -> list[Columns]:
    """Return the columns of a curve: f, f′ and f″, on request each ∂f/∂p, and in training the sample that its seed draws.

    The sample's element of row n is number n of those that the seed draws for.
    """
    function, values = curve.function, dict(curve.values)
    found = [Columns(("f", "f'", "f''"), lambda x, _: function.jet(x, **values))]
    if gradients and function.learnable:
        names = tuple(f"df/d{p.name}" for p in function.learnable)
        found.append(Columns(names, lambda x, _: tuple(gradients_at(function, values, x))))
    if curve.seed is not None and function.sample is not None:
        seed, sample = curve.seed, function.sample
        names = f"sample(seed={seed}) f", f"sample(seed={seed}) f'"
        found.append(Columns(names, lambda x, first: sample(x, seed=seed, first=first, **values)[:2]))
    return found


def header(curves: Iterable[Curve], gradients: bool = False) -> list[str]:
    """Return the names of the columns; equal curves after the first are numbered."""
    names, seen = ["x"], Counter[str]()
    for curve in curves:
        name = curve_name(curve)
        seen[name] += 1
        if seen[name] > 1:
            name += f" #{seen[name]}"
        names += [f"{name} {column}" for part in columns_of(curve, gradients) for column in part.names]
    return names


def rows_at_once(curves: Sequence[Curve], gradients: bool = False) -> int:
    """Return how many rows of the table of ``curves`` are held at a time."""
    return max(BLOCK // len(header(curves, gradients)), 1)


def blocks(curves: Sequence[Curve], grid: Places, gradients: bool = False) -> Iterator[Array]:
    """Yield the table's rows, (n, columns), in blocks of bounded size."""
    parts = [part for curve in curves for part in columns_of(curve, gradients)]
    width, size = 1 + sum(len(part.names) for part in parts), rows_at_once(curves, gradients)
    for start in range(0, grid.rows, size):
        x = grid.values(start, start + size)
        block = np.empty((x.size, width))
        block[:, 0] = x
        left = 1
        for part in parts:
            right = left + len(part.names)
            block[:, left:right] = np.transpose(part.values(x, start))
            left = right
        yield block


def _quoted(name: str, separator: str = ",") -> str:
    return '"' + name.replace('"', '""') + '"' if re.search(rf'["{separator}\r\n]', name) else name


def _rows(block: Array, separator: str = ",") -> bytes:
    rows = block.tolist()
    finite = np.isfinite(block)
    if not finite.all():
        for row, column in zip(*np.nonzero(~finite), strict=True):
            rows[row][column] = repr(rows[row][column])
    # the JSON encoder's floats are shortest and exact, and many times faster than repr
    text = msgspec.json.encode(rows)[2:-2].replace(b"],[", b"\r\n") + b"\r\n"
    text = text if finite.all() else text.replace(b'"', b"")
    return text if separator == "," else text.replace(b",", separator.encode())


def csv(curves: Sequence[Curve], grid: Places, separator: str = ",", gradients: bool = False) -> Iterator[bytes]:
    """Yield the table as CSV (RFC 4180), a piece at a time: names, then ``x`` and the columns of each curve.

    Numbers have the fewest digits that read back exactly; what is not finite is ``inf``, ``-inf`` or ``nan``.
    """
    yield (separator.join(_quoted(name, separator) for name in header(curves, gradients)) + "\r\n").encode()
    for block in blocks(curves, grid, gradients):
        yield _rows(block, separator)


def steps_over(shown: tuple[float, float]) -> tuple[str, str, str]:
    """Return from, to and step of round numbers over the range of a view: 200 to 500 rows, 0.05 apart from −5 to 5."""
    low, high = (Decimal(repr(end)) for end in shown)
    width = (high - low) / 200
    power = Decimal(1).scaleb(width.adjusted())
    step = max(power * n for n in (1, 2, 5) if power * n <= width)
    first, last = (
        n * step for n in ((low / step).to_integral_value(ROUND_CEILING), (high / step).to_integral_value(ROUND_FLOOR))
    )
    return _plain(first), _plain(last), _plain(step)


def _plain(number: Decimal) -> str:
    return f"{number.normalize():f}" if -7 < number.adjusted() < 16 else str(number.normalize()).lower()


def over(shown: tuple[float, float]) -> Grid:
    """Return the grid of `steps_over`."""
    return stepped(*steps_over(shown))
