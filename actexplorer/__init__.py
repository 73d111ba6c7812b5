"""Explore neural networks' activation functions: f, f′ and f″, drawn exactly and at once.

>>> import actexplorer as ax
>>> swish = ax.catalogue["swish"]
>>> swish(1.0, beta=2.0)
array(0.88079708)
"""

from actexplorer.core.activation import Activation, Breakpoint, Jet
from actexplorer.core.parameter import Parameter
from actexplorer.core.registry import catalogue, elementwise, find, search
from actexplorer.core.vector import VectorFunction
from actexplorer.version import __version__

__all__ = [
    "Activation",
    "Breakpoint",
    "Jet",
    "Parameter",
    "VectorFunction",
    "__version__",
    "catalogue",
    "elementwise",
    "find",
    "search",
]
