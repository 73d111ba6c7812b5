r"""Hard shrinkage: small values become zero, the others stay as they are."""

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Pieces, Reference, Tails, constant
from actexplorer.core.parameter import NON_NEGATIVE, Parameter
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array, lambd: float) -> Jet:
    if lambd == 0.0:
        return Jet(x, 1.0, 0.0)
    keep = (np.abs(x) > lambd).astype(np.float64)
    f = x * keep
    f += 0.0  # no −0 from the negative half of the dead zone
    return Jet(f, keep, 0.0)


def tails(lambd: float) -> Tails:
    return Tails(Line(1.0), Line(1.0))


def breakpoints(lambd: float) -> Pieces:
    return ((-lambd, Jet(-lambd, 1.0, 0.0), constant()), (lambd, constant(), Jet(lambd, 1.0, 0.0)))


ACTIVATION = Activation(
    key="hardshrink",
    title=QT_TRANSLATE_NOOP("Activation", "Hard shrink"),
    family="shrinkage",
    jet=jet,
    tails=tails,
    breakpoints=breakpoints,
    parameters=(Parameter("lambd", 0.5, "λ", slider=(0.0, 3.0), domain=NON_NEGATIVE),),
    latex=Latex(
        f=r"\begin{cases} x & |x| > \lambda \\ 0 & |x| \le \lambda \end{cases}",
        df=r"\begin{cases} 1 & |x| > \lambda \\ 0 & |x| \le \lambda \end{cases}",
        d2f="0",
    ),
    aliases=("hard shrinkage", "hard thresholding", "ハードシュリンク", "硬收缩", "硬阈值"),
    references=(
        Reference("Donoho, Johnstone: Ideal spatial adaptation by wavelet shrinkage", 1994, "10.1093/biomet/81.3.425"),
    ),
    presets={"PyTorch": {"lambd": 0.5}, "Keras": {"lambd": 0.5}},
)
