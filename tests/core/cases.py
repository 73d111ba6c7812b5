"""Which functions at which parameters the promises are tried with."""

import math
from collections.abc import Iterator
from itertools import product
from typing import Any

import pytest

from actexplorer import Activation, Parameter, elementwise

Parameters = dict[str, float]


def label(key: str, parameters: Parameters) -> str:
    """Return a test's name."""
    return " ".join([key, *(f"{name}={value:g}" for name, value in parameters.items())])


def cases(*functions: Activation) -> list[Any]:
    """Return (function, parameters) for pytest: the defaults, the presets, the sliders' ends, the domains' edges."""
    return [
        pytest.param(function, parameters, id=label(function.key, parameters))
        for function in functions or tuple(elementwise.values())
        for parameters in distinct(function)
    ]


def distinct(function: Activation) -> Iterator[Parameters]:
    """Yield the sets of parameters worth trying, none twice."""
    seen = set()
    ends = [dict(zip(function.defaults, values, strict=True)) for values in product(*(p.slider for p in function.parameters))]
    edges = [{p.name: value} for p in function.parameters for value in edge_values(p)]
    for parameters in [{}, *function.presets.values(), *ends, *edges]:
        whole = tuple({**function.defaults, **parameters}.values())
        if whole not in seen and allowed(function, parameters):
            seen.add(whole)
            yield dict(parameters)


def allowed(function: Activation, parameters: Parameters) -> bool:
    """Return whether the parameters do not contradict one another."""
    try:
        function.check(**parameters)
    except ValueError:
        return False
    return True


def edge_values(parameter: Parameter) -> Iterator[float]:
    """Yield the ends of the domain, or values near them where they do not belong to it, and 0."""
    domain = parameter.domain
    if domain.low > -math.inf:
        yield domain.low if domain.closed_low else domain.low + 1e-3
    if domain.high < math.inf:
        yield domain.high if domain.closed_high else domain.high - 1e-3
    if domain.high == math.inf and domain.closed_high:
        yield math.inf
    if 0.0 in domain:
        yield 0.0
