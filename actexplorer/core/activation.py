"""The records of the core: an activation function, its parameters, its breakpoints, its jet."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from inspect import signature
from itertools import pairwise
from numbers import Integral
from types import MappingProxyType
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from actexplorer.core.evaluate import as_real, evaluate, evaluate_gradients
from actexplorer.core.parameter import Order, Parameter, complete

Array = NDArray[np.float64]

FAMILIES = ("steps", "rectifiers", "exponential", "gated", "sigmoids", "shrinkage", "periodic", "others", "vectors")


class Jet(NamedTuple):
    """A function's value and its first two derivatives, all of one shape."""

    f: Any
    df: Any
    d2f: Any


class Line(NamedTuple):
    """An asymptote: far out, f(x) → ``slope``·x + ``intercept``, f′ → ``slope`` and f″ → 0."""

    slope: float
    intercept: float = 0.0

    def limit(self, end: float) -> Jet:
        """Return the limits of f, f′ and f″ as x → ``end`` (±inf)."""
        return Jet(self.slope * end if self.slope else self.intercept, self.slope, 0.0)


class Tails(NamedTuple):
    """What f approaches at −∞ and at +∞: an asymptote, or bare limits (NaN where there is none) where no line is approached."""

    left: Line | Jet
    right: Line | Jet

    def limits(self) -> tuple[Jet, Jet]:
        """Return the limits of f, f′ and f″ at −∞ and at +∞."""
        left, right = self
        return (
            left.limit(-math.inf) if isinstance(left, Line) else left,
            right.limit(math.inf) if isinstance(right, Line) else right,
        )


class Breakpoint(NamedTuple):
    """A point where f (order 0), f′ (order 1: a kink) or f″ (order 2) is not continuous, with its one-sided limits."""

    x: float
    order: int
    left: Jet
    right: Jet


Pieces = tuple[tuple[float, Jet, Jet], ...]
Limits = dict[str, tuple[float, float]]


@dataclass(frozen=True, eq=False, slots=True)
class Latex:
    """Formulas of f, f′ and f″ in the subset of LaTeX that the tests evaluate against the jet."""

    f: str
    df: str
    d2f: str


@dataclass(frozen=True, eq=False, slots=True)
class Reference:
    """Where a definition comes from: the citation in one line, its year, and an arXiv number or DOI where there is one."""

    citation: str
    year: int
    link: str = ""


def _no_pieces(**_: float) -> Pieces:
    return ()


class Declared(NamedTuple):
    """The functions as a catalogue file wrote them, before the record's own take their names."""

    jet: Callable[..., Jet]
    tails: Callable[..., Tails]
    pieces: Callable[..., Pieces]
    gradients: Callable[..., Mapping[str, Any]] | None
    gradient_limits: Callable[..., Limits] | None
    parameters: Mapping[str, Parameter]
    sample: Callable[..., Jet] | None
    defaults: dict[str, float]


