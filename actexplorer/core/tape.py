"""What a jet does, step by step, so that f alone can be had by just those steps that lead to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

import numpy as np
from numpy.lib.mixins import NDArrayOperatorsMixin

from actexplorer.core.activation import Array

Program = Callable[[Array], tuple[Array, ...]]


class NotFollowed(TypeError):
    """A jet does something that cannot be written down."""


class Step(NamedTuple):
    """One call and the number of the variable that it makes, or writes into: ``wholly``, or only some of its elements."""

    call: Callable[..., Any]
    arguments: tuple[Any, ...]
    options: Mapping[str, Any]
    target: int
    wholly: bool


class Variable(NDArrayOperatorsMixin):
    """An array that writes down on ``tape`` whatever is done with it, and does it."""

    def __init__(self, tape: list[Step], array: Any, number: int = 0) -> None:
        self.tape, self.array, self.number = tape, array, number

    def _do(self, call: Callable[..., Any], *arguments: Any, into: Variable | None = None, **options: Any) -> Any:
        result = call(*map(_plain, arguments), **{name: _plain(value) for name, value in options.items()})
        target = Variable(self.tape, result, len(self.tape) + 1) if into is None else into
        wholly = "where" not in options and call is not _assign
        self.tape.append(Step(call, arguments, options, target.number, wholly))
        return target

    def __array_ufunc__(self, ufunc: Any, method: str, *inputs: Any, **options: Any) -> Any:
        """Do and write down a ufunc."""
        (into,) = options.get("out", (None,))
        call = ufunc if method == "__call__" else getattr(ufunc, method)
        return self._do(call, *inputs, into=into, **options)

    def __array_function__(self, function: Any, types: Any, arguments: Any, options: Any) -> Any:
        """Do and write down any other function of NumPy's."""
        into = arguments[0] if function is np.copyto else None
        return self._do(function, *arguments, into=into, **options)

    def __getitem__(self, place: Any) -> Any:
        """Do and write down an indexing."""
        return self._do(_pick, self, place)

    def __setitem__(self, place: Any, value: Any) -> None:
        """Do and write down an assignment to some elements."""
        self._do(_assign, self, place, value, into=self)

    def __getattr__(self, name: str) -> Any:
        """Do and write down a method; attributes such as ``size`` are plain."""
        if name.startswith("__"):  # NumPy's ways to look through to the array
            raise AttributeError(name)
        value = getattr(self.array, name)
        if not callable(value):
            return value
        return lambda *arguments, **options: self._do(getattr(np.ndarray, name), self, *arguments, **options)

    def __array__(self, *_: Any, **__: Any) -> Any:
        """Refuse to become an array that remembers nothing."""
        raise NotFollowed

    def __bool__(self) -> bool:
        return bool(self.array)

    def __float__(self) -> float:
        return float(self.array)


def _pick(array: Any, place: Any) -> Any:
    return array[place]


def _assign(array: Any, place: Any, value: Any) -> None:
    array[place] = value


def _plain(value: Any) -> Any:
    if isinstance(value, Variable):
        return value.array
    return tuple(map(_plain, value)) if isinstance(value, tuple) else value


def _variables(value: Any) -> Iterator[int]:
    if isinstance(value, Variable):
        yield value.number
    elif isinstance(value, tuple):
        for part in value:
            yield from _variables(part)


@np.errstate(all="ignore")
def program(jet: Callable[..., Any], x: Array, parameters: Mapping[str, float], wanted: int) -> Program:
    """Return what computes the first ``wanted`` of f, f′ and f″ by those steps of ``jet`` that lead to them.

    Branches are taken as for ``x``; the program is meant for arrays like it. Of a jet that indexes constants by what it has
    computed, which cannot be followed, every step is taken.

    Parameters
    ----------
    jet
        A declared jet, of NumPy expressions of a one-dimensional block, which may write into arrays of its own.
    """
    tape: list[Step] = []
    try:
        results = tuple(jet(Variable(tape, x), **parameters))[:wanted]
    except (NotFollowed, IndexError):
        return lambda x: tuple(_stored(value, x) for value in jet(x, **parameters)[:wanted])
    return _compiled(_needed(tape, set(_variables(results))), results)


def _needed(tape: list[Step], live: set[int]) -> list[Step]:
    kept = []
    for step in reversed(tape):
        if step.target in live:
            kept.append(step)
            if step.wholly:
                live.discard(step.target)
            given = {name: value for name, value in step.options.items() if name != "out"}
            live |= set(_variables((step.arguments, *given.values())))
    return kept[::-1]


def _compiled(steps: list[Step], results: tuple[Any, ...]) -> Program:
    """Return the steps as a function of Python's own, so that nothing is added to what the calls cost."""
    names: dict[str, Any] = {"stored": _stored}
    lines, made = ["def run(v0):"], {0}

    def text(value: Any) -> str:
        if isinstance(value, Variable):
            return f"v{value.number}"
        if isinstance(value, tuple):
            return f"({''.join(f'{text(part)}, ' for part in value)})"
        name = f"k{len(names)}"
        names[name] = value
        return name

    for step in steps:
        fresh = step.target not in made  # an array that it was to write into is not needed for itself, and so not there
        made.add(step.target)
        options = [f"{name}={text(value)}" for name, value in step.options.items() if not (fresh and name == "out")]
        call = f"{text(step.call)}({', '.join([*map(text, step.arguments), *options])})"
        lines.append(f"    v{step.target} = {call}" if fresh else f"    {call}")
    lines.append("    return " + "".join(f"stored({text(value)}, v0), " for value in results))
    exec("\n".join(lines), names)
    run: Program = names["run"]
    return run


def _stored(value: Any, x: Array) -> Array:
    """Return a result as the evaluator stores it: a float64 array of its own."""
    if type(value) is np.ndarray and value.dtype == np.float64 and value is not x:
        return value
    out = np.empty_like(x)
    out[...] = value
    return out
