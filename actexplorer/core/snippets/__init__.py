"""Code to copy: each function at its parameters, for NumPy, PyTorch, JAX and Keras, and its ONNX operator."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from textwrap import dedent, indent

from actexplorer.core.activation import Activation
from actexplorer.core.parameter import Interval
from actexplorer.core.snippets import (
    exponential,
    gated,
    gates,
    glu,
    others,
    periodic,
    ramps,
    rectifiers,
    shrinkage,
    sigmoids,
    steps,
    vectors,
)
from actexplorer.core.snippets.record import Snippet, Template
from actexplorer.core.vector import VectorRecord

TABLES = (steps, rectifiers, ramps, exponential, gated, glu, gates, sigmoids, shrinkage, periodic, others)
SNIPPETS: dict[str, Snippet] = {key: snippet for table in TABLES for key, snippet in table.SNIPPETS.items()}

IMPORTS = (
    (r"\bmath\.", "import math"),
    (r"\bnp\.", "import numpy as np"),
    (r"\btorch\.", "import torch"),
    (r"\bF\.", "import torch.nn.functional as F"),
    (r"\bjax\.", "import jax"),
    (r"\bjnp\.", "import jax.numpy as jnp"),
    (r"\bkeras\.", "import keras"),
    (r"\bops\.", "from keras import ops"),
)


def snippets(function: Activation, parameters: Mapping[str, float]) -> dict[str, str]:
    """Return complete Python code by library: for NumPy a function that returns f, f′ and f″, for the others one of f.

    Parameters
    ----------
    function
        A function of the catalogue.
    parameters
        Its complete parameters, which stand in the code as numbers.

    Returns
    -------
    dict
        Empty for a function of somebody's own, of which only the program knows.
    """
    snippet = SNIPPETS.get(function.key)
    if snippet is None:
        return {}
    return {
        "NumPy": _numpy(function.key, snippet.numpy, parameters),
        "PyTorch": _composed(function.key, snippet.torch, parameters) + _layer(snippet.layer, parameters),
        "JAX": _composed(function.key, snippet.jax, parameters),
        "Keras": _composed(function.key, snippet.keras, parameters),
    }


def vector_snippets(function: VectorRecord, parameters: Mapping[str, float]) -> dict[str, str]:
    """Return complete Python code by library: for NumPy a function that returns y and gᵀJ, for the others one of y.

    Parameters
    ----------
    function
        A vector function of the catalogue.
    parameters
        Its complete parameters, which stand in the code as numbers.

    Returns
    -------
    dict
        Empty for a function of which there is no code, and at limits: a temperature of 0 or ∞, an infinite β.
    """
    snippet = vectors.SNIPPETS.get(function.key)
    if snippet is None or parameters.get("temperature") == 0.0 or any(map(math.isinf, parameters.values())):
        return {}
    values = {p.name: int(parameters[p.name]) if p.whole else parameters[p.name] for p in function.parameters}
    body = _chosen(snippet.numpy, values)
    used = {name: value for name, value in values.items() if re.search(rf"\b{name}\b", body)}
    return {
        "NumPy": _numpy(function.key, body, used, ("x", "g"), "y and its vector-Jacobian product with g"),
        "PyTorch": _composed(function.key, snippet.torch, values),
        "JAX": _composed(function.key, snippet.jax, values),
        "Keras": _composed(function.key, snippet.keras, values),
    }


def onnx_operator(function: Activation, parameters: Mapping[str, float]) -> str:
    """Return the ONNX operator that computes ``function``, with its attributes, "" where no single one does."""
    snippet = SNIPPETS.get(function.key)
    return _filled(snippet.onnx, parameters) if snippet else ""


def literal(value: float) -> str:
    """Return ``value`` as Python writes it."""
    if isinstance(value, int):
        return str(value)
    return repr(float(value)) if abs(value) < float("inf") else f'float("{value}")'


def _chosen(template: Template, parameters: Mapping[str, float]) -> str:
    if isinstance(template, str):
        return template
    return next(text for wanted, text in template if all(_fits(parameters[name], value) for name, value in wanted.items()))


def _fits(value: float, wanted: float | Interval) -> bool:
    return value in wanted if isinstance(wanted, Interval) else value == wanted


def _filled(template: Template, parameters: Mapping[str, float]) -> str:
    text = _chosen(template, parameters).format(**{name: literal(value) for name, value in parameters.items()})
    return text.replace("- -", "+ ").replace("+ -", "- ")


def _imports(code: str) -> str:
    found = []
    for pattern, line in IMPORTS:
        names = sorted({match.group(match.lastindex or 0) for match in re.finditer(pattern, code)})
        if names:
            found.append(line.format(", ".join(names)))
    return "\n".join(found) + "\n\n\n" if found else ""


def _numpy(
    key: str,
    body: str,
    parameters: Mapping[str, float],
    operands: Sequence[str] = "x",
    what: str = "f(x), f′(x) and f″(x)",
) -> str:
    arguments = ", ".join([*operands, *(f"{name}={literal(value)}" for name, value in parameters.items())])
    arrays = "\n".join(f"{name} = np.asarray({name}, dtype=float)" for name in operands)
    lines = f'"""Return {what}."""\n{arrays}\n{dedent(body).strip()}'
    code = f"def {key}({arguments}):\n{indent(lines, '    ')}\n".replace('float("inf")', "np.inf")
    return _imports(code) + code


def _composed(key: str, template: Template, parameters: Mapping[str, float]) -> str:
    lines = dedent(_filled(template, parameters)).strip()
    if "return " not in lines:
        lines = f"return {lines}"
    return _imports(lines) + f"def {key}(x):\n{indent(lines, '    ')}\n"


def _layer(template: Template, parameters: Mapping[str, float]) -> str:
    layer = _filled(template, parameters)
    return f"\n\n# as a layer: torch.nn.{layer}\n" if layer else ""