@dataclass(frozen=True, eq=False)
class Activation:
    """One elementwise activation function.

    The functions ``jet``, ``tails``, ``breakpoints`` and ``gradients`` are declared in terms of complete, checked
    parameters and of finite one-dimensional float64 blocks; on the record they take any array and fill in defaults.

    Parameters
    ----------
    key, title, family
        The name scripts use, the name people read (inside ``QT_TRANSLATE_NOOP("Activation", …)``), one of `FAMILIES`.
    jet
        ``jet(x, **parameters) -> Jet`` on finite blocks; f′ and f″ may be bool masks or scalars, which broadcast. If it takes
        ``out``, `Places`, it may make its results there.
    tails
        ``tails(**parameters) -> Tails``: the limits that the evaluator fills in at ±inf.
    breakpoints
        ``breakpoints(**parameters)`` returns ``(x, left jet, right jet)`` candidates; those where nothing jumps are dropped.
    gradients
        ``gradients(x, **parameters) -> {name: ∂f/∂name}`` for each learnable parameter.
    gradient_limits
        ``gradient_limits(**parameters) -> {name: (at −∞, at +∞)}``: their limits, NaN where there is none.
    sample
        Of a function that trains at random, ``sample(x, **parameters, seed, first) -> Jet``: what it draws for elements that
        are the first, the next… of those of ``seed``. `jet` is what it is in evaluation.
    presets
        Parameter sets by the library that uses them.

    Raises
    ------
    ValueError
        At import, when names and signatures do not fit together.
    """

    key: str
    title: str
    family: str
    jet: Callable[..., Jet]
    tails: Callable[..., Tails]
    latex: Latex
    references: tuple[Reference, ...]
    parameters: tuple[Parameter, ...] = ()
    breakpoints: Callable[..., Any] = _no_pieces
    gradients: Callable[..., Any] | None = None
    gradient_limits: Callable[..., Limits] | None = None
    sample: Callable[..., Any] | None = None
    constraint: Order | None = None
    aliases: tuple[str, ...] = ()
    presets: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    kind: str = field(default="elementwise", init=False)
    defaults: Mapping[str, float] = field(init=False, repr=False)
    declared: Declared = field(init=False, repr=False)

    def __post_init__(self) -> None:
        def refuse(why: str) -> ValueError:
            return ValueError(f"activation {self.key!r}: {why}")

        bind = partial(object.__setattr__, self)
        names = [p.name for p in self.parameters]
        learnable = {p.name for p in self.parameters if p.learnable}
        if not re.fullmatch(r"[a-z][a-z0-9_]*", self.key):
            raise refuse("a key is a lower-case identifier")
        if self.family not in FAMILIES:
            raise refuse(f"unknown family {self.family!r}")
        if [name for name in signature(self.jet).parameters if name != "out"][1:] != names:
            raise refuse(f"jet must take (x, {', '.join(names)})")
        if not bool(learnable) == (self.gradients is not None) == (self.gradient_limits is not None):
            raise refuse("gradients and their limits belong to learnable parameters, and only to them")
        defaults = {p.name: float(p.default) for p in self.parameters}
        bind("defaults", MappingProxyType(defaults))
        for preset, values in self.presets.items():
            if not values.keys() <= set(names):
                raise refuse(f"preset {preset!r} names an unknown parameter")
        by_name = {p.name: p for p in self.parameters}
        functions = (self.jet, self.tails, self.breakpoints, self.gradients, self.gradient_limits)
        bind("declared", Declared(*functions, by_name, self.sample, defaults))
        bind("jet", self._evaluate_jet)
        bind("tails", self._checked_tails)
        bind("breakpoints", self._breakpoints)
        bind("gradients", self._gradients)
        bind("sample", None if self.sample is None else self._sample)

    @property
    def learnable(self) -> tuple[Parameter, ...]:
        """The parameters that are learned, of which `gradients` speaks."""
        return tuple(p for p in self.parameters if p.learnable)

    def check(self, **parameters: float) -> dict[str, float]:
        """Return the complete parameters, defaults filled in.

        Raises
        ------
        ValueError
            For an unknown parameter, a value that is no number or outside its domain, or two that contradict each other.
        """
        values = complete(self.key, self.declared.parameters, parameters)
        if self.constraint is not None:
            low, high, strict = self.constraint
            if not (values[low] < values[high] or (values[low] == values[high] and not strict)):
                sign = "<" if strict else "<="
                raise ValueError(f"{self.key}: {low} = {values[low]:g} and {high} = {values[high]:g}, but {low} {sign} {high}")
        return values

    def unusual(self, parameters: Mapping[str, float]) -> tuple[tuple[str, float], ...]:
        """Return, checked, those of ``parameters`` that are not the defaults, in the record's order.

        Raises
        ------
        ValueError
            As `check` does.
        """
        return tuple((n, v) for n, v in self.check(**parameters).items() if v != self.defaults[n])

    def __call__(self, x: ArrayLike, **parameters: float) -> NDArray[Any]:
        """Return f(x), in the shape of ``x``; see `jet`."""
        return self.jet(x, **parameters).f  # type: ignore[no-any-return]

    def _evaluate_jet(self, x: ArrayLike, **parameters: float) -> Jet:
        """Return f, f′ and f″ at ``x`` together, each in the shape of ``x``; float32 stays float32, all else is float64.

        NaN gives NaN, ±inf the limit (NaN where there is none). At a breakpoint f′ and f″ come from one side.

        Raises
        ------
        ValueError
            For unknown or out-of-domain parameters, and for an ``x`` that is not made of real numbers.
        """
        declared = self.declared
        values = self.check(**parameters) if parameters or self.constraint else declared.defaults
        result = evaluate(declared.jet, declared.tails, x, values)
        return result if type(result) is Jet else Jet(*result)

    def _gradients(self, x: ArrayLike, **parameters: float) -> dict[str, NDArray[Any]]:
        """Return ∂f/∂p at ``x`` by the name of each learnable parameter p; shapes and types as in `jet`."""
        values = self.check(**parameters)
        if self.declared.gradients is None or self.declared.gradient_limits is None:
            return {}
        return evaluate_gradients(self.declared.gradients, self.declared.gradient_limits, x, values)

    @np.errstate(all="ignore")
    def _sample(self, x: ArrayLike, *, seed: int = 0, first: int = 0, **parameters: float) -> Jet:
        """Return f, f′ and f″ at ``x`` as they are drawn in training; shapes and types as in `jet`.

        The same seed gives the same values. The elements of ``x`` are number ``first``, the next… of those that it draws for,
        so that a long array can be had in parts.

        Raises
        ------
        ValueError
            As for `jet`, and for a seed that is no whole number from 0.
        """
        if not isinstance(seed, Integral) or seed < 0:
            raise ValueError(f"{self.key}: the seed is a whole number from 0, not {seed!r}")
        assert self.declared.sample is not None
        wide, dtype = as_real(x)
        drawn = self.declared.sample(wide.reshape(-1), **self.check(**parameters), seed=int(seed), first=first)
        return Jet(*(np.broadcast_to(y, wide.size).reshape(wide.shape).astype(dtype) for y in drawn))

    def _checked_tails(self, **parameters: float) -> Tails:
        """Return what f approaches at −∞ and +∞."""
        return self.declared.tails(**self.check(**parameters))

    def _breakpoints(self, **parameters: float) -> tuple[Breakpoint, ...]:
        """Return, by x, the points where f, f′ or f″ is not continuous, with the one-sided limits of all three."""
        pieces = sorted(self.declared.pieces(**self.check(**parameters)), key=lambda piece: piece[0])
        merged: list[tuple[float, Jet, Jet]] = []
        for x, left, right in pieces:
            if merged and merged[-1][0] == x:
                merged[-1] = (x, merged[-1][1], right)
            else:
                merged.append((float(x), left, right))
        found = []
        for x, left, right in merged:
            order = next((n for n, (a, b) in enumerate(zip(left, right, strict=True)) if a != b), None)
            if order is not None:
                found.append(Breakpoint(x, order, Jet(*map(float, left)), Jet(*map(float, right))))
        return tuple(found)


def constant(level: float = 0.0) -> Jet:
    """Return the jet of a constant."""
    return Jet(level, 0.0, 0.0)


def pieces_between(knots: tuple[float, ...], jets: tuple[Callable[[float], Jet], ...]) -> Pieces:
    """Return the breakpoint candidates of a function made of ``jets[i]`` up to ``knots[i]`` and ``jets[i + 1]`` beyond it."""
    return tuple((x, left(x), right(x)) for x, (left, right) in zip(knots, pairwise(jets), strict=True))
