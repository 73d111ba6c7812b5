"""What is written down about one function's code: a body for NumPy, one template for each library."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from textwrap import dedent

from actexplorer.core.parameter import Interval

LOGISTIC = """
    u = np.exp(-np.abs(z))  # never overflows
    s = np.where(z > 0, 1, u) / (1 + u)  # σ(z)
    t = np.where(z > 0, u, 1) / (1 + u)  # σ(−z)
"""
ERFC = "erfc = np.vectorize(math.erfc, otypes=[float])  # scipy.special.erfc is faster"
Cases = tuple[tuple[Mapping[str, float | Interval], str], ...]
Template = str | Cases


@dataclass(frozen=True, eq=False, slots=True)
class Snippet:
    """Code for one function.

    A template is an expression of ``x``, or statements that end in ``return``, with parameters as ``{name}``. Where a
    library has the function only for some parameters, it is a tuple of ``(parameters, template)``: the first whose
    values or intervals fit the parameters asked for counts, and the last one fits any.

    Parameters
    ----------
    numpy
        The body of a function of ``x`` (a float64 array) and the parameters by name, which returns f, f′ and f″.
    torch, jax, keras
        Templates of f: the library's own function where it has one, else composed so that its gradient is finite too.
    layer
        Template of the PyTorch module, "" where there is none.
    onnx
        Template of the ONNX operator with its attributes, "" where no single one does it.
    """

    numpy: str
    torch: Template
    jax: Template
    keras: Template
    layer: Template = ""
    onnx: Template = ""


@dataclass(frozen=True, eq=False, slots=True)
class VectorSnippet:
    """Code for one function of vectors.

    Parameters
    ----------
    numpy
        The body of a function of ``x``, of the gradient ``g`` of its result (float64 arrays) and of the parameters by name,
        which returns the value and the vector-Jacobian product; by parameters like a template.
    torch, jax, keras
        Templates of the value, as in `Snippet`.
    """

    numpy: Template
    torch: Template
    jax: Template
    keras: Template


def joined(*parts: str) -> str:
    """Return pieces of code one below another, each freed of its indentation."""
    return "\n".join(dedent(part).strip("\n").rstrip() for part in parts)
