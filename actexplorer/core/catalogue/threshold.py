r"""Threshold: values above θ pass, all others are replaced."""

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Pieces, Reference, Tails, constant
from actexplorer.core.parameter import Parameter
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array, threshold: float, value: float) -> Jet:
    df = (x > threshold).astype(np.float64)
    f = x * df
    f += value - value * df  # value or 0, exactly
    return Jet(f, df, 0.0)


def tails(threshold: float, value: float) -> Tails:
    return Tails(Line(0.0, value), Line(1.0))


def breakpoints(threshold: float, value: float) -> Pieces:
    return ((threshold, constant(value), Jet(threshold, 1.0, 0.0)),)


ACTIVATION = Activation(
    key="threshold",
    title=QT_TRANSLATE_NOOP("Activation", "Threshold"),
    family="rectifiers",
    jet=jet,
    tails=tails,
    breakpoints=breakpoints,
    parameters=(
        Parameter("threshold", -1.0, "θ", slider=(-3.0, 3.0)),
        Parameter("value", -2.0, "v", slider=(-3.0, 3.0)),
    ),
    latex=Latex(
        f=r"\begin{cases} x & x > \theta \\ v & x \le \theta \end{cases}",
        df=r"\begin{cases} 1 & x > \theta \\ 0 & x \le \theta \end{cases}",
        d2f="0",
    ),
    aliases=("しきい値関数", "閾値関数", "阈值函数"),
    references=(Reference("Collobert, Kavukcuoglu, Farabet: Torch7: a Matlab-like environment for machine learning", 2011),),
    presets={"ReLU": {"threshold": 0.0, "value": 0.0}},
)
