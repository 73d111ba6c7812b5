r"""TensorFlow Addons' shrinkage functions: a dead zone whose two ends are set apart."""

import numpy as np
from numpy.typing import NDArray

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Pieces, Reference, Tails, constant
from actexplorer.core.parameter import Order, Parameter
from actexplorer.core.text import QT_TRANSLATE_NOOP


def outside(x: Array, lower: float, upper: float) -> NDArray[np.bool_]:
    """Return where x is not in the dead zone."""
    mask = x < lower
    mask |= x > upper
    return mask


def hard_jet(x: Array, lower: float, upper: float) -> Jet:
    keep = outside(x, lower, upper).astype(np.float64)
    f = x * keep
    f += 0.0  # no −0 from the negative half of the dead zone
    return Jet(f, keep if lower < upper else 1.0, 0.0)


def soft_jet(x: Array, lower: float, upper: float) -> Jet:
    inner = x.clip(lower, upper)
    return Jet(x - inner, outside(x, lower, upper) if lower < upper else 1.0, 0.0)


def hard_tails(lower: float, upper: float) -> Tails:
    return Tails(Line(1.0), Line(1.0))


def soft_tails(lower: float, upper: float) -> Tails:
    return Tails(Line(1.0, -lower), Line(1.0, -upper))


def hard_breakpoints(lower: float, upper: float) -> Pieces:
    return ((lower, Jet(lower, 1.0, 0.0), constant()), (upper, constant(), Jet(upper, 1.0, 0.0)))


def soft_breakpoints(lower: float, upper: float) -> Pieces:
    return ((lower, Jet(0.0, 1.0, 0.0), constant()), (upper, constant(), Jet(0.0, 1.0, 0.0)))


PARAMETERS = (
    Parameter("lower", -0.5, "l", slider=(-3.0, 2.0)),
    Parameter("upper", 0.5, "u", slider=(-2.0, 3.0)),
)
ORDER = Order("lower", "upper", strict=False)
SLOPE = r"\begin{cases} 1 & x < l \\ 1 & x > u \\ 0 & l \le x \le u \end{cases}"
PRESETS = {"TFA": {"lower": -0.5, "upper": 0.5}}

HARDSHRINK = Activation(
    key="hardshrink_tfa",
    title=QT_TRANSLATE_NOOP("Activation", "Hard shrink (TFA)"),
    family="shrinkage",
    jet=hard_jet,
    tails=hard_tails,
    breakpoints=hard_breakpoints,
    parameters=PARAMETERS,
    constraint=ORDER,
    latex=Latex(f=r"\begin{cases} x & x < l \\ x & x > u \\ 0 & l \le x \le u \end{cases}", df=SLOPE, d2f="0"),
    aliases=("asymmetric hard shrink", "非対称ハードシュリンク", "非对称硬收缩"),
    references=(
        Reference("TensorFlow Addons: tfa.activations.hardshrink", 2019),
        Reference("Donoho, Johnstone: Ideal spatial adaptation by wavelet shrinkage", 1994, "10.1093/biomet/81.3.425"),
    ),
    presets=PRESETS,
)

SOFTSHRINK = Activation(
    key="softshrink_tfa",
    title=QT_TRANSLATE_NOOP("Activation", "Soft shrink (TFA)"),
    family="shrinkage",
    jet=soft_jet,
    tails=soft_tails,
    breakpoints=soft_breakpoints,
    parameters=PARAMETERS,
    constraint=ORDER,
    latex=Latex(f=r"\begin{cases} x - l & x < l \\ x - u & x > u \\ 0 & l \le x \le u \end{cases}", df=SLOPE, d2f="0"),
    aliases=("asymmetric soft shrink", "非対称ソフトシュリンク", "非对称软收缩"),
    references=(
        Reference("TensorFlow Addons: tfa.activations.softshrink", 2019),
        Reference("Donoho: De-noising by soft-thresholding", 1995, "10.1109/18.382009"),
    ),
    presets=PRESETS,
)
