"""How facts are written: intervals, sets, limits, extrema."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from typing import NamedTuple

from actexplorer.core.activation import Line
from actexplorer.core.facts import Extreme, Extremum, Facts
from actexplorer.core.parameter import Interval
from actexplorer.core.text import QT_TRANSLATE_NOOP

NONE = "—"
MANY = 6  # zeros, extrema or intervals: longer lists are cut short unless everything is asked for
DIFFERENT = 1e-3  # relative, between two gains
NAMES = {("minimum", ""): "min", ("maximum", ""): "max"}
APPROACHED = {"minimum": "inf", "maximum": "sup"}
SIDES = {"": "", "-": "⁻", "+": "⁺"}

WORDS = {
    "increasing": QT_TRANSLATE_NOOP("Facts", "increasing"),
    "nondecreasing": QT_TRANSLATE_NOOP("Facts", "never decreasing"),
    "decreasing": QT_TRANSLATE_NOOP("Facts", "decreasing"),
    "nonincreasing": QT_TRANSLATE_NOOP("Facts", "never increasing"),
    "constant": QT_TRANSLATE_NOOP("Facts", "constant"),
    "no": QT_TRANSLATE_NOOP("Facts", "no"),
    "yes": QT_TRANSLATE_NOOP("Facts", "yes"),
    "odd": QT_TRANSLATE_NOOP("Facts", "odd"),
    "even": QT_TRANSLATE_NOOP("Facts", "even"),
    "none": QT_TRANSLATE_NOOP("Facts", "none"),
    "discontinuous": QT_TRANSLATE_NOOP("Facts", "discontinuous"),
}
AT = QT_TRANSLATE_NOOP("Facts", "{value} at {places}")
ON = QT_TRANSLATE_NOOP("Facts", "{value} on {places}")
ALONG = QT_TRANSLATE_NOOP("Facts", "{value}, along {line}")


class Writer(NamedTuple):
    """Writes facts: numbers by ``number``, words by ``translate``, long lists in full if ``whole``."""

    number: Callable[[float], str]
    translate: Callable[[str, str], str]
    whole: bool = False

    def word(self, text: str) -> str:
        """Return a word of the record, such as "nondecreasing", as readers know it."""
        return self.translate("Facts", WORDS.get(text, text))

    def fill(self, template: str, **values: str) -> str:
        """Return a template filled in."""
        return self.translate("Facts", template).format(**values)

    def value(self, number: float) -> str:
        """Return a number, a dash where there is none."""
        return NONE if math.isnan(number) else self.number(number)

    def interval(self, i: Interval) -> str:
        """Return an interval, or the point that it is."""
        if i.low == i.high:
            return self.number(i.low)
        ends = f"{self.number(i.low)}, {self.number(i.high)}"
        return f"{'[' if i.closed_low else '('}{ends}{']' if i.closed_high else ')'}"

    def places(self, where: Sequence[Interval]) -> list[str]:
        """Return points in a line and each interval in one of its own; those nearest to 0 if they are many."""
        kept = where
        if len(where) > MANY and not self.whole:
            kept = sorted(where, key=lambda i: 0.0 if i.low < 0.0 < i.high else min(abs(i.low), abs(i.high)))[:MANY]
        lines: list[str] = []
        for single, parts in groupby((i for i in where if i in kept), key=lambda i: i.low == i.high):
            texts = [self.interval(i) for i in parts]
            lines += [", ".join(texts)] if single else texts
        return lines + ["…"] * (len(kept) < len(where))

    def union(self, where: Sequence[Interval]) -> str:
        """Return a set of numbers."""
        texts = (f"{{{self.interval(i)}}}" if i.low == i.high else self.interval(i) for i in where)
        return " ∪ ".join(texts) or NONE

    def limit(self, value: float, line: Line | None) -> str:
        """Return a limit, with the asymptote where that is not level."""
        if math.isnan(value):
            return NONE
        if line is None or not line.slope:
            return self.number(value)
        slope = {1.0: "", -1.0: "−"}.get(line.slope, self.number(line.slope))
        intercept = f" {'+' if line.intercept > 0 else '−'} {self.number(abs(line.intercept))}" if line.intercept else ""
        return self.fill(ALONG, value=self.number(value), line=f"y = {slope}x{intercept}")

    def extreme(self, extreme: Extreme | None) -> str:
        """Return the least or greatest value and where it is."""
        if extreme is None:
            return NONE
        template = AT if all(i.low == i.high for i in extreme.where) else ON
        return self.fill(template, value=self.number(extreme.f), places=", ".join(self.places(extreme.where)))

    def extrema(self, extrema: Sequence[Extremum]) -> list[str]:
        """Return a line for each extremum, for those nearest to 0 if they are many."""
        kept = extrema if self.whole or len(extrema) <= MANY else sorted(extrema, key=lambda e: abs(e.x))[:MANY]
        lines = [self.fill(AT, value=self._named(e), places=self.number(e.x) + SIDES[e.side]) for e in extrema if e in kept]
        return lines + ["…"] * (len(kept) < len(extrema))

    def _named(self, e: Extremum) -> str:
        return f"{NAMES.get((e.kind, e.side)) or APPROACHED[e.kind]} {self.number(e.value)}"

    def torch_gain(self, facts: Facts) -> str:
        """Return PyTorch's gain, and by how many per cent it differs from the computed one."""
        if facts.torch_gain is None:
            return NONE
        known = gains_differ(facts) and facts.gain > 0.0
        off = f" ({facts.torch_gain / facts.gain - 1.0:+.1%})".replace("-", "−") if known else ""
        return self.number(facts.torch_gain) + off


def gains_differ(facts: Facts) -> bool:
    """Return whether PyTorch's gain is another than the computed one."""
    return facts.torch_gain is not None and not math.isclose(facts.torch_gain, facts.gain, rel_tol=DIFFERENT)


def lines_of(text: str | Iterable[str]) -> tuple[str, ...]:
    """Return one text or several as lines, a dash where there are none."""
    return (text,) if isinstance(text, str) else tuple(text) or (NONE,)
