"""What is drawn for the curves of a session: the functions themselves, or how far they are from a reference."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple, cast

from actexplorer.core.activation import Activation, Array, Jet
from actexplorer.core.difference import Difference, Gap, gaps, mirrored
from actexplorer.core.extent import Extent, extent
from actexplorer.core.gradient_sampling import gradient_extent, gradients_at, sample_gradients
from actexplorer.core.registry import elementwise
from actexplorer.core.relative import Relative, relative_extent, relative_gaps, sample_relative
from actexplorer.core.sampling import Samples, Trace, Window, sample
from actexplorer.core.spread import Spread, bounds, spread
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

    @property
    def trains_at_random(self) -> bool:
        """Whether it is a function in training, which a sample and its bounds are shown of."""
        return self.curve.seed is not None and self.source.base is None and self.share is None

    def jet(self, x: float) -> tuple[float, float, float]:
        """Return the line's three values at ``x``."""
        jet: Jet = self.function.jet(x, **self.parameters)
        return float(jet.f), float(jet.df), float(jet.d2f)

    def gradients(self, x: Array) -> Array:
        """Return ∂f/∂p of its curve at ``x`` (n,), (k, n), for every learnable p; from what it may differ has others."""
        return gradients_at(self.curve.function, dict(self.source.values), x)

    def bounds(self, x: float) -> tuple[Range, Range]:
        """Return between which values f and f′ are drawn at ``x`` in training."""
        ends = [self.function.jet(x, **values) for values in bounds(self.function, self.parameters)]
        f, df = (sorted((float(ends[0][n]), float(ends[1][n]))) for n in range(2))
        return (f[0], f[1]), (df[0], df[1])


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
def gradient_extent_of(key: str, values: Values, x: Range) -> tuple[Range, ...]:
    """Return how far each ∂f/∂p of a function reaches in a range of x."""
    return gradient_extent(elementwise[key], dict(values), x)


@lru_cache(KEPT)
def gradients_of(key: str, values: Values, window: Window) -> tuple[Trace, ...]:
    """Return what to draw of each ∂f/∂p of a function in a window."""
    return sample_gradients(elementwise[key], dict(values), window)


@lru_cache(KEPT)
def spread_of(key: str, values: Values, seed: int, x: Range, wide: bool) -> Spread:
    """Return what to draw of a function in training."""
    return spread(elementwise[key], dict(values), seed, x, wide)


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
