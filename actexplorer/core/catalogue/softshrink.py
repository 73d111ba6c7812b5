r"""Soft shrinkage: everything moves towards zero by λ, and stops there."""

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Pieces, Reference, Tails, constant
from actexplorer.core.parameter import NON_NEGATIVE, Parameter
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array, lambd: float) -> Jet:
    if lambd == 0.0:
        return Jet(x, 1.0, 0.0)
    inner = x.clip(-lambd, lambd)
    return Jet(x - inner, np.abs(x) > lambd, 0.0)


def tails(lambd: float) -> Tails:
    return Tails(Line(1.0, lambd), Line(1.0, -lambd))


def breakpoints(lambd: float) -> Pieces:
    return ((-lambd, Jet(0.0, 1.0, 0.0), constant()), (lambd, constant(), Jet(0.0, 1.0, 0.0)))


ACTIVATION = Activation(
    key="softshrink",
    title=QT_TRANSLATE_NOOP("Activation", "Soft shrink"),
    family="shrinkage",
    jet=jet,
    tails=tails,
    breakpoints=breakpoints,
    parameters=(Parameter("lambd", 0.5, "λ", slider=(0.0, 3.0), domain=NON_NEGATIVE),),
    latex=Latex(
        f=r"\begin{cases} x - \lambda & x > \lambda \\ x + \lambda & x < -\lambda \\ 0 & |x| \le \lambda \end{cases}",
        df=r"\begin{cases} 1 & |x| > \lambda \\ 0 & |x| \le \lambda \end{cases}",
        d2f="0",
    ),
    aliases=("soft shrinkage", "soft thresholding", "ソフトシュリンク", "软收缩", "软阈值"),
    references=(Reference("Donoho: De-noising by soft-thresholding", 1995, "10.1109/18.382009"),),
    presets={"PyTorch": {"lambd": 0.5}, "Keras": {"lambd": 0.5}},
)
