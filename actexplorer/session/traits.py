"""What functions can be filtered and sorted by."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from functools import cache

import numpy as np

from actexplorer.core.activation import Activation
from actexplorer.core.facts import facts
from actexplorer.core.registry import elementwise
from actexplorer.core.text import QT_TRANSLATE_NOOP

TRAITS = {
    "smooth": QT_TRANSLATE_NOOP("Trait", "smooth"),
    "monotone": QT_TRANSLATE_NOOP("Trait", "monotone"),
    "bounded": QT_TRANSLATE_NOOP("Trait", "bounded"),
    "centred": QT_TRANSLATE_NOOP("Trait", "zero-centred"),
    "learnable": QT_TRANSLATE_NOOP("Trait", "learnable"),
    "gated": QT_TRANSLATE_NOOP("Trait", "gated"),
    "torch": QT_TRANSLATE_NOOP("Trait", "in PyTorch"),
    "jax": QT_TRANSLATE_NOOP("Trait", "in JAX"),
    "keras": QT_TRANSLATE_NOOP("Trait", "in Keras"),
    "classic": QT_TRANSLATE_NOOP("Trait", "in textbooks"),
}

SORTS = {
    "family": QT_TRANSLATE_NOOP("Sort", "By family"),
    "name": QT_TRANSLATE_NOOP("Sort", "By name"),
    "year": QT_TRANSLATE_NOOP("Sort", "By year"),
    "cost": QT_TRANSLATE_NOOP("Sort", "By cost"),
}

# The functions that the tutorials define from which this catalogue began.
CLASSIC = frozenset(
    (
        *("step", "sign", "identity", "bent_identity", "hardshrink", "softshrink", "tanhshrink", "threshold", "sigmoid"),
        *("hardsigmoid", "logsigmoid", "tanh", "sinh", "cosh", "hardtanh", "relu", "relu6", "leaky_relu", "prelu", "rrelu"),
        *("elu", "selu", "celu", "softplus", "softsign", "gelu", "gelu_tanh", "swish", "hardswish", "acon_a", "acon_b"),
        *("acon_c", "meta_acon", "mish", "tanhexp"),
    )
)

# Which functions the libraries export under a name of their own, as of PyTorch 2.13, JAX 0.10 and Keras 3.15.
_ALL_THREE = (
    *("sigmoid", "hardsigmoid", "logsigmoid", "tanh", "hardtanh", "relu", "relu6", "leaky_relu", "elu", "selu", "celu"),
    *("softplus", "softsign", "gelu", "gelu_tanh", "swish", "hardswish", "mish", "glu", "identity"),
)
LIBRARIES = {
    "torch": frozenset((*_ALL_THREE, "hardshrink", "softshrink", "tanhshrink", "threshold", "prelu", "rrelu")),
    "jax": frozenset((*_ALL_THREE, "sparse_plus", "sparse_sigmoid", "squareplus")),
    "keras": frozenset(
        (
            *(*_ALL_THREE, "sparse_plus", "sparse_sigmoid", "squareplus", "hardshrink", "softshrink", "tanhshrink"),
            *("threshold", "prelu", "exponential", "relu_keras"),
        )
    ),
}

_POINTS, _REPEATS = 4096, 7


@cache
def traits(key: str) -> frozenset[str]:
    """Return which of `TRAITS` the function has at its default parameters."""
    function = elementwise[key]
    known = facts(function)
    reach = known.range
    has = {
        "smooth": known.smoothness == "C∞",
        "monotone": known.monotone != "no",
        "bounded": math.isfinite(reach.low) and math.isfinite(reach.high),
        "centred": known.zero_centred,
        "learnable": any(p.learnable for p in function.parameters),
        "gated": function.family == "gated",
        "classic": key in CLASSIC,
        **{name: key in members for name, members in LIBRARIES.items()},
    }
    return frozenset(name for name, true in has.items() if true)


@cache
def cost(key: str) -> float:
    """Return the time that f, f′ and f″ take together on this machine, in nanoseconds an element, roughly."""
    function = elementwise[key]
    x = np.linspace(-5.0, 5.0, _POINTS)
    return min(_seconds(lambda: function.jet(x)) for _ in range(_REPEATS)) / _POINTS * 1e9


def _seconds(run: Callable[[], object]) -> float:
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def year(function: Activation) -> int:
    """Return the year of the oldest reference."""
    return min(r.year for r in function.references)


def chosen(functions: list[Activation], wanted: frozenset[str], sort: str) -> list[Activation]:
    """Return the functions that have every wanted trait, in the order of ``sort``; names are compared as they are shown."""
    kept = [f for f in functions if not wanted or wanted <= traits(f.key)]
    if sort == "year":
        return sorted(kept, key=year)
    if sort == "cost":
        return sorted(kept, key=lambda f: cost(f.key))
    return kept
