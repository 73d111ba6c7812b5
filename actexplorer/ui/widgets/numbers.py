"""Numbers as people type and read them."""

from __future__ import annotations

import math
import re
import unicodedata

_NUMBER = re.compile(r"[+-]?(\d+[.]?\d*|[.]\d+)(e[+-]?\d+)?")
_INFINITY = re.compile(r"[+-]?(∞|inf|infinity)")
_TYPED = str.maketrans({"−": "-", "–": "-", "ー": "-", "。": ".", "、": ".", ",": "."})  # as input methods type them


def parse_number(text: str) -> float:
    """Return the number that ``text`` means.

    A comma is a decimal sign like the point; full-width characters, ``∞`` and one fraction bar (``1/6``) are understood.

    Raises
    ------
    ValueError
        When it is not a number.
    """
    plain = unicodedata.normalize("NFKC", text).translate(_TYPED).strip().casefold()
    parts = [part.strip() for part in plain.split("/")]
    if len(parts) == 1 and _INFINITY.fullmatch(plain):
        return -math.inf if plain.startswith("-") else math.inf
    if len(parts) > 2 or not all(map(_NUMBER.fullmatch, parts)):
        raise ValueError(f"{text!r} is not a number")
    values = [float(part) for part in parts]
    if len(values) == 2 and values[1] == 0.0:
        raise ValueError(f"{text!r} divides by zero")
    return values[0] / values[1] if len(values) == 2 else values[0]


def decimal_step(span: float) -> tuple[int, int]:
    """Return the mantissa (1, 2 or 5) and the power of ten of the step that divides ``span`` into 100 to 250."""
    largest = span / 100
    exponent = math.floor(math.log10(largest) + 1e-9)
    mantissa = max(m for m in (1, 2, 5) if m * 10.0**exponent <= largest * (1 + 1e-9))
    return mantissa, exponent


def multiple(count: int, step: tuple[int, int]) -> float:
    """Return ``count`` steps as the float that reads shortest: 3 steps of 0.1 are 0.3."""
    mantissa, exponent = step
    whole = count * mantissa
    return whole / 10**-exponent if exponent < 0 else float(whole * 10**exponent)


def step_from(value: float, steps: int, step: tuple[int, int]) -> float:
    """Return the multiple of ``step`` that lies ``steps`` of them beyond ``value``.

    Far out the step grows to a hundredth of the value, so that it still moves.
    """
    mantissa, exponent = step
    if abs(value) > 0 and (magnitude := math.floor(math.log10(abs(value))) - 2) > exponent + 1:
        mantissa, exponent = 1, magnitude
    position = value / multiple(1, (mantissa, exponent))
    whole = math.floor(position + 1e-9) if steps > 0 else math.ceil(position - 1e-9)
    return multiple(whole + steps, (mantissa, exponent))
