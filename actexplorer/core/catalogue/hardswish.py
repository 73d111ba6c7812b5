r"""Hard swish: Swish with the hard sigmoid as its gate, cheap enough for telephones."""

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Pieces, Reference, Tails, constant
from actexplorer.core.evaluate import ANYWHERE, Places
from actexplorer.core.stable import TWO, number
from actexplorer.core.text import QT_TRANSLATE_NOOP

THREE, SIXTH = number(3.0), number(1.0 / 6.0)


def jet(x: Array, out: Places = ANYWHERE) -> Jet:
    d2f = np.multiply(np.abs(x) < THREE, SIXTH, out=out.d2f)
    y = (x + THREE).clip(0.0, 6.0)
    y *= SIXTH
    df = np.multiply(x, d2f, out=out.df)
    df += y
    d2f *= TWO
    return Jet(np.multiply(x, y, out=out.f), df, d2f)


def tails() -> Tails:
    return Tails(Line(0.0), Line(1.0))


def breakpoints() -> Pieces:
    return ((-3.0, constant(), Jet(0.0, -0.5, 1.0 / 3.0)), (3.0, Jet(3.0, 1.5, 1.0 / 3.0), Jet(3.0, 1.0, 0.0)))


ACTIVATION = Activation(
    key="hardswish",
    title=QT_TRANSLATE_NOOP("Activation", "Hard swish"),
    family="gated",
    jet=jet,
    tails=tails,
    breakpoints=breakpoints,
    latex=Latex(
        f=r"\frac{x}{6} \operatorname{clip}(x + 3, 0, 6)",
        df=r"\begin{cases} 0 & x \le -3 \\ \frac{2x + 3}{6} & -3 < x < 3 \\ 1 & x \ge 3 \end{cases}",
        d2f=r"\begin{cases} \frac{1}{3} & |x| < 3 \\ 0 & |x| \ge 3 \end{cases}",
    ),
    aliases=("hard_silu", "ハードスウィッシュ", "硬swish"),
    references=(Reference("Howard et al.: Searching for MobileNetV3", 2019, "arXiv:1905.02244"),),
)
