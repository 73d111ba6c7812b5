r"""Exponential linear unit: identity above zero, a saturating exponential below."""

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Pieces, Reference, Tails
from actexplorer.core.parameter import Parameter
from actexplorer.core.stable import at_least, at_most
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array, alpha: float) -> Jet:
    below = at_most(x, 0.0)
    above = (x > 0.0).astype(np.float64)
    d2f = np.exp(below)
    d2f -= above
    np.expm1(below, out=below)
    if alpha != 1.0:
        d2f *= alpha
        below *= alpha
    below += at_least(x, 0.0)
    above += d2f
    return Jet(below, above, d2f)


def tails(alpha: float) -> Tails:
    return Tails(Line(0.0, -alpha), Line(1.0))


def breakpoints(alpha: float) -> Pieces:
    return ((0.0, Jet(0.0, alpha, alpha), Jet(0.0, 1.0, 0.0)),)


ACTIVATION = Activation(
    key="elu",
    title=QT_TRANSLATE_NOOP("Activation", "ELU"),
    family="exponential",
    jet=jet,
    tails=tails,
    breakpoints=breakpoints,
    parameters=(Parameter("alpha", 1.0, "α", slider=(0.0, 3.0)),),
    latex=Latex(
        f=r"\begin{cases} x & x > 0 \\ \alpha \left(e^{x} - 1\right) & x \le 0 \end{cases}",
        df=r"\begin{cases} 1 & x > 0 \\ \alpha e^{x} & x \le 0 \end{cases}",
        d2f=r"\begin{cases} 0 & x > 0 \\ \alpha e^{x} & x \le 0 \end{cases}",
    ),
    aliases=("exponential linear unit", "指数線形関数", "指数线性单元"),
    references=(
        Reference(
            "Clevert, Unterthiner, Hochreiter: Fast and accurate deep network learning by exponential linear units",
            2016,
            "arXiv:1511.07289",
        ),
    ),
    presets={"PyTorch, JAX, Keras": {"alpha": 1.0}},
)
