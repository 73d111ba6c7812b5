"""What is worth knowing about a function at given parameters, computed from its jet, its breakpoints and its tails."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from actexplorer.core.activation import Activation, Array, Breakpoint, Jet, Line
from actexplorer.core.evaluate import evaluate as evaluate_jet
from actexplorer.core.facts.domain import domain, domain_edges
from actexplorer.core.facts.extrema import Extreme, Extremum, extrema, extreme
from actexplorer.core.facts.gaussian import moments
from actexplorer.core.facts.partition import partition
from actexplorer.core.facts.regularity import Parity, Smoothness, parity, smoothness
from actexplorer.core.facts.scan import Evaluate, Scan, refined, scan, sign_changes
from actexplorer.core.facts.sets import Set, hull
from actexplorer.core.facts.shape import Monotone, bent, image, lipschitz, monotone, saturated, zero_set
from actexplorer.core.parameter import Interval

Breakpoints = tuple[Breakpoint, ...]

MANY = 48  # changes of sign of f″: more mean that they never end
NARROWER = 150  # scans of a window, each of which may narrow it a hundredfold
SHOWN = 10  # of them, about, in the window that is reported then
CENTRED = 1e-12  # E f(Z) relative to √E f(Z)²
SWINGS, GROWTH = np.linspace(1.0, 2.0, 197), 10.0
TORCH_GAINS = {"identity": 1.0, "sigmoid": 1.0, "tanh": 5.0 / 3.0, "relu": math.sqrt(2.0), "selu": 0.75}


@dataclass(frozen=True, eq=False, slots=True)
class Facts:
    """The facts about one function.

    Parameters
    ----------
    domain
        Where f is defined: everywhere, for all but a few.
    image
        The values that f takes. `range` is their hull.
    limits, asymptotes
        Of f at −∞ and at +∞: NaN, or None, where there is none.
    zeros, convex, concave, saturation
        Where f is 0; the largest intervals on which it is convex, concave; where |f′| < 0.01.
    minimum, maximum
        None where f has none.
    extrema
        The strict local extrema of f, of f′ and of f″.
    lipschitz
        The least Lipschitz constant, infinite where f jumps or grows ever steeper.
    mean, mean_square, chi1
        E f(Z), E f(Z)² and E f′(Z)² for Z ~ N(0, 1); ``gain`` is 1/√E f(Z)².
    torch_gain
        What ``torch.nn.init.calculate_gain`` says, None where it knows nothing.
    window
        Where extrema, zeros and intervals are reported, for functions that never cease to oscillate; else None.
    """

    domain: Set
    image: Set
    limits: tuple[float, float]
    asymptotes: tuple[Line | None, Line | None]
    zeros: Set
    minimum: Extreme | None
    maximum: Extreme | None
    extrema: tuple[tuple[Extremum, ...], tuple[Extremum, ...], tuple[Extremum, ...]]
    lipschitz: float
    monotone: Monotone
    parity: Parity
    smoothness: Smoothness
    convex: Set
    concave: Set
    saturation: Set
    mean: float
    mean_square: float
    gain: float
    chi1: float
    torch_gain: float | None
    zero_centred: bool
    window: tuple[float, float] | None

    @property
    def range(self) -> Interval:
        """The smallest interval that holds all values of f."""
        return hull(self.image)


@np.errstate(all="ignore")
def facts(function: Activation, **parameters: float) -> Facts:
    """Return the facts about ``function`` at ``parameters``.

    Raises
    ------
    ValueError
        When a parameter is unknown or outside its domain.
    """
    values = function.check(**parameters)
    jet, limits_of = function.declared.jet, function.declared.tails

    def evaluate(x: Array) -> Array:
        return np.array(evaluate_jet(jet, limits_of, x, values))

    tails = limits_of(**values)
    ends = tails.limits()
    breakpoints = function.breakpoints(**values)
    breakpoints, samples, window = _scanned(evaluate, ends, breakpoints)
    parts = partition(evaluate, samples, breakpoints, window)
    beyond = [_beyond(evaluate, ends, order) for order in (0, 1)]
    values_of_f = image(parts, beyond[0])
    symmetry = parity(evaluate, breakpoints)
    mean, square, chi1 = moments(evaluate, [b.x for b in breakpoints])
    centred = symmetry == "odd" or abs(mean) <= CENTRED * math.sqrt(square)
    seams = [x for x, *_ in function.declared.pieces(**values)]
    return Facts(
        domain=domain(parts),
        image=values_of_f,
        limits=(ends[0].f + 0.0, ends[1].f + 0.0),
        asymptotes=(_line(tails.left), _line(tails.right)),
        zeros=zero_set(parts),
        minimum=extreme(parts, values_of_f, "minimum"),
        maximum=extreme(parts, values_of_f, "maximum"),
        extrema=(extrema(parts, 0), extrema(parts, 1), extrema(parts, 2)),
        lipschitz=lipschitz(parts, beyond[1]),
        monotone=monotone(parts),
        parity=symmetry,
        smoothness=smoothness(evaluate, samples, breakpoints, seams),
        convex=bent(parts, 1),
        concave=bent(parts, -1),
        saturation=saturated(parts),
        mean=0.0 if centred else mean,
        mean_square=square,
        gain=1.0 / math.sqrt(square) if square else math.inf,
        chi1=chi1,
        torch_gain=_torch_gain(function.key, values),
        zero_centred=centred,
        window=None if window == math.inf else (-window, window),
    )


def _scanned(evaluate: Evaluate, ends: tuple[Jet, Jet], points: Breakpoints) -> tuple[Breakpoints, Scan, float]:
    """Return all breakpoints, the samples, and how far from 0 those reach: not far where f″ oscillates without end."""
    samples = scan(evaluate, ends, points)
    if np.isnan(samples.y[0]).any() and (edges := domain_edges(evaluate, samples)):
        points = tuple(sorted((*points, *edges)))
        samples = scan(evaluate, ends, points)
    window = math.inf
    for _ in range(NARROWER):  # a window may hold more turns than the wider scan could tell apart
        turns = np.sort(np.abs(sign_changes(samples, 2)))
        if turns.size <= MANY:
            break
        window = _round_up(float(turns[SHOWN]))
        samples = scan(evaluate, ends, points, window)
    return points, refined(evaluate, samples), window


def _round_up(x: float) -> float:
    """Return the least of 1, 2 and 5 times a power of ten that is not below ``x``."""
    power = math.floor(math.log10(x))
    return next(rounded for digit in (1, 2, 5, 10) if (rounded := float(f"{digit}e{power}")) >= x)


def _beyond(evaluate: Evaluate, ends: tuple[Jet, Jet], order: int) -> list[float]:
    """Return what f or f′ approaches at −∞ and at +∞; where it swings without end and without bound, ±inf."""
    found = []
    for end, side in zip(ends, (-1.0, 1.0), strict=True):
        if not math.isnan(end[order]):
            found.append(end[order])
            continue
        near, far = (evaluate(side * size * SWINGS)[order] for size in (1e3, 1e6))
        if np.abs(far).max() > GROWTH * np.abs(near).max():
            found += [sign * math.inf for sign in (-1.0, 1.0) if (sign * far > 0.0).any()]
    return found


def _line(tail: Line | Jet) -> Line | None:
    return Line(tail.slope + 0.0, tail.intercept + 0.0) if isinstance(tail, Line) else None


def _torch_gain(key: str, parameters: dict[str, float]) -> float | None:
    if key == "leaky_relu":
        return math.sqrt(2.0) / math.hypot(1.0, parameters["negative_slope"])
    return None if key == "sigmoid" and parameters["slope"] != 1.0 else TORCH_GAINS.get(key)
