r"""Hard Mish, x·clip(x + 2, 0, 2)/2: Mish with a gate of straight pieces.

The name stands for other functions too: one library has x·clip(x + 2.8, 0, 5)/5. This is the form of Mish's author.
"""

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Pieces, Reference, Tails, constant
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array) -> Jet:
    y = x.clip(-2.0, 0.0)
    above = x >= 0.0
    inside = (x > -2.0).astype(np.float64)
    inside -= above
    df = y + 1.0
    df *= inside
    df += above
    f = y + 2.0
    f *= 0.5
    f *= x
    return Jet(f, df, inside)


def tails() -> Tails:
    return Tails(Line(0.0), Line(1.0))


def breakpoints() -> Pieces:
    return ((-2.0, constant(), Jet(0.0, -1.0, 1.0)), (0.0, Jet(0.0, 1.0, 1.0), Jet(0.0, 1.0, 0.0)))


ACTIVATION = Activation(
    key="hard_mish",
    title=QT_TRANSLATE_NOOP("Activation", "Hard Mish"),
    family="gated",
    jet=jet,
    tails=tails,
    breakpoints=breakpoints,
    latex=Latex(
        f=r"\frac{x}{2} \operatorname{clip}(x + 2, 0, 2)",
        df=r"\begin{cases} 0 & x \le -2 \\ x + 1 & -2 < x < 0 \\ 1 & x \ge 0 \end{cases}",
        d2f=r"\begin{cases} 1 & -2 < x < 0 \\ 0 & x \le -2 \\ 0 & x \ge 0 \end{cases}",
    ),
    aliases=("H-Mish", "ハードミッシュ", "硬Mish"),
    references=(Reference("Misra: H-Mish (repository digantamisra98/H-Mish)", 2020),),
)
