"""``list`` and ``info``: what the catalogue knows."""

from __future__ import annotations

import math
from argparse import Namespace
from collections.abc import Iterable, Iterator
from dataclasses import fields
from typing import Any

from actexplorer.cli.arguments import Parser
from actexplorer.cli.curves import function_and_parameters
from actexplorer.core.activation import Activation
from actexplorer.core.parameter import Parameter
from actexplorer.core.registry import Function, catalogue
from actexplorer.files import write

_NAMES = {"df": "f'", "d2f": "f''"}
JSON_NOTES = 'In JSON, numbers are numbers, infinities are "inf" and "-inf", and what is no number is null.\n'


def list_parser() -> Parser:
    """Return the parser of ``list``."""
    parser = Parser("list", "Name every function: its key, title, family and parameters.", ("", "--json"), JSON_NOTES)
    parser.add_argument("--json", action="store_true", help="as an array of objects")
    parser.set_defaults(run=_list)
    return parser


def info_parser() -> Parser:
    """Return the parser of ``info``."""
    what = "Say what is known about a function: names, formulas, parameters, breakpoints, facts, references."
    parser = Parser("info", what, ("swish", '"hardshrink(lambd=1)"', "gelu --json"), JSON_NOTES)
    parser.add_argument("key", metavar="KEY", help='a name or alias, with parameters as in "swish(beta=2)"')
    parser.add_argument("--json", action="store_true", help="as one object")
    parser.set_defaults(run=_info)
    return parser


def _list(arguments: Namespace) -> None:
    functions = catalogue.values()
    _emit_json([_summary(f) for f in functions]) if arguments.json else _emit(_table(functions))


def _info(arguments: Namespace) -> None:
    function, parameters = function_and_parameters(arguments.key)
    values = function.check(**parameters)
    _emit_json(_details(function, values)) if arguments.json else _emit(_text(function, values))


def _emit(lines: Iterable[str]) -> None:
    write("-", "".join(f"{line}\n" for line in lines).encode())


def _emit_json(value: Any) -> None:
    import json

    _emit([json.dumps(_plain(value), ensure_ascii=False, allow_nan=False, indent=2)])


def _plain(value: Any) -> Any:
    """Return ``value`` in what JSON has: infinities as text, NaN as null."""
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None if math.isnan(value) else "inf" if value > 0 else "-inf"
    return value


def _parameter(parameter: Parameter) -> dict[str, Any]:
    domain = parameter.domain
    return {
        "name": parameter.name,
        "symbol": parameter.symbol,
        "default": parameter.default,
        "learnable": parameter.learnable,
        "slider": parameter.slider,
        "domain": {
            "text": parameter.domain_text,
            "low": domain.low,
            "high": domain.high,
            "closed_low": domain.closed_low,
            "closed_high": domain.closed_high,
        },
    }


def _summary(function: Function) -> dict[str, Any]:
    return {
        "key": function.key,
        "title": function.title,
        "family": function.family,
        "kind": function.kind,
        "aliases": function.aliases,
        "parameters": [_parameter(p) for p in function.parameters],
        "presets": {name: dict(values) for name, values in function.presets.items()},
        "references": [{"citation": r.citation, "year": r.year, "link": r.link} for r in function.references],
    }


def _details(function: Function, values: dict[str, float]) -> dict[str, Any]:
    details = _summary(function)
    for parameter in details["parameters"]:
        parameter["value"] = values[parameter["name"]]
    details["formulas"] = dict(_formulas(function))
    if isinstance(function, Activation):
        details["breakpoints"] = [
            {"x": b.x, "order": b.order, "left": b.left._asdict(), "right": b.right._asdict()}
            for b in function.breakpoints(**values)
        ]
        details |= _facts_as_json(function, values)
    return details


def _formulas(function: Function) -> Iterator[tuple[str, str]]:
    """Yield the name and the LaTeX of each of a function's formulas."""
    yield from ((f.name, getattr(function.latex, f.name)) for f in fields(function.latex))


def _table(functions: Iterable[Function]) -> list[str]:
    rows = [(f.key, f.title, f.family, ", ".join(f"{p.name}={p.default:g}" for p in f.parameters)) for f in functions]
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    return ["  ".join([*(cell.ljust(w) for cell, w in zip(row, widths, strict=False)), row[3]]).rstrip() for row in rows]


def _text(function: Function, values: dict[str, float]) -> list[str]:
    lines = [f"{function.title} ({function.key}), {function.family}"]
    if function.aliases:
        lines.append("also called: " + ", ".join(function.aliases))
    formulas = [(_NAMES.get(name, name), text) for name, text in _formulas(function) if text]
    width = max(len(name) for name, _ in formulas)
    lines += ["", *(f"{name.ljust(width)} = {text}" for name, text in formulas)]
    lines += _section("parameters", (_parameter_line(p, values[p.name]) for p in function.parameters))
    lines += _section("presets", (f"{name}: {_values(preset)}" for name, preset in function.presets.items()))
    if isinstance(function, Activation):
        lines += _section("breakpoints", map(_breakpoint_line, function.breakpoints(**values)))
        lines += _facts(function, values)
    return lines + _section("references", (f"{r.citation} ({r.year}) {r.link}".rstrip() for r in function.references))


def _facts(function: Activation, values: dict[str, float]) -> list[str]:
    from actexplorer.core.facts import facts  # not needed, and so not loaded, on the way to a window
    from actexplorer.session.fact_rows import sections
    from actexplorer.session.fact_text import Writer

    writer = Writer("{:.12g}".format, lambda _, text: text)
    lines: list[str] = []
    for section in sections(facts(function, **values), writer):
        lines += _section(section.title.lower(), (f"{row.label}: {'; '.join(row.lines)}" for row in section.rows))
    return lines


def _facts_as_json(function: Activation, values: dict[str, float]) -> dict[str, Any]:
    from actexplorer.core.facts import facts, to_json

    return to_json(facts(function, **values))


def _section(title: str, items: Iterable[str]) -> list[str]:
    lines = [f"  {item}" for item in items]
    return ["", title, *lines] if lines else []


def _values(parameters: Any) -> str:
    return ", ".join(f"{name}={value:g}" for name, value in parameters.items())


def _parameter_line(parameter: Parameter, value: float) -> str:
    default = "" if value == parameter.default else f" (default {parameter.default:g})"
    learnable = ", learnable" if parameter.learnable else ""
    return f"{parameter.name} ({parameter.symbol}) = {value:g}{default}; {parameter.domain_text}{learnable}"


def _breakpoint_line(breakpoint: Any) -> str:
    left, right = breakpoint.left, breakpoint.right
    names = zip(("f", "f'", "f''"), left, right, strict=True)
    jumps = ", ".join(f"{name} from {a:g} to {b:g}" for name, a, b in names if a != b)
    return f"x = {breakpoint.x:g}: {jumps}"
