r"""Meta-ACON with its pixel switch: ACON-C whose β is the sigmoid of the very input."""

import math

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Limits, Line, Tails
from actexplorer.core.catalogue import acon, swish
from actexplorer.core.evaluate import ANYWHERE, Places
from actexplorer.core.stable import TWO, gated, logistic_pair, moderate, raised
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array, p1: float, p2: float, out: Places = ANYWHERE) -> Jet:
    if abs(p1) < abs(p2):
        p1, p2 = p2, p1  # see `gated`
    gap = p1 - p2
    z, dz, d2z = gated(x, 1.0, gap)  # σ's argument is gap·x·σ(x)
    f, down = logistic_pair(z, out=out.f)
    d2f = np.subtract(down, f, out=out.d2f)
    f *= gap
    slope = f * down
    f = raised(f, z, down, p1, p2)
    far = moderate(x) * slope  # slope has vanished long before
    df = np.multiply(far, dz, out=out.df)
    d2f *= df
    slope *= TWO
    d2f += slope
    d2f *= dz
    far *= d2z
    d2f += far
    df += f
    f *= x
    return Jet(f, df, d2f)


def tails(p1: float, p2: float) -> Tails:
    return Tails(Line(0.5 * p1 + 0.5 * p2), Line(max(p1, p2)))


def gradients(x: Array, p1: float, p2: float) -> dict[str, Array]:
    z = swish.jet(x, 1.0).f
    z *= p1 - p2
    up, down = logistic_pair(z)
    turn = z.clip(-1e200, 1e200) * (up * down)
    return {"p1": x * (up + turn), "p2": x * (down - turn)}


def gradient_limits(p1: float, p2: float) -> Limits:
    ends = (math.inf, math.inf) if p1 == p2 else (math.inf, 0.0) if p1 > p2 else (0.0, math.inf)
    return {name: (-math.inf, end) for name, end in zip(("p1", "p2"), ends, strict=True)}


Z = r",\quad z = \left(p_1 - p_2\right) x\,\sigma(x)"
DZ = r",\quad z' = \left(p_1 - p_2\right) \sigma(x) \left(1 + x\,\sigma(-x)\right)"
D2Z = r",\quad z'' = \left(p_1 - p_2\right) \sigma(x)\,\sigma(-x) \left(2 - x \tanh\frac{x}{2}\right)"

ACTIVATION = Activation(
    key="meta_acon",
    title=QT_TRANSLATE_NOOP("Activation", "Meta-ACON"),
    family="gated",
    jet=jet,
    tails=tails,
    gradients=gradients,
    gradient_limits=gradient_limits,
    parameters=(acon.P1, acon.P2),
    latex=Latex(
        f=r"p_1 x\,\sigma(z) + p_2 x\,\sigma(-z)" + Z,
        df=r"p_1 \sigma(z) + p_2 \sigma(-z) + \left(p_1 - p_2\right) x z'\,\sigma(z)\,\sigma(-z)" + Z + DZ,
        d2f=r"\left(p_1 - p_2\right) \sigma(z)\,\sigma(-z) \left(2 z' + x z'' - x z'^2 \tanh\frac{z}{2}\right)" + Z + DZ + D2Z,
    ),
    aliases=("meta-ACON pixel", "メタACON"),
    references=(acon.PAPER,),
)
