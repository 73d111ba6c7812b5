"""What is drawn for the curves of a session: the functions themselves, or how far they are from a reference."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple, cast

from actexplorer.core.activation import Activation, Jet
from actexplorer.core.difference import Difference, Gap, gaps, mirrored
from actexplorer.core.extent import Extent, extent
from actexplorer.core.registry import elementwise
from actexplorer.core.relative import Relative, relative_extent, relative_gaps, sample_relative
from actexplorer.core.sampling import Samples, Window, sample
from actexplorer.session.state import Curve, Range, Session
from actexplorer.session.sweep import Steps

KEPT = 1024  # sampled lines: some ten kilobytes each

Values = tuple[tuple[str, float], ...]


class Source(NamedTuple):
    """What a line is computed from: a function with its parameters and, for a difference, those it is taken from."""

    key: str
    values: Values
    base: tuple[str, Values] | None = None
    relative: bool = False


@dataclass(frozen=True, eq=False, slots=True)
class Line:
    """One line on each canvas, drawn for ``curve``; a member of a family has a ``share`` of the colour scale, from 0 to 1."""

    curve: Curve
    source: Source
    share: float | None = None

    @property
    def function(self) -> Activation:
        """What is sampled: a function of the catalogue, or a difference, which has a jet and breakpoints as well."""
        if self.source.base is None:
            return elementwise[self.source.key]
        return cast("Activation", _contrast(self.source))

    @property
    def parameters(self) -> dict[str, float]:
        """What ``function`` takes."""
        return dict(self.source.values) if self.source.base is None else {}

    @property
    def smooth(self) -> bool:
        """Whether its second and third order are the derivatives of the first; those of a relative difference are not."""
        return not self.source.relative

    def jet(self, x: float) -> tuple[float, float, float]:
        """Return the line's three values at ``x``."""
        jet: Jet = self.function.jet(x, **self.parameters)
        return float(jet.f), float(jet.df), float(jet.d2f)


@lru_cache(KEPT)
def _contrast(source: Source) -> Difference | Relative:
    assert source.base is not None
    (key, values), (base, base_values) = (source.key, source.values), source.base
    difference = Difference(elementwise[key], dict(values), elementwise[base], dict(base_values))
    return Relative(difference) if source.relative else difference


@lru_cache(KEPT)
def extent_of(source: Source, x: Range) -> Extent:
    """Return how far the three lines of ``source`` reach in a range of x."""
    if source.base is None:
        return extent(elementwise[source.key], dict(source.values), x)
    contrast = _contrast(source)
    return relative_extent(contrast, x) if isinstance(contrast, Relative) else extent(cast("Activation", contrast), {}, x)


@lru_cache(KEPT)
def samples_of(source: Source, window: Window) -> Samples:
    """Return what to draw of ``source`` in a window."""
    if source.base is None:
        return sample(elementwise[source.key], dict(source.values), window)
    contrast = _contrast(source)
    if isinstance(contrast, Relative):
        return sample_relative(contrast, window)
    return sample(cast("Activation", contrast), {}, window)


@lru_cache(KEPT)
def gaps_of(source: Source, x: Range) -> tuple[Gap, Gap, Gap]:
    """Return how far the two functions of a difference are from one another in a range of x."""
    contrast = _contrast(source)
    return relative_gaps(contrast, x) if isinstance(contrast, Relative) else gaps(contrast, x)


def is_mirrored(source: Source, gap: Gap, order: int) -> bool:
    """Return whether a gap that `gaps_of` found is as large at −x."""
    return mirrored(_contrast(source), gap, order)


def against(curve: Curve, base: Curve, relative: bool = False) -> Source:
    """Return the difference of ``curve`` from ``base``."""
    return Source(curve.key, curve.values, (base.key, base.values), relative)


@lru_cache(64)
def _family(curve: Curve, steps: Steps, fixed: Values) -> tuple[tuple[Curve, float], ...]:
    """Return the members of a family with their shares; values that contradict another parameter are left out."""
    found = []
    for value in steps.values():
        try:
            found.append((curve.with_parameters({**dict(fixed), steps.parameter: value}), steps.share(value)))
        except ValueError:
            continue
    return tuple(found)


def lines(session: Session, second: float | None = None) -> tuple[Line, ...]:
    """Return what canvases of ``session`` show, in drawing order; of small multiples those for one value of the parameter."""
    base, relative = session.base if session.difference else None, session.difference == "relative"
    sweep, found = session.sweep, []
    for curve in session.drawn:
        members: tuple[tuple[Curve, float | None], ...] = ((curve, None),)
        if sweep is not None and sweep.curve == curve.id:
            fixed = () if sweep.second is None or second is None else ((sweep.second.parameter, second),)
            members = _family(curve, sweep.first, fixed)
        elif base is not None and base.id == curve.id:
            continue
        for member, share in members:
            source = Source(member.key, member.values) if base is None else against(member, base, relative)
            found.append(Line(member, source, share))
    return tuple(found)


def panels(session: Session) -> tuple[float, ...]:
    """Return the values of a sweep's second parameter, one for each panel of small multiples; () where none are drawn."""
    sweep = session.sweep
    if sweep is None or sweep.second is None or all(c.id != sweep.curve for c in session.drawn):
        return ()
    return sweep.second.values()
