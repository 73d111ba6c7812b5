r"""Exponential linear unit: identity above zero, a saturating exponential below."""

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Pieces, Reference, Tails
from actexplorer.core.evaluate import ANYWHERE, Places
from actexplorer.core.parameter import Parameter
from actexplorer.core.stable import ZERO, at_least, at_most
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array, alpha: float, out: Places = ANYWHERE) -> Jet:
    f = at_most(x, 0.0, out=out.f)
    df = np.exp(f, out=out.df)
    above = (x > ZERO).astype(np.float64)
    d2f = np.subtract(df, above, out=out.d2f)
    np.expm1(f, out=f)
    if alpha != 1.0:
        f *= alpha
        d2f *= alpha
        np.add(d2f, above, out=df)
    f += at_least(x, 0.0)
    return Jet(f, df, d2f)


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
