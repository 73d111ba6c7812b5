"""Curves as the command line names them: ``swish``, ``"swish(beta=2)"``, a saved session, and ``--set``."""

from __future__ import annotations

import re
from argparse import Namespace
from collections.abc import Collection, Sequence
from dataclasses import replace

from actexplorer.cli.arguments import SUFFIX, Parser, is_session
from actexplorer.core.activation import Activation
from actexplorer.core.registry import Function, find
from actexplorer.core.vector import VectorFunction
from actexplorer.session.state import Session

Parameters = dict[str, float]

NOTES = """\
KEY is a name that 'list' shows, or an alias; "swish(beta=2)" gives parameters, so that a function can appear
several times. --set changes a parameter of every curve of its KEY; values may be inf. With --seed, functions that
train at random (rrelu) are as in training, with the sample that it draws.
"""

_WITH_PARAMETERS = re.compile(r"(?P<name>[^(]*)\((?P<parameters>.*=.*)\)\s*", re.DOTALL)


def add_curve_arguments(parser: Parser) -> None:
    """Let ``parser`` take curves."""
    parser.add_argument("curves", nargs="+", metavar="KEY", help=f"a function, or one saved session (SESSION{SUFFIX})")
    parser.add_argument("--seed", type=int, metavar="N", help="show functions that train at random as in training")
    parser.add_argument("--set", action="append", default=[], metavar="KEY.PARAM=V", help="set a parameter; may be repeated")


def _number(key: str, name: str, text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise ValueError(f"{key}: {name} = {text!r} is not a number") from None


def function_and_parameters(text: str) -> tuple[Function, Parameters]:
    """Return what a KEY with or without parameters names; the parameters are not checked.

    Raises
    ------
    KeyError, ValueError
        For an unknown function, and for what is no list of ``name=number``.
    """
    match = _WITH_PARAMETERS.fullmatch(text)
    if match is None:
        return find(text), {}
    function, parameters = find(match["name"]), Parameters()
    for item in match["parameters"].split(","):
        name, equals, value = (part.strip() for part in item.partition("="))
        if not (name and equals):
            raise ValueError(f"{text}: {item.strip()!r} is not NAME=NUMBER")
        if name in parameters:
            raise ValueError(f"{text}: {name} is given twice")
        parameters[name] = _number(function.key, name, value)
    return function, parameters


def _setting(text: str) -> tuple[str, str, float]:
    target, equals, value = text.partition("=")
    name, dot, parameter = target.rpartition(".")
    if not (equals and dot):
        raise ValueError(f"--set {text}: write it as KEY.PARAM=VALUE, as in swish.beta=2")
    key = find(name).key
    return key, parameter.strip(), _number(key, parameter, value)


def _settings(texts: Sequence[str], keys: Collection[str]) -> dict[str, Parameters]:
    settings: dict[str, Parameters] = {}
    for text in texts:
        key, parameter, value = _setting(text)
        if key not in keys:
            raise ValueError(f"--set {text}: {key} is not among the curves")
        settings.setdefault(key, {})[parameter] = value
    return settings


def session_of(arguments: Namespace) -> Session:
    """Return the session that a command's curves and settings describe.

    Raises
    ------
    KeyError, ValueError
        For what is unknown, out of its domain, unreadable, or no elementwise function.
    """
    session = _saved(arguments) if any(map(is_session, arguments.curves)) else _compared(arguments)
    return session if arguments.seed is None else _in_training(session, arguments.seed)


def _in_training(session: Session, seed: int) -> Session:
    from actexplorer.session.edits import with_training

    random = [curve.id for curve in session.curves if curve.function.sample is not None]
    if not random:
        raise ValueError("--seed: none of these functions trains at random")
    for curve_id in random:
        session = with_training(curve_id, seed).change(session)
    return session


def vectors_of(arguments: Namespace) -> list[tuple[VectorFunction, Parameters]]:
    """Return the vector functions that a command names, with all their parameters; [] where it names none.

    Raises
    ------
    KeyError, ValueError
        For what is unknown or out of its domain, for elementwise functions among them, and for a function of several operands.
    """
    if any(map(is_session, arguments.curves)):
        return []
    chosen = [function_and_parameters(text) for text in arguments.curves]
    if all(isinstance(function, Activation) for function, _ in chosen):
        return []
    settings = _settings(arguments.set, {function.key for function, _ in chosen})
    found = []
    for function, values in chosen:
        if isinstance(function, Activation):
            raise ValueError(f"{function.key} takes single numbers; a table of vector functions has no others")
        if not isinstance(function, VectorFunction):
            raise ValueError(f"{function.key} takes more than one vector; a table shows functions of one")
        found.append((function, function.check(**{**values, **settings.get(function.key, {})})))
    return found


def _compared(arguments: Namespace) -> Session:
    from actexplorer.session.edits import compare

    chosen = [function_and_parameters(text) for text in arguments.curves]
    for function, _ in chosen:
        if not isinstance(function, Activation):
            raise ValueError(f"{function.key} takes vectors; curves are of functions of one number")
    settings = _settings(arguments.set, {function.key for function, _ in chosen})
    return compare(*((f.key, {**values, **settings.get(f.key, {})}) for f, values in chosen)).change(Session())


def _saved(arguments: Namespace) -> Session:
    from actexplorer.session.document import load, problems

    if len(arguments.curves) > 1:
        raise ValueError("a saved session stands alone, without other curves")
    session = load(arguments.curves[0])
    unknown = problems(session)
    if unknown:
        raise ValueError(f"cannot draw {arguments.curves[0]}: {unknown[0]}")
    settings = _settings(arguments.set, {curve.key for curve in session.curves})
    return replace(session, curves=tuple(c.with_parameters(settings.get(c.key, {})) for c in session.curves))
