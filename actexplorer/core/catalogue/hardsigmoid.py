r"""Hard sigmoid: three straight pieces in place of the sigmoid, with a slope on which libraries disagree."""

from fractions import Fraction

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Pieces, Reference, Tails, constant
from actexplorer.core.parameter import POSITIVE, Parameter
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array, slope: float) -> Jet:
    knee = 0.5 / slope
    f = x.clip(-knee, knee)
    inside = (np.abs(f) < knee).astype(np.float64)
    f += knee
    f /= 2.0 * knee
    f += rest(slope, knee) * inside
    inside *= slope
    return Jet(f, inside, 0.0)


def rest(slope: float, knee: float) -> float:
    """Return ½ − slope·knee, what the rounding of the knee left over; it is all there is to f beside the lower knee."""
    return float(Fraction(1, 2) - Fraction(slope) * Fraction(knee))


def tails(slope: float) -> Tails:
    return Tails(Line(0.0), Line(0.0, 1.0))


def breakpoints(slope: float) -> Pieces:
    knee = 0.5 / slope
    return ((-knee, constant(), Jet(0.0, slope, 0.0)), (knee, Jet(1.0, slope, 0.0), constant(1.0)))


ACTIVATION = Activation(
    key="hardsigmoid",
    title=QT_TRANSLATE_NOOP("Activation", "Hard sigmoid"),
    family="sigmoids",
    jet=jet,
    tails=tails,
    breakpoints=breakpoints,
    parameters=(Parameter("slope", 1.0 / 6.0, "m", slider=(0.05, 1.0), domain=POSITIVE),),
    latex=Latex(
        f=r"\operatorname{clip}\left(m x + \frac{1}{2}, 0, 1\right)",
        df=r"\begin{cases} m & |x| < \frac{1}{2m} \\ 0 & |x| \ge \frac{1}{2m} \end{cases}",
        d2f="0",
    ),
    aliases=("ハードシグモイド", "硬sigmoid"),
    references=(
        Reference(
            "Courbariaux, Bengio, David: BinaryConnect: training deep neural networks with binary weights",
            2015,
            "arXiv:1511.00363",
        ),
    ),
    presets={
        "PyTorch": {"slope": 1.0 / 6.0},
        "JAX": {"slope": 1.0 / 6.0},
        "Keras 3": {"slope": 1.0 / 6.0},
        "Keras 2": {"slope": 0.2},
        "ONNX": {"slope": 0.2},
        "BinaryConnect": {"slope": 0.5},
    },
)
