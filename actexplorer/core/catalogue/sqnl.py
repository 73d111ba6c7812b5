r"""Square nonlinearity: a sigmoid of two parabolas, made for processors without an exponential."""

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Pieces, Reference, Tails, constant
from actexplorer.core.stable import choose
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array) -> Jet:
    y = x.clip(-2.0, 2.0)
    df = np.abs(y)
    df *= -0.5
    df += 1.0
    f = 0.5 * df
    f += 0.5
    f *= y
    d2f = choose(x >= 0.0, -0.5, 0.5)
    d2f *= np.abs(x) <= 2.0
    return Jet(f, df, d2f)


def tails() -> Tails:
    return Tails(Line(0.0, -1.0), Line(0.0, 1.0))


def breakpoints() -> Pieces:
    return (
        (-2.0, constant(-1.0), Jet(-1.0, 0.0, 0.5)),
        (0.0, Jet(0.0, 1.0, 0.5), Jet(0.0, 1.0, -0.5)),
        (2.0, Jet(1.0, 0.0, -0.5), constant(1.0)),
    )


ACTIVATION = Activation(
    key="sqnl",
    title=QT_TRANSLATE_NOOP("Activation", "SQNL"),
    family="sigmoids",
    jet=jet,
    tails=tails,
    breakpoints=breakpoints,
    latex=Latex(
        f=r"\begin{cases} -1 & x < -2 \\ x - \frac{x \left|x\right|}{4} & |x| \le 2 \\ 1 & x > 2 \end{cases}",
        df=r"\begin{cases} 1 - \frac{|x|}{2} & |x| \le 2 \\ 0 & |x| > 2 \end{cases}",
        d2f=r"\begin{cases} \frac{1}{2} & -2 \le x < 0 \\ -\frac{1}{2} & 0 \le x \le 2 \\ 0 & |x| > 2 \end{cases}",
    ),
    aliases=("square nonlinearity", "二乗非線形関数", "平方非线性"),
    references=(Reference("Wuraola, Patel: SQNL: a new computationally efficient activation function", 2018),),
)
