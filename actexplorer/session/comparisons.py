"""Ready-made comparisons: the pairs that textbooks set side by side."""

from __future__ import annotations

from typing import NamedTuple

from actexplorer.core.text import QT_TRANSLATE_NOOP


class Comparison(NamedTuple):
    """A title, marked under the context "Comparison", and the functions with their parameters."""

    title: str
    entries: tuple[tuple[str, dict[str, float]], ...]


def _of(title: str, *keys: str) -> Comparison:
    return Comparison(title, tuple((key, {}) for key in keys))


COMPARISONS = (
    _of(QT_TRANSLATE_NOOP("Comparison", "Swish and Hard Swish"), "swish", "hardswish"),
    _of(QT_TRANSLATE_NOOP("Comparison", "Swish and Mish"), "swish", "mish"),
    _of(QT_TRANSLATE_NOOP("Comparison", "Swish and TanhExp"), "swish", "tanhexp"),
    _of(QT_TRANSLATE_NOOP("Comparison", "Mish and TanhExp"), "mish", "tanhexp"),
    _of(QT_TRANSLATE_NOOP("Comparison", "Tanh and Sigmoid"), "tanh", "sigmoid"),
    _of(QT_TRANSLATE_NOOP("Comparison", "ReLU and Softplus"), "relu", "softplus"),
    _of(QT_TRANSLATE_NOOP("Comparison", "Sinh, Cosh and Tanh"), "sinh", "cosh", "tanh"),
    _of(QT_TRANSLATE_NOOP("Comparison", "ELU, Leaky ReLU and ReLU"), "elu", "leaky_relu", "relu"),
)
