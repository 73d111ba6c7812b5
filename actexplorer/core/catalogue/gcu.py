r"""Growing cosine unit, x·cos(x): one neuron with it can learn XOR."""

import math

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Reference, Tails
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array) -> Jet:
    sin, cos = np.sin(x), np.cos(x)
    f = x * cos
    cos -= x * sin
    sin *= -2.0
    sin -= f
    return Jet(f, cos, sin)


def tails() -> Tails:
    nowhere = Jet(math.nan, math.nan, math.nan)
    return Tails(nowhere, nowhere)


ACTIVATION = Activation(
    key="gcu",
    title=QT_TRANSLATE_NOOP("Activation", "GCU"),
    family="periodic",
    jet=jet,
    tails=tails,
    latex=Latex(f=r"x\,\cos x", df=r"\cos x - x\,\sin x", d2f=r"-2 \sin x - x\,\cos x"),
    aliases=("growing cosine unit", "成長余弦ユニット", "增长余弦单元"),
    references=(
        Reference(
            "Noel, Muthiah-Nakarajan, Trivedi: Growing cosine unit: a novel oscillatory activation function",
            2021,
            "arXiv:2108.12943",
        ),
    ),
)
